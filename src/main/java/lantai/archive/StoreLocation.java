package lantai.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import lantai.output.FileOperations;
import lantai.output.Sha2;
import lantai.output.WorkFolder;
import org.jspecify.annotations.Nullable;

/**
 * The address of a store: a folder or {@code s3://bucket/prefix}. A remote store is downloaded to a
 * temporary folder when it is first used. {@link #close} deletes that folder; the address can still
 * be used afterwards.
 */
public final class StoreLocation implements Closeable {

  private final String address;

  /** Contains the downloads; {@code null} if there are none. */
  private @Nullable WorkFolder temporary;

  private int downloads;

  /** The last download. */
  private @Nullable Path downloaded;

  public StoreLocation(String address) {
    this.address = address;
  }

  /** Returns the address as given. */
  public String address() {
    return address;
  }

  public boolean isRemote() {
    return isRemote(address);
  }

  public static boolean isRemote(String address) {
    return address.startsWith("s3://");
  }

  /** Returns the folder from which the store can be read, whether or not there is a store. */
  public Path folder() throws IOException {
    if (!isRemote()) {
      Path folder = Path.of(address);
      FileOperations.requireNoDanglingLink(folder);
      return folder;
    }
    if (downloaded == null) {
      try (StorageBackend backend = StorageBackendProvider.open(address)) {
        backend.requireUnlocked();
        Path folder = newFolder();
        WorkingCopy.download(backend, folder);
        backend.downloadLog(StoreLayout.of(folder).audit());
        backend.requireUnlocked();
        downloaded = folder;
      }
    }
    return downloaded;
  }

  /**
   * Opens the store for reading.
   *
   * @throws StoreException if there is none, or it is being written
   */
  public Store openForReading() throws IOException {
    if (!Store.exists(folder())) {
      throw Store.missing(folder(), address);
    }
    return Store.openForReading(folder());
  }

  /** Opens the store as {@link Store#openForWriting} does; a remote store is updated in place. */
  public Store openForWriting(Clock clock) throws IOException {
    if (!isRemote()) {
      return Store.openForWriting(folder(), clock);
    }
    Path folder = newFolder();
    Store store = WorkingCopy.open(StorageBackendProvider.open(address), folder, clock);
    downloaded = folder;
    return store;
  }

  private Path newFolder() throws IOException {
    if (temporary == null) {
      temporary = WorkFolder.temporary("lantai-s3");
    }
    downloads++;
    return Files.createDirectories(temporary.resolve(String.valueOf(downloads))).resolve("archive");
  }

  @Override
  public void close() {
    if (temporary == null) {
      return;
    }
    try {
      temporary.close();
    } catch (IOException e) {
      // The next run deletes it.
    }
    temporary = null;
    downloaded = null;
  }

  /**
   * A local copy of a store in an object store, locked there while it is open. It is downloaded
   * anew each time, so that what is verified is what is stored.
   */
  static final class WorkingCopy implements Closeable {

    private final StorageBackend backend;
    private final Closeable lock;
    private final StoreLayout layout;

    /** The SHA-512 of the stored files, by key. */
    private final Map<String, String> digests = new HashMap<>();

    /** The stored audit log. */
    private String log = "";

    private WorkingCopy(StorageBackend backend, Closeable lock, StoreLayout layout) {
      this.backend = backend;
      this.lock = lock;
      this.layout = layout;
    }

    /** Downloads a store to a folder without its files. Returns their SHA-512 digests, by key. */
    static Map<String, String> download(StorageBackend backend, Path folder) throws IOException {
      Map<String, String> digests = new ConcurrentHashMap<>();
      Files.createDirectories(folder);
      try {
        backend.keys().parallelStream()
            .forEach(key -> digests.put(key, download(backend, key, folder)));
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
      return digests;
    }

    private static String download(StorageBackend backend, String key, Path folder) {
      try {
        Path file = folder.resolve(key).normalize();
        if (!file.startsWith(folder) || file.equals(folder)) {
          throw new StoreException("store-path", key);
        }
        Files.createDirectories(file.getParent());
        if (!backend.download(key, file)) {
          throw new StoreException("store-locked", backend.address());
        }
        return Sha2.hex512(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Opens a remote store for writing: locks it, downloads it to a folder and repairs it. */
    static Store open(StorageBackend backend, Path folder, Clock clock) throws IOException {
      WorkingCopy copy = new WorkingCopy(backend, backend.lock(), StoreLayout.of(folder));
      try {
        copy.digests.putAll(download(backend, folder));
        backend.downloadLog(copy.layout.audit());
        copy.log = log(copy.layout);
      } catch (IOException | RuntimeException e) {
        copy.close();
        throw e;
      }
      return Store.openForWriting(copy, clock);
    }

    StoreLayout layout() {
      return layout;
    }

    /**
     * Uploads changes. Files that recovery removed or replaced locally are quarantined remotely.
     */
    void push() throws IOException {
      List<String> local = FileOperations.list(layout.root());
      for (String key : Set.copyOf(digests.keySet())) {
        if (!local.contains(key) || isRepairedInventory(key)) {
          backend.quarantine(key);
          digests.remove(key);
        }
      }
      try (WorkFolder work = WorkFolder.temporary("lantai-store")) {
        new Replication(layout.root(), backend, digests, work).run();
      }
      String fresh = log(layout);
      if (!fresh.startsWith(log)) {
        backend.quarantine(StorageBackend.AUDIT_LOG);
      }
      if (!fresh.equals(log)) {
        backend.replaceLog(layout.audit());
        log = fresh;
      }
    }

    private static String log(StoreLayout layout) throws IOException {
      return Files.exists(layout.audit())
          ? Files.readString(layout.audit(), StandardCharsets.ISO_8859_1)
          : "";
    }

    private boolean isRepairedInventory(String key) throws IOException {
      return key.matches(".*/v\\d+/inventory\\.json(\\.sha512)?")
          && !Sha2.hex512(layout.root().resolve(key)).equals(digests.get(key));
    }

    @Override
    public void close() throws IOException {
      lock.close();
      backend.close();
    }
  }
}
