package lantai.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;

/** Makes a folder ready to be written to as a store. */
final class StorageRoot {

  private StorageRoot() {}

  static boolean exists(Path root) {
    return Files.exists(root.resolve("0=ocfl_1.1"));
  }

  /**
   * Mends what an interrupted writer left behind; where there is no store, makes one aside and puts
   * it in its place whole.
   *
   * @throws StoreException where the folder holds something else
   */
  static void prepare(StoreFolders folders, Clock clock) throws IOException {
    Files.createDirectories(folders.work());
    for (String mended : Recovery.recover(folders)) {
      new AuditLog(folders.audit(), clock).add("recovery", mended, "success");
    }
    if (exists(folders.root())) {
      return;
    }
    if (Files.exists(folders.root()) && !ObjectFolder.children(folders.root()).isEmpty()) {
      throw new StoreException("store-other", folders.root().toString());
    }
    Path fresh = Files.createTempDirectory(folders.work(), "root-");
    Ocfl.create(fresh.resolve("root"), folders.work());
    Files.deleteIfExists(folders.root());
    Files.move(fresh.resolve("root"), folders.root(), StandardCopyOption.ATOMIC_MOVE);
    Durable.force(folders.root());
    Files.delete(fresh);
  }
}
