package lantai.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import lantai.output.FileOperations;

/**
 * The paths of a store and its locks. The paths are siblings, so that files can be renamed
 * atomically between them.
 *
 * @param root the OCFL storage root
 * @param work for unfinished files and for {@code quarantine/}
 * @param lock locked while the store is open
 * @param audit the audit log: one JSON object per line, append-only
 */
record StorePaths(Path root, Path work, Path lock, Path audit) {

  static final String NAMASTE = "0=ocfl_1.1";

  static StorePaths of(Path store) {
    Path root = store.toAbsolutePath().normalize();
    String name = root.getFileName().toString();
    return new StorePaths(
        root,
        root.resolveSibling(name + ".work"),
        root.resolveSibling(name + ".lock"),
        root.resolveSibling(name + ".audit.jsonl"));
  }

  Path quarantine() {
    return work.resolve("quarantine");
  }

  /** Returns an unused path in the quarantine. */
  Path quarantined(String name) throws IOException {
    Files.createDirectories(quarantine());
    Path target = quarantine().resolve(name);
    for (int n = 2; Files.exists(target); n++) {
      target = quarantine().resolve(name + "." + n);
    }
    return target;
  }

  /**
   * Moves the audit log to the quarantine; returns its name there, or empty text if there was none.
   */
  String quarantineLog() throws IOException {
    Path target = quarantined(audit.getFileName().toString());
    Files.deleteIfExists(AuditLogWriter.sum(audit));
    if (Files.notExists(audit)) {
      return "";
    }
    Files.move(audit, target, StandardCopyOption.ATOMIC_MOVE);
    FileOperations.forceAll(quarantine());
    return target.getFileName().toString();
  }

  Closeable lockForWriting() throws IOException {
    Files.createDirectories(lock.getParent());
    return FileOperations.tryLock(lock).orElseThrow(this::locked);
  }

  /**
   * Takes a lock shared with other readers. There is no lock if its file cannot be read, as in a
   * copy of a store, if the file system does not support locks, or within a process that already
   * has one.
   *
   * @throws StoreException if another process has opened the store for writing
   */
  Closeable lockForReading() throws IOException {
    if (!Files.isReadable(lock)) {
      return () -> {};
    }
    FileChannel channel = FileChannel.open(lock, StandardOpenOption.READ);
    try {
      if (channel.tryLock(0, Long.MAX_VALUE, true) != null) {
        return channel;
      }
    } catch (OverlappingFileLockException | IOException e) {
      return channel;
    }
    channel.close();
    throw locked();
  }

  private StoreException locked() {
    return new StoreException("store-locked", lock.toString());
  }
}
