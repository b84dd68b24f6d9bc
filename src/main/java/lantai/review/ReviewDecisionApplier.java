package lantai.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lantai.content.edit.EditConflictException;
import lantai.content.edit.RowChange;
import lantai.content.edit.TableRow;
import lantai.content.edit.YamlMapping;
import lantai.diagnostics.Problem;
import lantai.model.TableSchemas;
import lantai.model.table.TableSchema;

/** Carries out an editor's decision about a row by changing the files. */
final class ReviewDecisionApplier {

  private final ReviewSession session;

  ReviewDecisionApplier(ReviewSession session) {
    this.session = session;
  }

  /**
   * Accepts a row, with corrections.
   *
   * @param seen the row as it was shown
   * @param fields texts that differ from those shown, by key
   */
  ReviewOutcome accept(RowUnderReview item, String seen, Map<String, String> fields)
      throws IOException, EditConflictException {
    YamlMapping row = changed(item.table(), seen, fields);
    boolean faulty = item.problems().stream().anyMatch(Problem::isError);
    if (fields.isEmpty() && seen.equals(item.row().text()) && !faulty) {
      session.accept(Map.of(item, row));
      return ReviewOutcome.done();
    }
    String file = item.table().file();
    return applied(item.table(), row, List.of(RowChange.replace(file, seen, row.text())));
  }

  /**
   * Puts a row that is not written yet in a table.
   *
   * @param item the row that it replaces
   * @param seen that row as it was shown; empty if it is an uncovered number
   * @param proposed the new row as it was shown
   */
  ReviewOutcome add(
      RowUnderReview item, String seen, UnwrittenRow proposed, Map<String, String> fields)
      throws IOException, EditConflictException {
    TableSchema<?> table = proposed.table();
    YamlMapping row = changed(table, proposed.yaml(), fields);
    List<RowChange> changes = new ArrayList<>();
    if (!seen.isEmpty()) {
      changes.add(RowChange.remove(item.table().file(), seen));
    }
    changes.add(session.addition(table, row.text(), item));
    ContentUnderReview after = session.after(changes);
    String reason = item.table() == TableSchemas.NUMERALS ? item.fields().value("reason") : "";
    if (!reason.isEmpty()) {
      for (NewExclusion rest : NewExclusion.of(session.newErrors(after), after, reason)) {
        changes.add(RowChange.add(TableSchemas.NUMERALS.file(), rest.drafted()));
      }
    }
    return applied(table, row, changes);
  }

  private static YamlMapping changed(TableSchema<?> table, String yaml, Map<String, String> fields)
      throws EditConflictException {
    try {
      return FormBinder.changed(YamlMapping.parse(yaml), table, fields).without(TableSchema.DRAFT);
    } catch (IllegalArgumentException e) {
      throw new EditConflictException("review-unchangeable", table.file(), yaml, "");
    }
  }

  /** Applies changes unless they cause errors. */
  private ReviewOutcome applied(TableSchema<?> table, YamlMapping row, List<RowChange> changes)
      throws IOException, EditConflictException {
    ContentUnderReview after = session.after(changes);
    List<FieldProblem> problems = new ArrayList<>();
    TableRow written = after.find(table, row.text()).orElse(null);
    List<Problem> own = written == null ? List.of() : after.problemsOf(table, written);
    for (Problem problem : own) {
      if (problem.isError()) {
        problems.add(new FieldProblem(keyOf(problem, row, written), problem));
      }
    }
    for (Problem problem : session.newErrors(after)) {
      if (!own.contains(problem)) {
        problems.add(new FieldProblem("", problem));
      }
    }
    return written(changes, problems);
  }

  /**
   * Returns the key on whose line a problem of a row is; empty if it is a problem of the whole row.
   */
  static String keyOf(Problem problem, YamlMapping row, TableRow written) {
    return row.keyAt(problem.place().line() - written.line()).orElse("");
  }

  /**
   * Dismisses a row: its number is excluded with a reason, unless another row covers it.
   *
   * @param seen the row as it was shown
   */
  ReviewOutcome dismiss(RowUnderReview item, String seen, String reason)
      throws IOException, EditConflictException {
    if (!item.row().isWritten()) {
      String row = NewExclusion.at(item.spot(), reason).yaml();
      return add(item, "", new UnwrittenRow(TableSchemas.NUMERALS, row), Map.of());
    }
    if (item.table() == TableSchemas.NUMERALS) {
      return accept(item, seen, Map.of("reason", reason));
    }
    List<RowChange> changes = new ArrayList<>();
    changes.add(RowChange.remove(item.table().file(), seen));
    ContentUnderReview without = session.after(changes);
    for (NewExclusion row : NewExclusion.of(session.newProblems(without), without, reason)) {
      changes.add(RowChange.add(TableSchemas.NUMERALS.file(), row.yaml()));
    }
    List<Problem> left = session.newErrors(session.after(changes));
    return written(changes, left.stream().map(each -> new FieldProblem("", each)).toList());
  }

  private ReviewOutcome written(List<RowChange> changes, List<FieldProblem> problems)
      throws IOException, EditConflictException {
    if (!problems.isEmpty()) {
      return ReviewOutcome.refused(problems);
    }
    session.apply(changes);
    return ReviewOutcome.done();
  }

  /**
   * Accepts all drafted rows of a chapter or a table unchanged, except those with a problem or an
   * open decision.
   *
   * @param chapter empty for any
   * @param table empty for any
   */
  ReviewOutcome acceptAll(String chapter, String table) throws IOException, EditConflictException {
    Map<RowUnderReview, YamlMapping> accepted = new LinkedHashMap<>();
    for (RowUnderReview item : session.items()) {
      if (item.isReady()
          && (chapter.isEmpty() || item.chapter().equals(chapter))
          && (table.isEmpty() || item.table().name().equals(table))) {
        accepted.put(item, changed(item.table(), item.row().text(), Map.of()));
      }
    }
    if (!accepted.isEmpty()) {
      session.accept(accepted);
    }
    return ReviewOutcome.done();
  }
}
