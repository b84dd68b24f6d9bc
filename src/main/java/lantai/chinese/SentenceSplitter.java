package lantai.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Splits Chinese text into sentences and clauses at its punctuation. */
public final class SentenceSplitter {

  private static final String ENDS = "。！？";
  private static final String PAUSES = "，。；：！？";

  /** Closing marks that belong to the sentence before them. */
  private static final String CLOSING = ENDS + "”’）」』》";

  private SentenceSplitter() {}

  /**
   * Returns the sentences in order; together they cover the whole text. A sentence ends after 。！？
   * and any closing marks that follow (GB/T 15834-2011, 5.1.2).
   */
  public static List<TextRange> in(String text) {
    List<TextRange> sentences = new ArrayList<>();
    for (int start = 0, end = 0; start < text.length(); start = end) {
      while (end < text.length() && !isOneOf(ENDS, text, end)) {
        end++;
      }
      while (end < text.length() && isOneOf(CLOSING, text, end)) {
        end++;
      }
      sentences.add(new TextRange(start, end));
    }
    return sentences;
  }

  /** Widens a range to the sentence around it, without the mark (of any width) that ends it. */
  public static TextRange around(String text, TextRange range) {
    return widened(text, range, at -> isOneOf(ENDS + "!?", text, at));
  }

  /**
   * Widens a range to the clause around it, without the marks (full or half width) that end it. The
   * mark 、 and a comma between the digits of a number do not end a clause.
   */
  public static TextRange clauseAround(String text, TextRange range) {
    return widened(
        text, range, at -> isOneOf(PAUSES + ",;:!?", text, at) && !isThousandsSeparator(text, at));
  }

  private static boolean isThousandsSeparator(String text, int at) {
    return text.charAt(at) == ','
        && at > 0
        && at + 3 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  private static TextRange widened(String text, TextRange range, IntPredicate isBoundary) {
    int start = range.start();
    while (start > 0 && !isBoundary.test(start - 1)) {
      start--;
    }
    int end = range.end();
    while (end < text.length() && !isBoundary.test(end)) {
      end++;
    }
    return new TextRange(start, end);
  }

  private static boolean isOneOf(String marks, String text, int at) {
    char character = text.charAt(at);
    // Tested first because most characters are ideographs.
    return !(character >= '\u4E00' && character <= '\u9FFF') && marks.indexOf(character) >= 0;
  }
}
