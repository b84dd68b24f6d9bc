package lantai.chinese;

import java.util.HashMap;
import java.util.Map;

/** Pairs of adjacent UTF-16 code units, for comparing texts that have no spaces between words. */
public final class Bigrams {

  private Bigrams() {}

  /** Returns each pair with the number of its occurrences. */
  public static Map<String, Integer> in(String text) {
    Map<String, Integer> bigrams = new HashMap<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      bigrams.merge(text.substring(i, i + 2), 1, Integer::sum);
    }
    return bigrams;
  }

  /** Returns the Sørensen–Dice coefficient of two texts, from 0 to 1; 0 if neither has a bigram. */
  public static double similarity(String one, String other) {
    Map<String, Integer> bigrams = in(one);
    int shared = 0;
    for (int i = 0; i + 1 < other.length(); i++) {
      if (bigrams.merge(other.substring(i, i + 2), -1, Integer::sum) >= 0) {
        shared++;
      }
    }
    int total = Math.max(0, one.length() - 1) + Math.max(0, other.length() - 1);
    return total == 0 ? 0 : 2.0 * shared / total;
  }
}
