package lantai.tell;

import java.util.List;
import java.util.Locale;
import lantai.text.Messages;
import lantai.text.Problem;

/** The shapes in which problems can be told. Their names are a public interface. */
public enum Format {
  /** One line a problem, as compilers do. */
  TEXT(false),
  /** The same, each with its line of the file and a pointer to the place. */
  QUOTED(false),
  /** See {@link ProblemData}. */
  JSON(true),
  /** See {@link Sarif}. */
  SARIF(true),
  /** See {@link Annotations}. */
  GITHUB(true);

  private final boolean forPrograms;

  Format(boolean forPrograms) {
    this.forPrograms = forPrograms;
  }

  /** Whether a program reads it, so that nothing else may stand beside it. */
  public boolean isForPrograms() {
    return forPrograms;
  }

  /**
   * @param version of the program, such as {@code lantai 1.0.0}
   * @return lines that end with a line feed; empty where there is nothing to tell
   */
  public String of(List<Problem> problems, Messages messages, String version) {
    return switch (this) {
      case TEXT -> Lines.of(problems, messages);
      case QUOTED -> Lines.quoted(problems, messages);
      case JSON -> ProblemData.of(problems, messages);
      case SARIF -> Sarif.of(problems, messages, version);
      case GITHUB -> Annotations.of(problems, messages);
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
