package lantai.site.data;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table that is written as JSON, CSV, a sheet of the workbook and a schema.
 *
 * @param name of its files, without extension
 * @param title in Chinese
 * @param columns nested as in JSON
 * @param source creates the rows on each call, so that no table is held in memory
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

  /** Returns the rows for JSON. */
  Stream<Map<String, @Nullable Object>> nestedRows() {
    return source.get().stream().map(row -> DataColumn.nested(row, columns));
  }

  /** Returns the columns of the flat table. */
  List<DataColumn> flatColumns() {
    return DataColumn.flat(columns);
  }

  /** Returns the rows of the flat table, with cells in the order of its columns. */
  Stream<List<@Nullable Object>> rows() {
    List<DataColumn> flat = flatColumns();
    return source.get().stream().map(row -> DataColumn.cells(row, flat));
  }

  /** Returns the values of some columns, row by row. */
  Stream<List<@Nullable Object>> cells(List<String> names) {
    List<DataColumn> flat = flatColumns();
    List<DataColumn> some =
        names.stream()
            .flatMap(name -> flat.stream().filter(column -> column.name().equals(name)))
            .toList();
    return source.get().stream().map(row -> DataColumn.cells(row, some));
  }
}
