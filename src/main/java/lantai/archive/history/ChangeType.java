package lantai.archive.history;

/** How the newer of two versions differs in one item, paragraph or file. */
public enum ChangeType {
  ADDED,
  REMOVED,
  CHANGED;

  /**
   * @param before text in the older version; empty if it has none
   * @param after text in the newer version; empty if it has none
   */
  static ChangeType of(String before, String after) {
    return before.isEmpty() ? ADDED : after.isEmpty() ? REMOVED : CHANGED;
  }
}
