package lantai.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;

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
   * @return what was mended
   * @throws StoreException where the folder holds something else
   */
  static List<String> prepare(StoreLayout folders, Clock clock) throws IOException {
    boolean empty =
        !Files.exists(folders.root()) || OcflObjectFolder.children(folders.root()).isEmpty();
    if (!empty && !exists(folders.root())) {
      throw new StoreException("store-other", folders.root().toString());
    }
    Files.createDirectories(folders.work());
    List<String> mended = StoreRecovery.recover(folders);
    for (String line : mended) {
      new AuditLog(folders.audit(), clock).add("recovery", line, "success");
    }
    if (empty) {
      create(folders);
    }
    return mended;
  }

  private static void create(StoreLayout folders) throws IOException {
    Path fresh = Files.createTempDirectory(folders.work(), "root-");
    OcflRepositories.create(fresh.resolve("root"), folders.work());
    Files.deleteIfExists(folders.root());
    Files.move(fresh.resolve("root"), folders.root(), StandardCopyOption.ATOMIC_MOVE);
    Fsync.force(folders.root());
    Files.delete(fresh);
  }
}
