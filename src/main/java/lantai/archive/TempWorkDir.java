package lantai.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lantai.output.FileOperations;

/** A temporary folder, deleted when closed. */
record TempWorkDir(Path folder) implements Closeable {

  static TempWorkDir create() throws IOException {
    return new TempWorkDir(Files.createTempDirectory("lantai-store-"));
  }

  @Override
  public void close() throws IOException {
    FileOperations.delete(folder);
  }
}
