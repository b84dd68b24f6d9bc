package lantai.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import lantai.diagnostics.Located;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.Problems;
import lantai.model.EnumNames;

/**
 * The keys of one mapping, asked for by name and type. What is missing or of another type becomes a
 * problem and comes back as {@code null}; whoever has asked for all that it knows calls {@link
 * #complete()}, which reports the keys that nobody asked for.
 */
final class MappingReader {

  private final YamlNode.MappingNode mapping;
  private final Problems problems;
  private final KeyTracker keys;
  private final RowValidation verdict;

  MappingReader(YamlNode.MappingNode mapping, Problems problems) {
    this.mapping = mapping;
    this.problems = problems;
    this.keys = new KeyTracker(mapping);
    this.verdict = new RowValidation(problems);
  }

  Place place() {
    return mapping.place();
  }

  /** Where a key's value is written, or the mapping's own place where the key is absent. */
  Place placeOf(String key) {
    YamlNode.MappingEntry entry = keys.find(key);
    return entry == null ? mapping.place() : entry.value().place();
  }

  boolean has(String key) {
    return keys.find(key) != null;
  }

  /** Text that must be there and must not be empty. */
  Located<String> text(String key) {
    Located<String> text = optionalText(key);
    if (text == null && keys.find(key) == null) {
      missing(key);
    } else if (text != null && text.value().isBlank()) {
      missing(key);
      return null;
    }
    return text;
  }

  Located<String> optionalText(String key) {
    return scalar(key, "text", scalar -> new Located<>(scalar.text().strip(), scalar.place()));
  }

  String plain(String key) {
    Located<String> text = optionalText(key);
    return text == null ? "" : text.value();
  }

  /** Text that YAML would read as a number if it were not quoted, and that must be quoted. */
  Located<String> quoted(String key) {
    YamlNode.MappingEntry entry = keys.find(key);
    if (entry != null
        && entry.value() instanceof YamlNode.ScalarNode scalar
        && scalar.kind() != YamlNode.ScalarKind.TEXT) {
      Hint hint = Hint.of("quote-it", key, scalar.text());
      return verdict.wrong(key, scalar, "quoted-text", hint);
    }
    return optionalText(key);
  }

  RowValidation verdict() {
    return verdict;
  }

  Integer integer(String key) {
    Integer number = optionalInteger(key);
    if (number == null && keys.find(key) == null) {
      missing(key);
    }
    return number;
  }

  Integer optionalInteger(String key) {
    return scalar(
        key,
        "whole-number",
        scalar -> NumberSyntax.isWhole(scalar.text()) ? Integer.valueOf(scalar.text()) : null);
  }

  boolean flag(String key) {
    Boolean flag =
        scalar(
            key,
            "true-or-false",
            scalar ->
                scalar.kind() == YamlNode.ScalarKind.BOOLEAN
                    ? Boolean.valueOf(scalar.text())
                    : null);
    return Boolean.TRUE.equals(flag);
  }

  /**
   * @param reading what the scalar says, or {@code null} where it is not of the wanted type
   */
  private <T> T scalar(String key, String wanted, Function<YamlNode.ScalarNode, T> reading) {
    YamlNode.MappingEntry entry = keys.find(key);
    if (entry == null) {
      return null;
    }
    T read = entry.value() instanceof YamlNode.ScalarNode scalar ? reading.apply(scalar) : null;
    return read == null ? wrong(key, entry.value(), wanted) : read;
  }

  List<Located<String>> texts(String key) {
    return new ListReader(key, verdict).texts(keys.find(key));
  }

  List<YamlNode.MappingNode> mappings(String key) {
    return new ListReader(key, verdict).mappings(keys.find(key));
  }

  /** The keys of the mapping under a key, or {@code null}. */
  MappingReader optionalFields(String key) {
    YamlNode.MappingNode inner = optionalMapping(key);
    return inner == null ? null : new MappingReader(inner, problems);
  }

  YamlNode.MappingNode optionalMapping(String key) {
    YamlNode.MappingEntry entry = keys.find(key);
    if (entry == null) {
      return null;
    }
    return entry.value() instanceof YamlNode.MappingNode inner
        ? inner
        : wrong(key, entry.value(), "mapping");
  }

  MappingReader requiredFields(String key) {
    if (keys.find(key) == null) {
      missing(key);
    }
    return optionalFields(key);
  }

  /** One of a fixed list of words, written as the constants are named, in lower case. */
  <E extends Enum<E>> Located<E> choice(String key, Class<E> type) {
    Located<String> written = text(key);
    return written == null ? null : choose(key, type, written);
  }

  <E extends Enum<E>> Located<E> optionalChoice(String key, Class<E> type) {
    Located<String> written = optionalText(key);
    return written == null ? null : choose(key, type, written);
  }

  private <E extends Enum<E>> Located<E> choose(
      String key, Class<E> type, Located<String> written) {
    List<String> words = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      String word = EnumNames.of(constant);
      if (word.equals(written.value())) {
        return new Located<>(constant, written.place());
      }
      words.add(word);
    }
    return verdict.bad(key, written, "one-of", String.join(", ", words));
  }

  /** A name that may stand in an address and in a file's name on every system. */
  Located<String> id(String key) {
    Located<String> id = text(key);
    if (id == null) {
      return null;
    }
    return IdSyntax.allows(id.value()) ? id : verdict.badId(id);
  }

  /**
   * Reports the keys that nobody has asked for, and those that are missing; one that is there with
   * a slip of the pen is told once.
   *
   * @return whether all that was asked for is there and of its type
   */
  boolean complete() {
    verdict.reportMissing(keys.reportOthers(problems), keys);
    return verdict.isSound();
  }

  private void missing(String key) {
    verdict.missing(key);
  }

  private <T> T wrong(String key, YamlNode found, String wanted) {
    return verdict.wrong(key, found, wanted, Hint.of("wanted-" + wanted));
  }
}
