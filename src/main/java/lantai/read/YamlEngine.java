package lantai.read;

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
import lantai.text.Code;
import lantai.text.Place;
import lantai.text.Problem.Hint;
import lantai.text.Problems;
import lantai.text.Source;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Reads whatever is YAML. Anchors, aliases and tags are refused: a report needs none, and with them
 * a few lines can stand for billions.
 */
final class YamlEngine {

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

  private YamlEngine() {}

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
  static Optional<Yaml> read(Source source, String text, Problems found) {
    try (YAMLParser parser = FACTORY.createParser(text)) {
      Document document = new Document(source, text, parser, found);
      try {
        return Optional.of(document.root());
      } catch (Refused refused) {
        return Optional.empty();
      } catch (JsonProcessingException e) {
        new YamlFault(source, text).tell(e, document.offset(), found);
        return Optional.empty();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  /** Thrown where going on would be unsafe; the problem has been told. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** One walk over a parser's tokens. */
  private static final class Document {

    private final Source source;
    private final String text;
    private final YAMLParser parser;
    private final Problems problems;

    /** The offset of each code point, which the parser counts by; empty where they are the same. */
    private final int[] offsets;

    Document(Source source, String text, YAMLParser parser, Problems problems) {
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

    Yaml root() throws IOException {
      if (parser.nextToken() == null) {
        return new Yaml.Scalar("", Yaml.Kind.NULL, Place.startOf(source.path()));
      }
      Yaml root = value();
      if (parser.nextToken() != null) {
        problems.add(Code.YAML_SYNTAX, place(), Hint.of("yaml-second"), "word.yaml-second");
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
        problems.add(Code.ALIAS_BOMB, place, String.valueOf(text.charAt(offset())));
        throw new Refused();
      }
      return place;
    }

    private Yaml value() throws IOException {
      Place place = place();
      JsonToken token = parser.currentToken();
      return switch (token) {
        case START_OBJECT -> mapping(place);
        case START_ARRAY -> sequence(place);
        default -> new Yaml.Scalar(parser.getText(), kind(token), place);
      };
    }

    private Yaml.Kind kind(JsonToken token) throws IOException {
      if (token.isNumeric()) {
        return Yaml.Kind.NUMBER;
      }
      if (token.isBoolean()) {
        return Yaml.Kind.BOOLEAN;
      }
      boolean quoted = offset() < text.length() && "'\"|>".indexOf(text.charAt(offset())) >= 0;
      boolean empty = token == JsonToken.VALUE_STRING && parser.getText().isEmpty() && !quoted;
      return token == JsonToken.VALUE_NULL || empty ? Yaml.Kind.NULL : Yaml.Kind.TEXT;
    }

    private Yaml sequence(Place place) throws IOException {
      List<Yaml> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(value());
      }
      return new Yaml.Sequence(items, place);
    }

    private Yaml mapping(Place place) throws IOException {
      List<Yaml.Entry> entries = new ArrayList<>();
      Map<String, Place> seen = new HashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        Place keyPlace = place();
        parser.nextToken();
        Yaml value = value();
        Place first = seen.putIfAbsent(key, keyPlace);
        if (first == null) {
          entries.add(new Yaml.Entry(key, keyPlace, value));
        } else {
          problems.add(Code.DUPLICATE_KEY, keyPlace, key, String.valueOf(first.line()));
        }
      }
      return new Yaml.Mapping(entries, place);
    }
  }
}
