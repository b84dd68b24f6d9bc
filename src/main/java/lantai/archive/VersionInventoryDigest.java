package lantai.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A version in the store, read without its files.
 *
 * @param name the id of its report, a space and its label, as in the audit log
 * @param newest whether it is the newest of its report
 * @param inventory the recorded SHA-512 of its inventory
 */
record VersionInventoryDigest(String name, boolean newest, String inventory) {

  /** Returns all versions in a storage root, the oldest of a report first. */
  static List<VersionInventoryDigest> in(Path root) throws IOException {
    List<VersionInventoryDigest> versions = new ArrayList<>();
    for (OcflObjectFolder object : OcflObjectFolder.in(root)) {
      Optional<OcflInventory> inventory = object.inventory();
      int head = inventory.map(OcflInventory::head).orElse(0);
      for (int n = 1; n <= head; n++) {
        String name = inventory.get().id() + " " + SnapshotMetadataFile.label(object.metadata(n));
        versions.add(new VersionInventoryDigest(name, n == head, object.recordedDigest(n)));
      }
    }
    return versions;
  }
}
