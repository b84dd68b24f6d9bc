package lantai.importer.extract.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.importer.extract.list.ListMarker;
import lantai.importer.extract.list.ListNumberFormatter;
import org.jsoup.nodes.Element;

/** Numbers that browsers print before list items. */
final class HtmlListNumbering {

  /** Numbering styles of CSS (Counter Styles Level 3), with Word's names of the same formats. */
  private static final Map<String, String> FORMATS =
      Map.ofEntries(
          Map.entry("decimal", "decimal"),
          Map.entry("decimal-leading-zero", "decimalZero"),
          Map.entry("lower-roman", "lowerRoman"),
          Map.entry("upper-roman", "upperRoman"),
          Map.entry("lower-alpha", "lowerLetter"),
          Map.entry("lower-latin", "lowerLetter"),
          Map.entry("upper-alpha", "upperLetter"),
          Map.entry("upper-latin", "upperLetter"),
          Map.entry("cjk-decimal", "ideographDigital"),
          Map.entry("cjk-ideographic", "taiwaneseCountingThousand"),
          Map.entry("trad-chinese-informal", "taiwaneseCountingThousand"),
          Map.entry("simp-chinese-informal", "taiwaneseCountingThousand"),
          Map.entry("trad-chinese-formal", "ideographLegalTraditional"),
          Map.entry("simp-chinese-formal", "chineseLegalSimplified"),
          Map.entry("japanese-informal", "japaneseCounting"),
          Map.entry("japanese-formal", "japaneseLegal"),
          Map.entry("cjk-heavenly-stem", "ideographTraditional"),
          Map.entry("cjk-earthly-branch", "ideographZodiac"));

  private static final Map<String, String> TYPES =
      Map.of(
          "1", "decimal",
          "a", "lower-alpha",
          "A", "upper-alpha",
          "i", "lower-roman",
          "I", "upper-roman");

  private static final Pattern BULLET =
      Pattern.compile("none|disc|circle|square|disclosure-.*|inherit|initial|revert|unset");
  private static final Pattern STRING = Pattern.compile("[\"'](.*)[\"']");
  private static final Pattern INTEGER = Pattern.compile("\\s*(-?\\d{1,6}).*");

  private final HtmlStyles styles;
  private final HtmlVisibility visibility;
  private final Map<Element, Map<Element, Integer>> numbers = new IdentityHashMap<>();

  HtmlListNumbering(HtmlStyles styles, HtmlVisibility visibility) {
    this.styles = styles;
    this.visibility = visibility;
  }

  /** Returns what is printed before an {@code li} element. */
  ListMarker marker(Element item) {
    Element list = item.parent();
    String display = styles.value(item, "display");
    if (list == null || !display.isEmpty() && !display.contains("list-item")) {
      return ListMarker.NONE;
    }
    String style = style(item, list);
    Matcher string = STRING.matcher(style);
    if (string.matches()) {
      return new ListMarker(string.group(1), null);
    }
    if (BULLET.matcher(style).matches()) {
      return ListMarker.NONE;
    }
    int number = numbers.computeIfAbsent(list, key -> numbers(list)).getOrDefault(item, 1);
    String format = FORMATS.get(style);
    String printed =
        format == null ? null : ListNumberFormatter.format(Math.max(0, number), format);
    if (printed == null || number < 0 || number == 0 && !style.startsWith("decimal")) {
      return new ListMarker(number + ".", style.startsWith("decimal") ? null : style);
    }
    boolean chinese = style.matches("(?:cjk|trad|simp|japanese)-.*");
    return new ListMarker(
        style.startsWith("simp")
            ? printed.replace('萬', '万') + "、"
            : printed + (chinese ? "、" : "."),
        null);
  }

  /**
   * Returns the numbering style. The item takes precedence over the list, and a style sheet over an
   * attribute.
   */
  private String style(Element item, Element list) {
    String tag = list.normalName();
    for (String style :
        List.of(
            declared(item),
            TYPES.getOrDefault(item.attr("type"), ""),
            declared(list),
            TYPES.getOrDefault(list.attr("type"), ""))) {
      if (!style.isEmpty()) {
        return style;
      }
    }
    return tag.equals("ol") ? "decimal" : "disc";
  }

  private String declared(Element element) {
    String type = styles.value(element, "list-style-type");
    if (!type.isEmpty()) {
      return type;
    }
    // The shorthand property also sets an image and a position.
    String rest =
        styles
            .value(element, "list-style")
            .replaceAll("url\\([^)]*\\)|\\b(?:inside|outside)\\b", "")
            .strip();
    return rest.replaceFirst("^none\\s+(?=\\S)|(?<=\\S)\\s+none$", "");
  }

  private Map<Element, Integer> numbers(Element list) {
    List<Element> items =
        list.children().stream()
            .filter(child -> child.normalName().equals("li"))
            .filter(child -> visibility.reason(child) == null)
            .toList();
    boolean reversed = list.hasAttr("reversed");
    int next = integer(list.attr("start"), reversed ? items.size() : 1);
    Map<Element, Integer> found = new IdentityHashMap<>();
    for (Element item : items) {
      int number = integer(item.attr("value"), next);
      found.put(item, number);
      next = number + (reversed ? -1 : 1);
    }
    return found;
  }

  private static int integer(String attribute, int otherwise) {
    Matcher matcher = INTEGER.matcher(attribute);
    return matcher.matches() ? Integer.parseInt(matcher.group(1)) : otherwise;
  }
}
