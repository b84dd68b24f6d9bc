package lantai.site.data;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table from which JSON, CSV, workbook and schema are written.
 *
 * @param name of its files, without extension
 * @param title in Chinese
 * @param columns as JSON nests them
 * @param source makes the rows each time, so that no table is held in memory
 * @param key the columns that identify a row
 * @param references to other tables
 */
record DataTable(
    String name,
    String title,
    List<DataColumn> columns,
    Supplier<? extends List<?>> source,
    List<String> key,
    List<ForeignKey> references) {

  /** Columns that identify a row of another table. */
  record ForeignKey(List<String> fields, String table, List<String> key) {}

  DataTable with(List<ForeignKey> others) {
    return new DataTable(name, title, columns, source, key, others);
  }

  /** The rows for JSON. */
  Stream<Map<String, @Nullable Object>> nestedRows() {
    return source.get().stream().map(row -> DataColumn.nested(row, columns));
  }

  /** The columns of the flat table. */
  List<DataColumn> flatColumns() {
    return DataColumn.flat(columns);
  }

  /** The rows of the flat table, cells in the order of its columns. */
  Stream<List<@Nullable Object>> rows() {
    List<DataColumn> flat = flatColumns();
    return source.get().stream().map(row -> DataColumn.cells(row, flat));
  }

  /** The values of some columns, row by row. */
  Stream<List<@Nullable Object>> cells(List<String> names) {
    List<DataColumn> flat = flatColumns();
    List<DataColumn> some =
        names.stream()
            .flatMap(name -> flat.stream().filter(column -> column.name().equals(name)))
            .toList();
    return source.get().stream().map(row -> DataColumn.cells(row, some));
  }
}
