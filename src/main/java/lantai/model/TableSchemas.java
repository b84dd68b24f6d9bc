package lantai.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import lantai.model.ReportRow.RowKind;
import lantai.model.table.Choice;
import lantai.model.table.Field;
import lantai.model.table.TableSchema;

/** All tables of the content folder. */
public final class TableSchemas {

  /** The tables of report rows, in the order of {@link RowKind}. */
  public static final List<TableSchema<?>> REPORT_ROWS =
      Arrays.stream(RowKind.values())
          .<TableSchema<?>>map(kind -> TableSchema.of(kind.type().asSubclass(Record.class)))
          .toList();

  public static final TableSchema<Term> GLOSSARY = TableSchema.of(Term.class);

  public static final TableSchema<NumberExclusion> NUMERALS = TableSchema.of(NumberExclusion.class);

  public static final List<TableSchema<?>> ALL =
      Stream.concat(REPORT_ROWS.stream(), Stream.of(GLOSSARY, NUMERALS)).toList();

  private TableSchemas() {}

  public static TableSchema<?> of(RowKind kind) {
    return REPORT_ROWS.get(kind.ordinal());
  }

  /** Returns the table with a name, such as {@code targets}. */
  public static TableSchema<?> named(String name) {
    return ALL.stream().filter(table -> table.name().equals(name)).findFirst().orElseThrow();
  }

  /** The short title of a table of {@code goals/} with a name; empty if there is none. */
  public static Optional<String> shortTitle(String name) {
    return REPORT_ROWS.stream()
        .filter(table -> table.name().equals(name))
        .map(TableSchema::shortTitle)
        .findFirst();
  }

  /** The Chinese label of each key, those of parts included; it is the same in all tables. */
  public static Map<String, String> labels() {
    Map<String, String> labels = new TreeMap<>();
    fields()
        .flatMap(TableSchemas::withParts)
        .forEach(field -> labels.put(field.key(), field.declared().label()));
    return labels;
  }

  /** Returns by key the Chinese label of each word that its value may be, or of yes and no. */
  public static Map<String, Map<String, String>> choices() {
    Map<String, Map<String, String>> labels = new TreeMap<>();
    for (Field field : fields().flatMap(TableSchemas::withParts).toList()) {
      for (Choice choice : field.choices()) {
        labels
            .computeIfAbsent(field.key(), key -> new TreeMap<>())
            .put(choice.word(), choice.label());
      }
      if (field.type() == boolean.class) {
        labels.put(field.key(), Map.of("true", "是", "false", "否"));
      }
    }
    return labels;
  }

  private static Stream<Field> fields() {
    return ALL.stream().flatMap(table -> table.fields().stream());
  }

  private static Stream<Field> withParts(Field field) {
    return Stream.concat(Stream.of(field), field.parts().stream());
  }
}
