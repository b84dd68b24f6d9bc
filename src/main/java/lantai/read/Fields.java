package lantai.read;

import java.util.ArrayList;
import java.util.List;
import lantai.model.Words;
import lantai.text.Code;
import lantai.text.Located;
import lantai.text.Place;
import lantai.text.Problem.Hint;
import lantai.text.Problems;

/**
 * The keys of one mapping, asked for by name and type. What is missing or of another type becomes a
 * problem and comes back as {@code null}; whoever has asked for all that it knows calls {@link
 * #complete()}, which reports the keys that nobody asked for.
 */
final class Fields {

  private final Yaml.Mapping mapping;
  private final Problems problems;
  private final KnownKeys keys;
  private boolean sound = true;

  Fields(Yaml.Mapping mapping, Problems problems) {
    this.mapping = mapping;
    this.problems = problems;
    this.keys = new KnownKeys(mapping);
  }

  Place place() {
    return mapping.place();
  }

  /** Where a key's value is written, or the mapping's own place where the key is absent. */
  Place placeOf(String key) {
    Yaml.Entry entry = keys.find(key);
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
    Yaml.Entry entry = keys.find(key);
    if (entry == null) {
      return null;
    }
    if (entry.value() instanceof Yaml.Scalar scalar) {
      return new Located<>(scalar.text(), scalar.place());
    }
    return wrong(key, entry.value(), "text");
  }

  String plain(String key) {
    Located<String> text = optionalText(key);
    return text == null ? "" : text.value();
  }

  /** Text that YAML would read as a number if it were not quoted, and that must be quoted. */
  Located<String> quoted(String key) {
    Yaml.Entry entry = keys.find(key);
    if (entry != null
        && entry.value() instanceof Yaml.Scalar scalar
        && scalar.kind() != Yaml.Kind.TEXT) {
      sound = false;
      problems.add(
          Code.WRONG_TYPE,
          scalar.place(),
          Hint.of("quote-it", key, scalar.text()),
          key,
          "quoted-text",
          scalar.typeName());
      return null;
    }
    return optionalText(key);
  }

  /** Says that a row cannot be used, for a reason that was told elsewhere. */
  void spoil() {
    sound = false;
  }

  Integer integer(String key) {
    Integer number = optionalInteger(key);
    if (number == null && keys.find(key) == null) {
      missing(key);
    }
    return number;
  }

  Integer optionalInteger(String key) {
    Yaml.Entry entry = keys.find(key);
    if (entry == null) {
      return null;
    }
    if (entry.value() instanceof Yaml.Scalar scalar && scalar.text().matches("[0-9]{1,6}")) {
      return Integer.valueOf(scalar.text());
    }
    return wrong(key, entry.value(), "whole-number");
  }

  boolean flag(String key) {
    Yaml.Entry entry = keys.find(key);
    if (entry == null) {
      return false;
    }
    if (entry.value() instanceof Yaml.Scalar scalar && scalar.kind() == Yaml.Kind.BOOLEAN) {
      return scalar.text().equals("true");
    }
    wrong(key, entry.value(), "true-or-false");
    return false;
  }

  List<Located<String>> texts(String key) {
    Yaml.Entry entry = keys.find(key);
    if (entry == null) {
      return List.of();
    }
    if (!(entry.value() instanceof Yaml.Sequence sequence)) {
      wrong(key, entry.value(), "list");
      return List.of();
    }
    List<Located<String>> texts = new ArrayList<>();
    for (Yaml item : sequence.items()) {
      if (item instanceof Yaml.Scalar scalar && scalar.kind() != Yaml.Kind.NULL) {
        texts.add(new Located<>(scalar.text(), scalar.place()));
      } else {
        wrong(key, item, "text");
      }
    }
    return texts;
  }

  /** The mapping under a key, or {@code null}. */
  Fields optionalFields(String key) {
    Yaml.Entry entry = keys.find(key);
    if (entry == null) {
      return null;
    }
    if (entry.value() instanceof Yaml.Mapping inner) {
      return new Fields(inner, problems);
    }
    return wrong(key, entry.value(), "mapping");
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
      String word = Words.of(constant);
      if (word.equals(written.value())) {
        return new Located<>(constant, written.place());
      }
      words.add(word);
    }
    return bad(key, written, "one-of", String.join(", ", words));
  }

  /** A name that may stand in an address and in a file's name on every system. */
  Located<String> id(String key) {
    Located<String> id = text(key);
    if (id == null) {
      return null;
    }
    if (!IdRule.allows(id.value())) {
      sound = false;
      problems.add(Code.BAD_ID, id.place(), id.value());
      return null;
    }
    return id;
  }

  /** Says that a value is of the right type but makes no sense. */
  <T> T bad(String key, Located<String> written, String hint, String... arguments) {
    sound = false;
    problems.add(Code.BAD_VALUE, written.place(), Hint.of(hint, arguments), key, written.value());
    return null;
  }

  /**
   * Reports the keys that nobody has asked for.
   *
   * @return whether all that was asked for is there and of its type
   */
  boolean complete() {
    keys.reportOthers(problems);
    return sound;
  }

  void missing(String key) {
    sound = false;
    problems.add(Code.MISSING_KEY, mapping.place(), key);
  }

  private <T> T wrong(String key, Yaml found, String wanted) {
    sound = false;
    problems.add(
        Code.WRONG_TYPE, found.place(), Hint.of("wanted-" + wanted), key, wanted, found.typeName());
    return null;
  }
}
