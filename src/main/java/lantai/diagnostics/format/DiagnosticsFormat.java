package lantai.diagnostics.format;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import lantai.diagnostics.Messages;
import lantai.diagnostics.Problem;
import lantai.diagnostics.SourceExcerptReader;

/** Output formats of problems. Their names are a public interface. */
public enum DiagnosticsFormat {
  /** One line for each problem, as from a compiler. */
  TEXT(false),
  /** Likewise, with the line of the file and a pointer to the place. */
  QUOTED(false),
  JSON(true),
  SARIF(true),
  GITHUB(true);

  /** Number of columns of a quoted line. */
  private static final int WIDTH = 76;

  private final boolean forPrograms;

  DiagnosticsFormat(boolean forPrograms) {
    this.forPrograms = forPrograms;
  }

  /** Whether it is read by programs, so that nothing else may be printed to the same stream. */
  public boolean isForPrograms() {
    return forPrograms;
  }

  /**
   * Formats problems.
   *
   * @param version of the program, such as {@code lantai 1.0.0}
   * @return lines that end with a line feed; empty in the formats for people if there is no problem
   */
  public String of(List<Problem> problems, Messages messages, String version) {
    return switch (this) {
      case TEXT -> text(problems, messages);
      case QUOTED -> quoted(problems, messages);
      case JSON -> JsonFormat.of(problems, messages);
      case SARIF -> SarifFormat.of(problems, messages, version);
      case GITHUB -> GitHubFormat.of(problems, messages);
    };
  }

  private static String text(List<Problem> problems, Messages messages) {
    return problems.stream().map(problem -> messages.line(problem) + "\n").collect(joining());
  }

  private static String quoted(List<Problem> problems, Messages messages) {
    SourceExcerptReader files = new SourceExcerptReader();
    StringBuilder lines = new StringBuilder();
    for (Problem problem : problems) {
      lines.append(messages.line(problem)).append('\n');
      files
          .quote(problem.place(), WIDTH)
          .map(quote -> "  " + quote.text() + "\n  " + quote.pointer() + "\n")
          .ifPresent(lines::append);
    }
    return lines.toString();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
