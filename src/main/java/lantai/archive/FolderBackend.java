package lantai.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lantai.output.FileOperations;
import lantai.output.Sha2;

/** A store in a folder. */
final class FolderBackend implements StorageBackend {

  private final Path folder;
  private final StorePaths layout;

  /** Released when this backend is closed. */
  private Closeable lock = () -> {};

  FolderBackend(Path folder) {
    this.folder = folder;
    this.layout = StorePaths.of(folder);
  }

  @Override
  public String address() {
    return layout.root().toString();
  }

  @Override
  public void openForReading() throws IOException {
    Store store = Store.openForReading(folder);
    lock = store::close;
    IntegrityIssue.requireNone(store.verify(VerificationLevel.FIXITY));
  }

  @Override
  public void openForWriting() throws IOException {
    Closeable held = layout.lockForWriting();
    lock =
        () -> {
          try (held) {
            if (Files.isDirectory(layout.root())) {
              FileOperations.forceAll(layout.root());
            }
          }
        };
  }

  @Override
  public Set<String> keys() throws IOException {
    return new TreeSet<>(FileOperations.list(layout.root()));
  }

  @Override
  public String digest(String key) throws IOException {
    return Files.isRegularFile(path(key)) ? Sha2.hex(path(key)) : "";
  }

  @Override
  public Optional<Path> fetch(String key, Path download) throws IOException {
    return Optional.of(path(key)).filter(Files::isRegularFile);
  }

  /** The lock prevents others from creating the file between the check and the move. */
  @Override
  public void create(String key, Path file) throws IOException {
    if (Files.notExists(path(key))) {
      replace(key, file);
    }
  }

  @Override
  public void replace(String key, Path file) throws IOException {
    Path target = path(key);
    Files.createDirectories(target.getParent());
    FileOperations.copyAtomically(file, target, layout.work());
  }

  /**
   * Returns the path of a key, which may have any name if it comes from elsewhere.
   *
   * @throws StoreException if it is not a path below the storage root
   */
  private Path path(String key) throws StoreException {
    if (key.equals(AUDIT_LOG)) {
      return layout.audit();
    }
    if (key.equals(AUDIT_SUM)) {
      return AuditLogWriter.sum(layout.audit());
    }
    Path file = layout.root().resolve(key).normalize();
    if (!file.startsWith(layout.root()) || file.equals(layout.root())) {
      throw new StoreException("store-path", key);
    }
    return file;
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
