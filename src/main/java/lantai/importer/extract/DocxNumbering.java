package lantai.importer.extract;

import java.util.HashMap;
import java.util.Map;
import lantai.chinese.ChineseNumber;
import lantai.chinese.FullWidthForms;
import lantai.importer.extract.DocxParts.ListPosition;
import org.w3c.dom.Element;

/**
 * The list numbers that Word prints before paragraphs (ECMA-376 Part 1, 17.9). They are not in the
 * text of the document, but every reader sees them.
 */
final class DocxNumbering {

  private record NumberingLevel(int start, String format, String text) {}

  private final Map<String, NumberingLevel> levels = new HashMap<>();

  /** The abstractNumId of each numId. */
  private final Map<String, String> definitions = new HashMap<>();

  /** Latest numbers, by {@code abstractNumId/ilvl}. */
  private final Map<String, Integer> counts = new HashMap<>();

  private DocxNumbering() {}

  static DocxNumbering none() {
    return new DocxNumbering();
  }

  static DocxNumbering of(DocxParts parts) {
    DocxNumbering numbering = new DocxNumbering();
    for (Element level : parts.elements("word/numbering.xml", "lvl")) {
      String definition = DocxParts.attribute((Element) level.getParentNode(), "abstractNumId");
      String start = DocxParts.value(level, "start");
      String format = DocxParts.value(level, "numFmt");
      String text = DocxParts.value(level, "lvlText");
      numbering.levels.put(
          definition + "/" + DocxParts.number(DocxParts.attribute(level, "ilvl")),
          new NumberingLevel(
              start == null ? 1 : DocxParts.number(start),
              format == null ? "decimal" : format,
              text == null ? "" : text));
    }
    for (Element list : parts.elements("word/numbering.xml", "num")) {
      numbering.definitions.put(
          DocxParts.attribute(list, "numId"), DocxParts.value(list, "abstractNumId"));
    }
    return numbering;
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
    String text = level.text;
    for (int i = 0; i <= position.level(); i++) {
      NumberingLevel other =
          levels.getOrDefault(definition + "/" + i, new NumberingLevel(1, "decimal", ""));
      int count = counts.getOrDefault(definition + "/" + i, other.start);
      text = text.replace("%" + (i + 1), format(count, other.format));
    }
    return text;
  }

  private static boolean isBelow(String key, String prefix, int level) {
    return key.startsWith(prefix) && DocxParts.number(key.substring(prefix.length())) > level;
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
