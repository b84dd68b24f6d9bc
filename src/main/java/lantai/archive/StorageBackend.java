package lantai.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/**
 * Where the files of a store lie under keys: a folder, or a bucket of an object store. A key is
 * relative to the place, ASCII, with {@code /} between folders; what belongs to the store beside
 * its files (lock, audit log, quarantine) has keys of its own, which begin with a dot.
 */
public interface StorageBackend extends Closeable {

  /** What people call the place. */
  String address();

  /** The keys of the store's files, without those that begin with a dot. */
  Set<String> keys() throws IOException;

  /**
   * Copies a file from here.
   *
   * @param file absent; its folder is there
   * @return whether there was one under this key
   */
  boolean fetch(String key, Path file) throws IOException;

  /**
   * Puts a file where there is none; it appears whole or not at all.
   *
   * @return whether there was none
   */
  boolean create(String key, Path file) throws IOException;

  /** Puts a file in the place of another, in one step. */
  void replace(String key, Path file) throws IOException;

  /** Moves a file out of the store to where nothing is ever removed. */
  void quarantine(String key) throws IOException;

  /**
   * Keeps other writers out until it is closed.
   *
   * @throws StoreException where somebody else is writing
   */
  Closeable lock() throws IOException;

  /**
   * @throws StoreException where somebody is writing
   */
  void refuseWhileWritten() throws IOException;
}
