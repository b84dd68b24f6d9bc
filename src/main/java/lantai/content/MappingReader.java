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
 * Reads the values of one mapping by key and type. A value of another type becomes a problem and is
 * returned as {@code null}; {@link #complete()} reports missing keys and keys that were never asked
 * for. A key without a value counts as absent.
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

  /** The text of a key's scalar value of any type; empty if there is none. */
  String writtenText(String key) {
    return has(key) && written.get(key).value() instanceof ScalarNode scalar
        ? scalar.text().strip()
        : "";
  }

  private @Nullable YamlNode find(String key) {
    known.add(key);
    return has(key) ? written.get(key).value() : null;
  }

  /** The place of a key's value, or of the mapping if the key is absent. */
  Place placeOfValue(String key) {
    return has(key) ? written.get(key).value().place() : mapping.place();
  }

  /** From now on the key must be there, and if it is a text, not be blank. */
  void require(String key) {
    required.add(key);
    if (!has(key)) {
      missing.add(key);
    }
  }

  /** A text without white space around it. */
  @Nullable Located<String> text(String key) {
    Located<String> text =
        scalar(key, "text", scalar -> new Located<>(scalar.text().strip(), scalar.place()));
    if (text != null && text.value().isBlank() && required.contains(key)) {
      missing.add(key);
      return null;
    }
    return text;
  }

  /** A text that YAML would read as a number if it were not quoted, and that must be quoted. */
  @Nullable Located<String> quotedText(String key) {
    if (find(key) instanceof ScalarNode scalar && scalar.kind() != ScalarKind.TEXT) {
      return wrongType(key, scalar, "quoted-text", Hint.of("quote-it", key, scalar.text()));
    }
    return text(key);
  }

  /** A whole number of at most six digits. */
  @Nullable Integer integer(String key) {
    return scalar(key, "whole-number", scalar -> wholeNumber(scalar.text()));
  }

  /** The whole numbers of a list, at most six digits each; an absent key is an empty list. */
  List<Integer> integers(String key) {
    return items(
        key,
        "whole-number",
        item -> item instanceof ScalarNode scalar ? wholeNumber(scalar.text()) : null);
  }

  /** A whole number of at most six digits; {@code null} if a text is none. */
  static @Nullable Integer wholeNumber(String text) {
    return text.matches("[0-9]{1,6}") ? Integer.valueOf(text) : null;
  }

  /** Whether the key is {@code true}; an absent key is false. */
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
   * A mapping, or one word that is written instead of it.
   *
   * @param word empty if there is no such word
   * @param part the key that the word is the value of
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

  /** The texts of a list; an absent key is an empty list. */
  List<Located<String>> texts(String key) {
    return items(
        key,
        "text",
        item ->
            item instanceof ScalarNode scalar && !scalar.isNothing()
                ? new Located<>(scalar.text(), scalar.place())
                : null);
  }

  /** The mappings of a list; an absent key is an empty list. */
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

  /** Reports a problem and returns {@code null}; the mapping is not complete. */
  <T> @Nullable T fail(ProblemCode code, Place place, @Nullable Hint hint, String... arguments) {
    problems.add(code, place, hint, arguments);
    return fail();
  }

  /** Marks the mapping as incomplete for a reason that is reported already. */
  <T> @Nullable T fail() {
    sound = false;
    return null;
  }

  /**
   * Reports keys that were never asked for and keys that are missing; a misspelt key is reported
   * only as unknown.
   *
   * @return whether all required keys are there and all values well-formed
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
