package lantai.chinese;

/** Recognizes white space, and where it separates words. */
public final class WhiteSpace {

  private WhiteSpace() {}

  /** Whether a character is white space of any width, including U+00A0, U+3000 and U+FEFF. */
  public static boolean isSpace(char c) {
    // Called for each character of a report: ideographs are above U+3000.
    return c <= '\u3000' ? Character.isWhitespace(c) || Character.isSpaceChar(c) : c == '\uFEFF';
  }

  /** Whether the characters at two offsets are separated by white space and nothing else. */
  public static boolean isBetween(String text, int before, int after) {
    for (int i = before + 1; i < after; i++) {
      if (!isSpace(text.charAt(i))) {
        return false;
      }
    }
    return after > before + 1;
  }

  /** Whether the characters at two offsets belong to words that white space separates. */
  public static boolean separatesWords(String text, int before, int after) {
    char left = text.charAt(before);
    char right = text.charAt(after);
    boolean latin = left < 0x2E80 && right < 0x2E80 && isWord(left) && isWord(right);
    if (!latin || !isBetween(text, before, after)) {
      return false;
    }
    // A line may break within a number or an abbreviation.
    boolean broken = text.substring(before + 1, after).indexOf('\n') >= 0;
    return !broken || Character.isLowerCase(left) && Character.isLetter(right);
  }

  /** Whether a character is part of a Latin word, or a mark printed next to one without a space. */
  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || ",.;:)&(!?%".indexOf(c) >= 0;
  }
}
