package lantai.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The files by key of a store in a folder, or of its replica in a bucket of an object store. A key
 * is relative to the storage root, with {@code /} between folders. Files beside the storage root
 * have keys that begin with a dot.
 */
public interface StorageBackend extends Closeable {

  /** The key of the audit log. */
  String AUDIT_LOG = ".audit.jsonl";

  /** The key of its digest. */
  String AUDIT_SUM = ".audit.jsonl.sha512";

  /** Returns the folder or URL, for messages. */
  String address();

  /**
   * Prepares for being copied: a folder is verified, and locked against writers until this is
   * closed.
   *
   * @throws StoreException if it is damaged or being written
   */
  void openForReading() throws IOException;

  /**
   * Locks it for one writer until this is closed.
   *
   * @throws StoreException if it is locked
   */
  void openForWriting() throws IOException;

  /** Returns the keys of the files in the storage root. */
  Set<String> keys() throws IOException;

  /**
   * Returns the SHA-256 of a file in hexadecimal; empty if there is no such file. That of an object
   * is the checksum which the object store keeps; if it keeps none, the object is read.
   */
  String digest(String key) throws IOException;

  /**
   * Copies a file to the local disk.
   *
   * @param file must not exist; its folder must
   * @return whether there is a file with this key
   */
  boolean download(String key, Path file) throws IOException;

  /** Returns the path of a file in a folder; any other is downloaded to the given path. */
  default Optional<Path> fetch(String key, Path file) throws IOException {
    return download(key, file) ? Optional.of(file) : Optional.empty();
  }

  /** Adds a file atomically unless the key is in use. */
  void create(String key, Path file) throws IOException;

  /** Adds or replaces a file atomically. */
  void replace(String key, Path file) throws IOException;

  /** Copies the audit log and its digest, if there are any; neither file must exist. */
  default void downloadLog(Path file) throws IOException {
    download(AUDIT_LOG, file);
    download(AUDIT_SUM, AuditLog.sum(file));
  }

  /** Replaces the audit log, then its digest, if it has one. */
  default void replaceLog(Path file) throws IOException {
    replace(AUDIT_LOG, file);
    if (Files.exists(AuditLog.sum(file))) {
      replace(AUDIT_SUM, AuditLog.sum(file));
    }
  }

  /** Verifies the files of a folder; those in a bucket would have to be downloaded for it. */
  default List<IntegrityIssue> verify() throws IOException {
    return List.of();
  }
}
