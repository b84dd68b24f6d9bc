package lantai.content;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lantai.diagnostics.DidYouMean;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;

/** Remembers which keys of a mapping somebody asked for, and reports the others. */
final class KeyTracker {

  private final YamlNode.MappingNode mapping;
  private final Map<String, YamlNode.MappingEntry> asked = new LinkedHashMap<>();

  KeyTracker(YamlNode.MappingNode mapping) {
    this.mapping = mapping;
  }

  /** An absent key and one without a value are the same: {@code null}. */
  YamlNode.MappingEntry find(String key) {
    YamlNode.MappingEntry found = written(key);
    asked.put(key, found);
    return found == null || found.value().isNothing() ? null : found;
  }

  private YamlNode.MappingEntry written(String key) {
    for (YamlNode.MappingEntry entry : mapping.entries()) {
      if (entry.key().equals(key)) {
        return entry;
      }
    }
    return null;
  }

  /** Where a key is written, or the mapping's own place where it is not. */
  Place placeOf(String key) {
    YamlNode.MappingEntry found = written(key);
    return found == null ? mapping.place() : found.place();
  }

  /**
   * @return the keys that were probably meant by those that nobody asked for
   */
  Set<String> reportOthers(Problems problems) {
    Set<String> meant = new HashSet<>();
    for (YamlNode.MappingEntry entry : mapping.entries()) {
      if (!asked.containsKey(entry.key())) {
        Optional<String> nearest = DidYouMean.to(entry.key(), asked.keySet());
        nearest.ifPresent(meant::add);
        Hint hint =
            nearest
                .map(name -> Hint.of("did-you-mean", name))
                .orElse(Hint.of("known-keys", String.join(", ", asked.keySet())));
        problems.add(ProblemCode.UNKNOWN_KEY, entry.place(), hint, entry.key());
      }
    }
    return meant;
  }
}
