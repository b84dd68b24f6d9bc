package lantai.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lantai.history.Changes.FieldChange;
import lantai.history.Changes.ItemChange;
import lantai.history.Edition.Item;

/** Compares what has an id. */
final class Items {

  private static final Set<String> PROSE = Set.of("name", "quote", "term", "aliases", "definition");

  private Items() {}

  /** In the order of the newer list, then what is gone. */
  static List<ItemChange> compare(List<Item> old, List<Item> fresh) {
    Map<String, Item> before = byId(old);
    Map<String, Item> after = byId(fresh);
    List<ItemChange> changes = new ArrayList<>();
    for (Item item : fresh) {
      Item was = before.get(item.id());
      List<FieldChange> fields = fields(was == null ? Map.of() : was.fields(), item.fields());
      if (was == null) {
        changes.add(new ItemChange(Change.ADDED, item.id(), item.name(), item.url(), fields));
      } else if (!fields.isEmpty()) {
        changes.add(new ItemChange(Change.CHANGED, item.id(), item.name(), item.url(), fields));
      }
    }
    for (Item item : old) {
      if (!after.containsKey(item.id())) {
        List<FieldChange> fields = fields(item.fields(), Map.of());
        changes.add(new ItemChange(Change.REMOVED, item.id(), item.name(), "", fields));
      }
    }
    return changes;
  }

  private static Map<String, Item> byId(List<Item> items) {
    Map<String, Item> byId = new LinkedHashMap<>();
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
  private static List<Piece> pieces(String key, String before, String after) {
    return PROSE.contains(key) ? TextDiff.of(before, after) : TextDiff.whole(before, after);
  }
}
