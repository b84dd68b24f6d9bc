package lantai.importer.extract.list;

import java.util.Map;

/**
 * A list and how its levels are printed.
 *
 * @param counted the lists with the same value are counted together
 * @param starts numbers from which levels start when the list is first used, by level
 */
public record ListDefinition(
    String id, String counted, Map<Integer, ListLevel> levels, Map<Integer, Integer> starts) {

  int startOf(int level) {
    ListLevel definition = levels.get(level);
    return starts.getOrDefault(level, definition == null ? 1 : definition.start());
  }
}
