package lantai.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds symbolic links, hard links and special files in a store: their content is outside the store
 * or can be changed from there.
 */
final class FileSystemLinkFinder {

  private FileSystemLinkFinder() {}

  /**
   * Returns them, sorted.
   *
   * @param root of the storage, which may itself be a link
   */
  static List<Path> below(Path root) throws IOException {
    List<Path> found = new ArrayList<>();
    Path real = root.toRealPath();
    try (Stream<Path> walk = Files.walk(real)) {
      for (Path path : walk.sorted().toList()) {
        if (isLinked(path)) {
          found.add(root.resolve(real.relativize(path).toString()));
        }
      }
    }
    return found;
  }

  private static boolean isLinked(Path path) throws IOException {
    BasicFileAttributes file =
        Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (file.isDirectory()) {
      return false;
    }
    return !file.isRegularFile() || hasOtherNames(path);
  }

  private static boolean hasOtherNames(Path file) throws IOException {
    return file.getFileSystem().supportedFileAttributeViews().contains("unix")
        && (int) Files.getAttribute(file, "unix:nlink", LinkOption.NOFOLLOW_LINKS) > 1;
  }
}
