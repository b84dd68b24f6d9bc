package lantai.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lantai.text.Code;
import lantai.text.Place;
import lantai.text.Problems;
import lantai.text.Source;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Reads YAML as plain data. Anchors, aliases and tags are refused: a report needs none, and with
 * them a few lines can stand for billions.
 */
final class YamlReader {

  private static final int MAX_DEPTH = 20;

  private final YAMLFactory factory =
      YAMLFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
          .build();

  private final Problems problems;

  YamlReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * @return nothing for an empty document, or where the text is not YAML; the latter is then among
   *     the problems
   */
  Optional<Yaml> read(Source source) {
    return read(source, source.text());
  }

  /**
   * Reads the beginning of a file, such as its front matter.
   *
   * @param text what the source begins with
   */
  Optional<Yaml> read(Source source, String text) {
    try (YAMLParser parser = factory.createParser(text)) {
      Document document = new Document(source, parser);
      if (parser.nextToken() == null) {
        return Optional.empty();
      }
      Yaml root = document.value();
      if (parser.nextToken() != null) {
        problems.add(Code.YAML_SYNTAX, document.place(), "a second document begins here");
      }
      return Optional.of(root);
    } catch (Refused refused) {
      return Optional.empty();
    } catch (JsonProcessingException e) {
      problems.add(Code.YAML_SYNTAX, placeOf(e, source), reason(e));
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  /** The place of the mistake itself, not of the construct around it. */
  private static Place placeOf(JsonProcessingException e, Source source) {
    if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
      Mark mark = marked.getProblemMark();
      return new Place(source.path(), mark.getLine() + 1, mark.getColumn() + 1);
    }
    var location = e.getLocation();
    return location == null || location.getLineNr() < 1
        ? Place.startOf(source.path())
        : new Place(source.path(), location.getLineNr(), Math.max(1, location.getColumnNr()));
  }

  private static String reason(JsonProcessingException e) {
    if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblem() != null) {
      return marked.getProblem();
    }
    return e.getOriginalMessage().lines().findFirst().orElse("");
  }

  /** Thrown where going on would be unsafe; the problem has been told. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** One walk over a parser's tokens. */
  private final class Document {

    private final Source source;
    private final YAMLParser parser;
    private final boolean plain;

    Document(Source source, YAMLParser parser) {
      this.source = source;
      this.parser = parser;
      this.plain = source.text().chars().noneMatch(c -> Character.isSurrogate((char) c));
    }

    Place place() {
      int index = (int) Math.max(0, parser.currentTokenLocation().getCharOffset());
      String text = source.text();
      int offset =
          plain
              ? index
              : text.offsetByCodePoints(0, Math.min(index, text.codePointCount(0, text.length())));
      return source.at(Math.min(offset, text.length()));
    }

    Yaml value() throws IOException {
      Place place = place();
      if (parser.isCurrentAlias() || parser.getObjectId() != null || parser.getTypeId() != null) {
        problems.add(Code.ALIAS_BOMB, place);
        throw new Refused();
      }
      JsonToken token = parser.currentToken();
      return switch (token) {
        case START_OBJECT -> mapping(place);
        case START_ARRAY -> sequence(place);
        default -> new Yaml.Scalar(parser.getText(), kind(token), place);
      };
    }

    private Yaml.Kind kind(JsonToken token) {
      if (token.isNumeric()) {
        return Yaml.Kind.NUMBER;
      }
      if (token.isBoolean()) {
        return Yaml.Kind.BOOLEAN;
      }
      return token == JsonToken.VALUE_NULL ? Yaml.Kind.NULL : Yaml.Kind.TEXT;
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
      Set<String> seen = new HashSet<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        Place keyPlace = place();
        parser.nextToken();
        Yaml value = value();
        if (seen.add(key)) {
          entries.add(new Yaml.Entry(key, keyPlace, value));
        } else {
          problems.add(Code.DUPLICATE_KEY, keyPlace, key);
        }
      }
      return new Yaml.Mapping(entries, place);
    }
  }
}
