package lantai.read;

import java.util.LinkedHashMap;
import java.util.Map;
import lantai.text.Code;
import lantai.text.Nearest;
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
    Yaml.Entry found =
        mapping.entries().stream().filter(e -> e.key().equals(key)).findFirst().orElse(null);
    asked.put(key, found);
    boolean empty =
        found != null
            && found.value() instanceof Yaml.Scalar scalar
            && scalar.kind() == Yaml.Kind.NULL;
    return empty ? null : found;
  }

  void reportOthers(Problems problems) {
    for (Yaml.Entry entry : mapping.entries()) {
      if (!asked.containsKey(entry.key())) {
        Hint hint =
            Nearest.to(entry.key(), asked.keySet())
                .map(nearest -> Hint.of("did-you-mean", nearest))
                .orElse(Hint.of("known-keys", String.join(", ", asked.keySet())));
        problems.add(Code.UNKNOWN_KEY, entry.place(), hint, entry.key());
      }
    }
  }
}
