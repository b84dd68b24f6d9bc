package lantai.chinese;

import java.util.ArrayList;
import java.util.List;

/** Cuts a Chinese text into sentences. */
public final class Sentences {

  private Sentences() {}

  /**
   * The sentences in order; together they are the whole text. A sentence ends after 。！？ and the
   * closing marks that follow (GB/T 15834-2011, 5.1.2).
   */
  public static List<TextRange> in(String text) {
    List<TextRange> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (ends(text.charAt(i))) {
        int end = i + 1;
        while (end < text.length() && (ends(text.charAt(end)) || closes(text.charAt(end)))) {
          end++;
        }
        sentences.add(new TextRange(start, end));
        start = end;
        i = end - 1;
      }
    }
    if (start < text.length()) {
      sentences.add(new TextRange(start, text.length()));
    }
    return sentences;
  }

  private static boolean ends(char c) {
    return c == '。' || c == '！' || c == '？';
  }

  private static boolean closes(char c) {
    return "”’）」』》".indexOf(c) >= 0;
  }
}
