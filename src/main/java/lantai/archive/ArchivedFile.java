package lantai.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lantai.output.Sha2;

/**
 * A file in the store.
 *
 * @param path its logical path, with {@code /} between folders
 * @param sha512 the recorded digest, in lower-case hexadecimal
 * @param location where the store keeps its content
 */
public record ArchivedFile(String path, String sha512, Path location) {

  /** Returns the content; throws {@link StoreException} if it differs from the digest. */
  public byte[] read() throws IOException {
    byte[] content = Files.readAllBytes(location);
    if (!Sha2.hex512(content).equals(sha512)) {
      throw new StoreException("store-file-damaged", path);
    }
    return content;
  }
}
