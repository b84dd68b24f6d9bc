package lantai.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lantai.content.edit.ContentFiles;
import lantai.content.edit.EditConflictException;
import lantai.content.edit.RowChange;
import lantai.content.edit.YamlMapping;
import lantai.diagnostics.Problem;
import lantai.model.table.Table;
import org.jspecify.annotations.Nullable;

/** A content folder under review, read again when it changes, and the changes made to it. */
final class ReviewSession {

  private final Path folder;
  private final ContentFiles files;
  private final Deque<List<RowChange>> inverses = new ArrayDeque<>();
  private Map<Path, Object> stamps = Map.of();
  private @Nullable ReviewedContent content;
  private List<ReviewedRow> items = List.of();

  ReviewSession(Path folder) {
    this.folder = folder;
    this.files = new ContentFiles(folder);
  }

  /** The content as it is now. */
  ReviewedContent content() throws IOException {
    Map<Path, Object> now = stamps();
    ReviewedContent known = content;
    if (known == null || !now.equals(stamps)) {
      known = ReviewedContent.read(folder, Map.of());
      items = RowsInOrder.of(known);
      content = known;
      stamps = now;
    }
    return known;
  }

  /** All rows, in the order of the report. */
  List<ReviewedRow> items() throws IOException {
    content();
    return items;
  }

  Optional<ReviewedRow> item(String key) throws IOException {
    return items().stream().filter(item -> item.key().equals(key)).findFirst();
  }

  private Map<Path, Object> stamps() throws IOException {
    Map<Path, Object> found = new HashMap<>();
    try (Stream<Path> walk = Files.walk(folder.toRealPath())) {
      for (Path path : walk.filter(Files::isRegularFile).toList()) {
        BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
        found.put(path, List.of(file.size(), file.lastModifiedTime(), "" + file.fileKey()));
      }
    }
    return found;
  }

  /** Adds a row to a table after those that the report prints before another row. */
  RowChange addition(Table<?> table, String row, ReviewedRow near) throws IOException {
    String previous = "";
    for (ReviewedRow each : items()) {
      if (each.key().equals(near.key())) {
        break;
      }
      boolean isOfTable = each.table() == table && each.row().isWritten();
      previous = isOfTable ? each.row().text() : previous;
    }
    return previous.isEmpty()
        ? RowChange.add(table.file(), row)
        : RowChange.addAfter(table.file(), row, previous);
  }

  /** The content with some changes made. */
  ReviewedContent after(List<RowChange> changes) throws IOException, EditConflictException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (RowChange change : changes) {
      String text = texts.get(change.file());
      texts.put(change.file(), change.applyTo(text == null ? files.read(change.file()) : text));
    }
    return ReviewedContent.read(folder, texts);
  }

  /** The content with another text of a file. */
  ReviewedContent after(String file, String text) throws IOException {
    return ReviewedContent.read(folder, Map.of(file, text));
  }

  String read(String file) throws IOException {
    return files.read(file);
  }

  void apply(String file, ContentFiles.TextChange change)
      throws IOException, EditConflictException {
    files.apply(file, change);
  }

  /** The errors of a content that are not those of the content as it is now. */
  List<Problem> newErrors(ReviewedContent after) throws IOException {
    List<String> known = content().problems().stream().map(ReviewSession::withoutPlace).toList();
    return after.problems().stream()
        .filter(Problem::isError)
        .filter(problem -> !known.contains(withoutPlace(problem)))
        .toList();
  }

  private static String withoutPlace(Problem problem) {
    return problem.place().path() + problem.code() + problem.arguments();
  }

  /** Writes changes. */
  void apply(List<RowChange> changes) throws IOException, EditConflictException {
    inverses.push(files.apply(changes));
  }

  /**
   * Writes a row that is no draft any more and otherwise the same. As the report stays the same, it
   * need not be read again.
   */
  void accept(ReviewedRow item, String seen, YamlMapping row)
      throws IOException, EditConflictException {
    boolean current = content != null && stamps.equals(stamps());
    apply(List.of(RowChange.replace(item.table().file(), seen, row.text())));
    if (current) {
      items = items.stream().map(each -> each == item ? item.with(row) : each).toList();
      stamps = stamps();
    }
  }

  /**
   * Undoes the last changes that were not undone.
   *
   * @return what was done for it
   */
  List<RowChange> undo() throws IOException, EditConflictException {
    if (inverses.isEmpty()) {
      return List.of();
    }
    files.apply(inverses.element());
    return inverses.pop();
  }
}
