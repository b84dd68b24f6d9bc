package lantai.diagnostics.format;

import java.util.List;
import lantai.diagnostics.Messages;
import lantai.diagnostics.Problem;
import lantai.diagnostics.QuotedLines;

/** Problems as lines of text. */
final class TextFormat {

  private static final int WIDTH = 76;
  private static final String MARGIN = "  ";

  private TextFormat() {}

  static String of(List<Problem> problems, Messages messages) {
    StringBuilder lines = new StringBuilder();
    problems.forEach(problem -> lines.append(messages.line(problem)).append('\n'));
    return lines.toString();
  }

  static String quoted(List<Problem> problems, Messages messages) {
    QuotedLines files = new QuotedLines();
    StringBuilder lines = new StringBuilder();
    for (Problem problem : problems) {
      lines.append(messages.line(problem)).append('\n');
      files
          .quote(problem.place(), WIDTH)
          .ifPresent(
              quote -> {
                lines.append(MARGIN).append(quote.text()).append('\n');
                lines.append(MARGIN).append(quote.pointer()).append('\n');
              });
    }
    return lines.toString();
  }
}
