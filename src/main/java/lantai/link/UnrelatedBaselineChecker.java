package lantai.link;

import java.util.Collections;
import java.util.Set;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.BaselineReference;
import lantai.model.BaselineReference.BaselineRelation;
import lantai.model.Figure;
import lantai.model.Report;
import lantai.model.ReportRow;
import lantai.model.Result;

/**
 * Reports a result that a row declares as {@code near} if the two have nothing in common: no two
 * consecutive characters of names or quotes, and no unit. Results with the relation {@code subject}
 * are not checked, because they may be worded differently.
 */
record UnrelatedBaselineChecker(Report report, Problems problems) {

  void check() {
    for (ReportRow row : report.rows()) {
      BaselineReference baseline = row.baseline();
      report
          .result(baseline)
          .filter(result -> baseline.relation() == BaselineRelation.NEAR)
          .filter(result -> isUnrelated(row, result))
          .ifPresent(
              result ->
                  problems.add(
                      ProblemCode.BASELINE_MISMATCH,
                      baseline.result().place(),
                      Hint.of("baseline-unrelated"),
                      row.name(),
                      result.name()));
    }
  }

  private static boolean isUnrelated(ReportRow row, Result result) {
    boolean sameUnit = !unit(row).isEmpty() && unit(row).equals(unit(result));
    return !sameUnit && Collections.disjoint(words(row), words(result));
  }

  private static String unit(ReportRow row) {
    Figure figure = row.figure();
    return figure == null ? "" : figure.unitText();
  }

  private static Set<String> words(ReportRow row) {
    String said = row.name() + " " + row.citation().quote().value();
    return RowNameChecker.pairs(RowNameChecker.words(said));
  }
}
