package lantai.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.TextRange;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.diagnostics.Source;

/** Signs of a Chinese input method that look like Markdown and would be printed as they are. */
final class FullWidthMarkup {

  private static final Pattern FOUND =
      Pattern.compile("＊＊|[\\]］]\\s*[（(]\\s*(?:term|goal|chapter|https?)\\s*[:：][^）)\\n]*[）)]");

  private FullWidthMarkup() {}

  /**
   * @param paragraph where to look, as offsets of the source
   */
  static void report(Source source, TextRange paragraph, Problems problems) {
    if (!mayHold(source.text(), paragraph)) {
      return;
    }
    Matcher found = FOUND.matcher(source.text()).region(paragraph.start(), paragraph.end());
    while (found.find()) {
      String signs = found.group();
      boolean bold = signs.startsWith("＊");
      if (bold || signs.chars().anyMatch(c -> "］（：）".indexOf(c) >= 0)) {
        Hint hint = Hint.of(bold ? "full-width-asterisks" : "full-width-link");
        problems.add(ProblemCode.FULL_WIDTH_MARKUP, source.at(found.start()), hint, signs);
      }
    }
  }

  /** Most paragraphs hold none of the signs that it can begin with. */
  private static boolean mayHold(String text, TextRange paragraph) {
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      char c = text.charAt(i);
      if (c == '＊' || c == ']' || c == '］') {
        return true;
      }
    }
    return false;
  }
}
