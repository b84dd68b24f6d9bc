package lantai.archive.history;

import java.util.ArrayList;
import java.util.List;
import lantai.addresses.AddressHistory;
import org.jspecify.annotations.Nullable;

/**
 * The published versions of a report.
 *
 * @param versions oldest first, with unique labels
 * @param addresses the address file that the newest was built from; empty if there was none
 */
public record VersionHistory(List<VersionContent> versions, String addresses) {

  /** The history of an unpublished report. */
  public static final VersionHistory NONE = new VersionHistory(List.of(), "");

  public VersionHistory {
    versions = List.copyOf(versions);
  }

  public boolean isEmpty() {
    return versions.isEmpty();
  }

  /** Returns the newest version, or {@code null} if there is none. */
  public @Nullable VersionContent newest() {
    return isEmpty() ? null : versions.get(versions.size() - 1);
  }

  /** Returns what the versions record about the addresses of the report. */
  public AddressHistory addressHistory() {
    VersionContent newest = newest();
    return newest == null
        ? AddressHistory.NONE
        : new AddressHistory(
            versions.stream().map(VersionContent::words).toList(), addresses, newest.addresses());
  }

  /** Returns this history with another version, the newest. */
  public VersionHistory with(VersionContent version) {
    List<VersionContent> all = new ArrayList<>(versions);
    all.add(version);
    return new VersionHistory(all, addresses);
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
