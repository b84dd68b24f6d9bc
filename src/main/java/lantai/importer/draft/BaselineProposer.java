package lantai.importer.draft;

import java.util.ArrayList;
import java.util.List;
import lantai.diagnostics.Located;
import lantai.model.BaselineMismatch;
import lantai.model.BaselineReference;
import lantai.model.BaselineReference.BaselineRelation;
import lantai.model.Report;
import lantai.model.ReportRow;
import lantai.model.Result;
import lantai.model.RowId;
import lantai.model.Target;
import lantai.model.table.RecordBuilder;

/** Proposes the result of the same indicator as the baseline of a target of this year. */
final class BaselineProposer {

  private BaselineProposer() {}

  /**
   * Returns the rows, with baselines added to the targets.
   *
   * @param reviewed the report with its other results
   */
  static List<ReportRow> in(List<ReportRow> rows, Report reviewed) {
    List<Result> results = new ArrayList<>(reviewed.rows(Result.class));
    rows.stream().filter(Result.class::isInstance).map(Result.class::cast).forEach(results::add);
    return rows.stream()
        .map(row -> row instanceof Target target ? withBaseline(target, results, reviewed) : row)
        .toList();
  }

  private static ReportRow withBaseline(Target target, List<Result> results, Report report) {
    List<Result> same =
        results.stream()
            .filter(result -> result.name().equals(target.name()) && result.hasNumber())
            .filter(result -> BaselineMismatch.of(target, result, report).isEmpty())
            .toList();
    if (same.size() != 1 || target.until() != null) {
      return target;
    }
    Located<RowId> id = new Located<>(same.get(0).id(), target.place());
    return RecordBuilder.from(target)
        .with("baseline", new BaselineReference(id, BaselineRelation.SAME))
        .build();
  }
}
