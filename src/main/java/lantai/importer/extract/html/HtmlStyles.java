package lantai.importer.extract.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * Declarations of the style sheets and style attributes of a web page, resolved for each element
 * and property as browsers do. Sheets that were not saved with the page, for print or for narrow
 * screens are ignored, as are selectors that jsoup cannot evaluate.
 */
final class HtmlStyles {

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|<!--|-->", Pattern.DOTALL);
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}?");
  private static final Pattern BLOCK_START = Pattern.compile("\\s*@([a-z-]+)([^{};]*)\\{");
  private static final Pattern STATEMENT = Pattern.compile("@(?:import|charset|namespace)[^;{}]*;");

  /** Text up to a semicolon outside quotation marks. Possessive, as a value may be an image. */
  private static final Pattern PART = Pattern.compile("(?:[^;\"']++|\"[^\"]*+\"|'[^']*+'|[\"'])++");

  private static final Pattern DECLARATION =
      Pattern.compile("\\s*([a-z-]+)\\s*:\\s*(.*)", Pattern.DOTALL);
  private static final Pattern PSEUDO_ELEMENT =
      Pattern.compile("::?(?:before|after|marker)\\s*$", Pattern.CASE_INSENSITIVE);

  /** States that an element has only during interaction with the page. */
  private static final Pattern STATE =
      Pattern.compile(
          ":(?:hover|focus|active|visited|checked|target|disabled|enabled|invalid|-|:)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern IDS = Pattern.compile("#[\\w-]");
  private static final Pattern CLASSES = Pattern.compile("[.\\[:][\\w-]");
  private static final Pattern TAGS = Pattern.compile("(?:^|[\\s>+~])[a-zA-Z]");

  /** Most rules of a page. Style sheets shared by all pages of a website have far fewer. */
  private static final int MAX_RULES = 6000;

  /** A declaration. A later or more specific one takes precedence. */
  private record Declared(String value, boolean important, int specificity) {

    boolean yieldsTo(Declared other) {
      return important == other.important ? other.specificity >= specificity : other.important;
    }
  }

  private final Document document;
  private final Map<Element, Map<String, Declared>> declared = new IdentityHashMap<>();
  private final List<CssPseudoElementContent> generated = new ArrayList<>();
  private int rules;

  /**
   * @param files saved with the page
   */
  HtmlStyles(Document document, SavedPageFiles files) {
    this.document = document;
    for (Element sheet : document.select("style, link[rel~=(?i)^stylesheet$][href]")) {
      if (isForScreen(sheet.attr("media"))) {
        boolean link = sheet.normalName().equals("link");
        String rules = link ? files.styleSheet(sheet.attr("href")) : sheet.data();
        read(COMMENT.matcher(rules).replaceAll(" "));
      }
    }
    for (Element element : document.select("[style]")) {
      declarations(element.attr("style"))
          .forEach((name, value) -> declare(element, name, value, 1 << 24));
    }
  }

  /** Returns the value of a property in lower case; empty if none is declared. */
  String value(Element element, String property) {
    Declared found = declared.getOrDefault(element, Map.of()).get(property);
    return found == null ? "" : found.value;
  }

  List<CssPseudoElementContent> generated() {
    return generated;
  }

  private static boolean isForScreen(String media) {
    String queries = media.toLowerCase(Locale.ROOT);
    return queries.isBlank()
        || List.of(queries.split(",")).stream()
            .anyMatch(query -> query.strip().matches("(?:only\\s+)?(?:all|screen)"));
  }

  private void read(String sheet) {
    String rest = STATEMENT.matcher(sheet).replaceAll(" ");
    int at = 0;
    while (at < rest.length()) {
      Matcher block = BLOCK_START.matcher(rest).region(at, rest.length());
      if (block.lookingAt()) {
        int end = blockEnd(rest, block.end());
        String name = block.group(1);
        if (name.matches("supports|layer") || name.equals("media") && isForScreen(block.group(2))) {
          read(rest.substring(block.end(), Math.max(block.end(), end - 1)));
        }
        at = end;
        continue;
      }
      Matcher rule = RULE.matcher(rest).region(at, rest.length());
      if (!rule.lookingAt()) {
        at++;
        continue;
      }
      Map<String, String> declarations = declarations(rule.group(2));
      for (String selector : rule.group(1).split(",(?![^(]*\\))")) {
        apply(selector.strip(), declarations);
      }
      at = rule.end();
    }
  }

  /** Returns the offset after the brace that closes a block. */
  private static int blockEnd(String sheet, int from) {
    int depth = 1;
    int at = from;
    while (at < sheet.length() && depth > 0) {
      depth += sheet.charAt(at) == '{' ? 1 : sheet.charAt(at) == '}' ? -1 : 0;
      at++;
    }
    return at;
  }

  private static Map<String, String> declarations(String text) {
    Map<String, String> found = new LinkedHashMap<>();
    String clean = COMMENT.matcher(text).replaceAll(" ").replaceAll("[\\t\\n\\r\\f]", " ");
    for (Matcher part = PART.matcher(clean); part.find(); ) {
      Matcher matcher = DECLARATION.matcher(part.group().toLowerCase(Locale.ROOT));
      if (matcher.lookingAt()) {
        // An important declaration is not replaced by a later one that is not.
        String value = matcher.group(2).strip();
        String before = found.getOrDefault(matcher.group(1), "");
        if (!isImportant(before) || isImportant(value)) {
          found.put(matcher.group(1), value);
        }
      }
    }
    return found;
  }

  private static boolean isImportant(String value) {
    return value.matches(".*!\\s*important\\s*");
  }

  private void apply(String selector, Map<String, String> declarations) {
    Matcher pseudo = PSEUDO_ELEMENT.matcher(selector);
    String plain = pseudo.replaceFirst("");
    if (declarations.isEmpty() || STATE.matcher(plain).find() || ++rules > MAX_RULES) {
      return;
    }
    List<Element> elements;
    try {
      elements = document.select(plain.isEmpty() ? "*" : plain);
    } catch (SelectorParseException | IllegalArgumentException e) {
      return;
    }
    String content = declarations.getOrDefault("content", "");
    if (!plain.equals(selector)) {
      elements.forEach(element -> generated.add(new CssPseudoElementContent(element, content)));
      return;
    }
    int specificity =
        (int)
            (IDS.matcher(selector).results().count() << 16
                | CLASSES.matcher(selector).results().count() << 8
                | TAGS.matcher(selector).results().count());
    elements.forEach(
        element -> declarations.forEach((name, v) -> declare(element, name, v, specificity)));
  }

  private void declare(Element element, String name, String value, int specificity) {
    String plain = value.replaceFirst("\\s*!\\s*important\\s*$", "");
    Declared added = new Declared(plain, isImportant(value), specificity);
    declared
        .computeIfAbsent(element, key -> new HashMap<>())
        .merge(name, added, (before, next) -> before.yieldsTo(next) ? next : before);
  }
}
