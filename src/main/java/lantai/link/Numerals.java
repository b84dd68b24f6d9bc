package lantai.link;

import java.util.ArrayList;
import java.util.List;
import lantai.model.Passage;
import lantai.text.Range;

/** The Arabic numerals of a text: runs of digits, half or full width, with one decimal part. */
public final class Numerals {

  private Numerals() {}

  public static List<Range> in(String text) {
    return from(text, 0);
  }

  public static List<Range> in(Passage passage) {
    return in(passage.text(), passage.mark());
  }

  /**
   * A note's number stands glued to its text: 7.10件 is seven and ten, not seven point ten.
   *
   * @param mark how many characters that number takes, its full stop included
   */
  static List<Range> in(String text, int mark) {
    List<Range> numerals = new ArrayList<>(in(text.substring(0, mark)));
    numerals.addAll(from(text, mark));
    return numerals;
  }

  private static List<Range> from(String text, int start) {
    List<Range> numerals = new ArrayList<>();
    int at = start;
    while (at < text.length()) {
      int end = endOfDigits(text, at);
      if (end == at) {
        at++;
      } else {
        int whole = end;
        if (end < text.length() && isPoint(text.charAt(end))) {
          int decimals = endOfDigits(text, end + 1);
          whole = decimals > end + 1 ? decimals : end;
        }
        numerals.add(new Range(at, whole));
        at = whole;
      }
    }
    return numerals;
  }

  private static int endOfDigits(String text, int start) {
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c >= '\uFF10' && c <= '\uFF19';
  }

  private static boolean isPoint(char c) {
    return c == '.' || c == '\uFF0E';
  }

  /**
   * The text with full-width letters, digits and signs (U+FF01 to U+FF5E) as their half-width
   * counterparts, character for character.
   */
  public static String halfWidth(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      folded.append(c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c);
    }
    return folded.toString();
  }
}
