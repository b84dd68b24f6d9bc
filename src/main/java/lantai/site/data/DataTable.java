package lantai.site.data;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A flat table, from which CSV, workbook and schema are written.
 *
 * @param name of its files, without extension
 * @param source makes the rows anew each time, so that no table need be in memory
 * @param key the fields that name a row
 * @param references what its cells may point at; each holds only where every row keeps it
 */
record DataTable(
    String name,
    String title,
    List<TableColumn> fields,
    Supplier<Stream<List<Object>>> source,
    List<String> key,
    List<ForeignKey> references) {

  /** Fields that name a row of another table. */
  record ForeignKey(List<String> fields, String table, List<String> key) {}

  /** Cells in the order of the fields: a string, an integer, a boolean or {@code null}. */
  Stream<List<Object>> rows() {
    return source.get();
  }

  /** The values of some fields, row by row. */
  Stream<List<Object>> cells(List<String> names) {
    List<String> all = fields.stream().map(TableColumn::name).toList();
    int[] columns = names.stream().mapToInt(all::indexOf).toArray();
    return rows().map(row -> some(row, columns));
  }

  private static List<Object> some(List<Object> row, int[] columns) {
    List<Object> some = new ArrayList<>(columns.length);
    for (int column : columns) {
      some.add(row.get(column));
    }
    return some;
  }
}
