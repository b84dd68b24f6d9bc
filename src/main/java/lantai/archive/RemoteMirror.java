package lantai.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import lantai.output.Sha2;

/**
 * A store of another place, brought into a folder of its own and worked on there. It is read anew
 * each time: so what is verified is what lies there, and two programs never share a copy.
 */
final class RemoteMirror implements WriteLease {

  private final StorageBackend depot;
  private final Closeable lock;
  private final Path folder;

  /** By key, the SHA-512 of what lies at the place. */
  private final Map<String, String> known;

  private RemoteMirror(
      StorageBackend depot, Closeable lock, Path folder, Map<String, String> known) {
    this.depot = depot;
    this.lock = lock;
    this.folder = folder;
    this.known = known;
  }

  /** Brings all files into a folder that is absent. */
  static Map<String, String> pull(StorageBackend depot, Path folder) throws IOException {
    Map<String, String> known = new ConcurrentHashMap<>();
    Files.createDirectories(folder);
    try {
      depot.keys().parallelStream().forEach(key -> known.put(key, pull(depot, key, folder)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return known;
  }

  private static String pull(StorageBackend depot, String key, Path folder) {
    try {
      Path file = folder.resolve(key).normalize();
      if (!file.startsWith(folder) || file.equals(folder)) {
        throw new StoreException("store-path", key);
      }
      Files.createDirectories(file.getParent());
      if (!depot.fetch(key, file)) {
        throw new StoreException("store-locked", depot.address());
      }
      return Sha2.hex512(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Opens the store to write: locked there, brought here, mended here, and what was mended brought
   * back before anything else is done.
   */
  static Store write(StorageBackend depot, Path folder, Clock clock) throws IOException {
    Closeable lock = depot.lock();
    try {
      Map<String, String> known = pull(depot, folder);
      StoreLayout folders = StoreLayout.of(folder);
      depot.fetch(FolderBackend.AUDIT, folders.audit());
      RemoteMirror mirror = new RemoteMirror(depot, lock, folder, known);
      Store store = Store.write(folders, mirror, clock);
      if (!known.isEmpty()) {
        mirror.kept();
      }
      return store;
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** What is no longer here was put into quarantine, and so it is there. */
  @Override
  public void kept() throws IOException {
    Set<String> here = FolderBackend.keys(folder);
    for (String key : known.keySet()) {
      if (!here.contains(key) || isRewritten(key)) {
        depot.quarantine(key);
        known.remove(key);
      }
    }
    try (TempWorkDir room = TempWorkDir.own()) {
      new ReplicaSync(folder, depot, known, room.folder()).run();
    }
    Path audit = StoreLayout.of(folder).audit();
    if (Files.exists(audit)) {
      depot.replace(FolderBackend.AUDIT, audit);
    }
  }

  /** A version's own inventory that was mended from its copy. */
  private boolean isRewritten(String key) throws IOException {
    return key.matches(".*/v\\d+/inventory\\.json(\\.sha512)?")
        && !Sha2.hex512(Files.readAllBytes(folder.resolve(key))).equals(known.get(key));
  }

  @Override
  public void close() throws IOException {
    lock.close();
    depot.close();
  }
}
