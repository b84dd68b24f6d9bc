package lantai.addresses;

import java.util.List;

/**
 * What the archived versions record about a report's addresses.
 *
 * @param versions oldest first
 * @param file the address file that the latest was built from; empty if there was none
 * @param published the addresses of the latest, with their text
 */
public record AddressHistory(
    List<VersionTextByAddress> versions, String file, AddressRegistry published) {

  /** The history of a report that was never published, or whose versions are not available. */
  public static final AddressHistory NONE =
      new AddressHistory(List.of(), "", AddressRegistry.EMPTY);

  public AddressHistory {
    versions = List.copyOf(versions);
  }

  /** Returns the latest version, or an empty one if there is none. */
  public VersionTextByAddress latest() {
    return versions.isEmpty() ? VersionTextByAddress.NONE : versions.get(versions.size() - 1);
  }
}
