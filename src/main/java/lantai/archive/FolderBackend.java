package lantai.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A folder as a place for the files of a store. */
final class FolderBackend implements StorageBackend {

  /** How a key names the audit log. */
  static final String AUDIT = ".audit.jsonl";

  private final StoreLayout folders;

  FolderBackend(Path folder) {
    this.folders = StoreLayout.of(folder);
  }

  @Override
  public String address() {
    return folders.root().toString();
  }

  @Override
  public Set<String> keys() throws IOException {
    return keys(folders.root());
  }

  /** The files below a folder, relative to it. */
  static Set<String> keys(Path root) throws IOException {
    Set<String> keys = new TreeSet<>();
    if (Files.isDirectory(root)) {
      try (Stream<Path> walk = Files.walk(root)) {
        walk.filter(path -> !Files.isDirectory(path))
            .forEach(path -> keys.add(root.relativize(path).toString().replace('\\', '/')));
      }
    }
    return keys;
  }

  @Override
  public boolean fetch(String key, Path file) throws IOException {
    if (!Files.isRegularFile(path(key))) {
      return false;
    }
    Files.copy(path(key), file);
    return true;
  }

  /** The lock keeps others from making the file between the question and the move. */
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
    Fsync.replace(file, target, folders.work());
  }

  @Override
  public void quarantine(String key) throws IOException {
    Path target = folders.quarantine().resolve(key);
    Files.createDirectories(target.getParent());
    Files.move(path(key), target, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public Closeable lock() throws IOException {
    return StoreLock.acquire(folders.lock());
  }

  @Override
  public void refuseWhileWritten() throws IOException {
    StoreLock.share(folders.lock()).close();
  }

  private Path path(String key) {
    return key.equals(AUDIT) ? folders.audit() : folders.root().resolve(key);
  }

  @Override
  public void close() throws IOException {
    if (Files.isDirectory(folders.root())) {
      Fsync.force(folders.root());
    }
  }
}
