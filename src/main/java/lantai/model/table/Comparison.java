package lantai.model.table;

/** How the values of a field in two versions are compared. */
public enum Comparison {
  NONE,
  /** Word by word. */
  WORDS,
  /** As a whole: one code or number replaces another. */
  WHOLE,
  /** As a whole, and what publishing changes here is announced beforehand. */
  PROMISE
}
