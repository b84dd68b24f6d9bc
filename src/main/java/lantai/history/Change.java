package lantai.history;

/** What became of a thing between two versions. */
public enum Change {
  ADDED,
  REMOVED,
  CHANGED
}
