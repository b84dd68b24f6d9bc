package lantai.review;

import java.util.List;

/**
 * The result of a decision.
 *
 * @param show key of the row to show; empty for the next one
 * @param problems that the change would make
 */
record ReviewOutcome(String show, List<FieldProblem> problems) {

  static ReviewOutcome done() {
    return new ReviewOutcome("", List.of());
  }

  static ReviewOutcome undone(String key) {
    return new ReviewOutcome(key, List.of());
  }

  static ReviewOutcome refused(List<FieldProblem> problems) {
    return new ReviewOutcome("", problems);
  }
}
