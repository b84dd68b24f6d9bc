package lantai.archive.history;

import java.util.ArrayList;
import java.util.List;
import lantai.addresses.KeptAddresses;

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

  /** Versions of which no address file is known. */
  public VersionHistory(List<VersionContent> versions) {
    this(versions, "");
  }

  public boolean isEmpty() {
    return versions.isEmpty();
  }

  /** What the versions say of the addresses of the report. */
  public KeptAddresses keptAddresses() {
    return isEmpty()
        ? KeptAddresses.NONE
        : new KeptAddresses(
            versions.stream().map(VersionContent::words).toList(),
            addresses,
            versions.get(versions.size() - 1).text());
  }

  /** Returns this history with one more version, the newest. */
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
