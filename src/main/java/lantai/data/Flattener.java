package lantai.data;

import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lays data records out flat: a record within a record becomes a column for each of its components,
 * named {@code outer_inner}; a list of texts becomes one text, parted by {@code ；}; a list of
 * records becomes the number of them (and has a table of its own).
 */
final class Flattener {

  private static final String PARTING = "；";

  private final List<Part> parts;

  private Flattener(List<Part> parts) {
    this.parts = List.copyOf(parts);
  }

  /**
   * A component of the record.
   *
   * @param record how to lay out what it holds, where that is a record; else {@code null}
   * @param isCount whether of the list that it holds only the size is told
   */
  private record Part(Component component, Flattener record, boolean isCount) {

    static Part of(Component component) {
      Class<?> type = component.declared().getType();
      return new Part(
          component, type.isRecord() ? Flattener.of(type) : null, holdsRecords(component));
    }

    private static boolean holdsRecords(Component component) {
      return component.declared().getGenericType() instanceof ParameterizedType list
          && list.getActualTypeArguments()[0] instanceof Class<?> element
          && element.isRecord();
    }
  }

  static Flattener of(Class<?> type) {
    return new Flattener(Component.of(type).stream().map(Part::of).toList());
  }

  List<Field> fields() {
    List<Field> fields = new ArrayList<>();
    addFields("", fields);
    return List.copyOf(fields);
  }

  private void addFields(String prefix, List<Field> fields) {
    for (Part part : parts) {
      String name = prefix + part.component.name();
      if (part.record != null) {
        part.record.addFields(name + "_", fields);
      } else {
        Column column = part.component.declared().getAnnotation(Column.class);
        fields.add(new Field(name, type(part, column), column.title(), column.meaning()));
      }
    }
  }

  private static Field.Type type(Part part, Column column) {
    Class<?> type = part.component.declared().getType();
    if (type == int.class || type == Integer.class || part.isCount) {
      return Field.Type.INTEGER;
    }
    if (type == boolean.class) {
      return Field.Type.BOOLEAN;
    }
    return column.number() ? Field.Type.NUMBER : Field.Type.STRING;
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
    for (Part part : parts) {
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
