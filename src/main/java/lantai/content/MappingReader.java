package lantai.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import lantai.content.YamlNode.MappingEntry;
import lantai.content.YamlNode.MappingNode;
import lantai.content.YamlNode.ScalarKind;
import lantai.content.YamlNode.ScalarNode;
import lantai.content.YamlNode.SequenceNode;
import lantai.diagnostics.DidYouMean;
import lantai.diagnostics.Located;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of a mapping by key and type. A value of another type is reported and returned
 * as {@code null}; {@link #complete()} reports missing keys and keys that were never read. A key
 * without a value counts as absent.
 */
final class MappingReader {

  private final MappingNode mapping;
  private final Problems problems;
  private final Map<String, MappingEntry> written = new LinkedHashMap<>();
  private final Set<String> known = new LinkedHashSet<>();
  private final Set<String> required = new HashSet<>();
  private final Set<String> missing = new HashSet<>();
  private boolean sound = true;

  MappingReader(MappingNode mapping, Problems problems) {
    this.mapping = mapping;
    this.problems = problems;
    mapping.entries().forEach(entry -> written.put(entry.key(), entry));
  }

  boolean has(String key) {
    return written.containsKey(key) && !written.get(key).value().isNothing();
  }

  /** Returns the text of a key's scalar value of any type; empty if there is none. */
  String writtenText(String key) {
    return has(key) && written.get(key).value() instanceof ScalarNode scalar
        ? scalar.text().strip()
        : "";
  }

  private @Nullable YamlNode find(String key) {
    known.add(key);
    return has(key) ? written.get(key).value() : null;
  }

  /** Returns the place of a key's value, or of the mapping if the key is absent. */
  Place placeOfValue(String key) {
    return has(key) ? written.get(key).value().place() : mapping.place();
  }

  /** Requires a key to be present, and not blank if its value is a text. */
  void require(String key) {
    required.add(key);
    if (!has(key)) {
      missing.add(key);
    }
  }

  /** Returns a text without surrounding white space. */
  @Nullable Located<String> text(String key) {
    Located<String> text =
        scalar(key, "text", scalar -> new Located<>(scalar.text().strip(), scalar.place()));
    if (text != null && text.value().isBlank() && required.contains(key)) {
      missing.add(key);
      return null;
    }
    return text;
  }

  /** Returns a text that must be quoted because YAML would read it as a number. */
  @Nullable Located<String> quotedText(String key) {
    if (find(key) instanceof ScalarNode scalar && scalar.kind() != ScalarKind.TEXT) {
      return wrongType(key, scalar, "quoted-text", Hint.of("quote-it", key, scalar.text()));
    }
    return text(key);
  }

  /** Returns a whole number of at most six digits. */
  @Nullable Integer integer(String key) {
    return scalar(key, "whole-number", scalar -> wholeNumber(scalar.text()));
  }

  /** Returns a list of whole numbers, at most six digits each; empty if the key is absent. */
  List<Integer> integers(String key) {
    return items(
        key,
        "whole-number",
        item -> item instanceof ScalarNode scalar ? wholeNumber(scalar.text()) : null);
  }

  /** Parses a whole number of at most six digits; returns {@code null} for other text. */
  static @Nullable Integer wholeNumber(String text) {
    return text.matches("[0-9]{1,6}") ? Integer.valueOf(text) : null;
  }

  /** Whether the value is {@code true}; false if the key is absent. */
  boolean flag(String key) {
    YamlNode node = find(key);
    if (node instanceof ScalarNode scalar && scalar.kind() == ScalarKind.BOOLEAN) {
      return Boolean.parseBoolean(scalar.text());
    }
    if (node != null) {
      wrongType(key, node, "true-or-false");
    }
    return false;
  }

  private <T> @Nullable T scalar(
      String key, String wanted, Function<ScalarNode, @Nullable T> reading) {
    YamlNode node = find(key);
    T read = node instanceof ScalarNode scalar ? reading.apply(scalar) : null;
    return node == null || read != null ? read : wrongType(key, node, wanted);
  }

  /**
   * Returns a mapping, or its shorthand: a single word instead of the mapping.
   *
   * @param word the shorthand; empty if there is none
   * @param part the key whose value the word is
   */
  YamlNode.@Nullable MappingNode mapping(String key, String word, String part) {
    YamlNode node = find(key);
    if (!word.isEmpty() && writtenText(key).equals(word)) {
      YamlNode.MappingEntry entry = new YamlNode.MappingEntry(part, node.place(), node);
      return new YamlNode.MappingNode(List.of(entry), node.place());
    }
    return node == null || node instanceof YamlNode.MappingNode
        ? (YamlNode.MappingNode) node
        : wrongType(key, node, "mapping");
  }

  /** Returns a list of texts; empty if the key is absent. */
  List<Located<String>> texts(String key) {
    return items(
        key,
        "text",
        item ->
            item instanceof ScalarNode scalar && !scalar.isNothing()
                ? new Located<>(scalar.text(), scalar.place())
                : null);
  }

  /** Returns a list of mappings; empty if the key is absent. */
  List<MappingNode> mappings(String key) {
    return items(key, "mapping", item -> item instanceof MappingNode found ? found : null);
  }

  private <T> List<T> items(String key, String wanted, Function<YamlNode, @Nullable T> reading) {
    List<T> items = new ArrayList<>();
    YamlNode node = find(key);
    if (node instanceof SequenceNode sequence) {
      for (YamlNode item : sequence.items()) {
        T read = reading.apply(item);
        if (read == null) {
          wrongType(key, item, wanted);
        } else {
          items.add(read);
        }
      }
    } else if (node != null) {
      wrongType(key, node, "list");
    }
    return items;
  }

  private <T> @Nullable T wrongType(String key, YamlNode found, String wanted) {
    return wrongType(key, found, wanted, Hint.of("wanted-" + wanted));
  }

  private <T> @Nullable T wrongType(String key, YamlNode found, String wanted, Hint hint) {
    return fail(ProblemCode.WRONG_TYPE, found.place(), hint, key, "word." + wanted, found.type());
  }

  /** Reports a problem, marks the mapping as incomplete and returns {@code null}. */
  <T> @Nullable T fail(ProblemCode code, Place place, @Nullable Hint hint, String... arguments) {
    problems.add(code, place, hint, arguments);
    return fail();
  }

  /**
   * Marks the mapping as incomplete for a reason that is already reported, and returns {@code
   * null}.
   */
  <T> @Nullable T fail() {
    sound = false;
    return null;
  }

  /**
   * Reports missing keys and keys that were never read; a misspelt key is reported only as unknown.
   *
   * @return whether all required keys are present and all values are well-formed
   */
  boolean complete() {
    boolean complete = sound && missing.isEmpty();
    for (MappingEntry entry : written.values()) {
      if (!known.contains(entry.key())) {
        DidYouMean.to(entry.key(), known).ifPresent(missing::remove);
        Hint all = Hint.of("known-keys", String.join(", ", known));
        Hint hint = DidYouMean.hint(entry.key(), known, all);
        problems.add(ProblemCode.UNKNOWN_KEY, entry.place(), hint, entry.key());
      }
    }
    for (String key : missing) {
      MappingEntry entry = written.get(key);
      problems.add(ProblemCode.MISSING_KEY, entry == null ? mapping.place() : entry.place(), key);
    }
    return complete;
  }
}
