package lantai.importer.extract;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * All characters that browsers show of a web page, found by deciding for each piece of text alone
 * whether one of the elements around it hides it.
 */
final class HtmlShownText {

  /** What never shows its content, however it is styled. */
  private static final String UNSEEN =
      "template, script, style, noscript, head, title, datalist, rp, noembed, noframes, iframe,"
          + " audio, video, canvas, desc, metadata, defs, annotation, annotation-xml,"
          + " object[data], object[classid], dialog:not([open]),"
          + " details:not([open]) > :not(summary),"
          + " details:not([open]) > summary ~ summary";

  private static final String ZERO = "[0.]*0[0.]*(?:[a-z%]*)";

  private final HtmlStyles styles;

  private HtmlShownText(HtmlStyles styles) {
    this.styles = styles;
  }

  static String of(Document document, HtmlStyles styles) {
    HtmlShownText shown = new HtmlShownText(styles);
    StringBuilder text = new StringBuilder();
    document
        .body()
        .nodeStream(TextNode.class)
        .filter(node -> !node.isBlank() && shown.isShown(node))
        .forEach(node -> text.append(node.getWholeText()).append(' '));
    return text.toString();
  }

  private boolean isShown(TextNode node) {
    Element parent = node.parent();
    if (parent == null || parent.is("details:not([open])") || parent.closest(UNSEEN) != null) {
      return false;
    }
    for (Element each = parent; each != null; each = each.parent()) {
      if (isUnseen(each)) {
        return false;
      }
    }
    return !nearest(parent, "visibility", "hidden|collapse|visible").matches("hidden|collapse")
        && !nearest(
                parent,
                "font-size",
                "[0-9.]+(?:px|pt|rem|cm|mm|vw|vh)?|" + ZERO + "|.*(?:small|large)|medium")
            .matches(ZERO)
        && !nearest(parent, "color", "(?!inherit).+").equals("transparent");
  }

  private boolean isUnseen(Element element) {
    String display = styles.value(element, "display");
    boolean attribute = element.hasAttr("hidden") || element.hasAttr("popover");
    boolean clipped = styles.value(element, "overflow").matches("hidden|clip");
    boolean absolute = styles.value(element, "position").matches("absolute|fixed");
    return display.equals("none")
        || attribute && display.isEmpty()
        || styles.value(element, "content-visibility").equals("hidden")
        || styles.value(element, "mso-hide").equals("all")
        || styles.value(element, "opacity").matches(ZERO)
        || clipped && has(element, ZERO, "height", "max-height", "width")
        || has(
            element,
            "rect\\(\\s*[01](px)?[\\s,]+[01](px)?[\\s,].*|inset\\((50|100)%.*",
            "clip",
            "clip-path")
        || has(element, "-\\d{3}.*", "text-indent")
        || absolute && has(element, "-\\d{3}.*", "left", "top");
  }

  private boolean has(Element element, String pattern, String... properties) {
    for (String property : properties) {
      if (styles.value(element, property).matches(pattern)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the value of the nearest element around a text that declares one of a form. */
  private String nearest(Element element, String property, String form) {
    for (Element each = element; each != null; each = each.parent()) {
      String value = styles.value(each, property);
      if (value.matches(form)) {
        return value;
      }
    }
    return "";
  }
}
