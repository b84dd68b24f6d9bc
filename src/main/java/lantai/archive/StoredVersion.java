package lantai.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A version in the store, read without its files.
 *
 * @param name the id of its report, a space and its label, as in the audit log
 * @param newest whether it is the newest of its report
 * @param inventory the recorded SHA-512 of its inventory
 */
record StoredVersion(String name, boolean newest, String inventory) {

  /** All versions in a storage root, the oldest of a report first. */
  static List<StoredVersion> in(Path root) throws IOException {
    List<StoredVersion> versions = new ArrayList<>();
    for (OcflObjectFolder object : OcflObjectFolder.in(root)) {
      Optional<Map<?, ?>> json = object.inventory();
      if (json.isEmpty()) {
        continue;
      }
      OcflInventory inventory = new OcflInventory(object, json.get());
      int head = inventory.head();
      for (int n = 1; n <= head; n++) {
        String name = inventory.id() + " " + SnapshotMetadata.label(metadata(object, n));
        versions.add(new StoredVersion(name, n == head, recordedDigest(object.version(n))));
      }
    }
    return versions;
  }

  /** The metadata of a version; each version has its own. */
  static byte[] metadata(OcflObjectFolder object, int number) throws IOException {
    Path file = object.version(number).resolve("content").resolve(SnapshotMetadata.PATH);
    return Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
  }

  /** The digest that the sidecar in a folder names; empty if there is none. */
  static String recordedDigest(Path folder) throws IOException {
    Path sidecar = folder.resolve(OcflObjectFolder.SIDECAR);
    // Any bytes are valid Latin-1.
    return Files.isRegularFile(sidecar)
        ? Files.readString(sidecar, StandardCharsets.ISO_8859_1).split("\\s", 2)[0]
        : "";
  }
}
