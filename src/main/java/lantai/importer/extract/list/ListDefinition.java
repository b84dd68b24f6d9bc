package lantai.importer.extract.list;

import java.util.Map;

/**
 * A list and the format of its levels.
 *
 * @param counted lists with the same value are counted together
 * @param starts for each level that this list restarts when it is first used, the first number
 */
public record ListDefinition(
    String id, String counted, Map<Integer, ListLevel> levels, Map<Integer, Integer> starts) {

  int startOf(int level) {
    ListLevel definition = levels.get(level);
    return starts.getOrDefault(level, definition == null ? 1 : definition.start());
  }
}
