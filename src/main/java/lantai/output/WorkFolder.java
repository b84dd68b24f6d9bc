package lantai.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A folder for unfinished files, which is deleted when closed. A lock file in it shows that it is
 * in use; if the program was killed, the next run that creates a folder of the same name deletes
 * it.
 */
public final class WorkFolder implements Closeable {

  private static final String LOCK = "lock";

  /** Prefix of the name of a folder that is not locked yet. */
  private static final String UNLOCKED_PREFIX = ".";

  /**
   * The folders of this process. Their locks must not be tried: closing the second channel would
   * release the lock.
   */
  private static final Set<Path> IN_USE = ConcurrentHashMap.newKeySet();

  /** Age at which a folder without a lock is abandoned; longer than locking takes. */
  private static final Duration ABANDONED_AFTER = Duration.ofMinutes(1);

  private final Path all;
  private final FileChannel lock;

  private WorkFolder(Path all, FileChannel lock) {
    this.all = all;
    this.lock = lock;
  }

  /** Creates a folder beside a file or folder that it will replace. */
  public static WorkFolder beside(Path target) throws IOException {
    return create(target.getParent(), target.getFileName() + ".new-");
  }

  /** Like {@link #beside}, with a hidden name, for folders that people edit. */
  public static WorkFolder hiddenBeside(Path target) throws IOException {
    return create(target.getParent(), "." + target.getFileName() + ".new-");
  }

  /** Creates a folder among the temporary files of the system. */
  public static WorkFolder temporary(String name) throws IOException {
    return create(Path.of(System.getProperty("java.io.tmpdir")), name + "-");
  }

  /** Creates a folder and, where possible, locks it before it gets its final name. */
  private static WorkFolder create(Path parent, String prefix) throws IOException {
    Files.createDirectories(parent);
    try (DirectoryStream<Path> left = Files.newDirectoryStream(parent)) {
      for (Path each : left) {
        String name = each.getFileName().toString();
        boolean unlocked = name.startsWith(UNLOCKED_PREFIX + prefix);
        if ((unlocked || name.startsWith(prefix)) && !IN_USE.contains(each)) {
          deleteIfAbandoned(each, unlocked);
        }
      }
    }
    Path unlocked = Files.createTempDirectory(parent, UNLOCKED_PREFIX + prefix);
    FileChannel lock = FileOperations.tryLock(unlocked.resolve(LOCK)).orElseThrow();
    String name = unlocked.getFileName().toString().substring(UNLOCKED_PREFIX.length());
    Path folder = parent.resolve(name);
    IN_USE.add(folder);
    if (isPosix(parent)) {
      Files.move(unlocked, folder, StandardCopyOption.ATOMIC_MOVE);
    } else {
      lock.close();
      Files.move(unlocked, folder, StandardCopyOption.ATOMIC_MOVE);
      lock = FileOperations.tryLock(folder.resolve(LOCK)).orElseThrow();
    }
    // In case the program exits without closing it. Registered paths are deleted in reverse order.
    folder.toFile().deleteOnExit();
    folder.resolve(LOCK).toFile().deleteOnExit();
    return new WorkFolder(folder, lock);
  }

  /** Whether a folder that contains an open file can be moved and deleted. */
  private static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /** Deletes a folder that a killed program left, if that is permitted. */
  private static void deleteIfAbandoned(Path folder, boolean unlocked) {
    try {
      if (unlocked || Files.notExists(folder.resolve(LOCK))) {
        FileTime made = Files.getLastModifiedTime(folder);
        if (made.toInstant().plus(ABANDONED_AFTER).isBefore(Clock.systemUTC().instant())) {
          makeWritable(folder);
          FileOperations.delete(folder);
        } else if (!unlocked) {
          // A folder that is locked, or is about to be, is not empty.
          Files.deleteIfExists(folder);
        }
        return;
      }
      Optional<FileChannel> free = FileOperations.tryLock(folder.resolve(LOCK));
      if (free.isPresent()) {
        delete(folder, free.get());
      }
    } catch (IOException e) {
      return;
    }
  }

  /** Deletes the lock file last, so that another program can resume. */
  private static void delete(Path folder, FileChannel lock) throws IOException {
    makeWritable(folder);
    try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
      for (Path each : content) {
        if (!each.endsWith(LOCK)) {
          FileOperations.delete(each);
        }
      }
    }
    if (!isPosix(folder)) {
      lock.close();
    }
    Files.deleteIfExists(folder.resolve(LOCK));
    lock.close();
    try {
      Files.deleteIfExists(folder);
    } catch (DirectoryNotEmptyException e) {
      // Another program has just locked the folder and will delete it.
      return;
    }
  }

  /** Archived versions are read-only. */
  private static void makeWritable(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(Files::isDirectory).forEach(each -> each.toFile().setWritable(true));
    }
  }

  public Path resolve(String name) {
    return all.resolve(name);
  }

  @Override
  public void close() throws IOException {
    delete(all, lock);
    IN_USE.remove(all);
  }
}
