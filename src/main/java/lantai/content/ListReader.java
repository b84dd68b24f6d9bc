package lantai.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import lantai.diagnostics.Located;
import lantai.diagnostics.Problem.Hint;

/** The items of a list under a key; those that are not of the wanted type are reported. */
final class ListReader {

  private final String key;
  private final RowValidation verdict;

  ListReader(String key, RowValidation verdict) {
    this.key = key;
    this.verdict = verdict;
  }

  /**
   * @param entry {@code null} for an absent key, which is an empty list
   */
  List<Located<String>> texts(YamlNode.MappingEntry entry) {
    return read(
        entry,
        "text",
        item ->
            item instanceof YamlNode.ScalarNode scalar && scalar.kind() != YamlNode.ScalarKind.NULL
                ? new Located<>(scalar.text(), scalar.place())
                : null);
  }

  /**
   * @param entry {@code null} for an absent key, which is an empty list
   */
  List<YamlNode.MappingNode> mappings(YamlNode.MappingEntry entry) {
    return read(
        entry, "mapping", item -> item instanceof YamlNode.MappingNode found ? found : null);
  }

  private <T> List<T> read(
      YamlNode.MappingEntry entry, String wanted, Function<YamlNode, T> reading) {
    List<T> items = new ArrayList<>();
    if (entry != null && entry.value() instanceof YamlNode.SequenceNode sequence) {
      for (YamlNode item : sequence.items()) {
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
