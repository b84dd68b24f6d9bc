package lantai.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * Where somebody says that a store lies: a folder, or {@code s3://bucket/prefix}, which is brought
 * into a folder of this program's own when it is first asked for and removed when the program ends.
 */
public final class StoreLocation {

  private static final String S3 = "s3://";

  private final String address;

  /** {@code null} until the store was brought here. */
  private Path folder;

  public StoreLocation(String address) {
    this.address = address;
  }

  /** As it was given. */
  public String address() {
    return address;
  }

  /** Where the store can be read; nothing may be there. */
  public Path folder() throws IOException {
    if (!isRemote()) {
      return Path.of(address);
    }
    if (folder == null) {
      try (StorageBackend depot = depot(address)) {
        depot.refuseWhileWritten();
        Path fresh = fresh();
        RemoteMirror.pull(depot, fresh);
        depot.refuseWhileWritten();
        folder = fresh;
      }
    }
    return folder;
  }

  /** See {@link Store#write}; what is kept is at its place when that returns. */
  public Store write(Clock clock) throws IOException {
    if (!isRemote()) {
      return Store.write(Path.of(address), clock);
    }
    Path fresh = fresh();
    Store store = RemoteMirror.write(depot(address), fresh, clock);
    folder = fresh;
    return store;
  }

  /** Whether others may change it without this machine's knowing. */
  public boolean isRemote() {
    return address.startsWith(S3);
  }

  static StorageBackend depot(String address) throws IOException {
    if (!address.startsWith(S3)) {
      return new FolderBackend(Path.of(address));
    }
    return ServiceLoader.load(StorageBackendProvider.class, StoreLocation.class.getClassLoader())
        .findFirst()
        .orElseThrow(() -> new StoreException("s3-unsupported", address))
        .open(address);
  }

  private static Path fresh() throws IOException {
    Path parent = Files.createTempDirectory("lantai-s3-");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(parent)));
    return parent.resolve("archive");
  }

  private static void remove(Path parent) {
    try (Stream<Path> walk = Files.walk(parent)) {
      List<Path> paths = walk.sorted(Comparator.reverseOrder()).toList();
      for (Path path : paths) {
        path.getParent().toFile().setWritable(true);
        Files.delete(path);
      }
    } catch (IOException e) {
      // A copy is left in the folder for passing files, which the system clears.
    }
  }
}
