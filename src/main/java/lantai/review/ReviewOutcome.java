package lantai.review;

import java.util.List;

/**
 * The result of a decision.
 *
 * @param number by which it can be undone; negative if nothing was changed
 * @param show key of the row to show; empty for the next one
 * @param problems that the change would make
 */
record ReviewOutcome(int number, String show, List<FieldProblem> problems) {

  static ReviewOutcome done(int number) {
    return new ReviewOutcome(number, "", List.of());
  }

  static ReviewOutcome undone(String key) {
    return new ReviewOutcome(-1, key, List.of());
  }

  static ReviewOutcome refused(List<FieldProblem> problems) {
    return new ReviewOutcome(-1, "", problems);
  }
}
