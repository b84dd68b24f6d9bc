package lantai.content.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A mapping in a YAML text: the whole document, or a row, which is a list with one item. A change
 * rewrites only the value, or adds or removes the lines of one key. Immutable.
 */
public final class YamlMapping {

  private final YamlTree tree;
  private final MappingNode node;
  private final Map<String, Object> values;

  /** The mapping that contains this one; {@code null} for the outermost one. */
  private final @Nullable YamlMapping outer;

  private final String keyInOuter;

  @SuppressWarnings("unchecked") // The value of a mapping is a map.
  private YamlMapping(
      YamlTree tree, MappingNode node, @Nullable YamlMapping outer, String keyInOuter) {
    this.tree = tree;
    this.node = node;
    this.values = (Map<String, Object>) YamlTree.value(node);
    this.outer = outer;
    this.keyInOuter = keyInOuter;
  }

  /**
   * Parses a document or a row.
   *
   * @throws IllegalArgumentException if the text is neither
   */
  public static YamlMapping parse(String text) {
    YamlTree tree = YamlTree.parse(text);
    Node root = tree.root();
    if (root instanceof SequenceNode list && list.getValue().size() == 1) {
      root = list.getValue().get(0);
    }
    if (root instanceof MappingNode mapping && !mapping.getValue().isEmpty()) {
      return new YamlMapping(tree, mapping, null, "");
    }
    throw new IllegalArgumentException("no mapping");
  }

  /**
   * Returns the mapping that is the value of a key; empty if the value is not a mapping or has no
   * keys.
   */
  public Optional<YamlMapping> nested(String key) {
    NodeTuple entry = find(key);
    return entry != null
            && entry.getValueNode() instanceof MappingNode mapping
            && !mapping.getValue().isEmpty()
        ? Optional.of(new YamlMapping(tree, mapping, this, key))
        : Optional.empty();
  }

  /** Returns the mapping that contains this one. */
  public YamlMapping outer() {
    return Objects.requireNonNull(outer);
  }

  private YamlMapping outermost() {
    return outer == null ? this : outer.outermost();
  }

  public String text() {
    return tree.text();
  }

  /** Returns the values by key: texts, whole numbers, truth values, lists and maps. */
  public Map<String, Object> values() {
    return values;
  }

  /** Returns the value of a key as text; empty if it is absent or not a scalar. */
  public String value(String key) {
    Object value = values.get(key);
    return value == null || value instanceof Map || value instanceof List ? "" : value.toString();
  }

  /** Returns the key of this mapping that is written or continued on a line of the text. */
  public Optional<String> keyAt(int line) {
    String found = null;
    for (NodeTuple entry : node.getValue()) {
      if (entry.getKeyNode().getStartMark().getLine() <= line) {
        found = key(entry);
      }
    }
    return Optional.ofNullable(found);
  }

  private static String key(NodeTuple entry) {
    return ((ScalarNode) entry.getKeyNode()).getValue();
  }

  private @Nullable NodeTuple find(String key) {
    return node.getValue().stream()
        .filter(entry -> key(entry).equals(key))
        .findFirst()
        .orElse(null);
  }

  /**
   * Sets a key.
   *
   * @param value a text, a number, a truth value, a list or a map
   * @param order all keys in their order in the file; a new key comes after those before it
   * @throws IllegalArgumentException if the text cannot be changed in this way
   */
  public YamlMapping with(String key, Object value, List<String> order) {
    NodeTuple entry = find(key);
    if (entry == null) {
      return checked(added(key + ": " + YamlValueWriter.of(value), key, order), key, value);
    }
    Node old = entry.getValueNode();
    String written =
        old instanceof ScalarNode scalar && value instanceof String text
            ? YamlValueWriter.inStyleOf(scalar.getScalarStyle(), text)
            : YamlValueWriter.of(value);
    boolean sameLine =
        old.getStartMark().getLine() == entry.getKeyNode().getEndMark().getLine()
            && tree.start(old) < tree.end(old);
    int start =
        sameLine ? tree.start(old) : tree.text().indexOf(':', tree.end(entry.getKeyNode())) + 1;
    return checked(replaced(start, tree.end(old), sameLine ? written : " " + written), key, value);
  }

  private String replaced(int start, int end, String written) {
    return tree.text().substring(0, start) + written + tree.text().substring(Math.max(start, end));
  }

  private String added(String line, String key, List<String> order) {
    List<String> before = order.subList(0, Math.max(0, order.indexOf(key)));
    NodeTuple last = null;
    for (NodeTuple entry : node.getValue()) {
      boolean precedes = before.contains(key(entry)) || !order.contains(key(entry)) && last != null;
      last = precedes || !order.contains(key) ? entry : last;
    }
    boolean block = YamlTree.isBlock(node);
    String separator = block ? YamlTree.lineBreak(tree.text()) + indentation() : ", ";
    if (last == null) {
      int first = tree.start(node.getValue().get(0).getKeyNode());
      return replaced(first, first, line + separator);
    }
    int end = tree.end(last.getValueNode());
    int at = block ? YamlTree.lineEnd(tree.text(), end) : end;
    return replaced(at, at, separator + line);
  }

  private String indentation() {
    return " ".repeat(node.getValue().get(0).getKeyNode().getStartMark().getColumn());
  }

  /**
   * Removes a key with its value; does nothing if it is absent. A comment next to it is kept.
   *
   * @throws IllegalArgumentException if it is the only key, or if the text cannot be changed in
   *     this way
   */
  public YamlMapping without(String key) {
    NodeTuple entry = find(key);
    if (entry == null) {
      return this;
    }
    int index = node.getValue().indexOf(entry);
    int start = tree.start(entry.getKeyNode());
    int end = tree.end(entry.getValueNode());
    if (index == 0 || !YamlTree.isBlock(node)) {
      boolean last = index == node.getValue().size() - 1;
      int from =
          last && index > 0 ? tree.end(node.getValue().get(index - 1).getValueNode()) : start;
      int to = last ? end : tree.start(node.getValue().get(index + 1).getKeyNode());
      return checked(replaced(from, to, ""), key, null);
    }
    int lineEnd = YamlTree.lineEnd(tree.text(), end);
    String comment = tree.text().substring(end, lineEnd).strip();
    int before = YamlTree.lineStart(tree.text(), start) - YamlTree.lineBreak(tree.text()).length();
    return comment.isEmpty()
        ? checked(replaced(before, lineEnd, ""), key, null)
        : checked(replaced(start, lineEnd, comment), key, null);
  }

  /**
   * Returns the mapping of a changed text after checking that it differs only in one key, and in no
   * comment.
   */
  private YamlMapping checked(String changed, String key, @Nullable Object value) {
    YamlMapping now = in(parse(changed));
    if (!now.outermost().values.equals(expected(key, value))
        || comments(changed) < comments(tree.text())) {
      throw new IllegalArgumentException("cannot change " + key);
    }
    return now;
  }

  /** Returns this mapping in another text. */
  private YamlMapping in(YamlMapping changed) {
    return outer == null
        ? changed
        : outer.in(changed).nested(keyInOuter).orElseThrow(IllegalArgumentException::new);
  }

  /** Returns the values of the outermost mapping if a key of this one is given another value. */
  private Map<String, Object> expected(String key, @Nullable Object value) {
    Map<String, Object> expected = new LinkedHashMap<>(values);
    if (value == null) {
      expected.remove(key);
    } else {
      expected.put(key, value);
    }
    return outer == null ? expected : outer.expected(keyInOuter, expected);
  }

  /** Counts the lines that are or seem to contain comments, to detect that one was lost. */
  private static long comments(String text) {
    return text.lines().filter(line -> line.matches("\\s*#.*")).count();
  }
}
