package lantai.archive.history;

/** What became of a thing between two versions. */
public enum ChangeType {
  ADDED,
  REMOVED,
  CHANGED
}
