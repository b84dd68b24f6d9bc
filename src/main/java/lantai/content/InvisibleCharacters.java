package lantai.content;

import java.util.HexFormat;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.diagnostics.Source;

/**
 * Finds characters that are not seen, such as the soft hyphens of a word processor. With one of
 * them, words that look the same are different.
 */
final class InvisibleCharacters {

  private InvisibleCharacters() {}

  /**
   * Reports the first in each line.
   *
   * @param start offset in the source
   * @param end offset in the source
   */
  static void report(Source source, int start, int end, Problems problems) {
    String text = source.text();
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      if (isInvisible(c)) {
        String code = HexFormat.of().withUpperCase().toHexDigits(c);
        problems.add(ProblemCode.INVISIBLE_CHARACTER, source.at(at), code);
        int next = text.indexOf('\n', at);
        at = next < 0 ? end : next;
      }
      at++;
    }
  }

  private static boolean isInvisible(char c) {
    int type = Character.getType(c);
    return type == Character.FORMAT || type == Character.CONTROL && !Character.isWhitespace(c);
  }
}
