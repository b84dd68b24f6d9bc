package lantai.importer.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the elements of a page look like. */
final class HtmlElementStyle {

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "ul",
          "ol",
          "tr",
          "table",
          "tbody",
          "thead",
          "tfoot",
          "section",
          "article",
          "main",
          "header",
          "footer",
          "nav",
          "aside",
          "form",
          "center",
          "blockquote",
          "pre",
          "dl",
          "dt",
          "dd",
          "td",
          "th",
          "caption",
          "fieldset",
          "hr",
          "figure",
          "figcaption",
          "option",
          "select",
          "button",
          "body",
          "ucapcontent");

  private static final Set<String> OUTSIDE =
      Set.of("nav", "footer", "select", "button", "option", "form", "textarea", "label");

  private HtmlElementStyle() {}

  /** Whether it stands on lines of its own. */
  static boolean isBlock(String tag) {
    return BLOCKS.contains(tag);
  }

  static boolean isCell(Element element) {
    return element.normalName().matches("p|div") && element.closest("td, th") != null;
  }

  /** A row of figures, not a piece of a page that was laid out with a table. */
  static boolean isRow(Element row) {
    List<Element> cells = row.children();
    return cells.size() >= 2
        && cells.stream().allMatch(c -> c.text().length() <= 80 && c.select("table").isEmpty())
        && row.parent() != null
        && row.parent().children().size() >= 2;
  }

  /** Whether nobody sees it, or it is there to be pressed. */
  static boolean isOutside(Element element) {
    String style = element.attr("style").replace(" ", "");
    return style.contains("display:none")
        || element.hasAttr("hidden")
        || OUTSIDE.contains(element.normalName());
  }

  static boolean isBold(Element element) {
    String tag = element.normalName();
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return tag.equals("b")
        || tag.equals("strong")
        || style.matches(".*font-weight:(?:bold|[7-9]00).*");
  }
}
