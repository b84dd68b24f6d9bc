package lantai.addresses;

import java.util.List;

/**
 * What the archived versions record about a report's addresses.
 *
 * @param versions oldest first
 * @param file the address file that the latest was built from; empty if there was none
 * @param published what the latest has at its addresses
 */
public record AddressHistory(
    List<VersionTextByAddress> versions, String file, AddressRegistry published) {

  /** Those of a report that was never published, or whose versions are not at hand. */
  public static final AddressHistory NONE =
      new AddressHistory(List.of(), "", AddressRegistry.EMPTY);

  public AddressHistory {
    versions = List.copyOf(versions);
  }

  /** The latest version, if there is one. */
  public VersionTextByAddress latest() {
    return versions.isEmpty() ? VersionTextByAddress.NONE : versions.get(versions.size() - 1);
  }
}
