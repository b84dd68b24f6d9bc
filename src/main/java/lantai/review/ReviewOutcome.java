package lantai.review;

import java.util.List;
import lantai.content.edit.ContentFileEdit;

/**
 * The result of a decision.
 *
 * @param show key of the row to show; empty for the next one
 * @param file the file to show; empty for a row
 * @param problems that the change would cause, if it was not made
 */
record ReviewOutcome(String show, String file, List<FieldProblem> problems) {

  static ReviewOutcome done() {
    return new ReviewOutcome("", "", List.of());
  }

  static ReviewOutcome undone(String key) {
    return new ReviewOutcome(key, "", List.of());
  }

  static ReviewOutcome undone(ContentFileEdit change) {
    return new ReviewOutcome("", change.file(), List.of());
  }

  static ReviewOutcome refused(List<FieldProblem> problems) {
    return new ReviewOutcome("", "", problems);
  }
}
