package lantai.content;

import java.util.List;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Makes the warnings of a draft for what would be an error in a published site. */
final class DraftWarningFactory {

  private DraftWarningFactory() {}

  /**
   * @param key of what an editor has yet to write
   */
  static Problem of(Place place, @Nullable Hint hint, String key) {
    return new Problem(place, ProblemCode.DRAFT_INCOMPLETE, List.of(key), hint);
  }

  /**
   * @param problem whose first argument is a key
   */
  static Problem of(Problem problem) {
    return of(problem.place(), problem.hint(), problem.arguments().get(0));
  }

  /**
   * @param problem of what the import found in the original
   */
  static Problem ofForeign(Problem problem) {
    return of(problem.place(), problem.hint(), String.join("", problem.arguments()));
  }
}
