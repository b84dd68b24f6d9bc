package lantai.preview;

import java.nio.file.Path;
import java.util.List;

/**
 * Waits for changes in folders and below by looking at all files at short intervals, which works on
 * every file system. A look takes about a quarter of a millisecond for a hundred files.
 */
final class FolderWatcher implements AutoCloseable {

  /** Between two looks while nothing changes, in milliseconds. */
  private static final long INTERVAL = 10;

  /** Between two looks after a change, in milliseconds. If both are equal, the save is complete. */
  private static final long SETTLING = 5;

  /** Looks for which a file may be missing or empty, as while an editor saves it. */
  private static final int HALF_WRITTEN = 10;

  /** Looks after which a change is reported though files still change. */
  private static final int LONGEST = 200;

  private final List<Path> roots;
  private final Pause pause;
  private FolderSnapshot seen;
  private volatile boolean closed;

  /** Lets time pass between two looks. */
  interface Pause {
    void await(long milliseconds) throws InterruptedException;
  }

  /**
   * Changes count from now on.
   *
   * @param roots need not exist
   */
  FolderWatcher(List<Path> roots) {
    this(roots, Thread::sleep);
  }

  FolderWatcher(List<Path> roots, Pause pause) {
    this.roots = List.copyOf(roots);
    this.pause = pause;
    this.seen = FolderSnapshot.of(this.roots);
  }

  /**
   * Returns when files changed since the last call and are not changing any more.
   *
   * @return false if the watcher was closed
   */
  boolean awaitChange() throws InterruptedException {
    FolderSnapshot now = seen;
    while (now.equals(seen) && !closed) {
      pause.await(INTERVAL);
      now = FolderSnapshot.of(roots);
    }
    seen = settled(now);
    return !closed;
  }

  /** Looks again until two looks are equal and no file is half-written. */
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
}
