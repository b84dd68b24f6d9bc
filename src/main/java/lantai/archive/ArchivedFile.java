package lantai.archive;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file in the store.
 *
 * @param path its logical path, with {@code /} between folders
 * @param sha512 the recorded digest, in lower-case hexadecimal
 * @param location the file that contains its content
 * @param entry its name in the ZIP file at the location; {@code null} if the location is not a ZIP
 *     file of a folder
 */
public record ArchivedFile(String path, String sha512, Path location, @Nullable String entry) {

  ArchivedFile(String path, String sha512, Path location) {
    this(path, sha512, location, null);
  }

  /**
   * Returns the content.
   *
   * @throws StoreException if it is damaged
   */
  public byte[] read() throws IOException {
    try (ArchivedFileReader reader = new ArchivedFileReader()) {
      return reader.read(this);
    }
  }
}
