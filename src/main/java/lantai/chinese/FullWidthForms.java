package lantai.chinese;

import java.util.function.IntUnaryOperator;

/** Converts between full-width forms (U+FF01 to U+FF5E) and ASCII, one character at a time. */
public final class FullWidthForms {

  private static final int DISTANCE = '！' - '!';

  private FullWidthForms() {}

  public static String toHalfWidth(String text) {
    return map(text, c -> c >= '！' && c <= '～' ? c - DISTANCE : c);
  }

  public static String toFullWidth(String text) {
    return map(text, c -> c >= '!' && c <= '~' ? c + DISTANCE : c);
  }

  private static String map(String text, IntUnaryOperator form) {
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      characters[i] = (char) form.applyAsInt(characters[i]);
    }
    return new String(characters);
  }
}
