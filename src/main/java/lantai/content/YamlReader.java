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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lantai.content.YamlNode.MappingEntry;
import lantai.content.YamlNode.MappingNode;
import lantai.content.YamlNode.ScalarKind;
import lantai.content.YamlNode.ScalarNode;
import lantai.content.YamlNode.SequenceNode;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.diagnostics.SourceText;
import lantai.model.TableSchemas;
import lantai.model.table.Field;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Reads YAML as a tree of nodes. Anchors, aliases and tags are rejected: a report does not need
 * them, and a few lines with them can expand to billions.
 */
final class YamlReader {

  private static final int MAX_DEPTH = 20;

  /** First characters of anchors, aliases and tags; no other node can begin with them. */
  private static final String REJECTED = "&*!";

  /** Reads words such as yes and on as text. */
  private static final YAMLFactory FACTORY =
      YAMLFactory.builder()
          .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
          .loaderOptions(unlimited())
          .build();

  private static final Pattern WIDE_KEY =
      Pattern.compile(
          TableSchemas.ALL.stream()
              .flatMap(table -> table.fields().stream())
              .map(Field::key)
              .distinct()
              .collect(Collectors.joining("|", "\\s(?:", ")：")));

  /** Markers that Git leaves in a file with a merge conflict. */
  private static final Pattern CONFLICT = Pattern.compile("(?m)^(?:<{7}|={7}|>{7})(?: |$)");

  private final SourceText source;
  private final String text;
  private final YAMLParser parser;
  private final Problems problems;

  /** Offset of each code point, which the parser counts, and of the end. */
  private final int[] offsets;

  private YamlReader(SourceText source, String text, YAMLParser parser, Problems problems) {
    this.source = source;
    this.text = text;
    this.parser = parser;
    this.problems = problems;
    this.offsets =
        IntStream.iterate(0, offset -> text.offsetByCodePoints(offset, 1))
            .limit(text.codePointCount(0, text.length()) + 1L)
            .toArray();
  }

  /** Returns options without a size limit: {@link SourceText} limits the size of a file. */
  private static LoaderOptions unlimited() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(SourceText.MAX_BYTES);
    return options;
  }

  static Optional<YamlNode> read(SourceText source, Problems problems) {
    return read(source, source.text(), problems);
  }

  /**
   * Reads the beginning of a file, such as its front matter.
   *
   * @param text the beginning of the source
   * @return an empty scalar for an empty document; empty, with a problem, if the text is not YAML
   */
  static Optional<YamlNode> read(SourceText source, String text, Problems problems) {
    Matcher conflict = CONFLICT.matcher(text);
    if (conflict.find()) {
      problems.add(ProblemCode.MERGE_CONFLICT, source.at(conflict.start()));
      return Optional.empty();
    }
    try (YAMLParser parser = FACTORY.createParser(text)) {
      YamlReader reader = new YamlReader(source, text, parser, problems);
      try {
        YamlNode root = reader.document();
        InvisibleCharacterChecker.report(source, 0, text.length(), problems);
        StrayCharacterChecker.report(source, 0, text.length(), problems);
        boolean words = root instanceof ScalarNode && !root.isNothing();
        YamlSyntaxErrorReporter lookalike = new YamlSyntaxErrorReporter(source, reader.text);
        return words && lookalike.reportLookalike(0, reader.text.length(), problems)
            ? Optional.empty()
            : Optional.of(root);
      } catch (RejectedYamlException e) {
        return Optional.empty();
      } catch (JsonProcessingException e) {
        new YamlSyntaxErrorReporter(source, text).report(e, reader.offset(), problems);
        return Optional.empty();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  /** Thrown if it is unsafe to continue; the problem is already reported. */
  private static final class RejectedYamlException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private YamlNode document() throws IOException {
    if (parser.nextToken() == null) {
      return new ScalarNode("", ScalarKind.NULL, Place.startOf(source.path()));
    }
    YamlNode root = node();
    if (parser.nextToken() != null) {
      problems.add(ProblemCode.YAML_SYNTAX, place(), Hint.of("yaml-second"), "word.yaml-second");
    }
    return root;
  }

  /** Returns the offset of the current token. */
  private int offset() {
    int index = (int) Math.max(0, parser.currentTokenLocation().getCharOffset());
    return offsets[Math.min(index, offsets.length - 1)];
  }

  private boolean isAtOneOf(String characters) {
    return offset() < text.length() && characters.indexOf(text.charAt(offset())) >= 0;
  }

  /** Returns the place of the current token, which must not be an anchor, an alias or a tag. */
  private Place place() {
    Place place = source.at(offset());
    if (isAtOneOf(REJECTED)) {
      problems.add(ProblemCode.ALIAS_BOMB, place, String.valueOf(text.charAt(offset())));
      throw new RejectedYamlException();
    }
    return place;
  }

  private YamlNode node() throws IOException {
    Place place = place();
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> mapping(place);
      case START_ARRAY -> sequence(place);
      default -> scalar(token, place);
    };
  }

  /**
   * Returns a scalar; a line with a full-width colon instead of a key continues the value before
   * it.
   */
  private ScalarNode scalar(JsonToken token, Place place) throws IOException {
    ScalarNode scalar = new ScalarNode(parser.getText(), kind(token), place);
    if (WIDE_KEY.matcher(scalar.text()).find()) {
      Hint hint = Hint.of("yaml-full-width-colon");
      problems.add(ProblemCode.YAML_SYNTAX, place, hint, "word.yaml-full-width-colon");
    }
    return scalar;
  }

  private ScalarKind kind(JsonToken token) throws IOException {
    if (token.isNumeric()) {
      return ScalarKind.NUMBER;
    }
    if (token.isBoolean()) {
      return ScalarKind.BOOLEAN;
    }
    boolean empty =
        token == JsonToken.VALUE_STRING && parser.getText().isEmpty() && !isAtOneOf("'\"|>");
    return token == JsonToken.VALUE_NULL || empty ? ScalarKind.NULL : ScalarKind.TEXT;
  }

  private YamlNode sequence(Place place) throws IOException {
    List<YamlNode> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node());
    }
    return new SequenceNode(items, place);
  }

  private YamlNode mapping(Place place) throws IOException {
    List<MappingEntry> entries = new ArrayList<>();
    Map<String, Place> seen = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Place keyPlace = place();
      parser.nextToken();
      YamlNode value = node();
      Place first = seen.putIfAbsent(key, keyPlace);
      if (first == null) {
        entries.add(new MappingEntry(key, keyPlace, value));
      } else {
        problems.add(ProblemCode.DUPLICATE_KEY, keyPlace, key, String.valueOf(first.line()));
      }
    }
    return new MappingNode(entries, place);
  }
}
