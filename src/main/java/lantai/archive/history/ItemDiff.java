package lantai.archive.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lantai.archive.history.VersionContent.ItemContent;
import lantai.archive.history.VersionDiff.FieldChange;
import lantai.archive.history.VersionDiff.ItemChange;
import lantai.model.Tables;
import lantai.model.table.Field.Comparison;

/** Compares lists of items by their ids. */
final class ItemDiff {

  private ItemDiff() {}

  /**
   * @return in the order of {@code after}, followed by the removed items
   */
  static List<ItemChange> compare(List<ItemContent> before, List<ItemContent> after) {
    Map<String, ItemContent> removed = new LinkedHashMap<>();
    before.forEach(item -> removed.put(item.id(), item));
    List<ItemChange> changes = new ArrayList<>();
    for (ItemContent item : after) {
      ItemContent old = removed.remove(item.id());
      List<FieldChange> fields = compare(old == null ? Map.of() : old.fields(), item.fields());
      ChangeType change = old == null ? ChangeType.ADDED : ChangeType.CHANGED;
      if (old == null || !fields.isEmpty()) {
        changes.add(new ItemChange(change, item.id(), item.name(), item.url(), fields));
      }
    }
    for (ItemContent item : removed.values()) {
      List<FieldChange> fields = compare(item.fields(), Map.of());
      changes.add(new ItemChange(ChangeType.REMOVED, item.id(), item.name(), "", fields));
    }
    return changes;
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
                Tables.comparison(key) == Comparison.WORDS
                    ? TextDiff.compare(old, current)
                    : TextDiff.replacement(old, current)));
      }
    }
    return changes;
  }
}
