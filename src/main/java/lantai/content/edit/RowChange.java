package lantai.content.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A change of one row of a file. It can be applied after other rows of the file changed.
 *
 * @param file path in the content folder, such as {@code goals/targets.yaml}
 * @param before the old row; empty if the change adds it
 * @param after the new row; empty if the change removes it
 * @param context where to add a row; {@code null} for the end of the file
 */
public record RowChange(
    String file, String before, String after, @Nullable RowInsertionPoint context) {

  public static RowChange replace(String file, String before, String after) {
    return new RowChange(file, before, after, null);
  }

  public static RowChange remove(String file, String row) {
    return new RowChange(file, row, "", null);
  }

  /** Adds a row after another one, or at the end of the file if that one no longer exists. */
  public static RowChange addAfter(String file, String row, String previous) {
    return new RowChange(file, "", row, new RowInsertionPoint(previous, ""));
  }

  public static RowChange add(String file, String row) {
    return new RowChange(file, "", row, null);
  }

  /**
   * Applies the change to the text of the file.
   *
   * @throws EditConflictException if the row was changed meanwhile
   */
  public String applyTo(String text) throws EditConflictException {
    return changed(text).text();
  }

  /** Whether the row exists before and after the change. */
  boolean isReplacement() {
    return !before.isEmpty() && !after.isEmpty();
  }

  /** Returns the change that undoes a replacement. */
  RowChange inverse() {
    return replace(file, after, before);
  }

  /**
   * Applies replacements of different rows of one file in one pass, which takes no longer than one
   * replacement.
   *
   * @throws EditConflictException if one of the rows was changed meanwhile
   */
  static String replaced(String text, List<RowChange> replacements) throws EditConflictException {
    Map<String, RowChange> left = new LinkedHashMap<>();
    replacements.forEach(each -> left.put(each.before, each));
    String file = replacements.get(0).file;
    try {
      TableRows rows = TableRows.parse(text);
      StringBuilder changed = new StringBuilder();
      List<String> expected = new ArrayList<>();
      int from = 0;
      for (TableRow row : rows.rows()) {
        RowChange change = left.remove(row.text());
        expected.add(change == null ? row.text() : change.after);
        changed.append(text, from, row.start()).append(expected.get(expected.size() - 1));
        from = row.end();
      }
      if (!left.isEmpty()) {
        RowChange lost = left.values().iterator().next();
        throw new EditConflictException("review-conflict", file, lost.before, lost.current(rows));
      }
      String now = changed.append(text.substring(from)).toString();
      if (!TableRows.parse(now).texts().equals(expected)) {
        throw new IllegalArgumentException("cannot change the rows");
      }
      return now;
    } catch (IllegalArgumentException e) {
      throw new EditConflictException("edit-unreadable", file, replacements.get(0).before, "");
    }
  }

  /**
   * Applies the change to the text of the file.
   *
   * @throws EditConflictException if the row was changed meanwhile
   */
  RowChangeResult changed(String text) throws EditConflictException {
    if (isReplacement()) {
      return new RowChangeResult(replaced(text, List.of(this)), inverse());
    }
    try {
      TableRows rows = TableRows.parse(text);
      return before.isEmpty() ? added(rows) : removed(rows);
    } catch (IllegalArgumentException e) {
      throw new EditConflictException("edit-unreadable", file, before, "");
    }
  }

  private RowChangeResult removed(TableRows rows) throws EditConflictException {
    TableRow row = rows.find(before).orElse(null);
    if (row == null) {
      throw new EditConflictException("review-conflict", file, before, current(rows));
    }
    int start = row.start();
    int end = row.end();
    if (start > 0) {
      start -= YamlTree.lineBreak(rows.text().substring(0, start)).length();
    } else {
      end = Math.min(rows.text().length(), rows.text().indexOf('\n', end) + 1);
    }
    return checked(rows, start, Math.max(start, end), "", contextOf(row, rows));
  }

  private static RowInsertionPoint contextOf(TableRow row, TableRows rows) {
    int index = rows.rows().indexOf(row);
    TableRow previous = index == 0 ? null : rows.rows().get(index - 1);
    int from = previous == null ? 0 : previous.end();
    String gap = rows.text().substring(from, row.start());
    return new RowInsertionPoint(previous == null ? "" : previous.text(), gap);
  }

  private RowChangeResult added(TableRows rows) throws EditConflictException {
    String text = rows.text();
    String lineBreak = YamlTree.lineBreak(text);
    if (lineBreak.length() > 1 && !after.contains(lineBreak) && after.contains("\n")) {
      return add(file, after.replace("\n", lineBreak)).added(rows);
    }
    int at = context == null ? -1 : place(rows, lineBreak);
    if (at == 0) {
      return checked(rows, 0, 0, after + lineBreak, null);
    }
    if (at > 0) {
      return checked(rows, at, at, lineBreak + after, null);
    }
    String end = text.isEmpty() || text.endsWith("\n") ? "" : lineBreak;
    return checked(rows, text.length(), text.length(), end + after + lineBreak, null);
  }

  /**
   * Returns the offset before the line break that precedes the row; -1 if its context no longer
   * exists.
   */
  private int place(TableRows rows, String lineBreak) {
    int from =
        context.previous().isEmpty()
            ? 0
            : rows.find(context.previous()).map(TableRow::end).orElse(-1);
    if (from < 0) {
      return -1;
    }
    String gap = context.gap();
    String kept =
        gap.endsWith(lineBreak) ? gap.substring(0, gap.length() - lineBreak.length()) : "";
    return rows.text().startsWith(kept, from) ? from + kept.length() : from;
  }

  /** Returns the changed text after checking that all other rows are unchanged. */
  private RowChangeResult checked(
      TableRows rows, int start, int end, String written, @Nullable RowInsertionPoint place) {
    String text = rows.text();
    String changed = text.substring(0, start) + written + text.substring(end);
    List<String> now = TableRows.parse(changed).texts();
    List<String> expected =
        rows.rows().stream()
            .map(row -> row.start() >= start && row.end() <= end ? after : row.text())
            .filter(row -> !row.isEmpty())
            .toList();
    boolean same = before.isEmpty() ? now.containsAll(expected) : now.equals(expected);
    if (!same || now.size() != rows.rows().size() + balance()) {
      throw new IllegalArgumentException("cannot change the row");
    }
    return new RowChangeResult(changed, new RowChange(file, after, before, place));
  }

  private int balance() {
    return (after.isEmpty() ? 0 : 1) - (before.isEmpty() ? 0 : 1);
  }

  /** Returns the row that now has the id or phrase of the old one. */
  private String current(TableRows rows) {
    Map<String, Object> seen = YamlMapping.parse(before).values();
    return Optional.ofNullable(seen.containsKey("id") ? seen.get("id") : seen.get("phrase"))
        .flatMap(
            id ->
                rows.rows().stream()
                    .filter(row -> row.mapping().values().containsValue(id))
                    .findFirst())
        .map(TableRow::text)
        .orElse("");
  }
}
