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
  private static final String UNNAMED = ".";

  /**
   * The folders of this process. Their locks must not be tried: closing the second channel would
   * release the lock.
   */
  private static final Set<Path> USED = ConcurrentHashMap.newKeySet();

  /** Age at which a folder without a lock is abandoned; longer than locking takes. */
  private static final Duration UNLOCKED = Duration.ofMinutes(1);

  private final Path all;
  private final FileChannel lock;

  private WorkFolder(Path all, FileChannel lock) {
    this.all = all;
    this.lock = lock;
  }

  /** Creates a folder beside a file or folder that it will replace. */
  public static WorkFolder beside(Path target) throws IOException {
    return in(target.getParent(), target.getFileName() + ".new-");
  }

  /** Like {@link #beside}, with a hidden name, for folders that people edit. */
  public static WorkFolder hiddenBeside(Path target) throws IOException {
    return in(target.getParent(), "." + target.getFileName() + ".new-");
  }

  /** Creates a folder among the temporary files of the system. */
  public static WorkFolder temporary(String name) throws IOException {
    return in(Path.of(System.getProperty("java.io.tmpdir")), name + "-");
  }

  /** Creates a folder and, where possible, locks it before it gets its final name. */
  private static WorkFolder in(Path parent, String prefix) throws IOException {
    Files.createDirectories(parent);
    try (DirectoryStream<Path> left = Files.newDirectoryStream(parent)) {
      for (Path each : left) {
        String name = each.getFileName().toString();
        boolean unnamed = name.startsWith(UNNAMED + prefix);
        if ((unnamed || name.startsWith(prefix)) && !USED.contains(each)) {
          deleteIfLeft(each, unnamed);
        }
      }
    }
    Path unnamed = Files.createTempDirectory(parent, UNNAMED + prefix);
    FileChannel lock = FileOperations.tryLock(unnamed.resolve(LOCK)).orElseThrow();
    String name = unnamed.getFileName().toString().substring(UNNAMED.length());
    Path folder = parent.resolve(name);
    USED.add(folder);
    if (isPosix(parent)) {
      Files.move(unnamed, folder, StandardCopyOption.ATOMIC_MOVE);
    } else {
      lock.close();
      Files.move(unnamed, folder, StandardCopyOption.ATOMIC_MOVE);
      lock = FileOperations.tryLock(folder.resolve(LOCK)).orElseThrow();
    }
    // In case the program exits without closing it. Registered paths are deleted in reverse order.
    folder.toFile().deleteOnExit();
    folder.resolve(LOCK).toFile().deleteOnExit();
    return new WorkFolder(folder, lock);
  }

  /** Other systems cannot move or delete a folder that contains an open file. */
  private static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /**
   * Deletes a folder that a killed program left. One that cannot be deleted, such as another
   * user's, remains.
   */
  private static void deleteIfLeft(Path folder, boolean unnamed) {
    try {
      if (unnamed || Files.notExists(folder.resolve(LOCK))) {
        FileTime made = Files.getLastModifiedTime(folder);
        if (made.toInstant().plus(UNLOCKED).isBefore(Clock.systemUTC().instant())) {
          makeWritable(folder);
          FileOperations.delete(folder);
        } else if (!unnamed) {
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
    USED.remove(all);
  }
}
