package lantai.importer.extract.docx;

import javax.xml.stream.XMLStreamReader;
import lantai.importer.extract.office.OfficeStream;
import org.jspecify.annotations.Nullable;

/**
 * What a run, a paragraph or a style says; null where it says nothing.
 *
 * @param ground whether there is a colour behind the text
 */
record DocxShownLook(@Nullable Boolean hidden, @Nullable Boolean white, @Nullable Boolean ground) {

  static final DocxShownLook NONE = new DocxShownLook(null, null, null);

  /** Returns this look, and what another says where this says nothing. */
  DocxShownLook or(DocxShownLook other) {
    return new DocxShownLook(
        hidden == null ? other.hidden : hidden,
        white == null ? other.white : white,
        ground == null ? other.ground : ground);
  }

  /** Returns this look with what a property says. */
  DocxShownLook with(XMLStreamReader property) {
    return switch (property.getLocalName()) {
      case "vanish" ->
          new DocxShownLook(
              DocxShownStyles.isOn(OfficeStream.attribute(property, "val")), white, ground);
      case "color" ->
          new DocxShownLook(
              hidden, "FFFFFF".equalsIgnoreCase(OfficeStream.attribute(property, "val")), ground);
      case "highlight" -> new DocxShownLook(hidden, white, true);
      case "shd" -> {
        String fill = OfficeStream.attribute(property, "fill");
        String pattern = OfficeStream.attribute(property, "val");
        boolean plain = fill == null || fill.matches("(?i)auto|FFFFFF");
        boolean clear = pattern == null || pattern.matches("clear|nil");
        yield plain && clear ? this : new DocxShownLook(hidden, white, true);
      }
      default -> this;
    };
  }
}
