package lantai.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import lantai.archive.StoreLocation.WorkingCopy;

/**
 * The files of a store by key, in a folder or in a bucket of an object store. A key is relative to
 * the storage root, with {@code /} between folders. Files beside the storage root have keys that
 * begin with a dot.
 */
public interface StorageBackend extends Closeable {

  /** The key of the audit log. */
  String AUDIT_LOG = ".audit.jsonl";

  /** The key of its digest. */
  String AUDIT_SUM = ".audit.jsonl.sha512";

  /** Returns the folder or URL, for messages. */
  String address();

  /** Returns the keys of the files in the storage root. */
  Set<String> keys() throws IOException;

  /**
   * Copies a file from the store.
   *
   * @param file must not exist; its folder must
   * @return whether the store has a file with this key
   */
  boolean download(String key, Path file) throws IOException;

  /** Adds a file atomically unless the key is in use. Returns whether it was added. */
  boolean create(String key, Path file) throws IOException;

  /** Adds or replaces a file atomically. */
  void replace(String key, Path file) throws IOException;

  /**
   * Copies the audit log and its digest from the store, if it has them; neither file must exist.
   */
  default void downloadLog(Path file) throws IOException {
    download(AUDIT_LOG, file);
    download(AUDIT_SUM, AuditLog.sum(file));
  }

  /** Replaces the audit log, then its digest. */
  default void replaceLog(Path file) throws IOException {
    replace(AUDIT_LOG, file);
    replace(AUDIT_SUM, AuditLog.sum(file));
  }

  /** Moves a file from the storage root to the quarantine, where nothing is ever deleted. */
  void quarantine(String key) throws IOException;

  /**
   * Locks the store for one writer until the result is closed.
   *
   * @throws StoreException if it is locked
   */
  Closeable lock() throws IOException;

  /** Throws {@link StoreException} if the store is locked by a writer. */
  void requireUnlocked() throws IOException;

  /** Returns a folder with the files of the store, downloaded to the given one if need be. */
  default Path localFolder(Path download) throws IOException {
    WorkingCopy.download(this, download);
    return download;
  }
}
