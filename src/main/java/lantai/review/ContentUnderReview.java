package lantai.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lantai.content.ContentReader;
import lantai.content.ParseReuseStrategy;
import lantai.content.edit.ContentFileEditor;
import lantai.content.edit.TableRow;
import lantai.content.edit.TableRows;
import lantai.diagnostics.Messages;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem;
import lantai.diagnostics.Problems;
import lantai.link.LinkedReport;
import lantai.link.Linker;
import lantai.model.Chapter;
import lantai.model.ChapterId;
import lantai.model.TableSchemas;
import lantai.model.TextBlock;
import lantai.model.table.TableSchema;

/**
 * The content folder at one time: the report as a build reads it, and its rows as written.
 *
 * @param root the path of the folder at the beginning of paths in problems, ending in a slash
 * @param tables without files that cannot be read as a list
 */
record ContentUnderReview(
    String root, LinkedReport linked, List<Problem> problems, List<TableWithRows> tables) {

  ContentUnderReview {
    problems = List.copyOf(problems);
    tables = List.copyOf(tables);
  }

  /**
   * Reads and links a folder.
   *
   * @param changed texts to read instead of the files on disk, by file name
   * @param parser of all texts
   */
  static ContentUnderReview read(
      Path folder, Map<String, String> changed, ParseReuseStrategy parser) throws IOException {
    String root = folder.toString().replace('\\', '/') + "/";
    Problems problems = new Problems();
    ParseReuseStrategy overlay = new OverlayParseStrategy(root, changed, parser);
    LinkedReport linked = Linker.link(ContentReader.read(folder, overlay, problems), problems);
    List<TableWithRows> tables = new ArrayList<>();
    ContentFileEditor files = new ContentFileEditor(folder);
    for (TableSchema<?> table : TableSchemas.ALL) {
      String text = changed.get(table.file());
      try {
        TableRows rows = TableRows.parse(text == null ? files.read(table.file()) : text);
        tables.add(new TableWithRows(table, rows));
      } catch (IllegalArgumentException e) {
        continue;
      }
    }
    return new ContentUnderReview(root, linked, problems.sorted(), tables);
  }

  /** Returns the path of a file within the folder. */
  String name(Place place) {
    return place.path().startsWith(root) ? place.path().substring(root.length()) : place.path();
  }

  /** Returns the name of a chapter, or of another part of the report, on the page. */
  String label(String chapter, Messages messages) {
    if (chapter.equals(TextBlock.FRONT)) {
      return messages.say("review-front");
    }
    return chapter.equals(ChapterId.NOTES.value())
        ? messages.say("review-notes")
        : linked.report().chapters().stream()
            .filter(each -> each.id().value().equals(chapter))
            .map(Chapter::label)
            .findFirst()
            .orElse(chapter);
  }

  /** Returns the row of a table that is written exactly like a text. */
  Optional<TableRow> find(TableSchema<?> table, String row) {
    return tables.stream()
        .filter(each -> each.table() == table)
        .flatMap(each -> each.written().find(row).stream())
        .findFirst();
  }

  /** Returns the problems on the lines of a row. */
  List<Problem> problemsOf(TableSchema<?> table, TableRow row) {
    return problems.stream()
        .filter(problem -> name(problem.place()).equals(table.file()))
        .filter(problem -> row.line() <= problem.place().line())
        .filter(problem -> problem.place().line() < row.endLine())
        .toList();
  }
}
