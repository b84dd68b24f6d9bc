package lantai.archive.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A file that one of two versions has and the other has not, or not with the same bytes. */
public record FileChange(ChangeType change, String path) {

  /**
   * @param old digests by path
   * @param fresh likewise
   * @return sorted by path
   */
  public static List<FileChange> compare(Map<String, String> old, Map<String, String> fresh) {
    TreeSet<String> paths = new TreeSet<>(old.keySet());
    paths.addAll(fresh.keySet());
    List<FileChange> changes = new ArrayList<>();
    for (String path : paths) {
      if (!fresh.containsKey(path)) {
        changes.add(new FileChange(ChangeType.REMOVED, path));
      } else if (!old.containsKey(path)) {
        changes.add(new FileChange(ChangeType.ADDED, path));
      } else if (!old.get(path).equals(fresh.get(path))) {
        changes.add(new FileChange(ChangeType.CHANGED, path));
      }
    }
    return changes;
  }
}
