package lantai.diagnostics;

import java.util.ArrayList;
import java.util.List;

/**
 * All problems of one run; the one thing that stages write to besides their result, so that a run
 * reports every mistake and not just the first. Stages that run side by side may share it.
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

  /** Without repetition, in the order of their places. */
  public synchronized List<Problem> sorted() {
    return found.stream().distinct().sorted().toList();
  }
}
