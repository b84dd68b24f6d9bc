package lantai.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Held while a store is written, so that no two processes write at once; shared by those who read,
 * so that none of them sees a half-written inventory. The system lets go of it when its holder
 * ends, however that happens.
 */
final class StoreLock implements WriteLease {

  /** {@code null} where there is nothing to hold. */
  private final FileChannel channel;

  private StoreLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * @throws StoreException where somebody else is writing
   */
  static StoreLock acquire(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return new StoreLock(channel);
      }
    } catch (OverlappingFileLockException e) {
      // Held by this very process, which is no different.
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    throw new StoreException("store-locked", file.toString());
  }

  /**
   * Shared with other readers. Where the file of the lock cannot be opened (a copy of a store, a
   * disk that cannot be written to) nobody can write either.
   *
   * @throws StoreException where somebody is writing
   */
  static StoreLock share(Path file) throws IOException {
    if (!Files.isReadable(file)) {
      return new StoreLock(null);
    }
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    try {
      if (channel.tryLock(0, Long.MAX_VALUE, true) != null) {
        return new StoreLock(channel);
      }
    } catch (OverlappingFileLockException e) {
      // Another part of this very process reads or writes; it knows what it does.
      return new StoreLock(channel);
    } catch (IOException e) {
      // Some network disks know no locks.
      return new StoreLock(channel);
    }
    channel.close();
    throw new StoreException("store-locked", file.toString());
  }

  /** On a disk, it lies where it belongs. */
  @Override
  public void kept() {}

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
    }
  }
}
