package lantai.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.diagnostics.Source;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Reads whatever is YAML. Anchors, aliases and tags are refused: a report needs none, and with them
 * a few lines can stand for billions.
 */
final class YamlParser {

  private static final int MAX_DEPTH = 20;

  /** What begins an anchor, an alias or a tag; no other value can begin with it. */
  private static final String REFUSED = "&*!";

  /** Words such as yes and on stay text, so that nobody's yes becomes a no. */
  private static final YAMLFactory FACTORY =
      YAMLFactory.builder()
          .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
          .loaderOptions(ofAnySize())
          .build();

  private YamlParser() {}

  /** How large a file may be is for {@link Source} to say. */
  private static LoaderOptions ofAnySize() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Source.MAX_BYTES);
    return options;
  }

  /**
   * @param text what the source begins with
   * @return an empty scalar for an empty document; nothing where the text is not YAML, which is
   *     then among the problems
   */
  static Optional<YamlNode> read(Source source, String text, Problems found) {
    try (YAMLParser parser = FACTORY.createParser(text)) {
      YamlDocument document = new YamlDocument(source, text, parser, found);
      try {
        return Optional.of(document.root());
      } catch (RefusedYamlException refused) {
        return Optional.empty();
      } catch (JsonProcessingException e) {
        new YamlSyntaxError(source, text).tell(e, document.offset(), found);
        return Optional.empty();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  /** Thrown where going on would be unsafe; the problem has been told. */
  private static final class RefusedYamlException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** One walk over a parser's tokens. */
  private static final class YamlDocument {

    private final Source source;
    private final String text;
    private final YAMLParser parser;
    private final Problems problems;

    /** The offset of each code point, which the parser counts by; empty where they are the same. */
    private final int[] offsets;

    YamlDocument(Source source, String text, YAMLParser parser, Problems problems) {
      this.source = source;
      this.text = text;
      this.parser = parser;
      this.problems = problems;
      boolean plain = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
      this.offsets = plain ? new int[0] : offsets(text);
    }

    private static int[] offsets(String text) {
      int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
      for (int i = 1; i < offsets.length; i++) {
        offsets[i] = text.offsetByCodePoints(offsets[i - 1], 1);
      }
      return offsets;
    }

    YamlNode root() throws IOException {
      if (parser.nextToken() == null) {
        return new YamlNode.ScalarNode("", YamlNode.ScalarKind.NULL, Place.startOf(source.path()));
      }
      YamlNode root = value();
      if (parser.nextToken() != null) {
        problems.add(ProblemCode.YAML_SYNTAX, place(), Hint.of("yaml-second"), "word.yaml-second");
      }
      return root;
    }

    /** Of the current token. */
    int offset() {
      int index = (int) Math.max(0, parser.currentTokenLocation().getCharOffset());
      int offset = offsets.length == 0 ? index : offsets[Math.min(index, offsets.length - 1)];
      return Math.min(offset, text.length());
    }

    /** The place of the current token, where neither an anchor, an alias nor a tag may stand. */
    private Place place() {
      Place place = source.at(offset());
      if (offset() < text.length() && REFUSED.indexOf(text.charAt(offset())) >= 0) {
        problems.add(ProblemCode.ALIAS_BOMB, place, String.valueOf(text.charAt(offset())));
        throw new RefusedYamlException();
      }
      return place;
    }

    private YamlNode value() throws IOException {
      Place place = place();
      JsonToken token = parser.currentToken();
      return switch (token) {
        case START_OBJECT -> mapping(place);
        case START_ARRAY -> sequence(place);
        default -> new YamlNode.ScalarNode(parser.getText(), kind(token), place);
      };
    }

    private YamlNode.ScalarKind kind(JsonToken token) throws IOException {
      if (token.isNumeric()) {
        return YamlNode.ScalarKind.NUMBER;
      }
      if (token.isBoolean()) {
        return YamlNode.ScalarKind.BOOLEAN;
      }
      boolean quoted = offset() < text.length() && "'\"|>".indexOf(text.charAt(offset())) >= 0;
      boolean empty = token == JsonToken.VALUE_STRING && parser.getText().isEmpty() && !quoted;
      return token == JsonToken.VALUE_NULL || empty
          ? YamlNode.ScalarKind.NULL
          : YamlNode.ScalarKind.TEXT;
    }

    private YamlNode sequence(Place place) throws IOException {
      List<YamlNode> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(value());
      }
      return new YamlNode.SequenceNode(items, place);
    }

    private YamlNode mapping(Place place) throws IOException {
      List<YamlNode.MappingEntry> entries = new ArrayList<>();
      Map<String, Place> seen = new HashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        Place keyPlace = place();
        parser.nextToken();
        YamlNode value = value();
        Place first = seen.putIfAbsent(key, keyPlace);
        if (first == null) {
          entries.add(new YamlNode.MappingEntry(key, keyPlace, value));
        } else {
          problems.add(ProblemCode.DUPLICATE_KEY, keyPlace, key, String.valueOf(first.line()));
        }
      }
      return new YamlNode.MappingNode(entries, place);
    }
  }
}
