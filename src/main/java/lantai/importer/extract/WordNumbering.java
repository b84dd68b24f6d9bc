package lantai.importer.extract;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lantai.chinese.ChineseNumber;
import lantai.chinese.FullWidthForms;
import lantai.importer.extract.WordParts.ListPosition;
import org.jspecify.annotations.Nullable;

/**
 * The list numbers that Word prints before paragraphs (ECMA-376 Part 1, 17.9). They are not in the
 * text of the document, but every reader sees them.
 */
final class WordNumbering {

  private record NumberingLevel(int start, String format, @Nullable String text) {}

  private final Map<String, NumberingLevel> levels = new HashMap<>();

  /** The abstractNumId of each numId. */
  private final Map<String, String> definitions = new HashMap<>();

  /** Latest numbers, by {@code abstractNumId/ilvl}. */
  private final Map<String, Integer> counts = new HashMap<>();

  private WordNumbering() {}

  static WordNumbering none() {
    return new WordNumbering();
  }

  static WordNumbering of(WordParts parts) throws XMLStreamException {
    WordNumbering numbering = new WordNumbering();
    if (parts.has("word/numbering.xml")) {
      numbering.read(parts.open("word/numbering.xml"));
    }
    return numbering;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    String definition = "";
    String list = null;
    int level = 0;
    int start = 1;
    String format = "decimal";
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      String value = WordParts.attribute(xml, "val");
      switch (xml.getLocalName()) {
        case "abstractNum" -> definition = WordParts.attribute(xml, "abstractNumId");
        case "lvl" -> {
          level = WordParts.number(WordParts.attribute(xml, "ilvl"));
          start = 1;
          format = "decimal";
        }
        case "start" -> start = WordParts.number(value);
        case "numFmt" -> format = String.valueOf(value);
        case "lvlText" ->
            levels.put(definition + "/" + level, new NumberingLevel(start, format, value));
        case "num" -> list = WordParts.attribute(xml, "numId");
        case "abstractNumId" -> definitions.put(list, value);
        default -> {}
      }
    }
  }

  /** Returns what Word prints before the next paragraph at a position; empty for bullets. */
  String next(ListPosition position) {
    String definition = definitions.get(position.list());
    NumberingLevel level = levels.get(definition + "/" + position.level());
    if (level == null || level.format.equals("bullet") || level.format.equals("none")) {
      return "";
    }
    counts.merge(definition + "/" + position.level(), level.start, (count, start) -> count + 1);
    counts.keySet().removeIf(key -> isBelow(key, definition + "/", position.level()));
    String text = level.text == null ? "" : level.text;
    for (int i = 0; i <= position.level(); i++) {
      NumberingLevel other =
          levels.getOrDefault(definition + "/" + i, new NumberingLevel(1, "decimal", null));
      int count = counts.getOrDefault(definition + "/" + i, other.start);
      text = text.replace("%" + (i + 1), format(count, other.format));
    }
    return text;
  }

  private static boolean isBelow(String key, String prefix, int level) {
    return key.startsWith(prefix) && WordParts.number(key.substring(prefix.length())) > level;
  }

  private static String format(int count, String format) {
    return switch (format) {
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "ideographDigital",
          "taiwaneseCounting",
          "taiwaneseCountingThousand" ->
          ChineseNumber.format(count);
      case "decimalFullWidth" -> FullWidthForms.toFullWidth(String.valueOf(count));
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          count >= 1 && count <= 20
              ? String.valueOf((char) ('①' + count - 1))
              : String.valueOf(count);
      case "lowerLetter" -> String.valueOf((char) ('a' + (count - 1) % 26));
      case "upperLetter" -> String.valueOf((char) ('A' + (count - 1) % 26));
      default -> String.valueOf(count);
    };
  }
}
