package lantai.link;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.ChinesePatterns;
import org.jspecify.annotations.Nullable;

/**
 * A unit after a number, in a half-width text without white space.
 *
 * @param more 多 or 余 between the number and the end of its unit, or empty
 */
record UnitOccurrence(int end, String more) {

  private static final String MULTIPLES = "百千万亿";

  /** The rest of a longer unit after its beginning: 万 in 万亿元, 微克 in 微克/立方米, 个 in 个百分点. */
  private static final Pattern REST = ChinesePatterns.get("unit.rest");

  /**
   * Returns the expected unit, which may have 多 or 余 before it or after a multiple: 4500多万人, 33亿多元.
   */
  static @Nullable UnitOccurrence at(int number, String unit, String text) {
    for (int before = 0; before < unit.length(); before++) {
      if (before > 0 && MULTIPLES.indexOf(unit.charAt(before - 1)) < 0) {
        break;
      }
      Matcher printed =
          Pattern.compile(
                  Pattern.quote(unit.substring(0, before))
                      + "([多余]?)"
                      + Pattern.quote(unit.substring(before)))
              .matcher(text)
              .region(number, text.length());
      if (printed.lookingAt() && !goesOn(printed.end(), text)) {
        return new UnitOccurrence(printed.end(), printed.group(1));
      }
    }
    return unit.isEmpty() ? new UnitOccurrence(number, "") : null;
  }

  private static boolean goesOn(int end, String text) {
    Matcher rest = REST.matcher(text).region(end, text.length());
    return rest.useTransparentBounds(true).lookingAt();
  }
}
