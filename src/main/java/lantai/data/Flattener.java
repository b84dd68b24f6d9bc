package lantai.data;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
  private record Part(RecordComponent component, Flattener record, boolean isCount) {

    static Part of(RecordComponent component) {
      boolean isRecord = component.getType().isRecord();
      return new Part(
          component, isRecord ? Flattener.of(component.getType()) : null, holdsRecords(component));
    }

    private static boolean holdsRecords(RecordComponent component) {
      return component.getGenericType() instanceof ParameterizedType list
          && list.getActualTypeArguments()[0] instanceof Class<?> element
          && element.isRecord();
    }

    Object value(Object row) {
      try {
        return component.getAccessor().invoke(row);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(component.toString(), e);
      }
    }
  }

  static Flattener of(Class<?> type) {
    return new Flattener(Stream.of(type.getRecordComponents()).map(Part::of).toList());
  }

  List<Field> fields() {
    List<Field> fields = new ArrayList<>();
    addFields("", fields);
    return List.copyOf(fields);
  }

  private void addFields(String prefix, List<Field> fields) {
    for (Part part : parts) {
      String name = prefix + part.component.getName();
      if (part.record != null) {
        part.record.addFields(name + "_", fields);
      } else {
        Column column = part.component.getAnnotation(Column.class);
        fields.add(new Field(name, type(part, column), column.title(), column.meaning()));
      }
    }
  }

  private static Field.Type type(Part part, Column column) {
    Class<?> type = part.component.getType();
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
      Object value = row == null ? null : part.value(row);
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
