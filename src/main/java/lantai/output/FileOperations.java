package lantai.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What is asked of a disk besides reading and writing. */
public final class FileOperations {

  private FileOperations() {}

  /**
   * Returns when the bytes of a file, or the entries of a folder, would outlive a power cut.
   * Folders can be asked for on POSIX systems alone, where they have to be.
   */
  public static void force(Path path) throws IOException {
    boolean folder = Files.isDirectory(path);
    if (folder && !path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return;
    }
    // Windows keeps only what may be written to; a file that is sealed was asked for before.
    boolean writable = !folder && Files.isWritable(path);
    StandardOpenOption way = writable ? StandardOpenOption.WRITE : StandardOpenOption.READ;
    try (FileChannel channel = FileChannel.open(path, way)) {
      channel.force(true);
    }
  }

  /**
   * Removes a file, or a folder with all that is in it; of a symbolic link the link alone. Where
   * there is nothing, nothing is done.
   */
  public static void delete(Path path) throws IOException {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> walk = Files.walk(path)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : all) {
      Files.delete(each);
    }
  }
}
