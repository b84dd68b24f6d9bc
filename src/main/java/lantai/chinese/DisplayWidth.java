package lantai.chinese;

/** How many columns characters take: two for a Chinese character, one for a Latin one. */
public final class DisplayWidth {

  /** First and last characters of the wide and full-width blocks (Unicode Annex 11), in pairs. */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF,
    0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1FAFF, 0x20000, 0x3FFFD
  };

  private DisplayWidth() {}

  /**
   * Returns the columns of a code point on a terminal. Ambiguous characters such as curly quotation
   * marks count as narrow, as the annex recommends.
   */
  public static int of(int codePoint) {
    if (isMark(codePoint)) {
      return 0;
    }
    for (int i = 0; i < WIDE.length; i += 2) {
      if (codePoint >= WIDE[i] && codePoint <= WIDE[i + 1]) {
        return 2;
      }
    }
    return 1;
  }

  public static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }

  /**
   * Whether a Chinese font sets a character as wide as a Chinese one; unlike on a terminal, so are
   * dashes, quotation marks, Roman and circled numbers.
   */
  public static boolean isWideInPrint(char c) {
    return c >= 0x2E80 || c >= 0x2014 && c <= 0x2026 || c >= 0x2160 && c <= 0x24FF;
  }

  /** Returns the columns of a line in a Chinese font, without the white space at its ends. */
  public static int inPrint(String line) {
    return line.strip().chars().map(c -> isWideInPrint((char) c) ? 2 : 1).sum();
  }

  /** Returns white space as wide as a text; tabs are kept. */
  public static String blank(String text) {
    StringBuilder blank = new StringBuilder();
    for (int codePoint : text.codePoints().toArray()) {
      int columns = of(codePoint);
      blank.append(codePoint == '\t' ? "\t" : columns == 2 ? "\u3000" : " ".repeat(columns));
    }
    return blank.toString();
  }

  /** Replaces the characters that control a terminal by U+FFFD; tabs are kept. */
  public static String visible(String text) {
    return text.replaceAll("[\\p{Cc}&&[^\t]]", "\uFFFD");
  }
}
