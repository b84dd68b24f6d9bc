package lantai.archive.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lantai.addresses.AddressRegistry;
import lantai.model.ReportRow.RowKind;
import lantai.model.TableSchemas;

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
    ChapterPairs chapters = new ChapterPairs(before.chapters(), after.chapters());
    Map<RowKind, List<ItemChange>> rows = new EnumMap<>(RowKind.class);
    Set<RowKind> uncompared = EnumSet.noneOf(RowKind.class);
    for (RowKind kind : RowKind.values()) {
      if (before.rows().containsKey(kind) && after.rows().containsKey(kind)) {
        rows.put(
            kind,
            new ItemChangeFinder(TableSchemas.of(kind), chapters)
                .compare(before.rows(kind), after.rows(kind)));
      } else if (!before.rows(kind).isEmpty() || !after.rows(kind).isEmpty()) {
        uncompared.add(kind);
      }
    }
    return new VersionDiff(
        Collections.unmodifiableMap(rows),
        Collections.unmodifiableSet(uncompared),
        new ItemChangeFinder(TableSchemas.GLOSSARY, chapters)
            .compare(before.terms(), after.terms()),
        ParagraphChangeFinder.compare(chapters, after.chapters()),
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
      if (fields.stream().allMatch(FieldChange::isOfForm)) {
        return List.of(ChangeKind.FORM);
      }
      Set<ChangeKind> kinds = new LinkedHashSet<>(figure.changes());
      kinds.remove(ChangeKind.REWORDED);
      fields.stream()
          .filter(field -> !(figure.isOfFigure(field.field()) || field.isOfForm()))
          .forEach(field -> kinds.add(field.kind()));
      if (kinds.stream().anyMatch(ChangeKind::isSeenInQuote)) {
        kinds.remove(ChangeKind.REWORDED);
      }
      return kinds.isEmpty() ? List.of(ChangeKind.REWORDED) : List.copyOf(kinds);
    }

    /** The same change without a field. */
    public ItemChange without(String field) {
      List<FieldChange> others =
          fields.stream().filter(each -> !each.field().equals(field)).toList();
      return new ItemChange(change, id, name, url, others, figure);
    }

    /** The fields as the report prints them: a decrease without the sign that its row has. */
    public List<FieldChange> printedFields() {
      boolean signed = fields.stream().anyMatch(FieldChange::isSigned);
      return signed ? fields.stream().flatMap(figure::printed).toList() : fields;
    }
  }

  /**
   * A changed field.
   *
   * @param field its key in the data files
   */
  public record FieldChange(String field, ChangeKind kind, List<DiffSegment> segments) {

    private boolean isOfForm() {
      return DiffSegment.isSameForm(segments);
    }

    private boolean isSigned() {
      return field.equals("value")
          && segments.stream().anyMatch(each -> each.text().startsWith("-"));
    }
  }

  /**
   * A changed paragraph or chapter title; a chapter that was moved is a change of its title.
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
   * @param number 0 for a chapter
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
