package lantai.link;

import java.util.Set;
import java.util.stream.Collectors;
import lantai.chinese.SpacelessText;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.ChapterKind;
import lantai.model.ContinuityStatement;
import lantai.model.Project;
import lantai.model.ReportRow;
import lantai.model.Target;
import org.jspecify.annotations.Nullable;

/**
 * Reports years of rows that the report does not print: a year other than the report's own must
 * occur in the sentence of the quote or in a heading above it.
 */
final class YearChecker {

  private final ChapterMatchInputs rows;
  private final int year;
  private final Problems problems;

  YearChecker(ChapterMatchInputs rows, Problems problems) {
    this.rows = rows;
    this.year = rows.year();
    this.problems = problems;
  }

  /**
   * Checks the year of a row.
   *
   * @param sentences the sentences that the quote overlaps
   */
  void check(ReportRow row, String sentences) {
    boolean dated =
        row instanceof Target || row instanceof Project || row instanceof ContinuityStatement;
    if (year == 0 || !dated) {
      return;
    }
    Set<Integer> printed =
        YearFinder.in(SpacelessText.halfWidth(sentences + rows.headings()).folded(), year);
    if (row instanceof Target target) {
      printed.add(year);
      check(row, target.year(), printed);
      if (rows.kind() == ChapterKind.FIVE_YEAR_PLAN) {
        printed.add(year + 4);
      }
      check(row, target.until(), printed);
    } else if (row instanceof Project project && !isWorkOf(project.year())) {
      check(row, project.year(), printed);
    } else if (row instanceof ContinuityStatement matter && !isWorkOf(matter.year())) {
      check(row, matter.year(), printed);
    }
  }

  /**
   * Reports a target whose row has another year than the deadline in the report.
   *
   * @param end offset of the end of the target in the text
   * @param text in half width and without white space
   */
  void checkDeadline(Target target, int end, String text) {
    Integer last = target.until() == null ? target.year() : target.until();
    if (year > 0) {
      Deadline.before(end, text, year)
          .filter(deadline -> last == null || !deadline.years().contains(last))
          .ifPresent(
              deadline ->
                  problems.add(
                      ProblemCode.CONTRADICTS_QUOTE,
                      target.place(),
                      Hint.of("contradicts-quote", "until", written(deadline.years())),
                      target.until() == null ? "year" : "until",
                      String.valueOf(last == null ? year : last),
                      deadline.words()));
    }
  }

  private static String written(Set<Integer> years) {
    return years.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  private void check(ReportRow row, @Nullable Integer written, Set<Integer> printed) {
    if (written != null && !printed.contains(written)) {
      problems.add(ProblemCode.YEAR_NOT_IN_QUOTE, row.place(), String.valueOf(written));
    }
  }

  /**
   * Whether a year matches the chapter: a review is about the previous year, a plan about the year
   * of the report.
   */
  private boolean isWorkOf(int written) {
    return written == year && !rows.review() || written == year - 1 && !rows.plan();
  }
}
