package lantai.addresses;

import java.util.List;

/**
 * What kept versions say of the addresses of a report.
 *
 * @param versions oldest first
 * @param file the address file that the latest was built from; empty if there was none
 * @param published what the latest has at its addresses
 */
public record KeptAddresses(List<KeptWords> versions, String file, AddressBook published) {

  /** Those of a report that was never published, or whose versions are not at hand. */
  public static final KeptAddresses NONE = new KeptAddresses(List.of(), "", AddressBook.EMPTY);

  public KeptAddresses {
    versions = List.copyOf(versions);
  }

  /** The latest version, if there is one. */
  public KeptWords latest() {
    return versions.isEmpty() ? KeptWords.NONE : versions.get(versions.size() - 1);
  }
}
