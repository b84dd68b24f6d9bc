package lantai.content;

import java.util.List;
import lantai.diagnostics.Problem;
import lantai.diagnostics.Problems;

/** Formats problems for comparison in tests. */
final class ShownProblems {

  private ShownProblems() {}

  /** Returns place, code, arguments and, in brackets, the hint of each problem, sorted by place. */
  static List<String> of(Problems problems) {
    return problems.sorted().stream().map(ShownProblems::shown).toList();
  }

  private static String shown(Problem problem) {
    String shown = problem.place() + " " + problem.code().id() + words(problem.arguments());
    Problem.Hint hint = problem.hint();
    return hint == null ? shown : shown + " (" + hint.key() + words(hint.arguments()) + ")";
  }

  private static String words(List<String> words) {
    return words.isEmpty() ? "" : " " + String.join(" ", words);
  }
}
