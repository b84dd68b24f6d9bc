package lantai.content;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.NumberExclusion;
import lantai.model.Report;
import lantai.model.Result;
import lantai.model.Target;

/**
 * Reports what rows leave open for an editor to decide; in a draft, only for rows that are marked
 * as reviewed.
 *
 * @param unreviewed places of the rows that are not marked as reviewed
 */
record UndecidedChecker(Report report, Set<Place> unreviewed, Problems problems) {

  static UndecidedChecker of(Report report, List<DraftRow> drafts, Problems problems) {
    Set<Place> places = drafts.stream().map(DraftRow::row).collect(Collectors.toSet());
    return new UndecidedChecker(report, places, problems);
  }

  void run() {
    for (NumberExclusion exclusion : report.exclusions()) {
      if (exclusion.reason() == null) {
        check(exclusion);
      }
    }
    for (Target target : report.rows(Target.class)) {
      if (target.baseline() == null) {
        check(target);
      }
    }
  }

  private void check(NumberExclusion exclusion) {
    String phrase = exclusion.phrase().value();
    if (!report.site().draft()) {
      problems.add(ProblemCode.NUMERAL_UNREVIEWED, exclusion.place(), phrase);
    } else if (!unreviewed.contains(exclusion.place())) {
      Hint hint = Hint.of("numeral-unreviewed");
      problems.add(IncompleteDraft.of(exclusion.place(), hint, "reason"));
    }
  }

  private void check(Target target) {
    Hint hint =
        report.rows(Result.class).stream()
            .filter(result -> result.name().equals(target.name()))
            .findFirst()
            .map(result -> Hint.of("baseline-candidate", result.id().value(), "{", "}"))
            .orElse(Hint.of("baseline-unreviewed"));
    if (!report.site().draft()) {
      problems.add(ProblemCode.BASELINE_UNREVIEWED, target.place(), hint, target.name());
    } else if (!unreviewed.contains(target.place())) {
      problems.add(IncompleteDraft.of(target.place(), hint, "baseline"));
    }
  }
}
