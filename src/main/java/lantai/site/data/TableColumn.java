package lantai.site.data;

/**
 * A column of a flat table.
 *
 * @param name as in the header of a CSV file
 * @param title in Chinese
 * @param meaning in Chinese, or empty
 */
record TableColumn(String name, ColumnType type, String title, String meaning) {

  /** The types of Frictionless Table Schema that occur here. */
  enum ColumnType {
    STRING,
    /** A decimal number, kept as the text that the report prints. */
    NUMBER,
    INTEGER,
    BOOLEAN
  }
}
