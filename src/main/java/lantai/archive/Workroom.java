package lantai.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lantai.text.Disk;

/**
 * A folder that the library may write to while it works.
 *
 * @param passing whether it is taken away afterwards: a reader leaves nothing beside a store that
 *     may lie on a disk it cannot write to
 */
record Workroom(Path folder, boolean passing) implements AutoCloseable {

  static Workroom own() throws IOException {
    return new Workroom(Files.createTempDirectory("lantai-store-"), true);
  }

  @Override
  public void close() throws IOException {
    if (passing) {
      Disk.delete(folder);
    }
  }
}
