package lantai.archive.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lantai.addresses.AddressRegistry;
import lantai.archive.history.DiffSegment.DiffSide;
import lantai.archive.history.VersionContent.ItemContent;
import lantai.model.ReportRow.RowKind;
import lantai.model.TableSchemas;
import lantai.model.table.ContentField.Comparison;
import lantai.model.table.TableSchema;

/**
 * The differences between two versions.
 *
 * @param rows of the tables that the releases of both versions knew, in the order of the site
 * @param uncompared tables with rows in one version that the release of the other did not know, so
 *     that no row is taken for added or removed
 * @param text in the order of the newer version; removed paragraphs at their old positions
 * @param sources the changed files that editors wrote for the versions
 */
public record VersionDiff(
    Map<RowKind, List<ItemChange>> rows,
    Set<RowKind> uncompared,
    List<ItemChange> terms,
    List<ParagraphChange> text,
    List<FileChange> sources) {

  public static VersionDiff between(VersionContent before, VersionContent after) {
    Map<RowKind, List<ItemChange>> rows = new EnumMap<>(RowKind.class);
    Set<RowKind> uncompared = EnumSet.noneOf(RowKind.class);
    for (RowKind kind : RowKind.values()) {
      if (before.rows().containsKey(kind) && after.rows().containsKey(kind)) {
        rows.put(kind, compare(TableSchemas.of(kind), before.rows(kind), after.rows(kind)));
      } else if (!before.rows(kind).isEmpty() || !after.rows(kind).isEmpty()) {
        uncompared.add(kind);
      }
    }
    return new VersionDiff(
        Collections.unmodifiableMap(rows),
        Collections.unmodifiableSet(uncompared),
        compare(TableSchemas.GLOSSARY, before.terms(), after.terms()),
        ParagraphChangeFinder.compare(before.chapters(), after.chapters()),
        FileChange.compare(before.sources(), after.sources()).stream()
            .filter(change -> !change.path().endsWith("/" + AddressRegistry.FILE))
            .toList());
  }

  /** How many changes of each table and of the text are of each kind, where there are any. */
  public Map<String, Map<ChangeKind, Integer>> counts() {
    Map<String, Map<ChangeKind, Integer>> counts = new LinkedHashMap<>();
    rows.forEach((kind, items) -> counts.put(kind.table(), count(items)));
    counts.put("terms", count(terms));
    counts.put("text", ChangeKind.count(text.stream().map(ParagraphChange::kinds).toList()));
    counts.values().removeIf(Map::isEmpty);
    return counts;
  }

  private static Map<ChangeKind, Integer> count(List<ItemChange> items) {
    return ChangeKind.count(items.stream().map(ItemChange::kinds).toList());
  }

  /** The changes of a table; none if it could not be compared. */
  public List<ItemChange> rows(RowKind kind) {
    return rows.getOrDefault(kind, List.of());
  }

  /**
   * Compares items by id.
   *
   * @return in the order of {@code after}, followed by the removed items
   */
  private static List<ItemChange> compare(
      TableSchema<?> table, List<ItemContent> before, List<ItemContent> after) {
    Map<String, ItemContent> removed = new LinkedHashMap<>();
    before.forEach(item -> removed.put(item.id(), item));
    List<ItemChange> changes = new ArrayList<>();
    for (ItemContent item : after) {
      ItemContent old = removed.remove(item.id());
      List<FieldChange> fields =
          old == null ? whole(item, DiffSide.NEW) : compare(table, old.fields(), item.fields());
      ChangeType change = old == null ? ChangeType.ADDED : ChangeType.CHANGED;
      if (old == null || !fields.isEmpty()) {
        FigureDiff figure =
            old == null
                ? FigureDiff.ofOne("", item.shown())
                : new FigureDiff(
                    FigureDiff.changes(old.fields(), item.fields()),
                    FigureDiff.isSameAmount(old.fields(), item.fields()),
                    old.shown(),
                    item.shown());
        changes.add(new ItemChange(change, item.id(), item.name(), item.url(), fields, figure));
      }
    }
    for (ItemContent item : removed.values()) {
      List<FieldChange> fields = whole(item, DiffSide.OLD);
      FigureDiff figure = FigureDiff.ofOne(item.shown(), "");
      changes.add(new ItemChange(ChangeType.REMOVED, item.id(), item.name(), "", fields, figure));
    }
    return List.copyOf(changes);
  }

  /** Columns that the release of either version did not have are not compared. */
  private static List<FieldChange> compare(
      TableSchema<?> table, Map<String, String> before, Map<String, String> after) {
    List<FieldChange> changes = new ArrayList<>();
    after.forEach(
        (key, current) -> {
          String old = before.getOrDefault(key, current);
          if (!old.equals(current)) {
            changes.add(
                new FieldChange(
                    key,
                    table.comparison(key) == Comparison.WORDS
                        ? TextComparer.compare(old, current)
                        : TextComparer.replacement(old, current)));
          }
        });
    return List.copyOf(changes);
  }

  /** The fields of an item that only one version has. */
  private static List<FieldChange> whole(ItemContent item, DiffSide side) {
    return item.fields().entrySet().stream()
        .filter(field -> !field.getValue().isEmpty())
        .map(
            field ->
                new FieldChange(field.getKey(), List.of(new DiffSegment(side, field.getValue()))))
        .toList();
  }

  public boolean isEmpty() {
    return Stream.concat(rows.values().stream(), Stream.of(terms, text, sources))
        .allMatch(List::isEmpty);
  }

  /**
   * A changed item.
   *
   * @param url in the newer version; empty if removed
   * @param fields the changed fields; all fields if added or removed
   */
  public record ItemChange(
      ChangeType change,
      String id,
      String name,
      String url,
      List<FieldChange> fields,
      FigureDiff figure) {

    /** Returns at least one kind. */
    public List<ChangeKind> kinds() {
      if (change != ChangeType.CHANGED) {
        return List.of(change.kind());
      }
      if (fields.stream().allMatch(field -> DiffSegment.isSameForm(field.segments()))) {
        return List.of(ChangeKind.FORM);
      }
      return figure.changes().isEmpty() ? List.of(ChangeKind.REWORDED) : figure.changes();
    }
  }

  /** A changed field, by its key in the data files. */
  public record FieldChange(String field, List<DiffSegment> segments) {}

  /**
   * A changed paragraph or chapter title.
   *
   * @param chapter the title of its chapter
   * @param paragraph its id in the newer version, or in the older one if removed; empty for a
   *     chapter title
   * @param number of the paragraph in its chapter in that version; 0 for a chapter title
   * @param url in the newer version; empty if removed
   * @param segments line breaks separate paragraphs that were split or joined
   */
  public record ParagraphChange(
      ChangeType change,
      String chapter,
      String paragraph,
      int number,
      String url,
      Origin origin,
      List<DiffSegment> segments) {

    /** Returns at least one kind. */
    public List<ChangeKind> kinds() {
      List<ChangeKind> kinds = new ArrayList<>();
      if (!origin.equals(Origin.SAME)) {
        kinds.add(ChangeKind.MOVED);
      }
      if (change != ChangeType.CHANGED) {
        kinds.add(change.kind());
      } else if (!DiffSegment.isSameForm(segments)) {
        kinds.add(ChangeKind.REWORDED);
      }
      return kinds.isEmpty() ? List.of(ChangeKind.FORM) : kinds;
    }
  }

  /**
   * The place in the older version of a paragraph that was moved.
   *
   * @param chapter the title of its chapter
   */
  public record Origin(String chapter, String paragraph, int number) {

    /** The origin of a paragraph that was not moved. */
    public static final Origin SAME = new Origin("", "", 0);
  }

  /** How an item, paragraph or file differs in the newer version. */
  public enum ChangeType {
    ADDED,
    REMOVED,
    CHANGED;

    private ChangeKind kind() {
      return switch (this) {
        case ADDED -> ChangeKind.ADDED;
        case REMOVED -> ChangeKind.REMOVED;
        case CHANGED -> ChangeKind.REWORDED;
      };
    }

    /**
     * Returns the change of a text.
     *
     * @param before text in the older version; empty if it has none
     * @param after text in the newer version; empty if it has none
     */
    static ChangeType of(String before, String after) {
      return before.isEmpty() ? ADDED : after.isEmpty() ? REMOVED : CHANGED;
    }
  }

  /** A file that was added, removed or changed between two versions. */
  public record FileChange(ChangeType change, String path) {

    /**
     * Compares two file trees.
     *
     * @param before digests by path
     * @param after digests by path, of the same algorithm
     * @return sorted by path
     */
    public static List<FileChange> compare(Map<String, String> before, Map<String, String> after) {
      TreeSet<String> paths = new TreeSet<>(before.keySet());
      paths.addAll(after.keySet());
      List<FileChange> changes = new ArrayList<>();
      for (String path : paths) {
        String old = before.getOrDefault(path, "");
        String current = after.getOrDefault(path, "");
        if (!old.equals(current)) {
          changes.add(new FileChange(ChangeType.of(old, current), path));
        }
      }
      return List.copyOf(changes);
    }
  }
}
