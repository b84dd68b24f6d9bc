package lantai.chinese;

/** White space, and where it means something. */
public final class WhiteSpace {

  private WhiteSpace() {}

  /** White space of every width, the no-break and the ideographic space included. */
  public static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  /** Whether only white space, and at least some, lies between two characters. */
  public static boolean between(String text, int before, int after) {
    for (int i = before + 1; i < after; i++) {
      if (!isSpace(text.charAt(i))) {
        return false;
      }
    }
    return after > before + 1;
  }

  /** Whether the white space between two characters sets words apart. */
  public static boolean keepsApart(String text, int before, int after) {
    char left = text.charAt(before);
    char right = text.charAt(after);
    boolean latin = left < 0x2E80 && right < 0x2E80 && isWord(left) && isWord(right);
    if (after == before + 1 || !latin || !between(text, before, after)) {
      return false;
    }
    // A line may be broken within a number or an abbreviation.
    boolean broken = text.substring(before + 1, after).indexOf('\n') >= 0;
    return !broken || Character.isLowerCase(left) && Character.isLetter(right);
  }

  /** Letters, and the marks that stand beside a word. */
  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || ",.;:)&(!?%".indexOf(c) >= 0;
  }

  /** How wide a line is printed: two for a Chinese character, one for a Latin one. */
  public static int width(String line) {
    return line.strip().chars().map(c -> isWide((char) c) ? 2 : 1).sum();
  }

  private static boolean isWide(char c) {
    return c >= 0x2E80 || c >= 0x2014 && c <= 0x2026 || c >= 0x2160 && c <= 0x24FF;
  }

  /** Full-width letters, digits and signs as half-width ones, character for character. */
  public static String halfWidth(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      folded.append(c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c);
    }
    return folded.toString();
  }
}
