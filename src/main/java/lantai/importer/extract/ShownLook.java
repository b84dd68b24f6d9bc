package lantai.importer.extract;

import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What a run, a paragraph or a style says; null where it says nothing.
 *
 * @param ground whether there is a colour behind the text
 */
record ShownLook(@Nullable Boolean hidden, @Nullable Boolean white, @Nullable Boolean ground) {

  static final ShownLook NONE = new ShownLook(null, null, null);

  /** Returns this look, and what another says where this says nothing. */
  ShownLook or(ShownLook other) {
    return new ShownLook(
        hidden == null ? other.hidden : hidden,
        white == null ? other.white : white,
        ground == null ? other.ground : ground);
  }

  /** Returns this look with what a property says. */
  ShownLook with(XMLStreamReader property) {
    return switch (property.getLocalName()) {
      case "vanish" ->
          new ShownLook(ShownRunStyles.isOn(ShownRunStyles.value(property, "val")), white, ground);
      case "color" ->
          new ShownLook(
              hidden, "FFFFFF".equalsIgnoreCase(ShownRunStyles.value(property, "val")), ground);
      case "highlight" -> new ShownLook(hidden, white, true);
      case "shd" -> {
        String fill = ShownRunStyles.value(property, "fill");
        String pattern = ShownRunStyles.value(property, "val");
        boolean plain = fill == null || fill.matches("(?i)auto|FFFFFF");
        boolean clear = pattern == null || pattern.matches("clear|nil");
        yield plain && clear ? this : new ShownLook(hidden, white, true);
      }
      default -> this;
    };
  }
}
