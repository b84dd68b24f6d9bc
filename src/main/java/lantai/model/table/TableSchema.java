package lantai.model.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A table of the report: a content file, a data file and their fields.
 *
 * @param <R> record type of a row
 * @param name of the data files without extension
 * @param columns keys of the data files, in order; empty if the rows are not published
 */
public record TableSchema<R extends Record>(
    String name, Class<R> type, ContentTable declared, List<String> columns) {

  /** Key of a row that an import proposed and an editor has not yet reviewed. */
  public static final String DRAFT = "draft";

  public static <R extends Record> TableSchema<R> of(Class<R> type) {
    ContentTable declared = type.getAnnotation(ContentTable.class);
    String name = declared.file().replaceFirst(".*/", "").replace(".yaml", "");
    String columns = declared.columns();
    return new TableSchema<>(
        name, type, declared, columns.isEmpty() ? List.of() : List.of(columns.split(" ")));
  }

  public String file() {
    return declared.file();
  }

  public String title() {
    return declared.title();
  }

  public String shortTitle() {
    return declared.shortTitle().isEmpty() ? title() : declared.shortTitle();
  }

  public List<Field> fields() {
    return Field.of(type);
  }

  /** Returns the keys of a row, in the order in which they are written. */
  public List<String> keys() {
    List<String> keys = new ArrayList<>(fields().stream().map(Field::key).toList());
    keys.add(1, DRAFT);
    return keys;
  }

  /** The fields that are compared between versions, in the order of the columns. */
  public List<Field> comparedFields() {
    return columns.stream()
        .map(this::field)
        .filter(Objects::nonNull)
        .filter(field -> field.declared().uncompared().isEmpty())
        .toList();
  }

  /** The fields that pages list. */
  public List<Field> shownFields() {
    return fields().stream().filter(field -> field.declared().shown()).toList();
  }

  /** The field with a key, or {@code null} if the table has none. */
  public @Nullable Field field(String key) {
    return fields().stream().filter(field -> field.key().equals(key)).findFirst().orElse(null);
  }
}
