package lantai.link;

import java.util.ArrayList;
import java.util.List;
import lantai.chinese.TextRange;
import lantai.model.TextBlock;

/** The Arabic numerals of a text: runs of digits, half or full width, with one decimal part. */
public final class ArabicNumerals {

  private ArabicNumerals() {}

  public static List<TextRange> in(String text) {
    return in(text, 0);
  }

  public static List<TextRange> in(TextBlock textBlock) {
    return in(textBlock.text(), textBlock.mark());
  }

  /**
   * Finds the numerals of a note, whose number is printed without space before its text: 7.10件 is
   * seven and ten, not seven point ten.
   *
   * @param mark length of that number, its full stop included
   */
  public static List<TextRange> in(String text, int mark) {
    List<TextRange> numerals = new ArrayList<>();
    addAll(text, 0, mark, numerals);
    addAll(text, mark, text.length(), numerals);
    return numerals;
  }

  private static void addAll(String text, int from, int to, List<TextRange> numerals) {
    int at = from;
    while (at < to) {
      int end = digits(text, at, to);
      if (end == at) {
        at++;
        continue;
      }
      if (end < to && isPoint(text.charAt(end))) {
        int decimals = digits(text, end + 1, to);
        end = decimals > end + 1 ? decimals : end;
      }
      numerals.add(new TextRange(at, end));
      at = end;
    }
  }

  /** Returns the end of the run of digits that begins at an offset; {@code from} if none does. */
  private static int digits(String text, int from, int to) {
    int at = from;
    while (at < to && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c >= '\uFF10' && c <= '\uFF19';
  }

  private static boolean isPoint(char c) {
    return c == '.' || c == '\uFF0E';
  }
}
