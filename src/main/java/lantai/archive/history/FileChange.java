package lantai.archive.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A file that was added, removed or changed between two versions. */
public record FileChange(ChangeType change, String path) {

  /**
   * Compares two file trees.
   *
   * @param before digests by path
   * @param after digests by path, of the same algorithm
   * @return sorted by path
   */
  public static List<FileChange> compare(Map<String, String> before, Map<String, String> after) {
    TreeSet<String> paths = new TreeSet<>(before.keySet());
    paths.addAll(after.keySet());
    List<FileChange> changes = new ArrayList<>();
    for (String path : paths) {
      String old = before.getOrDefault(path, "");
      String current = after.getOrDefault(path, "");
      if (!old.equals(current)) {
        changes.add(new FileChange(ChangeType.of(old, current), path));
      }
    }
    return List.copyOf(changes);
  }
}
