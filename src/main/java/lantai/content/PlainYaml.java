package lantai.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lantai.chinese.TextRange;
import lantai.diagnostics.Place;
import lantai.diagnostics.Source;

/**
 * Reads YAML that is as plain as content files nearly always are: block mappings and lists, each
 * value on the line of its key, quoted without escapes or not at all. Of such a text YAML 1.2 and
 * 1.1 have one reading, which needs no engine; of any other, of a mistake above all, it is for
 * {@link YamlParser} to say what it means.
 */
final class PlainYaml {

  /** Deeper than any content file, and far less deep than the engine allows. */
  private static final int MAX_DEPTH = 6;

  private static final String FRONT_MATTER = "---\n";

  private final Source source;
  private final String text;
  private final PlainValue values;

  /** Offset of the next thing to read: on a line, or at the first character of one. */
  private int at;

  /** How far that is from the beginning of its line; -1 at the end of the text. */
  private int column;

  private PlainYaml(Source source, String text) {
    this.source = source;
    this.text = text;
    this.values = new PlainValue(source, text);
  }

  /**
   * @param text what the source begins with
   * @return nothing where the text is not plain throughout
   */
  static Optional<YamlNode> read(Source source, String text) {
    PlainYaml plain = new PlainYaml(source, text);
    try {
      return Optional.of(plain.document());
    } catch (FallbackException e) {
      return Optional.empty();
    }
  }

  private YamlNode document() throws FallbackException {
    toLine(text.startsWith(FRONT_MATTER) ? FRONT_MATTER.length() : 0);
    YamlNode root = block(MAX_DEPTH);
    FallbackException.unless(column < 0);
    return root;
  }

  /** Goes to the first line from an offset on that is neither empty nor a comment. */
  private void toLine(int from) throws FallbackException {
    int start = from;
    while (start < text.length()) {
      int first = start;
      while (first < text.length() && text.charAt(first) == ' ') {
        first++;
      }
      boolean comment = first < text.length() && text.charAt(first) == '#';
      if (!comment && first < text.length() && text.charAt(first) != '\n') {
        at = first;
        column = first - start;
        return;
      }
      int end = lineEnd(first);
      values.requireText(new TextRange(first, end));
      start = end + 1;
    }
    column = -1;
  }

  private int lineEnd(int from) {
    int newline = text.indexOf('\n', from);
    return newline < 0 ? text.length() : newline;
  }

  private YamlNode block(int depth) throws FallbackException {
    FallbackException.unless(column >= 0 && depth > 0);
    return text.startsWith("- ", at) ? sequence(depth) : mapping(depth);
  }

  private YamlNode sequence(int depth) throws FallbackException {
    Place place = source.at(at);
    int indent = column;
    List<YamlNode> items = new ArrayList<>();
    while (column == indent && text.startsWith("- ", at)) {
      at += 2;
      column += 2;
      items.add(values.keyEnd(at) > 0 ? mapping(depth - 1) : inline());
    }
    return new YamlNode.SequenceNode(items, place);
  }

  private YamlNode mapping(int depth) throws FallbackException {
    Place place = source.at(at);
    int indent = column;
    FallbackException.unless(depth > 0);
    List<YamlNode.MappingEntry> entries = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    while (column == indent) {
      int end = values.keyEnd(at);
      FallbackException.unless(end > 0);
      String key = text.substring(at, end);
      FallbackException.unless(keys.add(key));
      Place keyPlace = source.at(at);
      entries.add(new YamlNode.MappingEntry(key, keyPlace, value(end + 1, indent, depth)));
    }
    return new YamlNode.MappingNode(entries, place);
  }

  /**
   * @param from offset behind the colon
   * @param indent of the key
   */
  private YamlNode value(int from, int indent, int depth) throws FallbackException {
    at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    if (at < text.length() && text.charAt(at) != '\n') {
      return inline();
    }
    toLine(at);
    // A list may stand as far to the left as its key.
    FallbackException.unless(column > indent || column == indent && text.startsWith("- ", at));
    return block(depth - 1);
  }

  /** A value to the end of its line; goes on to the next. */
  private YamlNode inline() throws FallbackException {
    int end = lineEnd(at);
    YamlNode value = values.read(new TextRange(at, end));
    toLine(end + 1);
    return value;
  }
}
