package lantai.model.table;

/** When a key must be written. */
public enum Presence {
  OPTIONAL,
  /** The JSON Schema demands it; if it is missing, a check after reading reports it. */
  EXPECTED,
  REQUIRED,
  /** Required of an entry that has the key {@code note}. */
  WITH_NOTE,
  /**
   * Required of a row with a figure: unless {@code bound} is {@code complete}, or the row has the
   * key {@code claim} and no {@code value}.
   */
  WITH_FIGURE,
  /** Required of a row that has the key {@code claim}. */
  WITH_CLAIM,
  /** Required unless {@code relation} is {@code not-stated}. */
  UNLESS_NOT_STATED
}
