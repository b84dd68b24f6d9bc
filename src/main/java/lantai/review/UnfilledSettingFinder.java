package lantai.review;

import java.util.List;
import java.util.Map;
import lantai.diagnostics.Problem;
import lantai.diagnostics.ProblemCode;

/** Finds the settings that a draft left open. */
final class UnfilledSettingFinder {

  private UnfilledSettingFinder() {}

  /** Returns the label of each setting still to be filled in. */
  static List<String> labels(ContentUnderReview content) {
    return content.problems().stream()
        .filter(problem -> problem.code() == ProblemCode.DRAFT_INCOMPLETE)
        .filter(problem -> content.name(problem.place()).equals(FileFormRenderer.SETTINGS))
        .map(UnfilledSettingFinder::label)
        .distinct()
        .toList();
  }

  private static String label(Problem problem) {
    String key = problem.arguments().get(0);
    return FormField.of(FileFormRenderer.fields(FileFormRenderer.SETTINGS), Map.of()).stream()
        .filter(each -> each.name().equals(key) || each.field().key().equals(key))
        .map(each -> each.field().declared().label())
        .findFirst()
        .orElse(key);
  }
}
