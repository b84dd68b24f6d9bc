package lantai.importer.extract;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import lantai.importer.extract.ExtractedText.TextLine.LineStyle;
import lantai.importer.extract.HiddenText.HiddenReason;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Extracts the text of an OpenDocument text, as LibreOffice saves it: paragraphs, then notes, page
 * headers and page footers. The line of a place is the number of the paragraph in this order.
 */
final class OdtExtractor {

  private static final List<String> HEADERS =
      List.of("header", "header-left", "header-first", "footer", "footer-left", "footer-first");

  private OdtExtractor() {}

  static ExtractedText extract(OdtParts parts, String name)
      throws IOException, XMLStreamException, RejectedFileException {
    DocxLines lines = new DocxLines(name);
    @Nullable Element common = OfficeElement.child(parts.styles(), "styles");
    @Nullable Element ofPages = OfficeElement.child(parts.styles(), "automatic-styles");
    @Nullable Element own = OfficeElement.child(parts.content(), "automatic-styles");
    OdtText text = new OdtText(parts, new OdtStyles(common, own));
    boolean shaded = hasShadedPages(ofPages);
    lines.add(text.read(parts.body(), shaded));
    text.deletions().left().forEach(deleted -> lines.setAside(deleted, HiddenReason.DELETED));
    lines.add(text.notes());
    OdtText pages = new OdtText(parts, new OdtStyles(common, ofPages));
    Element masters = OfficeElement.child(parts.styles(), "master-styles");
    for (Element master : OfficeElement.children(masters)) {
      for (Element part : OfficeElement.children(master)) {
        if (HEADERS.contains(part.getLocalName())) {
          readHeader(part, pages, shaded, lines);
        }
      }
    }
    lines.builder().setShown(OdtShownText.of(parts.files()));
    return lines.build();
  }

  private static void readHeader(Element part, OdtText pages, boolean shaded, DocxLines lines)
      throws RejectedFileException {
    boolean off = "false".equals(OfficeElement.attribute(part, "display"));
    @Nullable HiddenReason before = pages.setAside(off ? HiddenReason.NOT_PRINTED : null);
    for (DocxLine line : pages.read(part, shaded)) {
      lines.add(line.withStyle(LineStyle.OUTSIDE));
    }
    pages.restoreAside(before);
  }

  private static boolean hasShadedPages(@Nullable Element automaticStyles) {
    return OfficeElement.descendants(automaticStyles, "page-layout-properties").stream()
        .anyMatch(page -> OdtStyles.isColour(OfficeElement.attribute(page, "background-color")));
  }
}
