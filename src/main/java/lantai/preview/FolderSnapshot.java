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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What lies in some folders at a moment, without its content.
 *
 * @param files every file that a build may read
 * @param folders every folder that may hold one
 */
record FolderSnapshot(Map<Path, FileStamp> files, Set<Path> folders) {

  /**
   * @param size in bytes
   * @param key what the system knows a file by, so that one put in its place is another; or {@code
   *     null}
   */
  record FileStamp(long size, FileTime time, Object key) {}

  /** A folder that is not there, or goes while it is read, holds nothing. */
  static FolderSnapshot of(List<Path> roots) {
    FolderSnapshot all = new FolderSnapshot(new TreeMap<>(), new TreeSet<>());
    for (Path root : roots) {
      try {
        Files.walkFileTree(root.toRealPath(), new SnapshotWalk(all));
      } catch (IOException e) {
        continue;
      }
    }
    return all;
  }

  /** Whether a file of another moment is now empty or gone, as in the middle of a save. */
  boolean lacksWhatWasIn(FolderSnapshot before) {
    return before.files.entrySet().stream()
        .filter(file -> file.getValue().size() > 0)
        .anyMatch(
            file -> {
              FileStamp now = files.get(file.getKey());
              return now == null || now.size() == 0;
            });
  }

  /** Names that systems and editors give to files of their own; no build reads these. */
  static boolean isLeftBehind(Path name) {
    String text = name.toString();
    return text.startsWith(".") || text.endsWith("~");
  }

  private static final class SnapshotWalk extends SimpleFileVisitor<Path> {

    private final FolderSnapshot all;

    SnapshotWalk(FolderSnapshot all) {
      this.all = all;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean isRoot = all.folders.stream().noneMatch(folder::startsWith);
      if (!isRoot && isLeftBehind(folder.getFileName())) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      all.folders.add(folder);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (!isLeftBehind(file.getFileName())) {
        BasicFileAttributes real =
            attributes.isSymbolicLink() && Files.exists(file)
                ? Files.readAttributes(file, BasicFileAttributes.class)
                : attributes;
        all.files.put(file, new FileStamp(real.size(), real.lastModifiedTime(), real.fileKey()));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}
