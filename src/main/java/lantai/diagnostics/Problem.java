package lantai.diagnostics;

import java.util.Comparator;
import java.util.List;

/**
 * One mistake: where, which kind, and the particulars its message and hint name.
 *
 * @param arguments what fills the numbered gaps of the message; its words live in the message
 *     bundle alone
 * @param hint what to do about it, or {@code null}
 */
public record Problem(Place place, ProblemCode code, List<String> arguments, Hint hint)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::place)
          .thenComparing(Problem::code)
          .thenComparing(problem -> String.join("\n", problem.arguments()));

  /**
   * Advice beside a message.
   *
   * @param key the entry of the message bundle, without the code's name before it
   */
  public record Hint(String key, List<String> arguments) {

    public Hint {
      arguments = List.copyOf(arguments);
    }

    public static Hint of(String key, String... arguments) {
      return new Hint(key, List.of(arguments));
    }
  }

  public Problem {
    arguments = List.copyOf(arguments);
  }

  public boolean isError() {
    return code.severity() == Severity.ERROR;
  }

  /** By place, so that a reader walks through a file from top to bottom. */
  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
