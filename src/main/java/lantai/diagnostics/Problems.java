package lantai.diagnostics;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the problems of a run, so that all mistakes are reported and not only the first.
 * Thread-safe.
 */
public final class Problems {

  private final List<Problem> found = new ArrayList<>();

  public synchronized void add(Problem problem) {
    found.add(problem);
  }

  public void add(ProblemCode code, Place place, String... arguments) {
    add(new Problem(place, code, List.of(arguments), null));
  }

  public void add(ProblemCode code, Place place, Problem.Hint hint, String... arguments) {
    add(new Problem(place, code, List.of(arguments), hint));
  }

  public synchronized boolean hasErrors() {
    return found.stream().anyMatch(Problem::isError);
  }

  /** Returns the problems without duplicates, sorted by place. */
  public synchronized List<Problem> sorted() {
    return found.stream().distinct().sorted().toList();
  }
}
