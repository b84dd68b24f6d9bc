package lantai.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** Files that are still there after a power cut: ocfl-java itself never asks the disk for that. */
final class Durable {

  private Durable() {}

  /** Asks the disk to keep a folder with all that is in it, and its place in its parent. */
  static void force(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.toList()) {
        forceOne(path);
      }
    }
    forceOne(folder.getParent());
  }

  private static void forceOne(Path path) throws IOException {
    boolean folder = Files.isDirectory(path);
    // A folder can only be opened to be forced on POSIX systems, where it needs to be.
    if (folder && !path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return;
    }
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /** Puts a copy in a file's place in one step: a reader sees the old bytes or the new ones. */
  static void replace(Path source, Path target, Path work) throws IOException {
    Files.createDirectories(work);
    Path copy = Files.createTempFile(work, "replace-", ".tmp");
    Files.copy(source, copy, StandardCopyOption.REPLACE_EXISTING);
    forceOne(copy);
    Files.move(copy, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    forceOne(target.getParent());
  }

  /** Adds lines to a file. */
  static void append(Path file, List<String> lines) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    forceOne(file);
  }
}
