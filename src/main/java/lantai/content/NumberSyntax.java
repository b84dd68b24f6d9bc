package lantai.content;

import java.util.regex.Pattern;

/** How numbers may be written. */
final class NumberSyntax {

  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,9})?");
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,6}");

  private NumberSyntax() {}

  static boolean isDecimal(String text) {
    return DECIMAL.matcher(text).matches();
  }

  static boolean isWhole(String text) {
    return WHOLE.matcher(text).matches();
  }
}
