package lantai.chinese;

/** Short pieces of a text for showing; lengths count UTF-16 code units, and no character is cut. */
public final class Excerpt {

  private Excerpt() {}

  /**
   * A find with what stands around it.
   *
   * @param reach how much to show on either side
   */
  public static TextRange around(String text, TextRange find, int reach) {
    int start = Math.max(0, find.start() - reach);
    int end = Math.min(text.length(), find.end() + reach);
    return new TextRange(start - inside(text, start), end + inside(text, end));
  }

  /** The text itself where it is short enough, else its beginning and an ellipsis. */
  public static String beginning(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = longest - 1;
    return text.substring(0, end - inside(text, end)) + "…";
  }

  /** 1 between the two code units of one character, else 0. */
  private static int inside(String text, int offset) {
    boolean within = offset > 0 && offset < text.length();
    return within
            && Character.isHighSurrogate(text.charAt(offset - 1))
            && Character.isLowSurrogate(text.charAt(offset))
        ? 1
        : 0;
  }
}
