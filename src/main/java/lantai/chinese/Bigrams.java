package lantai.chinese;

import java.util.HashMap;
import java.util.Map;

/** Pairs of neighbouring characters, by which texts without spaces between words are compared. */
public final class Bigrams {

  private Bigrams() {}

  /** Each pair with the number of its occurrences. */
  public static Map<String, Integer> in(String text) {
    Map<String, Integer> bigrams = new HashMap<>();
    for (int i = 0; i + 2 <= text.length(); i++) {
      bigrams.merge(text.substring(i, i + 2), 1, Integer::sum);
    }
    return bigrams;
  }

  /**
   * Returns the Dice coefficient of the pairs of two texts, from 0 to 1; 0 if neither has a pair.
   */
  public static double similarity(String one, String other) {
    Map<String, Integer> first = in(one);
    Map<String, Integer> second = in(other);
    int all = Math.max(0, one.length() - 1) + Math.max(0, other.length() - 1);
    int shared =
        first.entrySet().stream()
            .mapToInt(pair -> Math.min(pair.getValue(), second.getOrDefault(pair.getKey(), 0)))
            .sum();
    return all == 0 ? 0 : 2.0 * shared / all;
  }
}
