package lantai.diagnostics;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mistake in a file.
 *
 * @param arguments of the message of the code
 * @param hint replaces the default hint of the code
 */
public record Problem(Place place, ProblemCode code, List<String> arguments, @Nullable Hint hint)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::place)
          .thenComparing(Problem::code)
          .thenComparing(problem -> String.join("\n", problem.arguments()));

  /** How to correct the mistake; its message has the key {@code hint.KEY}. */
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

  /** Sorts by place, then code. */
  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
