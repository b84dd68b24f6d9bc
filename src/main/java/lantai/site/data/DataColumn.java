package lantai.site.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lantai.model.table.Choice;
import lantai.model.table.Field;
import lantai.model.table.FieldSyntax;
import org.jspecify.annotations.Nullable;

/**
 * A column of a data table, derived from the declaration of a field. In JSON a mapping stays
 * nested; in CSV and the workbook, each of its parts is a column {@code outer_inner}, a list of
 * texts is one text separated by {@code ；}, and a list of mappings is the number of its elements.
 *
 * @param name key in JSON, header in CSV
 * @param title in Chinese
 * @param meaning in Chinese, or empty
 * @param value gets the value from a row: a text, an integer, a boolean, a row of the parts, a list
 *     of texts or of rows of the parts
 * @param choices the allowed words with their Chinese labels; empty if any text is allowed
 * @param parts columns of the parts if the value is a mapping or a list of mappings
 */
record DataColumn(
    String name,
    ColumnType type,
    String title,
    String meaning,
    Function<Object, @Nullable Object> value,
    List<Choice> choices,
    List<DataColumn> parts) {

  /** The types of Frictionless Table Schema that are used. */
  enum ColumnType {
    STRING,
    /** A decimal number: the text that the report prints, unless it is computed. */
    NUMBER,
    INTEGER,
    BOOLEAN
  }

  /** Returns the columns of all fields of a record. */
  static List<DataColumn> of(Class<?> type) {
    return Field.of(type).stream().map(DataColumn::of).toList();
  }

  static DataColumn of(Field field) {
    return of(field, field::value);
  }

  /**
   * Returns a column with the name, type and label of a field.
   *
   * @param value gets the value from a row
   */
  static DataColumn of(Field field, Function<Object, @Nullable Object> value) {
    return new DataColumn(
        field.key(),
        type(field),
        field.declared().label(),
        field.meaning(),
        row -> plain(value.apply(row)),
        field.choices(),
        field.parts().stream().map(DataColumn::of).toList());
  }

  /** The same column, limited to words. */
  DataColumn of(List<Choice> choices) {
    return new DataColumn(name, type, title, Field.meaning(choices), value, choices, parts);
  }

  private static ColumnType type(Field field) {
    boolean isCount = field.isList() && !field.parts().isEmpty();
    if (isCount || field.type() == int.class || field.type() == Integer.class) {
      return ColumnType.INTEGER;
    }
    if (field.type() == boolean.class) {
      return ColumnType.BOOLEAN;
    }
    boolean isNumber =
        field.type() == BigDecimal.class || field.declared().syntax() == FieldSyntax.DECIMAL;
    return isNumber ? ColumnType.NUMBER : ColumnType.STRING;
  }

  /**
   * Returns an id as its text and a choice as its word, also within a list; an empty text is
   * absent.
   */
  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof Choice choice) {
      return choice.word();
    }
    if (value == null || value instanceof Number || value instanceof Boolean) {
      return value;
    }
    if (value instanceof List<?> list) {
      return list.stream().map(DataColumn::plain).toList();
    }
    boolean hasParts = value instanceof Record && !Field.of(value.getClass()).isEmpty();
    return hasParts ? value : value.toString().isEmpty() ? null : value.toString();
  }

  /** Returns a row for JSON: its values by column name, in the order of the columns. */
  static Map<String, @Nullable Object> nested(Object row, List<DataColumn> columns) {
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    columns.forEach(column -> all.put(column.name, column.nested(column.value.apply(row))));
    return all;
  }

  private @Nullable Object nested(@Nullable Object value) {
    if (parts.isEmpty() || value == null) {
      return value;
    }
    return value instanceof List<?> list
        ? list.stream().map(each -> nested(each, parts)).toList()
        : nested(value, parts);
  }

  /** Returns the columns of the flat table. */
  static List<DataColumn> flat(List<DataColumn> columns) {
    List<DataColumn> flat = new ArrayList<>();
    for (DataColumn column : columns) {
      if (column.parts.isEmpty() || column.type == ColumnType.INTEGER) {
        flat.add(column);
      } else {
        flat(column.parts).forEach(part -> flat.add(column.flatPart(part)));
      }
    }
    return List.copyOf(flat);
  }

  private DataColumn flatPart(DataColumn part) {
    return new DataColumn(
        name + "_" + part.name,
        part.type,
        part.title,
        part.meaning,
        row -> {
          Object outer = value.apply(row);
          return outer == null ? null : part.value.apply(outer);
        },
        part.choices,
        List.of());
  }

  /** Returns the cell of a flat table: a text, an integer, a boolean or {@code null}. */
  @Nullable Object cell(Object row) {
    Object cell = value.apply(row);
    if (cell instanceof List<?> list) {
      return type == ColumnType.INTEGER
          ? (Object) list.size()
          : list.stream().map(String::valueOf).collect(Collectors.joining("；"));
    }
    return cell;
  }

  /** Returns a cell for readers: the Chinese label of a choice. */
  @Nullable Object shown(@Nullable Object cell) {
    return choices.stream()
        .filter(choice -> choice.word().equals(cell))
        .map(choice -> (Object) choice.label())
        .findFirst()
        .orElse(cell);
  }

  /** Returns the cells of a row of the flat table. */
  static List<@Nullable Object> cells(Object row, List<DataColumn> flat) {
    List<@Nullable Object> cells = new ArrayList<>(flat.size());
    flat.forEach(column -> cells.add(column.cell(row)));
    return Collections.unmodifiableList(cells);
  }
}
