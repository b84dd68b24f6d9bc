package lantai.content;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lantai.diagnostics.Located;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.BaselineMismatch;
import lantai.model.BaselineReference.BaselineRelation;
import lantai.model.NumberExclusion;
import lantai.model.Report;
import lantai.model.Result;
import lantai.model.Target;

/**
 * Reports decisions that rows leave to an editor; in a draft, only in reviewed rows.
 *
 * @param unreviewed places of the rows not yet reviewed
 */
record OpenDecisionChecker(
    Report report, Set<Place> unreviewed, BaselineCandidateFinder results, Problems problems) {

  static OpenDecisionChecker of(Report report, List<DraftRow> drafts, Problems problems) {
    Set<Place> places = drafts.stream().map(DraftRow::row).collect(Collectors.toSet());
    BaselineCandidateFinder results =
        new BaselineCandidateFinder(report.rows(Target.class), report.rows(Result.class));
    return new OpenDecisionChecker(report, places, results, problems);
  }

  /** A pattern that matches any number, without a word that says which. */
  private static final Pattern BARE = Pattern.compile("(?:\\{(?:n|year)\\}|[\\p{P}\\s&&[^{}]])+");

  void run() {
    for (NumberExclusion exclusion : report.exclusions()) {
      if (exclusion.reason() == null) {
        check(exclusion);
      }
      if (BARE.matcher(exclusion.phrase().value()).matches() && !report.site().draft()) {
        Located<String> phrase = exclusion.phrase();
        Hint hint = Hint.of("bare-number", "{n}");
        problems.add(ProblemCode.BAD_VALUE, phrase.place(), hint, "phrase", phrase.value());
      }
    }
    for (Target target : report.rows(Target.class)) {
      if (target.baseline() == null) {
        check(target);
      } else if (!report.site().draft()) {
        checkStated(target);
      }
    }
  }

  private void check(NumberExclusion exclusion) {
    String phrase = exclusion.phrase().value();
    if (!report.site().draft()) {
      problems.add(ProblemCode.NUMERAL_UNREVIEWED, exclusion.place(), phrase);
    } else if (!unreviewed.contains(exclusion.place())) {
      Hint hint = Hint.of("numeral-unreviewed");
      problems.add(DraftWarningFactory.of(exclusion.place(), hint, "reason"));
    }
  }

  private void check(Target target) {
    Hint hint =
        sameName(target)
            .map(result -> hint("baseline-candidate", target, result))
            .orElse(Hint.of("baseline-unreviewed"));
    if (!report.site().draft()) {
      problems.add(ProblemCode.BASELINE_UNREVIEWED, target.place(), hint, target.name());
    } else if (!unreviewed.contains(target.place())) {
      problems.add(DraftWarningFactory.of(target.place(), hint, "baseline"));
    }
  }

  /**
   * Reports a target declared as without baseline if the report prints a result with the same name.
   */
  private void checkStated(Target target) {
    if (target.baseline().relation() == BaselineRelation.NOT_STATED) {
      Optional<Result> same = sameName(target);
      same.ifPresent(
          result ->
              report(
                  ProblemCode.BASELINE_STATED,
                  target,
                  result,
                  hint("baseline-stated", target, result)));
      if (same.isEmpty()) {
        similarName(target)
            .ifPresent(
                result ->
                    report(
                        ProblemCode.BASELINE_SIMILAR,
                        target,
                        result,
                        Hint.of("baseline-similar", result.id().value(), "{", "}")));
      }
    }
  }

  private void report(ProblemCode code, Target target, Result result, Hint hint) {
    problems.add(code, target.place(), hint, result.id().value(), result.name());
  }

  private Hint hint(String key, Target target, Result result) {
    return Hint.of(key, result.id().value(), "{", "}", relation(target, result).word());
  }

  /** The closest relation that the two can have. */
  private BaselineRelation relation(Target target, Result result) {
    return BaselineMismatch.of(target, result, report)
        .map(BaselineMismatch::relation)
        .orElse(BaselineRelation.SAME);
  }

  /** Returns a result with a similar name: one name contains the other, and the units are equal. */
  private Optional<Result> similarName(Target target) {
    return results.similarName(target).stream()
        .filter(result -> BaselineMismatch.mayBeYearUnderReport(result, report))
        .filter(
            result ->
                result.hasNumber()
                    && target.hasNumber()
                    && result.figure().unitText().equals(target.figure().unitText()))
        .findFirst();
  }

  /** That with the closest relation, if there are several. */
  private Optional<Result> sameName(Target target) {
    return results.sameName(target).stream()
        .filter(result -> BaselineMismatch.mayBeYearUnderReport(result, report))
        .min(comparing(result -> relation(target, result)));
  }
}
