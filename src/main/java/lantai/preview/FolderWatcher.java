package lantai.preview;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Waits for changes in folders and their subfolders by scanning all files at short intervals, which
 * works on every file system. One scan takes about a quarter of a millisecond for a hundred files.
 */
final class FolderWatcher implements AutoCloseable {

  /** Interval between scans while nothing changes, in milliseconds. */
  private static final long INTERVAL = 10;

  /**
   * Interval between scans after a change, in milliseconds. When two scans are equal, the save is
   * complete.
   */
  private static final long SETTLING = 5;

  /** Number of scans for which a file may be missing or empty, as while an editor saves it. */
  private static final int HALF_WRITTEN = 10;

  /** Number of scans after which a change is reported although files are still changing. */
  private static final int LONGEST = 200;

  private final List<Path> roots;
  private final Pause pause;
  private FolderSnapshot seen;
  private volatile boolean closed;

  /** Waits between two scans. */
  interface Pause {
    void await(long milliseconds) throws InterruptedException;
  }

  /** Starts watching for changes. The folders need not exist. */
  FolderWatcher(List<Path> roots) {
    this(roots, Thread::sleep);
  }

  FolderWatcher(List<Path> roots, Pause pause) {
    this.roots = List.copyOf(roots);
    this.pause = pause;
    this.seen = FolderSnapshot.of(this.roots);
  }

  /** Returns true when files have changed and no longer change; false if the watcher was closed. */
  boolean awaitChange() throws InterruptedException {
    FolderSnapshot now = seen;
    while (now.equals(seen) && !closed) {
      pause.await(INTERVAL);
      now = FolderSnapshot.of(roots);
    }
    seen = settled(now);
    return !closed;
  }

  /**
   * Returns true if nothing changes for a time; false as soon as something changes, or if the
   * watcher is closed.
   */
  boolean awaitQuiet(Duration time) throws InterruptedException {
    for (long look = 0; look < time.toMillis() / INTERVAL && !closed; look++) {
      pause.await(INTERVAL);
      if (!FolderSnapshot.of(roots).equals(seen)) {
        return false;
      }
    }
    return !closed;
  }

  /** Scans until two scans are equal and no file is half-written. */
  private FolderSnapshot settled(FolderSnapshot changed) throws InterruptedException {
    FolderSnapshot last = changed;
    for (int look = 0; look < LONGEST && !closed; look++) {
      pause.await(SETTLING);
      FolderSnapshot now = FolderSnapshot.of(roots);
      boolean halfWritten = look < HALF_WRITTEN && now.lacksContentOf(seen);
      if (now.equals(last) && !halfWritten) {
        return now;
      }
      last = now;
    }
    return last;
  }

  /** Ends {@link #awaitChange}. */
  @Override
  public void close() {
    closed = true;
  }

  /**
   * The files and folders below some folders at one time, without their content. Names that begin
   * with a dot or end with {@code ~} are ignored: operating systems and editors create these, and
   * no build reads them.
   *
   * @param entries by real path
   */
  record FolderSnapshot(Map<Path, FileStamp> entries) {

    /** For all folders: only whether they exist is compared. */
    private static final FileStamp FOLDER = new FileStamp(-1, FileTime.fromMillis(0), null);

    /**
     * The state of a file.
     *
     * @param key of the file system, if it has one: it differs if a file was replaced
     */
    record FileStamp(long size, FileTime modified, @Nullable Object key) {}

    /** Scans folders. Folders that are missing, or are removed meanwhile, are empty. */
    static FolderSnapshot of(List<Path> roots) {
      Map<Path, FileStamp> entries = new TreeMap<>();
      for (Path root : roots) {
        try {
          add(root.toRealPath(), entries);
        } catch (IOException e) {
          continue;
        }
      }
      return new FolderSnapshot(entries);
    }

    /** Adds a file, or a folder with its content. Files removed meanwhile are ignored. */
    private static void add(Path path, Map<Path, FileStamp> entries) {
      try {
        BasicFileAttributes real =
            Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (real.isDirectory()) {
          entries.put(path, FOLDER);
          try (DirectoryStream<Path> children =
              Files.newDirectoryStream(path, FolderSnapshot::isRead)) {
            for (Path child : children) {
              add(child, entries);
            }
          }
        } else {
          if (real.isSymbolicLink() && Files.exists(path)) {
            real = Files.readAttributes(path, BasicFileAttributes.class);
          }
          entries.put(path, new FileStamp(real.size(), real.lastModifiedTime(), real.fileKey()));
        }
      } catch (IOException | DirectoryIteratorException e) {
        // It was removed meanwhile.
      }
    }

    /** Whether a file that had content before is now missing or empty. */
    boolean lacksContentOf(FolderSnapshot before) {
      return before.entries.entrySet().stream()
          .filter(file -> file.getValue().size() > 0)
          .anyMatch(
              file -> {
                FileStamp now = entries.get(file.getKey());
                return now == null || now.size() == 0;
              });
    }

    private static boolean isRead(Path path) {
      String name = path.getFileName().toString();
      return !name.startsWith(".") && !name.endsWith("~");
    }
  }
}
