package lantai.read;

import java.util.regex.Pattern;

/** How numbers may be written. */
final class NumberRule {

  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,9})?");
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,6}");

  private NumberRule() {}

  static boolean isDecimal(String text) {
    return DECIMAL.matcher(text).matches();
  }

  static boolean isWhole(String text) {
    return WHOLE.matcher(text).matches();
  }
}
