package lantai.content;

import java.util.List;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Makes the warnings of a draft for what is an error in a published site. */
final class DraftWarningFactory {

  private DraftWarningFactory() {}

  /**
   * Returns a warning about a missing value.
   *
   * @param key of the value
   */
  static Problem of(Place place, @Nullable Hint hint, String key) {
    return new Problem(place, ProblemCode.DRAFT_INCOMPLETE, List.of(key), hint);
  }

  /**
   * Returns a problem as a warning about a missing value.
   *
   * @param problem whose first argument is a key
   */
  static Problem of(Problem problem) {
    return of(problem.place(), problem.hint(), problem.arguments().get(0));
  }

  /**
   * Returns a problem as a warning about the received text.
   *
   * @param problem in text that was imported
   */
  static Problem ofForeign(Problem problem) {
    return of(problem.place(), problem.hint(), String.join("", problem.arguments()));
  }
}
