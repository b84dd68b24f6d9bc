package lantai.archive.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantai.archive.history.DiffSegment.DiffSide;
import lantai.archive.history.VersionContent.ItemContent;
import lantai.archive.history.VersionDiff.ChangeType;
import lantai.archive.history.VersionDiff.FieldChange;
import lantai.archive.history.VersionDiff.ItemChange;
import lantai.model.table.ContentField.Comparison;
import lantai.model.table.Field;
import lantai.model.table.TableSchema;
import org.jspecify.annotations.Nullable;

/** Compares the rows of a table, or the terms, of two versions. */
final class ItemChangeFinder {

  private static final String CHAPTER = "chapter";

  private final ChapterPairs chapters;
  private final Map<String, Field> fields = new LinkedHashMap<>();

  /**
   * @param chapters by which a row that stays in its renumbered chapter is not changed
   */
  ItemChangeFinder(TableSchema<?> table, ChapterPairs chapters) {
    this.chapters = chapters;
    table.comparedFields().stream()
        .flatMap(field -> Stream.concat(Stream.of(field), field.parts().stream()))
        .forEach(field -> fields.putIfAbsent(field.key(), field));
  }

  /**
   * Compares items by their ids; one with a new id is that with its name, if there is only one.
   *
   * @return in the order of {@code after}, followed by the removed items
   */
  List<ItemChange> compare(List<ItemContent> before, List<ItemContent> after) {
    Map<String, ItemContent> removed = new LinkedHashMap<>();
    before.forEach(item -> removed.put(item.id(), item));
    Set<String> ids = after.stream().map(ItemContent::id).collect(Collectors.toSet());
    List<ItemContent> fresh =
        after.stream().filter(item -> !removed.containsKey(item.id())).toList();
    List<ItemContent> gone = before.stream().filter(item -> !ids.contains(item.id())).toList();
    List<ItemChange> changes = new ArrayList<>();
    for (ItemContent item : after) {
      ItemContent old = removed.remove(item.id());
      if (old == null && only(item.name(), fresh) != null) {
        ItemContent renamed = only(item.name(), gone);
        old = renamed == null ? null : removed.remove(renamed.id());
      }
      if (old == null) {
        FigureDiff figure = FigureDiff.ofOne("", item.shown());
        changes.add(change(ChangeType.ADDED, item, item.url(), whole(item, DiffSide.NEW), figure));
      } else {
        List<FieldChange> changed = compare(old.fields(), item.fields());
        if (!changed.isEmpty()) {
          FigureDiff figure = FigureDiff.between(old, item);
          changes.add(change(ChangeType.CHANGED, item, item.url(), changed, figure));
        }
      }
    }
    for (ItemContent item : removed.values()) {
      FigureDiff figure = FigureDiff.ofOne(item.shown(), "");
      changes.add(change(ChangeType.REMOVED, item, "", whole(item, DiffSide.OLD), figure));
    }
    return List.copyOf(changes);
  }

  private static @Nullable ItemContent only(String name, List<ItemContent> items) {
    List<ItemContent> named = items.stream().filter(item -> item.name().equals(name)).toList();
    return named.size() == 1 ? named.get(0) : null;
  }

  private static ItemChange change(
      ChangeType type, ItemContent item, String url, List<FieldChange> fields, FigureDiff figure) {
    return new ItemChange(type, item.id(), item.name(), url, fields, figure);
  }

  /** Columns that the release of either version did not have are not compared. */
  private List<FieldChange> compare(Map<String, String> before, Map<String, String> after) {
    List<FieldChange> changes = new ArrayList<>();
    after.forEach(
        (key, current) -> {
          String old = before.getOrDefault(key, current);
          if (!old.equals(current) && !(key.equals(CHAPTER) && chapters.isSame(old, current))) {
            boolean inBoth = !old.isEmpty() && !current.isEmpty();
            changes.add(new FieldChange(key, kind(key, inBoth), segments(key, old, current)));
          }
        });
    return List.copyOf(changes);
  }

  private List<DiffSegment> segments(String key, String old, String current) {
    if (key.equals(CHAPTER)) {
      return TextComparer.replacement(chapters.titleBefore(old), chapters.titleAfter(current));
    }
    Field field = fields.get(key);
    return field != null && field.declared().compared() == Comparison.WORDS
        ? TextComparer.compare(old, current)
        : TextComparer.replacement(old, current);
  }

  /**
   * @param inBoth false if one of two versions of the item has no value
   */
  private ChangeKind kind(String key, boolean inBoth) {
    Field field = fields.get(key);
    return switch (key) {
      case CHAPTER -> inBoth ? ChangeKind.MOVED : ChangeKind.REWORDED;
      case "until" -> ChangeKind.DEADLINE_CHANGED;
      case "bound" -> ChangeKind.BOUND_CHANGED;
      default ->
          field == null || field.type() == String.class
              ? ChangeKind.REWORDED
              : ChangeKind.RELABELLED;
    };
  }

  /** The fields of an item that only one version has, without those that say no. */
  private List<FieldChange> whole(ItemContent item, DiffSide side) {
    List<FieldChange> whole = new ArrayList<>();
    item.fields()
        .forEach(
            (key, value) -> {
              if (!value.isEmpty() && !value.equals("false")) {
                String old = side == DiffSide.OLD ? value : "";
                String current = side == DiffSide.NEW ? value : "";
                whole.add(new FieldChange(key, kind(key, true), segments(key, old, current)));
              }
            });
    return List.copyOf(whole);
  }
}
