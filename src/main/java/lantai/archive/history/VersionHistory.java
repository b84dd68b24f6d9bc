package lantai.archive.history;

import java.util.ArrayList;
import java.util.List;

/**
 * The published versions of a report.
 *
 * @param versions oldest first, with unique labels
 */
public record VersionHistory(List<VersionContent> versions) {

  /** The history of an unpublished report. */
  public static final VersionHistory NONE = new VersionHistory(List.of());

  public VersionHistory {
    versions = List.copyOf(versions);
  }

  public boolean isEmpty() {
    return versions.isEmpty();
  }

  /** Returns this history with one more version, the newest. */
  public VersionHistory with(VersionContent version) {
    List<VersionContent> all = new ArrayList<>(versions);
    all.add(version);
    return new VersionHistory(all);
  }

  /** Returns the differences between successive versions: one fewer than there are versions. */
  public List<VersionDiff> diffs() {
    List<VersionDiff> diffs = new ArrayList<>();
    for (int i = 1; i < versions.size(); i++) {
      diffs.add(VersionDiff.between(versions.get(i - 1), versions.get(i)));
    }
    return diffs;
  }
}
