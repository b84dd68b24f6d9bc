package lantai.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;

/** A store copied to a second place, file by file the same. */
public final class Replication {

  private Replication() {}

  /**
   * Copies what is missing there, and reads all of it back. Stopped in the middle, it is taken up
   * again by the next one.
   *
   * @param source the folder of the store
   * @param address a folder, or {@code s3://bucket/prefix}
   * @return how many files were written
   * @throws StoreException where the store is damaged, or what is at the target is not the same or
   *     an earlier state of it
   */
  public static int replicate(Path source, String address, Clock clock) throws IOException {
    StoreLayout folders = StoreLayout.of(source);
    try (Store open = Store.read(source);
        StorageBackend target = StoreLocation.depot(address);
        TempWorkDir room = TempWorkDir.own()) {
      IntegrityIssue.refuse(open.verify(true));
      int written;
      Closeable lock = target.lock();
      try {
        written = new ReplicaSync(folders.root(), target, new HashMap<>(), room.folder()).run();
        verify(target, room.folder().resolve("whole"));
        note(target, room.folder(), "all reports from " + folders.root(), clock);
      } finally {
        lock.close();
      }
      if (Files.isWritable(folders.audit())) {
        String event = "all reports to " + target.address();
        new AuditLog(folders.audit(), clock).add("replication", event, "success");
      }
      return written;
    }
  }

  /** A folder is judged where it lies; of another place a copy is. */
  private static void verify(StorageBackend target, Path room) throws IOException {
    if (target instanceof FolderBackend) {
      IntegrityIssue.refuse(Verification.of(StoreLayout.of(Path.of(target.address())), true));
      return;
    }
    RemoteMirror.pull(target, room);
    IntegrityIssue.refuse(Verification.of(StoreLayout.of(room), true));
  }

  private static void note(StorageBackend target, Path room, String object, Clock clock)
      throws IOException {
    Path log = room.resolve("audit");
    target.fetch(FolderBackend.AUDIT, log);
    new AuditLog(log, clock).add("replication", object, "success");
    target.replace(FolderBackend.AUDIT, log);
  }
}
