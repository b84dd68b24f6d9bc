package lantai.content;

import java.util.HexFormat;
import java.util.List;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.diagnostics.SourceText;

/**
 * Reports invisible characters, such as the soft hyphens of a word processor. They make words
 * differ that look the same.
 */
final class InvisibleCharacterChecker {

  /** Fillers of other scripts and a joiner. */
  private static final String WITHOUT_FORM = "\u034F\u115F\u1160\u2800\u3164\uFFA0";

  private InvisibleCharacterChecker() {}

  /**
   * Reports the first one of each line.
   *
   * @param start offset in the source
   * @param end offset in the source
   */
  static void report(SourceText source, int start, int end, Problems problems) {
    String text = source.text();
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      if (isInvisible(c)) {
        problems.add(problem(c, source.at(at)));
        int next = text.indexOf('\n', at);
        at = next < 0 ? end : next;
      }
      at++;
    }
  }

  static Problem problem(char c, Place place) {
    String code = HexFormat.of().withUpperCase().toHexDigits(c);
    boolean lineBreak = "\n\r\u000B\u000C\u0085\u2028\u2029".indexOf(c) >= 0;
    Hint hint = lineBreak ? Hint.of("foreign-line-break") : null;
    return new Problem(place, ProblemCode.INVISIBLE_CHARACTER, List.of(code), hint);
  }

  /** Whether a character is invisible; line separators of other programs are included. */
  static boolean isInvisible(char c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      case Character.CONTROL -> c != '\n' && c != '\t';
      default -> c >= 0xFE00 && c <= 0xFE0F || WITHOUT_FORM.indexOf(c) >= 0;
    };
  }
}
