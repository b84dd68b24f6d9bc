package lantai.data;

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

  /** The values of some fields in a row. */
  List<Object> cells(List<Object> row, List<String> names) {
    List<String> all = fields.stream().map(Field::name).toList();
    return names.stream().map(name -> row.get(all.indexOf(name))).toList();
  }
}
