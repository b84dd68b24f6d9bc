package lantai.chinese;

/** White space, and where it separates words. */
public final class WhiteSpace {

  private WhiteSpace() {}

  /** Whether a character is white space of any width, U+00A0, U+3000 and U+FEFF included. */
  public static boolean isSpace(char c) {
    // Asked for each character of a report: ideographs are beyond U+3000.
    return c <= '\u3000' ? Character.isWhitespace(c) || Character.isSpaceChar(c) : c == '\uFEFF';
  }

  /** Whether only white space, and at least some, is between the characters at two offsets. */
  public static boolean isBetween(String text, int before, int after) {
    for (int i = before + 1; i < after; i++) {
      if (!isSpace(text.charAt(i))) {
        return false;
      }
    }
    return after > before + 1;
  }

  /** Whether white space separates the characters at two offsets as words are separated. */
  public static boolean separatesWords(String text, int before, int after) {
    char left = text.charAt(before);
    char right = text.charAt(after);
    boolean latin = left < 0x2E80 && right < 0x2E80 && isWord(left) && isWord(right);
    if (!latin || !isBetween(text, before, after)) {
      return false;
    }
    // A line may be broken within a number or an abbreviation.
    boolean broken = text.substring(before + 1, after).indexOf('\n') >= 0;
    return !broken || Character.isLowerCase(left) && Character.isLetter(right);
  }

  /** Whether a character is part of a word or a mark written without space beside one. */
  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || ",.;:)&(!?%".indexOf(c) >= 0;
  }
}
