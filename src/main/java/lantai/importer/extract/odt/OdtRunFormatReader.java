package lantai.importer.extract.odt;

import java.util.List;
import java.util.Objects;
import lantai.importer.extract.SetAsideText.SetAsideReason;
import lantai.importer.extract.office.OfficeRunFormat;
import lantai.importer.extract.office.OfficeXmlDom;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads how text of an OpenDocument text is printed. */
final class OdtRunFormatReader {

  private OdtRunFormatReader() {}

  /**
   * @param properties in order of precedence
   */
  static boolean isHidden(List<Element> properties) {
    return "none".equals(first(properties, "display"));
  }

  /**
   * @param properties in order of precedence
   * @param shaded whether the background of the paragraph may have a colour
   */
  static OfficeRunFormat of(List<Element> properties, boolean shaded) {
    String weight = first(properties, "font-weight-asian");
    String bold = weight == null ? first(properties, "font-weight") : weight;
    String font = first(properties, "font-name");
    boolean white =
        !shaded
            && isWhite(properties)
            && !OdtStyles.isColour(first(properties, "background-color"));
    return new OfficeRunFormat(
        bold != null && bold.matches("bold|[6-9]00"),
        !"none".equals(Objects.requireNonNullElse(line(properties), "none")),
        raised(first(properties, "text-position")),
        font == null ? null : font.replaceFirst("(?<=[a-z])[0-9]+$", ""),
        white ? SetAsideReason.INVISIBLE : null);
  }

  private static @Nullable String line(List<Element> properties) {
    String type = first(properties, "text-line-through-type");
    return type == null ? first(properties, "text-line-through-style") : type;
  }

  private static @Nullable String first(List<Element> properties, String attribute) {
    return properties.stream()
        .map(each -> OfficeXmlDom.attribute(each, attribute))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /**
   * Returns 1 for a superscript, −1 for a subscript, else 0. A position is super, sub or a
   * percentage, and may be followed by a size.
   */
  private static int raised(@Nullable String position) {
    String height = position == null ? "" : position.strip().split("\\s+", 2)[0];
    return height.matches("super|\\+?0*[1-9][0-9.]*%")
        ? 1
        : height.matches("sub|-0*[1-9][0-9.]*%") ? -1 : 0;
  }

  /** Whether the text is white. The window font colour is black. */
  private static boolean isWhite(List<Element> properties) {
    for (Element each : properties) {
      String colour = OfficeXmlDom.attribute(each, "color");
      if (OfficeXmlDom.isTrue(each, "use-window-font-color") || colour != null) {
        return "#ffffff".equalsIgnoreCase(colour);
      }
    }
    return false;
  }
}
