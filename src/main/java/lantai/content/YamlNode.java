package lantai.content;

import java.util.List;
import java.util.Optional;
import lantai.diagnostics.Place;

/** A node of a YAML document as written: with its place and without conversion. */
sealed interface YamlNode {

  Place place();

  /** Returns the key of its type in the message bundle. */
  String type();

  /** Whether the value is empty. */
  default boolean isNothing() {
    return this instanceof ScalarNode scalar && scalar.kind() == ScalarKind.NULL;
  }

  /** The type of a scalar by YAML's core schema (YAML 1.2.2, section 10.3). */
  enum ScalarKind {
    TEXT,
    NUMBER,
    BOOLEAN,
    NULL
  }

  /**
   * A scalar.
   *
   * @param text the characters as written, with quotes and escapes resolved
   */
  record ScalarNode(String text, ScalarKind kind, Place place) implements YamlNode {

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

  record SequenceNode(List<YamlNode> items, Place place) implements YamlNode {

    @Override
    public String type() {
      return "word.list";
    }
  }

  /**
   * A mapping. Its entries are in written order; a repeated key appears once, with its first value.
   */
  record MappingNode(List<MappingEntry> entries, Place place) implements YamlNode {

    Optional<MappingEntry> entry(String key) {
      return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    @Override
    public String type() {
      return "word.mapping";
    }
  }

  record MappingEntry(String key, Place place, YamlNode value) {

    /** Returns the text of a scalar; empty for other nodes. */
    String text() {
      return value instanceof ScalarNode scalar ? scalar.text().strip() : "";
    }
  }
}
