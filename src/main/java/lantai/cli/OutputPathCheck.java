package lantai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Keeps a folder that a command writes out of those that it reads or keeps versions in. */
final class OutputPathCheck {

  private OutputPathCheck() {}

  /**
   * @param written where a command is going to write; need not be there yet
   * @param others folders that nothing else may be written to; need not be there either
   * @throws UsageException if it is the root of a disk, one of the others, or within one
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

  /** With the links on its way followed, as far as there is something. */
  private static Path real(Path path) throws IOException {
    Path there = path.toAbsolutePath().normalize();
    Path rest = there;
    while (there.getParent() != null && !Files.exists(there)) {
      there = there.getParent();
    }
    return there.toRealPath().resolve(there.relativize(rest)).normalize();
  }
}
