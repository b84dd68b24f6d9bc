package lantai.importer.extract.docx;

import javax.xml.stream.XMLStreamReader;
import lantai.importer.extract.office.OfficeXmlStream;
import org.jspecify.annotations.Nullable;

/**
 * What a run, a paragraph or a style says; null where it says nothing.
 *
 * @param background whether there is a colour behind the text
 */
record DocxVisibilityProperties(
    @Nullable Boolean hidden, @Nullable Boolean white, @Nullable Boolean background) {

  static final DocxVisibilityProperties NONE = new DocxVisibilityProperties(null, null, null);

  /** Returns these properties, and those of another where these are null. */
  DocxVisibilityProperties or(DocxVisibilityProperties other) {
    return new DocxVisibilityProperties(
        hidden == null ? other.hidden : hidden,
        white == null ? other.white : white,
        background == null ? other.background : background);
  }

  /** Returns these properties with what an element says. */
  DocxVisibilityProperties with(XMLStreamReader property) {
    return switch (property.getLocalName()) {
      case "vanish" ->
          new DocxVisibilityProperties(
              DocxRecountStyles.isOn(OfficeXmlStream.attribute(property, "val")),
              white,
              background);
      case "color" ->
          new DocxVisibilityProperties(
              hidden,
              "FFFFFF".equalsIgnoreCase(OfficeXmlStream.attribute(property, "val")),
              background);
      case "highlight" -> new DocxVisibilityProperties(hidden, white, true);
      case "shd" -> {
        String fill = OfficeXmlStream.attribute(property, "fill");
        String pattern = OfficeXmlStream.attribute(property, "val");
        boolean plain = fill == null || fill.matches("(?i)auto|FFFFFF");
        boolean clear = pattern == null || pattern.matches("clear|nil");
        yield plain && clear ? this : new DocxVisibilityProperties(hidden, white, true);
      }
      default -> this;
    };
  }
}
