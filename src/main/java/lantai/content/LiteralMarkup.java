package lantai.content;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.diagnostics.Source;

/**
 * Finds signs in a paragraph that are meant as markup but would be printed as they are: those of
 * other kinds of Markdown, of a pasted table, and full-width ones of a Chinese input method.
 */
final class LiteralMarkup {

  /** The hint that explains what to write instead, and the signs. */
  private record Sign(ProblemCode code, String hint, Pattern pattern) {

    static Sign literal(String hint, String pattern) {
      // A backslash before a sign prints it on purpose.
      String unescaped = "(?m)(?<!\\\\)(?:" + pattern + ")";
      return new Sign(ProblemCode.LITERAL_MARKUP, hint, Pattern.compile(unescaped));
    }

    static Sign fullWidth(String hint, String pattern) {
      return new Sign(
          ProblemCode.FULL_WIDTH_MARKUP, hint, Pattern.compile("(?m)(?:" + pattern + ")"));
    }
  }

  private static final List<Sign> SIGNS =
      List.of(
          Sign.literal("literal-table", "^ {0,3}\\|.*|^ {0,3}:?-{2,}:? *\\|[-:| ]*$|(?<=\\S)\\t.*"),
          Sign.literal("literal-heading", "^#{1,6}[^#\\s0-9].{0,8}"),
          Sign.literal("literal-emphasis", "~~[^~\\n]+~~|==[^=\\n]+=="),
          Sign.literal("literal-container", "^:{3,}.*"),
          Sign.literal("literal-list", "^\\[[ xX]\\]|(?<=\\n)[•●○■◆▪‣].*"),
          Sign.literal("literal-link", "\\[\\[[^\\]\\n]+\\]\\]"),
          Sign.literal("literal-backslash", "(?:\\\\\\\\)*\\\\(?=[\\p{L}\\p{N}]).{1,2}"),
          Sign.fullWidth("full-width-asterisks", "＊＊"),
          Sign.fullWidth("full-width-heading", "^＃+[ \\u3000]|^＃{2,}"),
          Sign.fullWidth(
              "full-width-link",
              "[\\]］】]\\s*[（(]\\s*(?:term|goal|chapter|https?)\\s*[:：][^）)\\n]*[）)]"));

  private LiteralMarkup() {}

  /**
   * Reports each kind of sign, a full-width one at each place.
   *
   * @param start offset of the paragraph in the source
   * @param end offset of its end
   */
  static void report(Source source, int start, int end, Problems problems) {
    for (Sign sign : SIGNS) {
      Matcher found = sign.pattern.matcher(source.text()).region(start, end);
      boolean again = true;
      while (again && found.find()) {
        if (isMarkup(found.group(), sign.code)) {
          problems.add(
              sign.code, source.at(found.start()), Hint.of(sign.hint), found.group().strip());
          again = sign.code == ProblemCode.FULL_WIDTH_MARKUP;
        }
      }
    }
  }

  /** A link that is written in half width only is one. */
  private static boolean isMarkup(String signs, ProblemCode code) {
    return code != ProblemCode.FULL_WIDTH_MARKUP
        || signs.chars().anyMatch(c -> "＊＃］】（：）".indexOf(c) >= 0);
  }
}
