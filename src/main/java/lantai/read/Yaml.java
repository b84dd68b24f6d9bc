package lantai.read;

import java.util.List;
import lantai.text.Place;

/**
 * A YAML document as it was written: every value with its place, no key lost, nothing converted.
 */
sealed interface Yaml {

  Place place();

  /** What it is, as an entry of the message bundle. */
  String type();

  /** Whether nothing is written here. */
  default boolean isNothing() {
    return this instanceof Scalar scalar && scalar.kind() == Kind.NULL;
  }

  /** What a plain scalar means by YAML's core schema (YAML 1.2.2, section 10.3). */
  enum Kind {
    TEXT,
    NUMBER,
    BOOLEAN,
    NULL
  }

  /**
   * @param text the characters as written, quotes and escapes resolved
   */
  record Scalar(String text, Kind kind, Place place) implements Yaml {

    @Override
    public String type() {
      return switch (kind) {
        case TEXT -> "word.text";
        case NUMBER -> "word.number";
        case BOOLEAN -> "word.true-or-false";
        case NULL -> "word.nothing";
      };
    }
  }

  record Sequence(List<Yaml> items, Place place) implements Yaml {

    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String type() {
      return "word.list";
    }
  }

  /** Entries in written order; a repeated key appears once, with its first value. */
  record Mapping(List<Entry> entries, Place place) implements Yaml {

    public Mapping {
      entries = List.copyOf(entries);
    }

    @Override
    public String type() {
      return "word.mapping";
    }
  }

  record Entry(String key, Place place, Yaml value) {}
}
