package lantai.importer.extract.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Collects the characters that browsers show of a web page, for the cross-check of the extraction.
 * For each text node it decides independently whether an element around it hides it. It shares with
 * {@link HtmlVisibility} only the lists of hiding elements and values.
 */
final class HtmlCrossCheckExtractor {

  /** Elements that never show their content, regardless of styles. */
  private static final String UNSEEN =
      String.join(", ", HtmlVisibility.NEVER_SHOWN)
          + ", object[data], object[classid], dialog:not([open]),"
          + " details:not([open]) > :not(summary),"
          + " details:not([open]) > summary ~ summary";

  private static final Pattern VISIBILITY = Pattern.compile("hidden|collapse|visible|initial");
  private static final Pattern SIZE =
      Pattern.compile(HtmlVisibility.SIZE + "|" + HtmlVisibility.ZERO);
  private static final Pattern COLOR = Pattern.compile("(?!inherit).+");

  private final HtmlStyles styles;

  private HtmlCrossCheckExtractor(HtmlStyles styles) {
    this.styles = styles;
  }

  static String of(Document document, HtmlStyles styles) {
    HtmlCrossCheckExtractor extractor = new HtmlCrossCheckExtractor(styles);
    StringBuilder text = new StringBuilder();
    document
        .body()
        .nodeStream(TextNode.class)
        .filter(node -> !node.isBlank() && extractor.isShown(node))
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
    return !nearest(parent, "visibility", VISIBILITY).matches("hidden|collapse")
        && !HtmlVisibility.TINY.matcher(nearest(parent, "font-size", SIZE)).matches()
        && !HtmlVisibility.CLEAR.matcher(nearest(parent, "color", COLOR)).matches();
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
        || has(element, HtmlVisibility.ZERO, "opacity")
        || has(element, HtmlVisibility.FILTERED_AWAY, "filter")
        || has(element, HtmlVisibility.SCALED_AWAY, "transform")
        || clipped && has(element, HtmlVisibility.ZERO, "height", "max-height", "width")
        || has(element, HtmlVisibility.NO_AREA, "clip", "clip-path")
        || has(element, HtmlVisibility.FAR_AWAY, "text-indent", "margin-left")
        || absolute && has(element, HtmlVisibility.FAR_AWAY, "left", "top");
  }

  private boolean has(Element element, Pattern pattern, String... properties) {
    for (String property : properties) {
      if (pattern.matcher(styles.value(element, property)).matches()) {
        return true;
      }
    }
    return false;
  }

  /** Returns the value of a property from the nearest element with a value of the given form. */
  private String nearest(Element element, String property, Pattern form) {
    for (Element each = element; each != null; each = each.parent()) {
      String value = styles.value(each, property);
      if (form.matcher(value).matches()) {
        return value;
      }
    }
    return "";
  }
}
