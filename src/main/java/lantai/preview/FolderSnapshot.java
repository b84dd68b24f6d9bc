package lantai.preview;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files and folders below some folders at one moment, without their content. Names that begin
 * with a dot or end with {@code ~} are left out: systems and editors create these, and no build
 * reads them.
 *
 * @param entries by real path
 */
record FolderSnapshot(Map<Path, FileStamp> entries) {

  /** Of all folders: only whether they exist is compared. */
  private static final FileStamp FOLDER = new FileStamp(-1, FileTime.fromMillis(0), null);

  /**
   * @param size in bytes
   * @param key the file's identity, if the file system has one: differs if the file was replaced
   */
  record FileStamp(long size, FileTime modified, @Nullable Object key) {}

  /** Roots that are missing, or vanish meanwhile, are empty. */
  static FolderSnapshot of(List<Path> roots) {
    SnapshotWalk walk = new SnapshotWalk();
    for (Path root : roots) {
      try {
        walk.root = root.toRealPath();
        Files.walkFileTree(walk.root, walk);
      } catch (IOException e) {
        continue;
      }
    }
    return new FolderSnapshot(walk.entries);
  }

  /** Whether a file that had content before is now missing or empty. */
  boolean lacksContentOf(FolderSnapshot before) {
    return before.entries.entrySet().stream()
        .filter(file -> file.getValue().size() > 0)
        .anyMatch(
            file -> {
              FileStamp now = entries.get(file.getKey());
              return now == null || now.size() == 0;
            });
  }

  private static final class SnapshotWalk extends SimpleFileVisitor<Path> {

    private final Map<Path, FileStamp> entries = new TreeMap<>();
    private Path root = Path.of("");

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (!folder.equals(root) && isIgnored(folder)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      entries.put(folder, FOLDER);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (!isIgnored(file)) {
        BasicFileAttributes real =
            attributes.isSymbolicLink() && Files.exists(file)
                ? Files.readAttributes(file, BasicFileAttributes.class)
                : attributes;
        entries.put(file, new FileStamp(real.size(), real.lastModifiedTime(), real.fileKey()));
      }
      return FileVisitResult.CONTINUE;
    }

    private static boolean isIgnored(Path path) {
      String name = path.getFileName().toString();
      return name.startsWith(".") || name.endsWith("~");
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}
