package lantai.model.table;

/** When a key must be written. */
public enum Presence {
  OPTIONAL,
  /** The JSON Schema demands it; if it is missing, a check after reading reports it. */
  EXPECTED,
  REQUIRED,
  /** Required of an entry that has the key {@code note}. */
  WITH_NOTE,
  /** Required unless {@code bound} is {@code complete}: a task may be set without a figure. */
  UNLESS_COMPLETE
}
