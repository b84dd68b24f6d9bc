package lantai.tell;

import java.util.List;
import lantai.text.Messages;
import lantai.text.Problem;
import lantai.text.QuotedLines;

/** Problems for people. */
final class Lines {

  private static final int WIDTH = 76;
  private static final String MARGIN = "  ";

  private Lines() {}

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
