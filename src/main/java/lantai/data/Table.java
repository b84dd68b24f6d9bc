package lantai.data;

import java.util.ArrayList;
import java.util.List;

/**
 * A flat table, from which CSV, workbook and schema are written.
 *
 * @param name of its files, without extension
 * @param rows cells in the order of the fields: a string, an integer, a boolean or {@code null}
 * @param key the fields that name a row
 * @param references what its cells may point at; each holds only where every row keeps it
 */
record Table(
    String name,
    String title,
    List<Field> fields,
    List<List<Object>> rows,
    List<String> key,
    List<Reference> references) {

  /** Fields that name a row of another table. */
  record Reference(List<String> fields, String table, List<String> key) {}

  /** The values of some fields, row by row. */
  List<List<Object>> cells(List<String> names) {
    List<String> all = fields.stream().map(Field::name).toList();
    int[] columns = names.stream().mapToInt(all::indexOf).toArray();
    List<List<Object>> cells = new ArrayList<>(rows.size());
    for (List<Object> row : rows) {
      List<Object> some = new ArrayList<>(columns.length);
      for (int column : columns) {
        some.add(row.get(column));
      }
      cells.add(some);
    }
    return cells;
  }
}
