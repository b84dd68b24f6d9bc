package lantai.read;

import java.util.List;
import lantai.text.Place;

/**
 * A YAML document as it was written: every value with its place, no key lost, nothing converted.
 */
sealed interface Yaml {

  Place place();

  /** What it is, as the message bundle's hints call it. */
  default String typeName() {
    if (this instanceof Scalar scalar) {
      return switch (scalar.kind()) {
        case TEXT -> "text";
        case NUMBER -> "number";
        case BOOLEAN -> "true-or-false";
        case NULL -> "nothing";
      };
    }
    return this instanceof Sequence ? "list" : "mapping";
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
  record Scalar(String text, Kind kind, Place place) implements Yaml {}

  record Sequence(List<Yaml> items, Place place) implements Yaml {

    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** Entries in written order; a repeated key appears once, with its first value. */
  record Mapping(List<Entry> entries, Place place) implements Yaml {

    public Mapping {
      entries = List.copyOf(entries);
    }
  }

  record Entry(String key, Place place, Yaml value) {}
}
