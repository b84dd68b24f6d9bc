package lantai.link;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A unit after a number, in a half-width text without white space.
 *
 * @param more 多 or 余 between the number and the end of its unit, or empty
 */
record PrintedUnit(int end, String more) {

  private static final String MULTIPLES = "百千万亿";

  /** Returns the expected unit, with 多 or 余 before it or after a multiple: 4500多万人, 33亿多元. */
  static @Nullable PrintedUnit at(int number, String unit, String text) {
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
      if (printed.lookingAt()) {
        return new PrintedUnit(printed.end(), printed.group(1));
      }
    }
    return unit.isEmpty() ? new PrintedUnit(number, "") : null;
  }
}
