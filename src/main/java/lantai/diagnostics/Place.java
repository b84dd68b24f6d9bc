package lantai.diagnostics;

/**
 * A position in a file, as editors show it.
 *
 * @param path the file as the user named it, with {@code /} between folders
 * @param line 1-based
 * @param column 1-based, in UTF-16 code units; a tab counts as one
 */
public record Place(String path, int line, int column) implements Comparable<Place> {

  /** The beginning of a file, for problems of the file as a whole. */
  public static Place startOf(String path) {
    return new Place(path, 1, 1);
  }

  @Override
  public int compareTo(Place other) {
    int byPath = path.compareTo(other.path);
    if (byPath != 0) {
      return byPath;
    }
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  @Override
  public String toString() {
    return path + ":" + line + ":" + column;
  }
}
