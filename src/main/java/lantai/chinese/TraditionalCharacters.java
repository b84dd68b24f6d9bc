package lantai.chinese;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/** The traditional forms of the common simplified characters. */
public final class TraditionalCharacters {

  private static final String PAIRS = ChineseMessages.bundle("traditional").get("pairs");

  private TraditionalCharacters() {}

  /**
   * Returns what readers may write for some characters.
   *
   * @param printed the characters of a text
   * @return the traditional forms that are not among them, each with the one that is
   */
  public static Map<String, String> of(BitSet printed) {
    Map<String, String> simplified = new TreeMap<>();
    for (int i = 0; i < PAIRS.length(); i += 2) {
      if (!printed.get(PAIRS.charAt(i)) && printed.get(PAIRS.charAt(i + 1))) {
        simplified.put(PAIRS.substring(i, i + 1), PAIRS.substring(i + 1, i + 2));
      }
    }
    return simplified;
  }
}
