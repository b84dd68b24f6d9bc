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
 * A folder for unfinished files, deleted when it is closed. If the program is killed before, the
 * next one that makes a folder of the same name deletes it: it is in use while it is locked.
 */
public final class WorkFolder implements Closeable {

  private static final String LOCK = "lock";

  /** Before the name of a folder that is not locked yet. */
  private static final String UNNAMED = ".";

  /** The folders of this process: to open a lock again and close it would release it. */
  private static final Set<Path> USED = ConcurrentHashMap.newKeySet();

  /** Longer than it takes to lock a folder. */
  private static final Duration UNLOCKED = Duration.ofMinutes(1);

  private final Path all;
  private final FileChannel lock;

  private WorkFolder(Path all, FileChannel lock) {
    this.all = all;
    this.lock = lock;
  }

  /** Makes a folder beside a file or folder that will be moved to its place. */
  public static WorkFolder beside(Path target) throws IOException {
    return in(target.getParent(), target.getFileName() + ".new-");
  }

  /** As {@link #beside}, with a name that listings hide: among files that people edit. */
  public static WorkFolder hiddenBeside(Path target) throws IOException {
    return in(target.getParent(), "." + target.getFileName() + ".new-");
  }

  /** Makes a folder among the temporary files of the system. */
  public static WorkFolder temporary(String name) throws IOException {
    return in(Path.of(System.getProperty("java.io.tmpdir")), name + "-");
  }

  /** The folder gets its name when it is locked already, where that is possible. */
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
    // After a program that exits in another thread. Deleted in reverse order.
    folder.toFile().deleteOnExit();
    folder.resolve(LOCK).toFile().deleteOnExit();
    return new WorkFolder(folder, lock);
  }

  /** Other systems move and delete no folder in which a file is open. */
  private static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /** What cannot be deleted, such as the folder of another user, is left. */
  private static void deleteIfLeft(Path folder, boolean unnamed) {
    try {
      if (unnamed || Files.notExists(folder.resolve(LOCK))) {
        FileTime made = Files.getLastModifiedTime(folder);
        if (made.toInstant().plus(UNLOCKED).isBefore(Clock.systemUTC().instant())) {
          makeWritable(folder);
          FileOperations.delete(folder);
        } else if (!unnamed) {
          // One that is locked, or about to be, is not empty.
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

  /** The lock is the last file that is deleted, so that another program can continue. */
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
      // Another program has just locked it, and deletes it.
      return;
    }
  }

  /** Archived versions are read-only. */
  private static void makeWritable(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(Files::isDirectory).forEach(each -> each.toFile().setWritable(true));
    }
  }

  /** Returns a path in the folder. */
  public Path resolve(String name) {
    return all.resolve(name);
  }

  @Override
  public void close() throws IOException {
    delete(all, lock);
    USED.remove(all);
  }
}
