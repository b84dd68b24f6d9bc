package lantai.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import lantai.output.FileOperations;
import org.jspecify.annotations.Nullable;

/**
 * The address of a store: a folder or {@code s3://bucket/prefix}. A remote store is downloaded to a
 * temporary folder when it is first used. {@link #close} deletes that folder; the address can still
 * be used afterwards.
 */
public final class StoreLocation implements Closeable {

  private final String address;

  /** Contains the downloads; {@code null} if there are none. */
  private @Nullable Path temporary;

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

  static boolean isRemote(String address) {
    return address.startsWith("s3://");
  }

  /** Returns the folder from which the store can be read, whether or not there is a store. */
  public Path folder() throws IOException {
    if (!isRemote()) {
      return Path.of(address);
    }
    if (downloaded == null) {
      try (StorageBackend backend = StorageBackendProvider.open(address)) {
        backend.requireUnlocked();
        Path folder = newFolder();
        WorkingCopy.download(backend, folder);
        backend.requireUnlocked();
        downloaded = folder;
      }
    }
    return downloaded;
  }

  /** Opens the store as {@link Store#openForWriting} does; a remote store is updated in place. */
  public Store openForWriting(Clock clock) throws IOException {
    if (!isRemote()) {
      return Store.openForWriting(Path.of(address), clock);
    }
    Path folder = newFolder();
    Store store = WorkingCopy.open(StorageBackendProvider.open(address), folder, clock);
    downloaded = folder;
    return store;
  }

  private Path newFolder() throws IOException {
    if (temporary == null) {
      temporary = Files.createTempDirectory("lantai-s3-");
    }
    return Files.createTempDirectory(temporary, "").resolve("archive");
  }

  @Override
  public void close() {
    if (temporary == null) {
      return;
    }
    try (Stream<Path> walk = Files.walk(temporary)) {
      // Versions are read-only.
      walk.filter(Files::isDirectory).forEach(folder -> folder.toFile().setWritable(true));
      FileOperations.delete(temporary);
    } catch (IOException e) {
      // The system cleans up its temporary files.
    }
    temporary = null;
    downloaded = null;
  }
}
