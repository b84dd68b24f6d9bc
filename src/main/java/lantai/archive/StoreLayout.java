package lantai.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import lantai.output.LockFile;

/**
 * The paths of a store. They are siblings, so that files can be renamed atomically between them.
 *
 * @param root the OCFL storage root
 * @param work for unfinished files and for {@code quarantine/}
 * @param lock locked while the store is open
 * @param audit the audit log: one JSON object per line, append-only
 */
record StoreLayout(Path root, Path work, Path lock, Path audit) {

  /** The Namaste file of an OCFL 1.1 storage root. */
  static final String NAMASTE = "0=ocfl_1.1";

  static StoreLayout of(Path store) {
    Path root = store.toAbsolutePath().normalize();
    String name = root.getFileName().toString();
    return new StoreLayout(
        root,
        root.resolveSibling(name + ".work"),
        root.resolveSibling(name + ".lock"),
        root.resolveSibling(name + ".audit.jsonl"));
  }

  Path quarantine() {
    return work.resolve("quarantine");
  }

  /**
   * @throws StoreException if the store is open elsewhere
   */
  Closeable lockForWriting() throws IOException {
    return required(LockFile.exclusive(lock));
  }

  /**
   * Takes no lock if the lock file cannot be read, as in a copy of a store or on a read-only disk:
   * then there is no writer either.
   *
   * @throws StoreException if another process has opened the store for writing
   */
  Closeable lockForReading() throws IOException {
    return Files.isReadable(lock) ? required(LockFile.shared(lock)) : () -> {};
  }

  private LockFile required(Optional<LockFile> taken) throws StoreException {
    return taken.orElseThrow(() -> new StoreException("store-locked", lock.toString()));
  }
}
