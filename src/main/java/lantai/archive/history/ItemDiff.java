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

/** Compares what has an id. */
final class ItemDiff {

  private static final Set<String> PROSE = Set.of("name", "quote", "term", "aliases", "definition");

  private ItemDiff() {}

  /** In the order of the newer list, then what is gone. */
  static List<ItemChange> compare(List<ItemContent> old, List<ItemContent> fresh) {
    Map<String, ItemContent> before = byId(old);
    Map<String, ItemContent> after = byId(fresh);
    List<ItemChange> changes = new ArrayList<>();
    for (ItemContent item : fresh) {
      ItemContent was = before.get(item.id());
      List<FieldChange> fields = fields(was == null ? Map.of() : was.fields(), item.fields());
      if (was == null) {
        changes.add(new ItemChange(ChangeType.ADDED, item.id(), item.name(), item.url(), fields));
      } else if (!fields.isEmpty()) {
        changes.add(new ItemChange(ChangeType.CHANGED, item.id(), item.name(), item.url(), fields));
      }
    }
    for (ItemContent item : old) {
      if (!after.containsKey(item.id())) {
        List<FieldChange> fields = fields(item.fields(), Map.of());
        changes.add(new ItemChange(ChangeType.REMOVED, item.id(), item.name(), "", fields));
      }
    }
    return changes;
  }

  private static Map<String, ItemContent> byId(List<ItemContent> items) {
    Map<String, ItemContent> byId = new LinkedHashMap<>();
    items.forEach(item -> byId.put(item.id(), item));
    return byId;
  }

  private static List<FieldChange> fields(Map<String, String> old, Map<String, String> fresh) {
    Set<String> keys = new LinkedHashSet<>(fresh.keySet());
    keys.addAll(old.keySet());
    List<FieldChange> changes = new ArrayList<>();
    for (String key : keys) {
      String before = old.getOrDefault(key, "");
      String after = fresh.getOrDefault(key, "");
      if (!before.equals(after)) {
        changes.add(new FieldChange(key, pieces(key, before, after)));
      }
    }
    return changes;
  }

  /** A figure or a code word is another one, not a changed one. */
  private static List<DiffSegment> pieces(String key, String before, String after) {
    return PROSE.contains(key) ? TextDiff.of(before, after) : TextDiff.whole(before, after);
  }
}
