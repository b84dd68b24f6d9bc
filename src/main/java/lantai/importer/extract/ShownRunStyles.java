package lantai.importer.extract;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Which styles hide text, or set it in white on a ground that has no colour. */
final class ShownRunStyles {

  /**
   * What a run, a paragraph or a style says; null where it says nothing.
   *
   * @param ground whether there is a colour behind the text
   */
  record Look(@Nullable Boolean hidden, @Nullable Boolean white, @Nullable Boolean ground) {

    static final Look NONE = new Look(null, null, null);

    /** Returns this look, and what another says where this says nothing. */
    Look or(Look other) {
      return new Look(
          hidden == null ? other.hidden : hidden,
          white == null ? other.white : white,
          ground == null ? other.ground : ground);
    }

    /** Returns this look with what a property says. */
    Look with(XMLStreamReader property) {
      return switch (property.getLocalName()) {
        case "vanish" -> new Look(isOn(value(property, "val")), white, ground);
        case "color" -> new Look(hidden, "FFFFFF".equalsIgnoreCase(value(property, "val")), ground);
        case "highlight" -> new Look(hidden, white, true);
        case "shd" -> {
          String fill = value(property, "fill");
          String pattern = value(property, "val");
          boolean plain = fill == null || fill.matches("(?i)auto|FFFFFF");
          boolean clear = pattern == null || pattern.matches("clear|nil");
          yield plain && clear ? this : new Look(hidden, white, true);
        }
        default -> this;
      };
    }
  }

  private final Map<String, Look> looks = new HashMap<>();
  private final Map<String, String> bases = new HashMap<>();
  private Look defaults = Look.NONE;
  private @Nullable String defaultStyle;

  static boolean isOn(@Nullable String value) {
    return value == null || !value.matches("0|false|off|none");
  }

  static @Nullable String value(XMLStreamReader reader, String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  void read(XMLStreamReader reader) throws XMLStreamException {
    String style = null;
    boolean inDefaults = false;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        inDefaults &= !reader.getLocalName().equals("rPrDefault");
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        String tag = reader.getLocalName();
        if (tag.equals("style")) {
          style = String.valueOf(value(reader, "styleId"));
          String byDefault = value(reader, "default");
          if ("paragraph".equals(value(reader, "type")) && byDefault != null && isOn(byDefault)) {
            defaultStyle = style;
          }
        } else if (tag.equals("rPrDefault")) {
          inDefaults = true;
        } else if (tag.equals("basedOn") && style != null) {
          bases.put(style, String.valueOf(value(reader, "val")));
        } else if (inDefaults) {
          defaults = defaults.with(reader);
        } else if (style != null) {
          looks.put(style, looks.getOrDefault(style, Look.NONE).with(reader));
        }
      }
    }
  }

  private Look look(@Nullable String style) {
    Look look = Look.NONE;
    String next = style;
    for (int depth = 0; next != null && depth < 100; depth++) {
      look = look.or(looks.getOrDefault(next, Look.NONE));
      next = bases.get(next);
    }
    return look;
  }

  /** Whether a run is shown, on a ground that may have a colour. */
  boolean isShown(
      Look own,
      @Nullable String run,
      @Nullable String paragraph,
      @Nullable String table,
      boolean onColour) {
    Look ofRun = look(run);
    Look ofParagraph = look(paragraph == null ? defaultStyle : paragraph);
    Look ofTable = look(table);
    Look all = own.or(ofRun).or(ofParagraph).or(ofTable).or(defaults);
    boolean odd =
        Boolean.TRUE.equals(ofRun.hidden)
            ^ Boolean.TRUE.equals(ofParagraph.hidden)
            ^ Boolean.TRUE.equals(ofTable.hidden);
    boolean hidden = own.hidden == null ? odd || Boolean.TRUE.equals(defaults.hidden) : own.hidden;
    boolean white = Boolean.TRUE.equals(all.white) && !Boolean.TRUE.equals(all.ground);
    return !hidden && (onColour || !white);
  }
}
