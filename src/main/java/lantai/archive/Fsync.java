package lantai.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lantai.output.FileOperations;

/** Files that are still there after a power cut: ocfl-java itself never asks the disk for that. */
final class Fsync {

  private Fsync() {}

  /** Asks the disk to keep a folder with all that is in it, and its place in its parent. */
  static void force(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.toList()) {
        FileOperations.force(path);
      }
    }
    FileOperations.force(folder.getParent());
  }

  /** Asks the disk to keep an object's newest version, and the way to it from the storage root. */
  static void force(OcflObjectFolder object, int number, Path root) throws IOException {
    force(object.version(number));
    for (Path child : OcflObjectFolder.children(object.path())) {
      if (Files.isRegularFile(child)) {
        FileOperations.force(child);
      }
    }
    for (Path folder = object.path(); folder.startsWith(root); folder = folder.getParent()) {
      FileOperations.force(folder);
    }
  }

  /** Takes away the right to change a folder and what is in it, where the system lets us. */
  static void seal(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.toList()) {
        path.toFile().setReadOnly();
      }
    }
  }

  /** Puts a copy in a file's place in one step: a reader sees the old bytes or the new ones. */
  static void replace(Path source, Path target, Path work) throws IOException {
    Files.createDirectories(work);
    Path copy = Files.createTempFile(work, "replace-", ".tmp");
    Files.copy(source, copy, StandardCopyOption.REPLACE_EXISTING);
    FileOperations.force(copy);
    Files.move(copy, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    FileOperations.force(target.getParent());
  }

  /** Adds lines to a file. */
  static void append(Path file, List<String> lines) throws IOException {
    Files.createDirectories(file.getParent());
    List<String> whole = new ArrayList<>(lines);
    if (Files.exists(file) && Files.size(file) > 0 && !endsALine(file)) {
      // Whoever wrote last was stopped in the middle of a line: its half stays a line of its own.
      whole.add(0, "");
    }
    Files.write(file, whole, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    FileOperations.force(file);
  }

  private static boolean endsALine(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer last = ByteBuffer.allocate(1);
      channel.read(last, channel.size() - 1);
      return last.get(0) == '\n';
    }
  }
}
