package lantai.importer.extract.pdf;

import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup.RenderState;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.rendering.RenderDestination;
import org.jspecify.annotations.Nullable;

/** Determines which layers of a document are shown when it is opened (ISO 32000-1, 8.11). */
final class PdfLayers {

  private final @Nullable PDOptionalContentProperties properties;

  PdfLayers(PDDocument document) {
    properties = document.getDocumentCatalog().getOCProperties();
  }

  boolean isOff(@Nullable PDPropertyList content) {
    if (content instanceof PDOptionalContentGroup group) {
      boolean enabled = properties == null || properties.isGroupEnabled(group);
      return !enabled || group.getRenderState(RenderDestination.VIEW) == RenderState.OFF;
    }
    if (content instanceof PDOptionalContentMembershipDictionary members) {
      List<PDPropertyList> groups = members.getOCGs();
      COSName policy = members.getVisibilityPolicy();
      boolean anyOff = groups.stream().anyMatch(this::isOff);
      boolean allOff = groups.stream().allMatch(this::isOff);
      if (groups.isEmpty()) {
        return false;
      } else if (COSName.ALL_ON.equals(policy)) {
        return anyOff;
      } else if (COSName.ANY_OFF.equals(policy)) {
        return !anyOff;
      }
      return COSName.ALL_OFF.equals(policy) ? !allOff : allOff;
    }
    return false;
  }

  /** Whether the name of a layer says that it is a watermark. */
  static boolean isWatermark(@Nullable PDPropertyList content) {
    return content instanceof PDOptionalContentGroup group
        && group.getName() != null
        && group.getName().toLowerCase(Locale.ROOT).matches(".*(?:watermark|水印).*");
  }
}
