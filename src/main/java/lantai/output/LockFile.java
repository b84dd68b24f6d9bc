package lantai.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A lock on a file. The system releases it when it is closed or when its process ends. */
public final class LockFile implements Closeable {

  private final FileChannel channel;

  private LockFile(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Locks a file for one holder, and creates it if it is missing.
   *
   * @return empty if this or another process holds a lock on it
   */
  public static Optional<LockFile> exclusive(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return Optional.of(new LockFile(channel));
      }
    } catch (OverlappingFileLockException e) {
      // Held by this process.
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    return Optional.empty();
  }

  /**
   * Locks a readable file together with other readers. Where the file system has no locks, and
   * within a process that holds a lock on the file, no lock is taken.
   *
   * @return empty if another process holds an exclusive lock
   */
  public static Optional<LockFile> shared(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    try {
      if (channel.tryLock(0, Long.MAX_VALUE, true) == null) {
        channel.close();
        return Optional.empty();
      }
    } catch (OverlappingFileLockException | IOException e) {
      // The channel is returned unlocked.
    }
    return Optional.of(new LockFile(channel));
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
