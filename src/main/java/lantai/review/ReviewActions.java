package lantai.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lantai.content.edit.EditConflictException;
import lantai.content.edit.RowChange;
import lantai.content.edit.TableRow;
import lantai.content.edit.YamlMapping;
import lantai.diagnostics.Problem;
import lantai.model.Tables;

/** What a person decides about a row, and the changes of the files that follow from it. */
final class ReviewActions {

  private final ReviewSession session;

  ReviewActions(ReviewSession session) {
    this.session = session;
  }

  /**
   * Accepts a row, with corrections.
   *
   * @param seen the row as it was shown
   * @param fields texts that differ from those shown, by key
   */
  ReviewOutcome accept(ReviewedRow item, String seen, Map<String, String> fields)
      throws IOException, EditConflictException {
    YamlMapping row;
    try {
      row =
          RowFields.changed(YamlMapping.parse(seen), item.table(), fields).without(RowFields.DRAFT);
    } catch (IllegalArgumentException e) {
      throw new EditConflictException("review-unchangeable", item.table().file(), seen, "");
    }
    boolean faulty = item.problems().stream().anyMatch(Problem::isError);
    if (fields.isEmpty() && seen.equals(item.row().text()) && !faulty) {
      return ReviewOutcome.done(session.accept(item, seen, row));
    }
    List<RowChange> changes = List.of(RowChange.replace(item.table().file(), seen, row.text()));
    ReviewedContent after = session.after(changes);
    List<FieldProblem> problems = problems(item, row, after);
    return problems.isEmpty()
        ? ReviewOutcome.done(session.apply(changes))
        : ReviewOutcome.refused(problems);
  }

  private List<FieldProblem> problems(ReviewedRow item, YamlMapping row, ReviewedContent after)
      throws IOException {
    TableRow written =
        after.tables().stream()
            .filter(table -> table.table() == item.table())
            .flatMap(table -> table.written().find(row.text()).stream())
            .findFirst()
            .orElse(null);
    List<Problem> own = written == null ? List.of() : after.problemsOf(item.table(), written);
    List<FieldProblem> problems = new ArrayList<>();
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
    return problems;
  }

  /** The key on whose line a problem of a row is; empty if it is of the row as a whole. */
  static String keyOf(Problem problem, YamlMapping row, TableRow written) {
    return row.keyAt(problem.place().line() - written.line()).orElse("");
  }

  /**
   * Dismisses a row: its number is excluded with a reason, unless another row covers it.
   *
   * @param seen the row as it was shown
   */
  ReviewOutcome dismiss(ReviewedRow item, String seen, String reason)
      throws IOException, EditConflictException {
    List<RowChange> changes = new ArrayList<>();
    changes.add(RowChange.remove(item.table().file(), seen));
    ReviewedContent without = session.after(changes);
    for (NewExclusion row : NewExclusion.of(session.newErrors(without), without, reason)) {
      changes.add(0, RowChange.add(Tables.NUMERALS.file(), row.yaml()));
    }
    List<Problem> left = session.newErrors(session.after(changes));
    return left.isEmpty()
        ? ReviewOutcome.done(session.apply(changes))
        : ReviewOutcome.refused(left.stream().map(each -> new FieldProblem("", each)).toList());
  }

  /** Undoes an earlier change; the key of the row that is there again. */
  ReviewOutcome undo(int number) throws IOException, EditConflictException {
    List<RowChange> undone = session.undo(number);
    for (RowChange change : undone) {
      for (ReviewedRow item : session.items()) {
        if (item.table().file().equals(change.file()) && item.row().text().equals(change.after())) {
          return ReviewOutcome.undone(item.key());
        }
      }
    }
    return ReviewOutcome.undone("");
  }
}
