package lantai.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lantai.output.FileOperations;
import lantai.output.Sha2;
import lantai.output.WorkFolder;

/**
 * Copies the files of a store to another place so that a reader there sees the old or the new
 * state: a version's files first, then its inventory, the inventory of the object last. Files in
 * the target are compared and never overwritten.
 */
public final class Replication {

  private final Path root;
  private final StorageBackend target;
  private final Map<String, String> targetDigests;
  private final WorkFolder temporary;

  /** The digests are those of files in the target, by key, as far as they are known. */
  Replication(
      Path root, StorageBackend target, Map<String, String> targetDigests, WorkFolder temporary) {
    this.root = root;
    this.target = target;
    this.targetDigests = targetDigests;
    this.temporary = temporary;
  }

  /**
   * Copies the files that the target lacks and verifies the replica. An interrupted replication is
   * completed by the next one.
   *
   * @param address a folder, or {@code s3://bucket/prefix}
   * @return the number of files written
   * @throws StoreException if the store is damaged, or if the target is neither the same store nor
   *     an earlier state of it
   */
  public static int replicate(Path source, String address, Clock clock) throws IOException {
    StoreLayout layout = StoreLayout.of(source);
    try (Store store = Store.openForReading(source);
        StorageBackend target = StorageBackendProvider.open(address);
        WorkFolder temporary = WorkFolder.temporary("lantai-store")) {
      IntegrityIssue.requireNone(store.verify(VerificationLevel.FIXITY));
      Closeable lock = target.lock();
      int written;
      try {
        written = new Replication(layout.root(), target, new HashMap<>(), temporary).run();
        StoreLayout replica = StoreLayout.of(target.localFolder(temporary.resolve("replica")));
        IntegrityIssue.requireNone(Verification.of(replica, VerificationLevel.FIXITY));
        Path log =
            temporary.resolve(target.address().replaceFirst(".*[/\\\\]", "") + ".audit.jsonl");
        target.downloadLog(log);
        record(StoredVersion.in(layout.root()), log, clock);
        String from = AuditEvent.STORE + " from " + layout.root();
        new AuditLog(log, clock).add(AuditEvent.REPLICATION, from, AuditEvent.SUCCESS, null);
        target.replaceLog(log);
      } finally {
        lock.close();
      }
      AuditLog own = new AuditLog(layout.audit(), clock);
      if (own.isWritable()) {
        String to = AuditEvent.STORE + " to " + target.address();
        own.add(AuditEvent.REPLICATION, to, AuditEvent.SUCCESS, null);
      }
      return written;
    }
  }

  /** Adds the versions that a log does not name yet. */
  private static void record(List<StoredVersion> versions, Path log, Clock clock)
      throws IOException {
    Set<String> known = AuditTrail.read(log).kept().keySet();
    for (StoredVersion version : versions) {
      if (!known.contains(version.name())) {
        new AuditLog(log, clock)
            .add(AuditEvent.REPLICATION, version.name(), AuditEvent.SUCCESS, version.inventory());
      }
    }
  }

  /** Returns the number of files written; writes nothing if a file of the target differs. */
  int run() throws IOException {
    Set<String> present = target.keys();
    if (!present.isEmpty() && !present.contains(StoreLayout.NAMASTE)) {
      throw new StoreException("store-other", target.address());
    }
    List<OcflObjectFolder> objects = OcflObjectFolder.in(root);
    List<String> keys = ordered(objects);
    requireKnown(present, keys, objects);
    Map<String, String> outdated = new LinkedHashMap<>();
    for (String key : keys) {
      String digest = present.contains(key) ? targetDigest(key) : "";
      if (!digest.equals(sourceDigest(key))) {
        outdated.put(key, digest);
        if (!digest.isEmpty()) {
          requireEarlierInventory(key, digest);
        }
      }
    }
    for (Map.Entry<String, String> each : outdated.entrySet()) {
      String key = each.getKey();
      targetDigests.remove(key);
      if (!each.getValue().isEmpty()) {
        target.replace(key, root.resolve(key));
      } else if (!target.create(key, root.resolve(key))) {
        requireSame(key);
      }
    }
    for (String key : keys) {
      requireSame(key);
    }
    return outdated.size();
  }

  private void requireSame(String key) throws IOException {
    if (!targetDigest(key).equals(sourceDigest(key))) {
      throw differs(key);
    }
  }

  /** Refuses files that only the target's objects have: versions from another writer. */
  private void requireKnown(Set<String> present, List<String> keys, List<OcflObjectFolder> objects)
      throws StoreException {
    Set<String> known = Set.copyOf(keys);
    for (OcflObjectFolder object : objects) {
      String folder = key(object.path()) + "/";
      for (String key : present) {
        if (key.startsWith(folder) && !known.contains(key)) {
          throw differs(key);
        }
      }
    }
  }

  /** Only the inventory of an object may differ, if it is that of an earlier version. */
  private void requireEarlierInventory(String key, String digest) throws IOException {
    Path file = root.resolve(key);
    String name = file.getFileName().toString();
    OcflObjectFolder object = new OcflObjectFolder(file.getParent());
    for (int n = 1; n <= object.highest() && OcflObjectFolder.INVENTORY_FILES.contains(name); n++) {
      if (digest.equals(Sha2.hex512(object.version(n).resolve(name)))) {
        return;
      }
    }
    throw differs(key);
  }

  private StoreException differs(String key) {
    return new StoreException("replica-differs", key, target.address());
  }

  /** Returns the keys in the order in which they are written. */
  private List<String> ordered(List<OcflObjectFolder> objects) throws IOException {
    List<String> keys = new ArrayList<>(FileOperations.list(root));
    keys.sort(Comparator.comparingInt(key -> rank(key, objects)));
    return keys;
  }

  private int rank(String key, List<OcflObjectFolder> objects) {
    Path file = root.resolve(key);
    if (objects.stream().noneMatch(object -> file.startsWith(object.path()))) {
      return key.equals(StoreLayout.NAMASTE) ? 0 : 1;
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

  private String sourceDigest(String key) throws IOException {
    return Sha2.hex512(root.resolve(key));
  }

  private String targetDigest(String key) throws IOException {
    String digest = targetDigests.get(key);
    if (digest == null) {
      Path copy = temporary.resolve("read-back");
      digest = target.download(key, copy) ? Sha2.hex512(copy) : "";
      Files.deleteIfExists(copy);
      targetDigests.put(key, digest);
    }
    return digest;
  }
}
