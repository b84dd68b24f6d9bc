package lantai.importer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import lantai.content.edit.ContentFileEditor;
import lantai.content.edit.EditConflictException;
import lantai.content.edit.RowChange;
import lantai.content.edit.TableRow;
import lantai.content.edit.TableRows;
import lantai.model.NumberExclusion;
import lantai.model.Report;
import lantai.model.table.TableSchema;

/**
 * Drafts chapters again: replaces their rows that are still marked as drafts. Reviewed rows and all
 * comments remain unchanged.
 */
public final class ChapterRedrafter {

  private ChapterRedrafter() {}

  /**
   * Changes the files of a content folder. If one file cannot be changed, none is.
   *
   * @param drafter drafts the given chapters of a report whose other rows stay
   * @throws IllegalArgumentException if a file is not a list of rows
   * @throws EditConflictException if another program changed a file in the meantime
   */
  public static RedraftResult redraft(
      Path content,
      Report report,
      Set<String> chapters,
      BiFunction<Report, Set<String>, DraftedTables> drafter)
      throws IOException, EditConflictException {
    ContentFileEditor files = new ContentFileEditor(content);
    Map<String, List<TableRow>> old = new HashMap<>();
    Map<String, Set<String>> names = new HashMap<>();
    for (TableSchema<?> table : DraftedTables.TABLES) {
      String file = table.file();
      String text = files.read(file);
      List<TableRow> rows =
          TableRows.parse(text).rows().stream().filter(row -> isDraft(row, chapters)).toList();
      old.put(file, rows);
      Set<String> ids = new HashSet<>();
      rows.forEach(row -> ids.add(name(row)));
      names.put(file, ids);
    }
    DraftedTables draft = drafter.apply(without(report, names), chapters);
    List<RowChange> changes = new ArrayList<>();
    int added = 0;
    for (Map.Entry<String, String> file : new TreeMap<>(draft.files()).entrySet()) {
      String lineBreak = files.read(file.getKey()).contains("\r\n") ? "\r\n" : "\n";
      List<String> rows =
          TableRows.parse(file.getValue()).rows().stream()
              .map(row -> row.text().replace("\n", lineBreak))
              .toList();
      added += rows.size();
      changes.addAll(changes(file.getKey(), old.get(file.getKey()), rows));
    }
    files.apply(changes);
    int removed = old.values().stream().mapToInt(List::size).sum();
    return new RedraftResult(removed, added, draft.questions());
  }

  private static boolean isDraft(TableRow row, Set<String> chapters) {
    return row.mapping().value(TableSchema.DRAFT).equals("true")
        && chapters.contains(row.mapping().value("chapter"));
  }

  private static String name(TableRow row) {
    String id = row.mapping().value("id");
    return id.isEmpty() ? row.mapping().value("phrase") : id;
  }

  private static Report without(Report report, Map<String, Set<String>> names) {
    Set<String> ids = new HashSet<>();
    names.values().forEach(ids::addAll);
    Set<String> phrases = names.get(TableSchema.of(NumberExclusion.class).file());
    return report.with(
        report.rows().stream().filter(row -> !ids.contains(row.id().value())).toList(),
        report.exclusions().stream()
            .filter(rule -> !(rule.draft() && phrases.contains(rule.phrase().value())))
            .toList());
  }

  /** Replaces old rows by new ones in order. Additional rows follow the last replaced one. */
  private static List<RowChange> changes(String file, List<TableRow> old, List<String> rows) {
    List<RowChange> changes = new ArrayList<>();
    int common = Math.min(old.size(), rows.size());
    for (int i = common; i < old.size(); i++) {
      changes.add(RowChange.remove(file, old.get(i).text()));
    }
    for (int i = common - 1; i >= 0; i--) {
      String before = old.get(i).text();
      String after = rows.get(i);
      if (!before.equals(after)) {
        changes.add(RowChange.replace(file, before, after));
      }
    }
    for (int i = common; i < rows.size(); i++) {
      String row = rows.get(i);
      changes.add(
          i == 0 ? RowChange.add(file, row) : RowChange.addAfter(file, row, rows.get(i - 1)));
    }
    return changes;
  }
}
