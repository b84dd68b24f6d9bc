package lantai.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.output.Sha2;
import lantai.output.WorkFolder;

/**
 * Copies the files of a store to a replica so that a reader there sees the old or the new state: a
 * version's files first, then its inventory, and the inventory of the object last. Existing files
 * are compared by their digests and never overwritten.
 */
public final class StoreReplicator {

  /** A key of an object that is complete or partly written. */
  private static final Pattern OBJECT =
      Pattern.compile("(.+?)/(?:v1/.*|" + Pattern.quote(OcflObjectFolder.NAMASTE) + ")");

  private final StorageBackend source;
  private final StorageBackend target;
  private final WorkFolder temporary;

  /** The object folders of the source. */
  private final Set<String> objects = new HashSet<>();

  /** The keys of the source, in the order in which they are written. */
  private final Set<String> keys;

  /** The keys of the target before anything is written. */
  private final Set<String> present;

  StoreReplicator(StorageBackend source, StorageBackend target, WorkFolder temporary)
      throws IOException {
    this.source = source;
    this.target = target;
    this.temporary = temporary;
    List<String> all = new ArrayList<>(source.keys());
    for (String key : all) {
      Matcher object = OBJECT.matcher(key);
      if (object.matches()) {
        objects.add(object.group(1));
      }
    }
    all.sort(Comparator.comparingInt(this::rank));
    this.keys = new LinkedHashSet<>(all);
    this.present = target.keys();
  }

  /**
   * Copies the files that the target lacks and verifies the replica, between two folders, or a
   * folder and a bucket. An interrupted replication is completed by the next one.
   *
   * @param from a folder or {@code s3://bucket/prefix}; not both may be remote
   * @param to likewise
   * @return the number of files written
   * @throws StoreException if the source is missing or damaged, or if the target is neither the
   *     same store nor an earlier state of it
   */
  public static int replicate(String from, String to, Clock clock) throws IOException {
    try (StorageBackend source = StorageBackendProvider.open(from);
        StorageBackend target = StorageBackendProvider.open(to);
        WorkFolder temporary = WorkFolder.temporary("lantai-store")) {
      source.openForReading();
      target.openForWriting();
      StoreReplicator replication = new StoreReplicator(source, target, temporary);
      List<String> outdated = replication.outdated();
      AuditLogReplicator log = new AuditLogReplicator(source, target, temporary, clock);
      if (!StorageBackendProvider.isRemote(to)) {
        log.begin();
      }
      replication.copy(outdated);
      if (!StorageBackendProvider.isRemote(to)) {
        // Files in a bucket are compared with those of an intact folder.
        StorePaths replica = StorePaths.of(Path.of(to));
        IntegrityIssue.requireNone(StoreVerifier.of(replica, VerificationLevel.FIXITY));
      }
      boolean back = StorageBackendProvider.isRemote(from);
      log.update(StorePaths.of(Path.of(back ? to : from)), !back);
      return outdated.size();
    }
  }

  /**
   * Returns the keys of files to write.
   *
   * @throws StoreException if the target has other files, or more
   */
  List<String> outdated() throws IOException {
    if (!keys.contains(StorePaths.NAMASTE)) {
      throw new StoreException("replica-missing", source.address());
    }
    if (!present.isEmpty() && !present.contains(StorePaths.NAMASTE)) {
      throw new StoreException("store-other", target.address());
    }
    List<String> differing = differing();
    for (String key : differing) {
      requireEarlierInventory(key);
    }
    return keys.stream().filter(key -> !present.contains(key) || differing.contains(key)).toList();
  }

  /** Returns the keys of files of the target that differ from the source or are not in it. */
  private List<String> differing() throws IOException {
    try {
      return present.parallelStream().filter(this::differs).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private boolean differs(String key) {
    try {
      return !source.digest(key).equals(target.digest(key));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Allows only the inventory of an object to differ, if it is the inventory of an earlier version.
   */
  private void requireEarlierInventory(String key) throws IOException {
    String name = key.substring(key.lastIndexOf('/') + 1);
    if (isAtRootOfObject(key) && OcflObjectFolder.INVENTORY_FILES.contains(name)) {
      String object = key.substring(0, key.lastIndexOf('/'));
      String digest = target.digest(key);
      for (int n = 1; keys.contains(object + "/v" + n + "/" + name); n++) {
        if (digest.equals(source.digest(object + "/v" + n + "/" + name))) {
          return;
        }
      }
    }
    throw refused(key);
  }

  private StoreException refused(String key) {
    return new StoreException("replica-differs", key, target.address());
  }

  /** Returns the SHA-512 of contents by key, from the inventories of the source. */
  private Map<String, String> manifest() throws IOException {
    Map<String, String> manifest = new HashMap<>();
    for (String object : objects) {
      Path folder = Files.createDirectory(temporary.resolve(Sha2.hex(object)));
      for (String name : OcflObjectFolder.INVENTORY_FILES) {
        String key = object + "/" + name;
        folder = source.fetch(key, folder.resolve(name)).map(Path::getParent).orElse(folder);
      }
      new OcflObjectFolder(folder)
          .inventory()
          .map(OcflInventory::digests)
          .orElse(Map.of())
          .forEach((path, digest) -> manifest.put(object + "/" + path, digest));
    }
    return manifest;
  }

  /**
   * Copies files except damaged ones.
   *
   * @throws StoreException names a damaged file, after all others were copied
   */
  void copy(List<String> outdated) throws IOException {
    Map<String, String> manifest = outdated.isEmpty() ? Map.of() : manifest();
    List<String> damaged = new ArrayList<>();
    for (String key : outdated) {
      Path download = temporary.resolve("download");
      Path file = source.fetch(key, download).orElseThrow(() -> damaged(key));
      String expected = manifest.get(key);
      if (expected == null || expected.equals(Sha2.hex512(file))) {
        copy(key, file);
      } else {
        damaged.add(key);
      }
      Files.deleteIfExists(download);
    }
    if (!damaged.isEmpty()) {
      throw damaged(damaged.get(0));
    }
  }

  private void copy(String key, Path file) throws IOException {
    if (present.contains(key)) {
      target.replace(key, file);
    } else {
      target.create(key, file);
    }
    if (!target.digest(key).equals(Sha2.hex(file))) {
      throw refused(key);
    }
  }

  private StoreException damaged(String key) {
    return new StoreException("replica-damaged", key, source.address());
  }

  private int rank(String key) {
    if (objects.stream().noneMatch(object -> key.startsWith(object + "/"))) {
      return key.equals(StorePaths.NAMASTE) ? 0 : 1;
    }
    int late = isAtRootOfObject(key) ? 2 : 0;
    if (key.endsWith("/" + OcflObjectFolder.INVENTORY)) {
      return 3 + late;
    }
    return key.endsWith("/" + OcflObjectFolder.SIDECAR) ? 4 + late : 2;
  }

  private boolean isAtRootOfObject(String key) {
    return objects.contains(key.substring(0, Math.max(0, key.lastIndexOf('/'))));
  }
}
