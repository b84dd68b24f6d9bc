package lantai.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lantai.output.FileOperations;

/**
 * A folder that the library may write to while it works.
 *
 * @param passing whether it is taken away afterwards: a reader leaves nothing beside a store that
 *     may lie on a disk it cannot write to
 */
record TempWorkDir(Path folder, boolean passing) implements AutoCloseable {

  static TempWorkDir own() throws IOException {
    return new TempWorkDir(Files.createTempDirectory("lantai-store-"), true);
  }

  @Override
  public void close() throws IOException {
    if (passing) {
      FileOperations.delete(folder);
    }
  }
}
