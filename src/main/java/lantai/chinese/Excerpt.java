package lantai.chinese;

/** Shortens text for display. Surrogate pairs are never split. */
public final class Excerpt {

  private Excerpt() {}

  /** Widens a range by up to {@code reach} code units on either side. */
  public static TextRange around(String text, TextRange range, int reach) {
    int start = Math.max(0, range.start() - reach);
    int end = Math.min(text.length(), range.end() + reach);
    return new TextRange(
        splitsPair(text, start) ? start - 1 : start, splitsPair(text, end) ? end + 1 : end);
  }

  /**
   * Returns the text if it has at most {@code longest} code units, else its beginning and an
   * ellipsis.
   */
  public static String beginning(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = longest - 1;
    return text.substring(0, splitsPair(text, end) ? end - 1 : end) + "…";
  }

  private static boolean splitsPair(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }
}
