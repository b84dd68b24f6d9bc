package lantai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Checks that a command does not write to a folder that it reads or that is a store. */
final class OutputPathCheck {

  private OutputPathCheck() {}

  /**
   * @param written the folder to write; need not exist
   * @param others folders reserved for other files; need not exist
   * @throws UsageException if it is the root of a disk, one of the others, or inside one
   */
  static void require(Path written, List<Path> others) throws IOException {
    Path place = real(written);
    if (place.getParent() == null) {
      throw new UsageException("place-root", written.toString());
    }
    for (Path other : others) {
      if (place.startsWith(real(other))) {
        throw new UsageException("place-within", written.toString(), other.toString());
      }
    }
  }

  /** The path with links resolved as far as it exists. */
  private static Path real(Path path) throws IOException {
    Path existing = path.toAbsolutePath().normalize();
    Path rest = existing;
    while (existing.getParent() != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    return existing.toRealPath().resolve(existing.relativize(rest)).normalize();
  }
}
