package lantai.importer.extract.html;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import lantai.importer.extract.SetAsideText.SetAsideReason;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Determines which elements browsers do not show, as far as possible without rendering. */
final class HtmlVisibility {

  /** Elements whose content is never shown, or only by browsers that lack a feature. */
  static final Set<String> NEVER_SHOWN =
      Set.of(
          ("template script style noscript head title meta link base area param source track"
                  + " datalist rp noembed noframes iframe audio video canvas desc metadata defs"
                  + " annotation annotation-xml")
              .split(" "));

  static final Pattern ZERO = Pattern.compile("0*\\.?0+[a-z%]*");

  /** Font sizes that are too small to be read. */
  static final Pattern TINY = Pattern.compile(ZERO.pattern() + "|[01](?:\\.\\d+)?(?:px|pt)");

  static final Pattern CLEAR = Pattern.compile("transparent|rgba\\([^)]*,\\s*0*\\.?0+%?\\s*\\)");
  static final Pattern SCALED_AWAY = Pattern.compile(".*scale[xy]?\\(\\s*0*\\.?0+\\s*[,)].*");
  static final Pattern FILTERED_AWAY = Pattern.compile(".*opacity\\(\\s*0*\\.?0+%?\\s*\\).*");

  /** Offsets, in any unit, that move an element off the page. */
  static final Pattern FAR_AWAY = Pattern.compile("-\\d{3}.*");

  static final Pattern NO_AREA =
      Pattern.compile("rect\\(\\s*[01](?:px)?[\\s,]+[01](?:px)?[\\s,].*|inset\\((?:50|100)%.*");

  /** Font sizes that do not depend on the parent element. */
  static final Pattern SIZE =
      Pattern.compile("[\\d.]+(?:px|pt|rem|cm|mm|vw|vh)|(?:x+-)?(?:small|large)|medium");

  private final HtmlStyles styles;
  private final Map<Element, Optional<SetAsideReason>> reasons = new IdentityHashMap<>();

  HtmlVisibility(HtmlStyles styles) {
    this.styles = styles;
  }

  /**
   * Returns why an element with its whole content is not shown; {@code null} if it may be shown.
   */
  @Nullable SetAsideReason reason(Element element) {
    return reasons.computeIfAbsent(element, key -> Optional.ofNullable(find(element))).orElse(null);
  }

  private @Nullable SetAsideReason find(Element element) {
    String tag = element.normalName();
    Element parent = element.parent();
    String display = styles.value(element, "display");
    if (NEVER_SHOWN.contains(tag)
        || tag.equals("dialog") && !element.hasAttr("open")
        || tag.equals("object") && (element.hasAttr("data") || element.hasAttr("classid"))
        || parent != null && isClosed(parent) && element != summary(parent)
        || display.equals("none")
        || display.isEmpty() && (element.hasAttr("hidden") || element.hasAttr("popover"))
        || styles.value(element, "content-visibility").equals("hidden")
        || SCALED_AWAY.matcher(styles.value(element, "transform")).matches()
        || hasNoArea(element)) {
      return SetAsideReason.NOT_SHOWN_BY_BROWSER;
    }
    if (styles.value(element, "mso-hide").equals("all")) {
      return SetAsideReason.BY_AUTHOR;
    }
    if (ZERO.matcher(styles.value(element, "opacity")).matches()
        || FILTERED_AWAY.matcher(styles.value(element, "filter")).matches()) {
      return SetAsideReason.INVISIBLE;
    }
    return isFarLeft(element) ? SetAsideReason.OUTSIDE_PAGE : null;
  }

  /** Whether only the summary of an element is shown until it is opened. */
  static boolean isClosed(Element element) {
    return element.normalName().equals("details") && !element.hasAttr("open");
  }

  private static @Nullable Element summary(Element details) {
    return details.children().stream()
        .filter(child -> child.normalName().equals("summary"))
        .findFirst()
        .orElse(null);
  }

  private boolean hasNoArea(Element element) {
    boolean clipped = styles.value(element, "overflow").matches("hidden|clip");
    boolean flat =
        ZERO.matcher(styles.value(element, "height")).matches()
            || ZERO.matcher(styles.value(element, "max-height")).matches()
            || ZERO.matcher(styles.value(element, "width")).matches();
    return clipped && flat
        || NO_AREA.matcher(styles.value(element, "clip")).matches()
        || NO_AREA.matcher(styles.value(element, "clip-path")).matches();
  }

  private boolean isFarLeft(Element element) {
    boolean positioned = styles.value(element, "position").matches("absolute|fixed");
    return FAR_AWAY.matcher(styles.value(element, "text-indent")).matches()
        || FAR_AWAY.matcher(styles.value(element, "margin-left")).matches()
        || positioned
            && (FAR_AWAY.matcher(styles.value(element, "left")).matches()
                || FAR_AWAY.matcher(styles.value(element, "top")).matches());
  }

  InheritedHiding within(Element element, InheritedHiding outer) {
    String visibility = styles.value(element, "visibility");
    String size = styles.value(element, "font-size");
    String color = styles.value(element, "color");
    return new InheritedHiding(
        visibility.matches("hidden|collapse")
            || outer.invisible() && !visibility.matches("visible|initial"),
        TINY.matcher(size).matches() || outer.zeroSize() && !SIZE.matcher(size).matches(),
        CLEAR.matcher(color).matches()
            || outer.transparent() && (color.isEmpty() || color.equals("inherit")),
        outer.reading() || element.normalName().matches("rtc?"));
  }

  /** Whether line feeds in the text of an element begin new lines. */
  boolean preservesLines(Element element) {
    for (Element each = element; each != null; each = each.parent()) {
      String declared = styles.value(each, "white-space");
      if (!declared.isEmpty() && !declared.equals("inherit")) {
        return declared.startsWith("pre") || declared.equals("break-spaces");
      }
      if (each.normalName().matches("pre|textarea|listing|xmp")) {
        return true;
      }
    }
    return false;
  }
}
