package lantai.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantai.content.CachingParser;
import lantai.content.edit.ContentFileEdit;
import lantai.content.edit.ContentFileEditor;
import lantai.content.edit.EditConflictException;
import lantai.content.edit.RowChange;
import lantai.content.edit.YamlMapping;
import lantai.diagnostics.Problem;
import lantai.model.table.TableSchema;
import org.jspecify.annotations.Nullable;

/** A content folder under review, read again when it changes, and the changes made to it. */
final class ReviewSession {

  private final Path folder;
  private final ContentFileEditor files;
  private final CachingParser parser;
  private final Deque<Inverse> inverses = new ArrayDeque<>();
  private Map<Path, Object> stamps = Map.of();
  private @Nullable ContentUnderReview content;
  private List<RowUnderReview> items = List.of();

  /** Undoes a change. */
  private interface Inverse {
    ReviewOutcome apply() throws IOException, EditConflictException;
  }

  ReviewSession(Path folder, CachingParser parser) {
    this.folder = folder;
    this.parser = parser;
    this.files = new ContentFileEditor(folder);
  }

  /** Returns the current content. */
  ContentUnderReview content() throws IOException {
    Map<Path, Object> now = stamps();
    ContentUnderReview known = content;
    if (known == null || !now.equals(stamps)) {
      known = ContentUnderReview.read(folder, Map.of(), parser);
      items = RowUnderReviewCollector.of(known);
      content = known;
      stamps = now;
    }
    return known;
  }

  /** Returns all rows, in the order of the report. */
  List<RowUnderReview> items() throws IOException {
    content();
    return items;
  }

  Optional<RowUnderReview> item(String key) throws IOException {
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

  /**
   * Returns a change that adds a row to a table, after the rows that the report prints before
   * another row.
   */
  RowChange addition(TableSchema<?> table, String row, RowUnderReview near) throws IOException {
    String previous = "";
    for (RowUnderReview each : items()) {
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

  /** Returns the content with some changes made. */
  ContentUnderReview after(List<RowChange> changes) throws IOException, EditConflictException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (RowChange change : changes) {
      String text = texts.get(change.file());
      texts.put(change.file(), change.applyTo(text == null ? files.read(change.file()) : text));
    }
    return ContentUnderReview.read(folder, texts, parser);
  }

  /** Returns the content with another text of a file. */
  ContentUnderReview after(String file, String text) throws IOException {
    return ContentUnderReview.read(folder, Map.of(file, text), parser);
  }

  String read(String file) throws IOException {
    return files.read(file);
  }

  void apply(String file, ContentFileEditor.TextTransformer change)
      throws IOException, EditConflictException {
    ContentFileEdit inverse = files.apply(file, change).inverse();
    inverses.push(
        () -> {
          files.apply(file, inverse::applyTo);
          return ReviewOutcome.undone(inverse);
        });
  }

  /** Returns the errors of the changed content that the current content does not have. */
  List<Problem> newErrors(ContentUnderReview after) throws IOException {
    return newProblems(after).stream().filter(Problem::isError).toList();
  }

  /** Returns the problems of the changed content that the current content does not have. */
  List<Problem> newProblems(ContentUnderReview after) throws IOException {
    Set<String> known =
        content().problems().stream().map(ReviewSession::withoutPlace).collect(Collectors.toSet());
    return after.problems().stream()
        .filter(problem -> !known.contains(withoutPlace(problem)))
        .toList();
  }

  private static String withoutPlace(Problem problem) {
    return problem.place().path() + problem.code() + problem.arguments();
  }

  /** Writes changes. */
  void apply(List<RowChange> changes) throws IOException, EditConflictException {
    List<RowChange> inverse = files.apply(changes);
    inverses.push(
        () -> {
          files.apply(inverse);
          return ReviewOutcome.undone(shown(inverse));
        });
  }

  /** Returns the key of a row that changes wrote; empty if there is none. */
  private String shown(List<RowChange> changes) throws IOException {
    List<RowUnderReview> now = items();
    return changes.stream()
        .flatMap(
            change ->
                now.stream()
                    .filter(item -> item.table().file().equals(change.file()))
                    .filter(item -> item.row().text().equals(change.after())))
        .map(RowUnderReview::key)
        .findFirst()
        .orElse("");
  }

  /**
   * Writes rows that are no longer drafts and otherwise unchanged. The report remains the same, so
   * it need not be read again.
   *
   * @param accepted the new rows, by row under review
   */
  void accept(Map<RowUnderReview, YamlMapping> accepted) throws IOException, EditConflictException {
    boolean current = content != null && stamps.equals(stamps());
    List<RowChange> changes = new ArrayList<>();
    accepted.forEach(
        (item, row) ->
            changes.add(RowChange.replace(item.table().file(), item.row().text(), row.text())));
    apply(changes);
    if (current) {
      items =
          items.stream()
              .map(each -> accepted.containsKey(each) ? each.with(accepted.get(each)) : each)
              .toList();
      stamps = stamps();
    }
  }

  /** Undoes the last change that was not undone, and shows what it restores. */
  ReviewOutcome undo() throws IOException, EditConflictException {
    if (inverses.isEmpty()) {
      return ReviewOutcome.done();
    }
    ReviewOutcome outcome = inverses.element().apply();
    inverses.pop();
    return outcome;
  }
}
