package lantai.data;

/**
 * A column of a flat table.
 *
 * @param name as in the header of a CSV file
 * @param title in Chinese
 * @param meaning in Chinese, or empty
 */
record Field(String name, Type type, String title, String meaning) {

  /** The types of Frictionless Table Schema that occur here. */
  enum Type {
    STRING,
    /** A decimal number, kept as the text that the report prints. */
    NUMBER,
    INTEGER,
    BOOLEAN
  }
}
