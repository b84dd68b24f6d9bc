package lantai.content;

import java.util.List;
import lantai.diagnostics.Problem;
import lantai.diagnostics.Problems;

/** Problems as tests compare them. */
final class ShownProblems {

  private ShownProblems() {}

  /** Of each, in the order of their places: place, code, arguments, and the hint in brackets. */
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
