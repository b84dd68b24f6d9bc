package lantai.archive.history;

import java.util.ArrayList;
import java.util.List;

/**
 * The versions of a report that were published, oldest first, each as it was.
 *
 * @param editions no two with the same label
 */
public record VersionHistory(List<VersionContent> editions) {

  /** Of a report that has not been published yet. */
  public static final VersionHistory NONE = new VersionHistory(List.of());

  public VersionHistory {
    editions = List.copyOf(editions);
  }

  public boolean isEmpty() {
    return editions.isEmpty();
  }

  /** With one more, the newest. */
  public VersionHistory with(VersionContent edition) {
    List<VersionContent> all = new ArrayList<>(editions);
    all.add(edition);
    return new VersionHistory(all);
  }

  /** What each version changed against the one before it: one fewer than there are versions. */
  public List<VersionDiff> changes() {
    List<VersionDiff> changes = new ArrayList<>();
    for (int i = 1; i < editions.size(); i++) {
      changes.add(VersionDiff.between(editions.get(i - 1), editions.get(i)));
    }
    return changes;
  }
}
