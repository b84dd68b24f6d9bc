package lantai.site.data;

import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import lantai.json.RecordComponents;

/**
 * Lays data records out flat: a record within a record becomes a column for each of its components,
 * named {@code outer_inner}; a list of texts becomes one text, parted by {@code ；}; a list of
 * records becomes the number of them (and has a table of its own).
 */
final class Flattener {

  private static final String PARTING = "；";

  private final List<ColumnPart> parts;

  private Flattener(List<ColumnPart> parts) {
    this.parts = List.copyOf(parts);
  }

  /**
   * A component of the record.
   *
   * @param record how to lay out what it holds, where that is a record; else {@code null}
   * @param isCount whether of the list that it holds only the size is told
   */
  private record ColumnPart(RecordComponents component, Flattener record, boolean isCount) {

    static ColumnPart of(RecordComponents component) {
      Class<?> type = component.declared().getType();
      return new ColumnPart(
          component, type.isRecord() ? Flattener.of(type) : null, holdsRecords(component));
    }

    private static boolean holdsRecords(RecordComponents component) {
      return component.declared().getGenericType() instanceof ParameterizedType list
          && list.getActualTypeArguments()[0] instanceof Class<?> element
          && element.isRecord();
    }
  }

  static Flattener of(Class<?> type) {
    return new Flattener(RecordComponents.of(type).stream().map(ColumnPart::of).toList());
  }

  List<TableColumn> fields() {
    List<TableColumn> fields = new ArrayList<>();
    addFields("", fields);
    return List.copyOf(fields);
  }

  private void addFields(String prefix, List<TableColumn> fields) {
    for (ColumnPart part : parts) {
      String name = prefix + part.component.name();
      if (part.record != null) {
        part.record.addFields(name + "_", fields);
      } else {
        Column column = part.component.declared().getAnnotation(Column.class);
        fields.add(new TableColumn(name, type(part, column), column.title(), column.meaning()));
      }
    }
  }

  private static TableColumn.ColumnType type(ColumnPart part, Column column) {
    Class<?> type = part.component.declared().getType();
    if (type == int.class || type == Integer.class || part.isCount) {
      return TableColumn.ColumnType.INTEGER;
    }
    if (type == boolean.class) {
      return TableColumn.ColumnType.BOOLEAN;
    }
    return column.number() ? TableColumn.ColumnType.NUMBER : TableColumn.ColumnType.STRING;
  }

  List<Object> cells(Record row) {
    List<Object> cells = new ArrayList<>();
    addCells(row, cells);
    return Collections.unmodifiableList(cells);
  }

  /**
   * @param row {@code null} where the outer record has none
   */
  private void addCells(Object row, List<Object> cells) {
    for (ColumnPart part : parts) {
      Object value = row == null ? null : part.component.value(row);
      if (part.record != null) {
        part.record.addCells(value, cells);
      } else if (value instanceof List<?> list) {
        cells.add(part.isCount ? (Object) list.size() : joined(list));
      } else {
        cells.add(value);
      }
    }
  }

  private static String joined(List<?> texts) {
    return texts.stream().map(String::valueOf).collect(Collectors.joining(PARTING));
  }
}
