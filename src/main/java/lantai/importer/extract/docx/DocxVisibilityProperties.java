package lantai.importer.extract.docx;

import javax.xml.stream.XMLStreamReader;
import lantai.importer.extract.office.OfficeXmlStream;
import org.jspecify.annotations.Nullable;

/**
 * What a run, a paragraph or a style says; null where it says nothing.
 *
 * @param ground whether there is a colour behind the text
 */
record DocxVisibilityProperties(
    @Nullable Boolean hidden, @Nullable Boolean white, @Nullable Boolean ground) {

  static final DocxVisibilityProperties NONE = new DocxVisibilityProperties(null, null, null);

  /** Returns this look, and what another says where this says nothing. */
  DocxVisibilityProperties or(DocxVisibilityProperties other) {
    return new DocxVisibilityProperties(
        hidden == null ? other.hidden : hidden,
        white == null ? other.white : white,
        ground == null ? other.ground : ground);
  }

  /** Returns this look with what a property says. */
  DocxVisibilityProperties with(XMLStreamReader property) {
    return switch (property.getLocalName()) {
      case "vanish" ->
          new DocxVisibilityProperties(
              DocxShownStyles.isOn(OfficeXmlStream.attribute(property, "val")), white, ground);
      case "color" ->
          new DocxVisibilityProperties(
              hidden,
              "FFFFFF".equalsIgnoreCase(OfficeXmlStream.attribute(property, "val")),
              ground);
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
