package lantai.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a Chinese text into sentences. */
public final class Sentences {

  private static final String ENDS = "。！？";
  private static final String CLOSERS = "”’）」』》";

  private Sentences() {}

  /**
   * The sentences in order; together they are the whole text. A sentence ends after 。！？ and the
   * closing marks that follow (GB/T 15834-2011, 5.1.2).
   */
  public static List<Range> in(String text) {
    List<Range> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (ENDS.indexOf(text.charAt(i)) >= 0) {
        int end = i + 1;
        while (end < text.length() && (CLOSERS + ENDS).indexOf(text.charAt(end)) >= 0) {
          end++;
        }
        sentences.add(new Range(start, end));
        start = end;
        i = end - 1;
      }
    }
    if (start < text.length()) {
      sentences.add(new Range(start, text.length()));
    }
    return sentences;
  }
}
