package lantai.importer.extract.odt;

import java.util.Locale;
import lantai.importer.extract.list.ListLevel;
import lantai.importer.extract.office.OfficeXmlDom;
import org.w3c.dom.Element;

/** Reads how a level of a list is printed (OpenDocument 1.3, 16.31 to 16.33 and 19.500). */
final class OdtListLevelReader {

  private OdtListLevelReader() {}

  /**
   * @param number of the level, 1-based
   */
  static ListLevel of(Element level, int number) {
    boolean bullet = !level.getLocalName().matches("list-level-style-number|outline-level-style");
    String start = OfficeXmlDom.attribute(level, "start-value");
    String format = bullet ? "bullet" : format(level);
    return new ListLevel(
        start == null ? 1 : OfficeXmlDom.number(start),
        format,
        bullet ? value(level, "bullet-char") : text(level, number, format),
        false,
        null,
        false);
  }

  private static String value(Element level, String attribute) {
    String value = OfficeXmlDom.attribute(level, attribute);
    return value == null ? "" : value;
  }

  private static String format(Element level) {
    String format = OdtToWordNumberFormatMapper.of(value(level, "num-format"));
    boolean repeated = OfficeXmlDom.isTrue(level, "num-letter-sync");
    return repeated && format.startsWith("alphabetic")
        ? format.substring("alphabetic".length()).toLowerCase(Locale.ROOT) + "Letter"
        : format;
  }

  /**
   * Returns the text with placeholders. LibreOffice writes it; other programs write only a prefix
   * and a suffix.
   */
  private static String text(Element level, int number, String format) {
    String own = OfficeXmlDom.attribute(level, "num-list-format");
    if (own != null) {
      return own.replaceAll("%([0-9]+)%", "%$1");
    }
    if (format.equals("none")) {
      return value(level, "num-prefix") + value(level, "num-suffix");
    }
    int shown = Math.max(1, OfficeXmlDom.number(OfficeXmlDom.attribute(level, "display-levels")));
    StringBuilder numbers = new StringBuilder("%" + number);
    for (int upper = number - 1; upper > Math.max(0, number - shown); upper--) {
      numbers.insert(0, isNumbered(level, upper) ? "%" + upper + "." : "");
    }
    return value(level, "num-prefix") + numbers + value(level, "num-suffix");
  }

  private static boolean isNumbered(Element level, int other) {
    return OfficeXmlDom.children((Element) level.getParentNode()).stream()
        .filter(each -> String.valueOf(other).equals(OfficeXmlDom.attribute(each, "level")))
        .anyMatch(each -> !value(each, "num-format").isEmpty());
  }
}
