package lantai.archive;

import java.util.Map;
import lantai.archive.history.VersionDiff.FileChange;

/**
 * The number of files of a version.
 *
 * @param changed the number of files that were added, changed or removed since the previous version
 */
public record FileCounts(int files, int changed) {

  /** Compares the files of two versions, given as digests by path. */
  static FileCounts of(Map<String, String> before, Map<String, String> after) {
    return new FileCounts(after.size(), FileChange.compare(before, after).size());
  }
}
