package lantai.preview;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Waits for changes in folders and all below them. The system's watch wakes it within a millisecond
 * where there is one; a look at the folders every tenth of a second (a quarter of a millisecond for
 * a hundred files) finds what the watch misses: folders that were away, other file systems, systems
 * that themselves look only every few seconds.
 */
final class FolderWatcher implements AutoCloseable {

  /** All in milliseconds. */
  private static final long LOOK = 100;

  /**
   * A save is several events within one of these; a tool that writes many files, a chain of them.
   */
  private static final long QUIET = 5;

  /** An editor that empties or moves away a file before it writes has it back within this. */
  private static final long HALF_WRITTEN = 50;

  private static final long LONGEST = 1000;

  private final List<Path> roots;
  private final WatchService events = FileSystems.getDefault().newWatchService();
  private FolderSnapshot seen;

  /** Changes count from now on. A root need not be there. */
  FolderWatcher(List<Path> roots) throws IOException {
    this.roots = List.copyOf(roots);
    look(FolderSnapshot.of(this.roots));
  }

  /** Returns when something changed since it returned last, and nothing more comes at once. */
  void awaitChange() throws InterruptedException {
    while (!tells(events.poll(LOOK, TimeUnit.MILLISECONDS))
        && FolderSnapshot.of(roots).equals(seen)) {
      continue;
    }
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST);
    settle(QUIET, end);
    FolderSnapshot now = FolderSnapshot.of(roots);
    if (now.lacksWhatWasIn(seen) && settle(HALF_WRITTEN, end)) {
      settle(QUIET, end);
      now = FolderSnapshot.of(roots);
    }
    look(now);
  }

  /** Waits while events come; returns whether one did. */
  private boolean settle(long quiet, long end) throws InterruptedException {
    boolean some = false;
    WatchKey key = events.poll(quiet, TimeUnit.MILLISECONDS);
    while (key != null && System.nanoTime() < end) {
      tells(key);
      some = true;
      key = events.poll(QUIET, TimeUnit.MILLISECONDS);
    }
    if (key != null) {
      tells(key);
    }
    return some;
  }

  /** Whether a file that a build may read is among the events of a folder, which are taken away. */
  private static boolean tells(WatchKey key) {
    if (key == null) {
      return false;
    }
    boolean some = false;
    for (WatchEvent<?> event : key.pollEvents()) {
      // Without a name, events were lost.
      some |= !(event.context() instanceof Path name) || !FolderSnapshot.isLeftBehind(name);
    }
    return !key.reset() || some;
  }

  /** New folders are watched before they are looked into, so that nothing falls between. */
  private void look(FolderSnapshot now) {
    Set<Path> watched;
    seen = now;
    do {
      watched = seen.folders();
      watched.forEach(this::watch);
      seen = FolderSnapshot.of(roots);
    } while (!seen.folders().equals(watched));
  }

  /** Again each time: a folder that was away and is back is another one to the system. */
  private void watch(Path folder) {
    try {
      folder.register(events, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
    } catch (IOException e) {
      // It is gone, or the system watches no more folders: the look at it must do.
      return;
    }
  }

  @Override
  public void close() throws IOException {
    events.close();
  }
}
