package lantai.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import lantai.output.FileOperations;

/** Makes changes survive a power failure. ocfl-java does not force its files to disk. */
final class Fsync {

  private Fsync() {}

  /** Forces a folder with all its content, and its entry in its parent, to disk. */
  static void force(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.toList()) {
        FileOperations.force(path);
      }
    }
    FileOperations.force(folder.getParent());
  }

  /**
   * Copies a file atomically: a reader sees the old content or the new one.
   *
   * @param work for the unfinished copy; on the file system of the target
   */
  static void replace(Path source, Path target, Path work) throws IOException {
    Files.createDirectories(work);
    Path copy = Files.createTempFile(work, "replace-", ".tmp");
    Files.copy(source, copy, StandardCopyOption.REPLACE_EXISTING);
    FileOperations.force(copy);
    Files.move(copy, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    FileOperations.force(target.getParent());
  }
}
