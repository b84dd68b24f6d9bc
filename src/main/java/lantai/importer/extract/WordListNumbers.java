package lantai.importer.extract;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lantai.chinese.ChineseNumber;
import lantai.chinese.FullWidthForms;

/**
 * The numbers that Word prints before paragraphs by itself (ECMA-376 Part 1, 17.9): they stand
 * nowhere in the text, and yet every reader sees them.
 */
final class WordListNumbers {

  /** A paragraph's place in a list. */
  record ListUse(String list, int level) {}

  private record ListLevel(int start, String format, String text) {}

  private final Map<String, ListLevel> levels = new HashMap<>();
  private final Map<String, String> lists = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final WordStyles styles;

  WordListNumbers(Map<String, byte[]> parts, WordStyles styles) throws XMLStreamException {
    this.styles = styles;
    byte[] numbering = parts.get("word/numbering.xml");
    if (numbering != null) {
      read(WordExtractor.reader(numbering));
    }
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    String list = "";
    String number = null;
    int level = 0;
    int start = 1;
    String format = "decimal";
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      String value = WordExtractor.attribute(xml, "val");
      switch (xml.getLocalName()) {
        case "abstractNum" -> list = WordExtractor.attribute(xml, "abstractNumId");
        case "lvl" -> {
          level = WordStyles.number(WordExtractor.attribute(xml, "ilvl"));
          start = 1;
          format = "decimal";
        }
        case "start" -> start = WordStyles.number(value);
        case "numFmt" -> format = String.valueOf(value);
        case "lvlText" -> levels.put(list + "/" + level, new ListLevel(start, format, value));
        case "num" -> number = WordExtractor.attribute(xml, "numId");
        case "abstractNumId" -> lists.put(number, value);
        default -> {}
      }
    }
  }

  /**
   * What Word prints before the next paragraph of a list.
   *
   * @param use where the paragraph says so itself, or {@code null}
   * @param style of the paragraph
   */
  String next(ListUse use, String style) {
    ListUse own = use == null ? styles.numbers(style) : use;
    ListLevel level = own == null ? null : level(own, own.level());
    if (level == null || level.format().equals("bullet") || level.format().equals("none")) {
      return "";
    }
    String key = lists.get(own.list()) + "/" + own.level();
    counts.merge(key, level.start(), (old, first) -> old + 1);
    counts.keySet().removeIf(other -> isBelow(other, lists.get(own.list()), own.level()));
    String text = level.text() == null ? "" : level.text();
    for (int i = 0; i <= own.level(); i++) {
      ListLevel other = level(own, i);
      int count =
          counts.getOrDefault(lists.get(own.list()) + "/" + i, other == null ? 1 : other.start());
      text =
          text.replace("%" + (i + 1), written(count, other == null ? "decimal" : other.format()));
    }
    return text;
  }

  private static boolean isBelow(String key, String list, int level) {
    int slash = key.lastIndexOf('/');
    return key.substring(0, slash).equals(list)
        && WordStyles.number(key.substring(slash + 1)) > level;
  }

  private ListLevel level(ListUse use, int level) {
    return levels.get(lists.get(use.list()) + "/" + level);
  }

  private static String written(int count, String format) {
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
