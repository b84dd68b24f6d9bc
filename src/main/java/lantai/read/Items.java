package lantai.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import lantai.text.Located;
import lantai.text.Problem.Hint;

/** The items of a list under a key; those that are not of the wanted type are reported. */
final class Items {

  private final String key;
  private final Verdict verdict;

  Items(String key, Verdict verdict) {
    this.key = key;
    this.verdict = verdict;
  }

  /**
   * @param entry {@code null} for an absent key, which is an empty list
   */
  List<Located<String>> texts(Yaml.Entry entry) {
    return read(
        entry,
        "text",
        item ->
            item instanceof Yaml.Scalar scalar && scalar.kind() != Yaml.Kind.NULL
                ? new Located<>(scalar.text(), scalar.place())
                : null);
  }

  /**
   * @param entry {@code null} for an absent key, which is an empty list
   */
  List<Yaml.Mapping> mappings(Yaml.Entry entry) {
    return read(entry, "mapping", item -> item instanceof Yaml.Mapping found ? found : null);
  }

  private <T> List<T> read(Yaml.Entry entry, String wanted, Function<Yaml, T> reading) {
    List<T> items = new ArrayList<>();
    if (entry != null && entry.value() instanceof Yaml.Sequence sequence) {
      for (Yaml item : sequence.items()) {
        T read = reading.apply(item);
        if (read == null) {
          verdict.wrong(key, item, wanted, Hint.of("wanted-" + wanted));
        } else {
          items.add(read);
        }
      }
    } else if (entry != null) {
      verdict.wrong(key, entry.value(), "list", Hint.of("wanted-list"));
    }
    return items;
  }
}
