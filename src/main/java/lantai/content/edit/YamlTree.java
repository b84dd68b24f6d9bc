package lantai.content.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * A YAML text and its nodes. Offsets count UTF-16 code units of the text.
 *
 * @param root {@code null} if the text has no value
 * @param isBasic whether each character is one code unit, so that SnakeYAML's marks are offsets
 */
record YamlTree(String text, @Nullable Node root, boolean isBasic) {

  private static final Resolver RESOLVER = new Resolver();

  /**
   * Parses a text, which may begin with a byte order mark.
   *
   * @throws IllegalArgumentException if it is not YAML
   */
  static YamlTree parse(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    try {
      ParserImpl parser = new ParserImpl(new StreamReader(text), options);
      Node root = new Composer(parser, RESOLVER, options).getSingleNode();
      return new YamlTree(text, root, text.codePointCount(0, text.length()) == text.length());
    } catch (YAMLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Whether a plain scalar with this text is read as text. */
  static boolean isText(String plain) {
    Tag tag = RESOLVER.resolve(org.yaml.snakeyaml.nodes.NodeId.scalar, plain, true);
    return tag.equals(Tag.STR) || tag.equals(Tag.TIMESTAMP);
  }

  int start(Node node) {
    return offset(node.getStartMark());
  }

  /**
   * Returns the offset after the last character of a node, without following comments and empty
   * lines.
   */
  int end(Node node) {
    if (node instanceof MappingNode mapping && isBlock(mapping) && !mapping.getValue().isEmpty()) {
      return end(mapping.getValue().get(mapping.getValue().size() - 1).getValueNode());
    }
    if (node instanceof SequenceNode list && isBlock(list) && !list.getValue().isEmpty()) {
      return end(list.getValue().get(list.getValue().size() - 1));
    }
    int end = offset(node.getEndMark());
    if (node instanceof ScalarNode scalar && isBlockScalar(scalar)) {
      while (end > start(node) && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
    }
    return end;
  }

  static boolean isBlock(CollectionNode<?> node) {
    return node.getFlowStyle() != FlowStyle.FLOW;
  }

  private static boolean isBlockScalar(ScalarNode scalar) {
    return scalar.getScalarStyle() == ScalarStyle.LITERAL
        || scalar.getScalarStyle() == ScalarStyle.FOLDED;
  }

  private int offset(Mark mark) {
    return isBasic ? mark.getIndex() : text.offsetByCodePoints(0, mark.getIndex());
  }

  /** Returns the offset of the beginning of a line. */
  static int lineStart(String text, int offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
  }

  /** Returns the offset of the end of a line, before CR LF or LF. */
  static int lineEnd(String text, int offset) {
    int feed = text.indexOf('\n', offset);
    if (feed < 0) {
      return text.length();
    }
    return feed > offset && text.charAt(feed - 1) == '\r' ? feed - 1 : feed;
  }

  /** Returns the line break of a text, which is that of its first line. */
  static String lineBreak(String text) {
    int feed = text.indexOf('\n');
    return feed > 0 && text.charAt(feed - 1) == '\r' ? "\r\n" : "\n";
  }

  /** Returns a text, number, truth value, list or map; an empty text if there is no value. */
  static Object value(@Nullable Node node) {
    if (node instanceof MappingNode mapping) {
      Map<String, Object> values = new LinkedHashMap<>();
      for (NodeTuple entry : mapping.getValue()) {
        values.put(String.valueOf(value(entry.getKeyNode())), value(entry.getValueNode()));
      }
      return values;
    }
    if (node instanceof SequenceNode list) {
      List<Object> values = new ArrayList<>();
      list.getValue().forEach(item -> values.add(value(item)));
      return values;
    }
    return node instanceof ScalarNode scalar ? value(scalar) : "";
  }

  private static Object value(ScalarNode scalar) {
    String text = scalar.getValue();
    if (scalar.getTag().equals(Tag.BOOL) && text.matches("true|false")) {
      return Boolean.valueOf(text);
    }
    boolean isNumber = scalar.getTag().equals(Tag.INT) && text.matches("[0-9]{1,9}");
    return isNumber ? (Object) Integer.valueOf(text) : text;
  }
}
