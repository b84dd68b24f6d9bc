package lantai.chinese;

/** Width of text in columns: two for a Chinese character, one for a Latin letter. */
public final class DisplayWidth {

  /** First and last characters of the wide and full-width blocks (Unicode Annex 11), in pairs. */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF,
    0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1FAFF, 0x20000, 0x3FFFD
  };

  private DisplayWidth() {}

  /**
   * Returns the number of columns that a code point takes on a terminal. Ambiguous characters, such
   * as curly quotation marks, count as narrow, as Unicode Annex 11 recommends.
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
   * Whether a Chinese font prints a character in full width. Unlike on a terminal, this includes
   * dashes, quotation marks, and Roman and circled numbers.
   */
  public static boolean isWideInPrint(char c) {
    return c >= 0x2E80 || c >= 0x2014 && c <= 0x2026 || c >= 0x2160 && c <= 0x24FF;
  }

  /** Returns the width of a line in a Chinese font, without leading and trailing white space. */
  public static int inPrint(String line) {
    return line.strip().chars().map(c -> isWideInPrint((char) c) ? 2 : 1).sum();
  }

  /** Returns white space of the same width as a text. Tabs remain. */
  public static String blank(String text) {
    StringBuilder blank = new StringBuilder();
    for (int codePoint : text.codePoints().toArray()) {
      int columns = of(codePoint);
      blank.append(codePoint == '\t' ? "\t" : columns == 2 ? "\u3000" : " ".repeat(columns));
    }
    return blank.toString();
  }

  /** Replaces terminal control characters with U+FFFD. Tabs remain. */
  public static String visible(String text) {
    return text.replaceAll("[\\p{Cc}&&[^\t]]", "\uFFFD");
  }
}
