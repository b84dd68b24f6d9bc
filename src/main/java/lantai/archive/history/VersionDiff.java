package lantai.archive.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lantai.addresses.AddressRegistry;
import lantai.archive.history.VersionContent.ItemContent;
import lantai.model.TableSchemas;
import lantai.model.table.ContentField.Comparison;

/**
 * The differences between two versions.
 *
 * @param text in the order of the newer version; removed paragraphs at their old positions
 * @param sources the changed files that editors wrote for the versions
 */
public record VersionDiff(
    List<ItemChange> targets,
    List<ItemChange> results,
    List<ItemChange> terms,
    List<ParagraphChange> text,
    List<FileChange> sources) {

  public static VersionDiff between(VersionContent before, VersionContent after) {
    return new VersionDiff(
        compare(before.targets(), after.targets()),
        compare(before.results(), after.results()),
        compare(before.terms(), after.terms()),
        ParagraphChangeFinder.compare(before.chapters(), after.chapters()),
        FileChange.compare(before.sources(), after.sources()).stream()
            .filter(change -> !change.path().endsWith("/" + AddressRegistry.FILE))
            .toList());
  }

  /** How many changes of each table and of the text are of each kind, in their order. */
  public Map<String, Map<ChangeKind, Integer>> counts() {
    Map<String, Map<ChangeKind, Integer>> counts = new LinkedHashMap<>();
    counts.put("targets", count(targets));
    counts.put("results", count(results));
    counts.put("terms", count(terms));
    counts.put("text", ChangeKind.count(text.stream().map(ParagraphChange::kinds).toList()));
    return counts;
  }

  private static Map<ChangeKind, Integer> count(List<ItemChange> items) {
    return ChangeKind.count(items.stream().map(ItemChange::kinds).toList());
  }

  /**
   * Compares items by id.
   *
   * @return in the order of {@code after}, followed by the removed items
   */
  private static List<ItemChange> compare(List<ItemContent> before, List<ItemContent> after) {
    Map<String, ItemContent> removed = new LinkedHashMap<>();
    before.forEach(item -> removed.put(item.id(), item));
    List<ItemChange> changes = new ArrayList<>();
    for (ItemContent item : after) {
      ItemContent old = removed.remove(item.id());
      List<FieldChange> fields = compare(old == null ? Map.of() : old.fields(), item.fields());
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
      List<FieldChange> fields = compare(item.fields(), Map.of());
      FigureDiff figure = FigureDiff.ofOne(item.shown(), "");
      changes.add(new ItemChange(ChangeType.REMOVED, item.id(), item.name(), "", fields, figure));
    }
    return List.copyOf(changes);
  }

  private static List<FieldChange> compare(Map<String, String> before, Map<String, String> after) {
    Set<String> keys = new LinkedHashSet<>(after.keySet());
    keys.addAll(before.keySet());
    List<FieldChange> changes = new ArrayList<>();
    for (String key : keys) {
      String old = before.getOrDefault(key, "");
      String current = after.getOrDefault(key, "");
      if (!old.equals(current)) {
        changes.add(
            new FieldChange(
                key,
                TableSchemas.comparison(key) == Comparison.WORDS
                    ? TextComparer.compare(old, current)
                    : TextComparer.replacement(old, current)));
      }
    }
    return List.copyOf(changes);
  }

  public boolean isEmpty() {
    return Stream.of(targets, results, terms, text, sources).allMatch(List::isEmpty);
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
