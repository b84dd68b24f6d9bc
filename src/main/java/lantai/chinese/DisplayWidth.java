package lantai.chinese;

/** How many columns of a terminal characters take (Unicode Standard Annex 11). */
public final class DisplayWidth {

  /** First and last characters of the blocks that are wide or full-width, in turn. */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF,
    0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1FAFF, 0x20000, 0x3FFFD
  };

  private static final char IDEOGRAPHIC_SPACE = '\u3000';

  private DisplayWidth() {}

  /** Of ambiguous width, as curly quotation marks are, counts as narrow, as that annex advises. */
  public static int of(int character) {
    if (isMark(character)) {
      return 0;
    }
    for (int i = 0; i < WIDE.length; i += 2) {
      if (character >= WIDE[i] && character <= WIDE[i + 1]) {
        return 2;
      }
    }
    return 1;
  }

  private static boolean isMark(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }

  /** White space as wide as a text; a tab stays one. */
  public static String blank(String text) {
    StringBuilder blank = new StringBuilder();
    text.codePoints()
        .forEach(
            character -> {
              if (character == '\t') {
                blank.append('\t');
              } else {
                int columns = of(character);
                blank.append(columns == 2 ? "" + IDEOGRAPHIC_SPACE : " ".repeat(columns));
              }
            });
    return blank.toString();
  }

  /** Characters that would steer a terminal are shown as unknown ones. */
  public static String visible(String text) {
    return text.replaceAll("[\\p{Cc}&&[^\t]]", "\uFFFD");
  }
}
