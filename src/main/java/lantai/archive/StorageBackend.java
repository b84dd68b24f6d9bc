package lantai.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * The files by key of a store in a folder, or of its replica in a bucket of an object store. A key
 * is relative to the storage root, with {@code /} between folders. Files next to the storage root
 * have keys that begin with a dot.
 */
public interface StorageBackend extends Closeable {

  /** The key of the audit log. */
  String AUDIT_LOG = ".audit.jsonl";

  /** The key of the digest of the audit log. */
  String AUDIT_SUM = ".audit.jsonl.sha512";

  /** Returns the folder or URL, for messages. */
  String address();

  /**
   * Prepares for copying: a folder is verified, and locked against writers until this is closed.
   *
   * @throws StoreException if it is damaged or being written
   */
  void openForReading() throws IOException;

  /**
   * Locks the files for one writer until this is closed.
   *
   * @throws StoreException if they are locked
   */
  void openForWriting() throws IOException;

  /** Returns the keys of the files in the storage root. */
  Set<String> keys() throws IOException;

  /**
   * Returns the SHA-256 of a file in hexadecimal; empty if it does not exist. For an object it is
   * the checksum recorded by the object store; if there is none, the object is read.
   */
  String digest(String key) throws IOException;

  /**
   * Returns a file on the local disk; empty if the key does not exist.
   *
   * @param download the file to write if it is not on the local disk already; must not exist, but
   *     its folder must
   */
  Optional<Path> fetch(String key, Path download) throws IOException;

  /** Adds a file atomically unless the key exists. */
  void create(String key, Path file) throws IOException;

  /** Adds or replaces a file atomically. */
  void replace(String key, Path file) throws IOException;

  /** Replaces the audit log, then its digest, if it has one. */
  default void replaceLog(Path file) throws IOException {
    replace(AUDIT_LOG, file);
    if (Files.exists(AuditLogWriter.sum(file))) {
      replace(AUDIT_SUM, AuditLogWriter.sum(file));
    }
  }
}
