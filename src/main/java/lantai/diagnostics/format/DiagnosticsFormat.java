package lantai.diagnostics.format;

import java.util.List;
import java.util.Locale;
import lantai.diagnostics.Messages;
import lantai.diagnostics.Problem;

/** Output formats of problems. Their names are a public interface. */
public enum DiagnosticsFormat {
  /** One line for each problem, as of compilers. */
  TEXT(false),
  /** The same, with the line of the file and a pointer to the place. */
  QUOTED(false),
  /** See {@link JsonFormat}. */
  JSON(true),
  /** See {@link SarifFormat}. */
  SARIF(true),
  /** See {@link GitHubFormat}. */
  GITHUB(true);

  private final boolean forPrograms;

  DiagnosticsFormat(boolean forPrograms) {
    this.forPrograms = forPrograms;
  }

  /** Whether programs read it, so that nothing else may be printed to the same stream. */
  public boolean isForPrograms() {
    return forPrograms;
  }

  /**
   * @param version of the program, such as {@code lantai 1.0.0}
   * @return lines that end with a line feed; in the formats for people empty if there is no problem
   */
  public String of(List<Problem> problems, Messages messages, String version) {
    return switch (this) {
      case TEXT -> TextFormat.of(problems, messages);
      case QUOTED -> TextFormat.quoted(problems, messages);
      case JSON -> JsonFormat.of(problems, messages);
      case SARIF -> SarifFormat.of(problems, messages, version);
      case GITHUB -> GitHubFormat.of(problems, messages);
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
