package lantai.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lantai.output.Sha2;

/**
 * Copies the files of a store that lies in a folder to another place, so that whoever reads there
 * finds the old state or the new one: a version's files first, then its inventory, the inventory of
 * the object last. What is there already is compared, never written over.
 *
 * @param root the storage root to copy
 * @param known the SHA-512 of what is at the target, as far as that was read already
 * @param room for copies of what is read back
 */
record ReplicaSync(Path root, StorageBackend target, Map<String, String> known, Path room) {

  /**
   * @return how many files were written
   * @throws StoreException where another file is in the place of one of these, and then nothing was
   *     written over
   */
  int run() throws IOException {
    Set<String> there = target.keys();
    if (!there.isEmpty() && !there.contains("0=ocfl_1.1")) {
      throw new StoreException("store-other", target.address());
    }
    refuseStrangers(there);
    Set<String> missing = new HashSet<>();
    Set<String> newer = new HashSet<>();
    for (String key : ordered()) {
      String digest = there.contains(key) ? digest(key) : "";
      if (digest.isEmpty()) {
        missing.add(key);
      } else if (!digest.equals(own(key))) {
        refuseOther(key, digest);
        newer.add(key);
      }
    }
    write(missing, newer);
    return missing.size() + newer.size();
  }

  private void write(Set<String> missing, Set<String> newer) throws IOException {
    for (String key : ordered()) {
      if (missing.contains(key)) {
        known.remove(key);
        if (!target.create(key, root.resolve(key))) {
          refuseUnlike(key);
        }
      } else if (newer.contains(key)) {
        known.remove(key);
        target.replace(key, root.resolve(key));
      }
    }
    for (String key : ordered()) {
      refuseUnlike(key);
    }
  }

  /** Read back, or there although it was not a moment ago. */
  private void refuseUnlike(String key) throws IOException {
    if (!digest(key).equals(own(key))) {
      throw new StoreException("replica-differs", key, target.address());
    }
  }

  /** A file in an object of ours that ours does not have: a version of somebody else's. */
  private void refuseStrangers(Set<String> there) throws IOException {
    Set<String> ours = FolderBackend.keys(root);
    for (OcflObjectFolder object : OcflObjectFolder.in(root)) {
      String folder = key(object.path()) + "/";
      for (String key : there) {
        if (key.startsWith(folder) && !ours.contains(key)) {
          throw new StoreException("replica-differs", key, target.address());
        }
      }
    }
  }

  /** The inventory of an object may be that of an earlier version; nothing else may differ. */
  private void refuseOther(String key, String digest) throws IOException {
    for (OcflObjectFolder object : OcflObjectFolder.in(root)) {
      for (String name : List.of(OcflObjectFolder.INVENTORY, OcflObjectFolder.SIDECAR)) {
        if (!key.equals(key(object.path().resolve(name)))) {
          continue;
        }
        Set<String> earlier = new HashSet<>();
        for (int n = 1; n <= object.highest(); n++) {
          earlier.add(Sha2.hex512(Files.readAllBytes(object.version(n).resolve(name))));
        }
        if (earlier.contains(digest)) {
          return;
        }
      }
    }
    throw new StoreException("replica-differs", key, target.address());
  }

  /** As they are to be written. */
  private List<String> ordered() throws IOException {
    List<String> keys = new ArrayList<>(FolderBackend.keys(root));
    Map<String, Integer> ranks = new HashMap<>();
    List<OcflObjectFolder> objects = OcflObjectFolder.in(root);
    for (String key : keys) {
      ranks.put(key, rank(key, objects));
    }
    keys.sort((one, other) -> Integer.compare(ranks.get(one), ranks.get(other)));
    return keys;
  }

  private int rank(String key, List<OcflObjectFolder> objects) {
    Path file = root.resolve(key);
    boolean inObject = objects.stream().anyMatch(object -> file.startsWith(object.path()));
    if (!inObject) {
      return key.equals("0=ocfl_1.1") ? 0 : 1;
    }
    boolean atRoot = objects.stream().anyMatch(object -> file.getParent().equals(object.path()));
    int late = atRoot ? 2 : 0;
    if (file.endsWith(OcflObjectFolder.INVENTORY)) {
      return 3 + late;
    }
    return file.endsWith(OcflObjectFolder.SIDECAR) ? 4 + late : 2;
  }

  private String key(Path path) {
    return root.relativize(path).toString().replace('\\', '/');
  }

  private String own(String key) throws IOException {
    return Sha2.hex512(Files.readAllBytes(root.resolve(key)));
  }

  /** What is at the target, read there unless that was done before. */
  private String digest(String key) throws IOException {
    String digest = known.get(key);
    if (digest == null) {
      Path copy = Files.createTempFile(room, "read-", "");
      Files.delete(copy);
      digest = target.fetch(key, copy) ? Sha2.hex512(Files.readAllBytes(copy)) : "";
      Files.deleteIfExists(copy);
      known.put(key, digest);
    }
    return digest;
  }
}
