package lantai.importer.extract.docx;

import javax.xml.stream.XMLStreamReader;
import lantai.importer.extract.office.OfficeXmlStream;
import org.jspecify.annotations.Nullable;

/**
 * Visibility settings of a run, paragraph or style; {@code null} where not set.
 *
 * @param background whether there is a colour behind the text
 */
record DocxCrossCheckVisibilityFlags(
    @Nullable Boolean hidden, @Nullable Boolean white, @Nullable Boolean background) {

  static final DocxCrossCheckVisibilityFlags NONE =
      new DocxCrossCheckVisibilityFlags(null, null, null);

  /** Returns these settings, with unset ones taken from another. */
  DocxCrossCheckVisibilityFlags or(DocxCrossCheckVisibilityFlags other) {
    return new DocxCrossCheckVisibilityFlags(
        hidden == null ? other.hidden : hidden,
        white == null ? other.white : white,
        background == null ? other.background : background);
  }

  /** Returns these settings, changed by a property element. */
  DocxCrossCheckVisibilityFlags with(XMLStreamReader property) {
    return switch (property.getLocalName()) {
      case "vanish" ->
          new DocxCrossCheckVisibilityFlags(
              DocxCrossCheckStyles.isOn(OfficeXmlStream.attribute(property, "val")),
              white,
              background);
      case "color" ->
          new DocxCrossCheckVisibilityFlags(
              hidden,
              "FFFFFF".equalsIgnoreCase(OfficeXmlStream.attribute(property, "val")),
              background);
      case "highlight" -> new DocxCrossCheckVisibilityFlags(hidden, white, true);
      case "shd" -> {
        String fill = OfficeXmlStream.attribute(property, "fill");
        String pattern = OfficeXmlStream.attribute(property, "val");
        boolean plain = fill == null || fill.matches("(?i)auto|FFFFFF");
        boolean clear = pattern == null || pattern.matches("clear|nil");
        yield plain && clear ? this : new DocxCrossCheckVisibilityFlags(hidden, white, true);
      }
      default -> this;
    };
  }
}
