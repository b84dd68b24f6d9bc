package lantai.data;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;

/**
 * Lays data records out flat: a record within a record becomes a column for each of its components,
 * named {@code outer_inner}; a list of texts becomes one text, parted by {@code ；}; a list of
 * records becomes the number of them (and has a table of its own).
 */
final class Flattener {

  private static final String PARTING = "；";

  private Flattener() {}

  static List<Field> fields(Class<?> type) {
    return fields(type, "");
  }

  private static List<Field> fields(Class<?> type, String prefix) {
    List<Field> fields = new ArrayList<>();
    for (RecordComponent component : Components.of(type)) {
      String name = prefix + component.getName();
      if (component.getType().isRecord()) {
        fields.addAll(fields(component.getType(), name + "_"));
      } else {
        Column column = component.getAnnotation(Column.class);
        fields.add(new Field(name, type(component, column), column.title(), column.meaning()));
      }
    }
    return fields;
  }

  private static Field.Type type(RecordComponent component, Column column) {
    Class<?> type = component.getType();
    if (type == int.class || type == Integer.class || isCount(component)) {
      return Field.Type.INTEGER;
    }
    if (type == boolean.class) {
      return Field.Type.BOOLEAN;
    }
    return column.number() ? Field.Type.NUMBER : Field.Type.STRING;
  }

  private static boolean isCount(RecordComponent component) {
    return component.getGenericType() instanceof ParameterizedType list
        && list.getActualTypeArguments()[0] instanceof Class<?> element
        && element.isRecord();
  }

  static List<Object> cells(Record row) {
    List<Object> cells = new ArrayList<>();
    add(row.getClass(), row, cells);
    return Collections.unmodifiableList(cells);
  }

  /**
   * @param row {@code null} where the outer record has none
   */
  private static void add(Class<?> type, Object row, List<Object> cells) {
    for (RecordComponent component : Components.of(type)) {
      Object value = row == null ? null : Components.value(component, row);
      if (component.getType().isRecord()) {
        add(component.getType(), value, cells);
      } else if (value instanceof List<?> list) {
        cells.add(isCount(component) ? (Object) list.size() : joined(list));
      } else {
        cells.add(value);
      }
    }
  }

  private static String joined(List<?> texts) {
    StringJoiner joined = new StringJoiner(PARTING);
    texts.forEach(text -> joined.add(String.valueOf(text)));
    return joined.toString();
  }
}
