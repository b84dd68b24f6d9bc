package lantai.model;

/** Identifies a row of {@code goals/}; unique over all its files. */
public record RowId(String value) {

  @Override
  public String toString() {
    return value;
  }
}
