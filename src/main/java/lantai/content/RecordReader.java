package lantai.content;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lantai.content.YamlNode.MappingNode;
import lantai.diagnostics.Located;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.json.RecordProperty;
import lantai.model.InvalidContentSummary.InvalidRow;
import lantai.model.table.Choice;
import lantai.model.table.ContentField;
import lantai.model.table.Field;
import lantai.model.table.FieldSyntax;
import lantai.model.table.TableSchema;
import org.jspecify.annotations.Nullable;

/**
 * Reads a mapping into a record as its fields are declared. Reading continues after a problem:
 * everything missing, of another type or malformed is reported in one run.
 */
final class RecordReader {

  private final MappingReader mapping;
  private final Problems problems;
  private final Map<String, @Nullable Object> values = new HashMap<>();

  /** Whether an incomplete mapping is used nevertheless, with {@code null} for missing values. */
  private final boolean lenient;

  private RecordReader(MappingNode mapping, Problems problems, boolean lenient) {
    this.lenient = lenient;
    this.mapping = new MappingReader(mapping, problems);
    this.problems = problems;
  }

  /**
   * Reads a record; returns {@code null} and reports the reasons if the mapping is not complete.
   */
  static <R extends Record> @Nullable R read(
      Class<R> type, MappingNode mapping, Problems problems) {
    RecordReader reader = new RecordReader(mapping, problems, false);
    reader.readFields(type);
    return reader.create(type, mapping.place());
  }

  /**
   * A row of a table.
   *
   * @param value {@code null} if the row is not complete
   * @param id text of the key {@code id}; empty if absent
   * @param asInvalid what is known of the row if it is not complete
   * @param draft {@code null} if the row is not marked as a draft
   */
  record Row<R>(@Nullable R value, String id, InvalidRow asInvalid, @Nullable DraftRow draft) {}

  /** Reads a row; its place is the place of its first field. */
  static <R extends Record> Row<R> readRow(Class<R> type, MappingNode mapping, Problems problems) {
    RecordReader reader = new RecordReader(mapping, problems, false);
    reader.readFields(type);
    MappingReader row = reader.mapping;
    Place place = row.placeOfValue(Field.of(type).get(0).key());
    DraftRow draft =
        row.flag(TableSchema.DRAFT)
            ? DraftRow.of(row, row.placeOfValue(TableSchema.DRAFT), place)
            : null;
    R value = reader.create(type, place);
    return new Row<>(value, row.writtenText("id"), InvalidRowReader.of(row), draft);
  }

  private void readFields(Class<?> type) {
    for (Field field : Field.of(type)) {
      if (isRequired(field)) {
        mapping.require(field.key());
      }
      values.put(field.key(), value(field));
    }
    if (values.get("value") instanceof Located<?> value
        && values.get("to") instanceof Located<?> to) {
      checkRange(value.value().toString(), to.value().toString(), to.place());
    }
    String bound = mapping.writtenText("bound");
    if (bound.equals("range") && !mapping.has("to")) {
      conflict("bound", "range-end");
    } else if (values.get("to") != null
        && values.get("value") != null
        && List.of("none", "complete").contains(bound)) {
      conflict("bound", "range-bound");
    }
    if (mapping.has("year") && mapping.has("until")) {
      conflict("until", "year-or-until");
    }
    if (mapping.writtenText("relation").equals("not-stated") && mapping.has("result")) {
      conflict("result", "result-or-not-stated");
    }
  }

  /** Reports a key that contradicts another one. */
  private void conflict(String key, String hint) {
    Place place = mapping.placeOfValue(key);
    mapping.fail(ProblemCode.KEYS_CONFLICT, place, Hint.of(hint), key, mapping.writtenText(key));
  }

  private boolean isRequired(Field field) {
    return switch (field.presence()) {
      case OPTIONAL, EXPECTED -> false;
      case REQUIRED -> true;
      case WITH_NOTE -> values.get("note") != null;
      case WITH_FIGURE ->
          mapping.has("value")
              || mapping.has("to")
              || !mapping.has("claim") && !mapping.writtenText("bound").equals("complete");
      case WITH_CLAIM -> mapping.has("claim");
      case UNLESS_NOT_STATED -> !mapping.writtenText("relation").equals("not-stated");
    };
  }

  /** Checks that a range ascends on one side of zero: a fall of 2 to 3 goes from -2 to -3. */
  private void checkRange(String value, String to, Place place) {
    boolean sameSide = value.startsWith("-") == to.startsWith("-");
    if (!sameSide || new BigDecimal(to).compareTo(new BigDecimal(value)) == 0) {
      mapping.fail(ProblemCode.RANGE_REVERSED, place, null, to, value);
    }
  }

  private @Nullable Object value(Field field) {
    String key = field.key();
    Class<?> type = field.type();
    boolean isMapping = !field.parts().isEmpty();
    if (field.isList()) {
      boolean isNumbers = type == Integer.class;
      return isMapping ? mappings(field) : isNumbers ? mapping.integers(key) : texts(field);
    }
    if (isMapping) {
      return mapping(field);
    }
    if (type == boolean.class) {
      return mapping.flag(key);
    }
    if (type == int.class || type == Integer.class) {
      return mapping.integer(key);
    }
    Located<String> text =
        field.declared().syntax() == FieldSyntax.DECIMAL
            ? mapping.quotedText(key)
            : mapping.text(key);
    return text == null ? null : converted(field, text);
  }

  private @Nullable Object converted(Field field, Located<String> text) {
    FieldSyntax syntax = field.declared().syntax();
    boolean copied = MarkdownStripper.KEYS.contains(field.key());
    String written = copied ? MarkdownStripper.printed(text.value()) : text.value();
    Object value = syntax.allows(written) ? parse(written, field) : null;
    if (value != null) {
      return field.isLocated() ? new Located<>(value, text.place()) : value;
    }
    if (syntax == FieldSyntax.ID) {
      return mapping.fail(ProblemCode.BAD_ID, text.place(), null, text.value());
    }
    String words = field.choices().stream().map(Choice::word).collect(Collectors.joining(", "));
    Hint hint = words.isEmpty() ? Hint.of(syntax.hint()) : Hint.of("one-of", words);
    return mapping.fail(ProblemCode.BAD_VALUE, text.place(), hint, field.key(), text.value());
  }

  /** Returns {@code null} if the text is not a value of the field's type. */
  private static @Nullable Object parse(String text, Field field) {
    try {
      return switch (field.declared().syntax()) {
        case ISO_DATE -> LocalDate.parse(text);
        case BASE_ADDRESS -> {
          URI uri = new URI(text);
          boolean bare =
              uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null;
          yield bare ? uri.toASCIIString() : null;
        }
        case TEXT,
            ID,
            DECIMAL,
            PINYIN,
            WEB_ADDRESS,
            SHA_256,
            COLOUR,
            LINK,
            CONTACT,
            DOMAIN,
            GOVERNMENT_CODE,
            MINUTE ->
            typed(text, field);
      };
    } catch (DateTimeParseException | URISyntaxException e) {
      return null;
    }
  }

  private static @Nullable Object typed(String text, Field field) {
    Class<?> type = field.type();
    if (type.isEnum()) {
      return field.choices().stream()
          .filter(choice -> choice.isWritten(text))
          .findFirst()
          .orElse(null);
    }
    return type.isRecord() ? RecordProperty.create(type, List.of(text)) : text;
  }

  private List<@Nullable Object> texts(Field field) {
    return mapping.texts(field.key()).stream().map(text -> converted(field, text)).toList();
  }

  private List<Object> mappings(Field field) {
    List<Object> items = new ArrayList<>();
    for (MappingNode node : mapping.mappings(field.key())) {
      Object item = read(field.type().asSubclass(Record.class), node, problems);
      if (item == null) {
        mapping.fail();
      } else {
        items.add(item);
      }
    }
    return items;
  }

  private @Nullable Object mapping(Field field) {
    YamlNode.MappingNode node =
        mapping.mapping(field.key(), field.declared().shorthand(), field.shorthandPart());
    if (node == null) {
      return null;
    }
    boolean warns =
        field.declared().lenientInDraft() && Boolean.TRUE.equals(values.get(TableSchema.DRAFT));
    Problems found = new Problems();
    RecordReader inner = new RecordReader(node, found, lenient || warns);
    inner.readFields(field.type());
    boolean complete = inner.mapping.complete();
    found.sorted().forEach(problem -> problems.add(warns ? asWarning(problem) : problem));
    if (!complete && !warns) {
      mapping.fail();
    }
    return complete || inner.lenient ? inner.created(field.type(), node.place()) : null;
  }

  /** Returns a problem as a warning: in a draft, values may be missing or malformed. */
  private static Problem asWarning(Problem problem) {
    return switch (problem.code()) {
      case MISSING_KEY, BAD_VALUE -> DraftWarningFactory.of(problem);
      default -> problem;
    };
  }

  private <R extends Record> @Nullable R create(Class<R> type, Place place) {
    return mapping.complete() ? type.cast(created(type, place)) : null;
  }

  private Object created(Class<?> type, Place place) {
    List<@Nullable Object> arguments = new ArrayList<>();
    for (RecordProperty component : RecordProperty.of(type)) {
      ContentField field = Field.declaration(component);
      Class<?> declared = component.declared().getType();
      if (field == null && component.name().equals(TableSchema.DRAFT)) {
        arguments.add(mapping.flag(TableSchema.DRAFT));
      } else if (field != null) {
        arguments.add(values.get(field.key().isEmpty() ? component.name() : field.key()));
      } else {
        arguments.add(declared == Place.class ? place : created(declared, place));
      }
    }
    return RecordProperty.create(type, arguments);
  }
}
