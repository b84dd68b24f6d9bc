package lantai.chinese;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/** Traditional forms of the common simplified characters. */
public final class TraditionalVariantFinder {

  private static final String PAIRS = ChineseMessageBundle.bundle("traditional").get("pairs");

  private TraditionalVariantFinder() {}

  /**
   * Returns the traditional forms that readers may type for the characters of a text.
   *
   * @param printed the characters of the text
   * @return each traditional form that the text does not contain, with the simplified character
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
