package lantai.read;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lantai.text.Code;
import lantai.text.Nearest;
import lantai.text.Place;
import lantai.text.Problem.Hint;
import lantai.text.Problems;

/** Remembers which keys of a mapping somebody asked for, and reports the others. */
final class KnownKeys {

  private final Yaml.Mapping mapping;
  private final Map<String, Yaml.Entry> asked = new LinkedHashMap<>();

  KnownKeys(Yaml.Mapping mapping) {
    this.mapping = mapping;
  }

  /** An absent key and one without a value are the same: {@code null}. */
  Yaml.Entry find(String key) {
    Yaml.Entry found = written(key);
    asked.put(key, found);
    return found == null || found.value().isNothing() ? null : found;
  }

  private Yaml.Entry written(String key) {
    for (Yaml.Entry entry : mapping.entries()) {
      if (entry.key().equals(key)) {
        return entry;
      }
    }
    return null;
  }

  /** Where a key is written, or the mapping's own place where it is not. */
  Place placeOf(String key) {
    Yaml.Entry found = written(key);
    return found == null ? mapping.place() : found.place();
  }

  /**
   * @return the keys that were probably meant by those that nobody asked for
   */
  Set<String> reportOthers(Problems problems) {
    Set<String> meant = new HashSet<>();
    for (Yaml.Entry entry : mapping.entries()) {
      if (!asked.containsKey(entry.key())) {
        Optional<String> nearest = Nearest.to(entry.key(), asked.keySet());
        nearest.ifPresent(meant::add);
        Hint hint =
            nearest
                .map(name -> Hint.of("did-you-mean", name))
                .orElse(Hint.of("known-keys", String.join(", ", asked.keySet())));
        problems.add(Code.UNKNOWN_KEY, entry.place(), hint, entry.key());
      }
    }
    return meant;
  }
}
