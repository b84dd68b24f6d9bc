package lantai.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.TreeSet;
import lantai.output.FileOperations;

/** A store in a folder. */
final class FolderBackend implements StorageBackend {

  private final StoreLayout layout;

  FolderBackend(Path folder) {
    this.layout = StoreLayout.of(folder);
  }

  @Override
  public String address() {
    return layout.root().toString();
  }

  @Override
  public Set<String> keys() throws IOException {
    return new TreeSet<>(FileOperations.list(layout.root()));
  }

  @Override
  public boolean download(String key, Path file) throws IOException {
    if (!Files.isRegularFile(path(key))) {
      return false;
    }
    Files.copy(path(key), file);
    return true;
  }

  /** The lock prevents that others create the file between the test and the move. */
  @Override
  public boolean create(String key, Path file) throws IOException {
    if (Files.exists(path(key))) {
      return false;
    }
    replace(key, file);
    return true;
  }

  @Override
  public void replace(String key, Path file) throws IOException {
    Path target = path(key);
    Files.createDirectories(target.getParent());
    FileOperations.copyAtomically(file, target, layout.work());
  }

  @Override
  public void quarantine(String key) throws IOException {
    Path target = layout.quarantine().resolve(key);
    Files.createDirectories(target.getParent());
    Files.move(path(key), target, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public Closeable lock() throws IOException {
    return layout.lockForWriting();
  }

  @Override
  public void requireUnlocked() throws IOException {
    layout.lockForReading().close();
  }

  @Override
  public Path localFolder(Path download) {
    return layout.root();
  }

  private Path path(String key) {
    return key.equals(AUDIT_LOG)
        ? layout.audit()
        : key.equals(AUDIT_SUM) ? AuditLog.sum(layout.audit()) : layout.root().resolve(key);
  }

  @Override
  public void close() throws IOException {
    if (Files.isDirectory(layout.root())) {
      FileOperations.forceAll(layout.root());
    }
  }
}
