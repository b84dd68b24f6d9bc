package lantai.diagnostics;

import java.util.Comparator;

/**
 * A position in a file, counted as in editors.
 *
 * @param path the file as given by the user, with {@code /} between folders
 * @param line 1-based
 * @param column 1-based, in UTF-16 code units; a tab counts as one
 */
public record Place(String path, int line, int column) implements Comparable<Place> {

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::path).thenComparing(Place::line).thenComparing(Place::column);

  /** Returns the beginning of a file, for problems of the file as a whole. */
  public static Place startOf(String path) {
    return new Place(path, 1, 1);
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return path + ":" + line + ":" + column;
  }
}
