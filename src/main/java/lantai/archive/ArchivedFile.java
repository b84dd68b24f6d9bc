package lantai.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import lantai.output.Sha2;
import org.jspecify.annotations.Nullable;

/**
 * A file in the store.
 *
 * @param path its logical path, with {@code /} between folders
 * @param sha512 the recorded digest, in lower-case hexadecimal
 * @param location where the store keeps its content
 * @param entry its name in the ZIP file at the location; {@code null} if it is not in one
 */
public record ArchivedFile(String path, String sha512, Path location, @Nullable String entry) {

  ArchivedFile(String path, String sha512, Path location) {
    this(path, sha512, location, null);
  }

  /** Returns the content; throws {@link StoreException} if it differs from the digest. */
  public byte[] read() throws IOException {
    byte[] content = entry == null ? Files.readAllBytes(location) : unpack(entry);
    if (!Sha2.hex512(content).equals(sha512)) {
      throw damaged();
    }
    return content;
  }

  private byte[] unpack(String name) throws IOException {
    try (ZipFile zip = new ZipFile(location.toFile())) {
      ZipEntry found = zip.getEntry(name);
      if (found == null) {
        throw damaged();
      }
      try (InputStream content = zip.getInputStream(found)) {
        return content.readAllBytes();
      }
    } catch (ZipException | EOFException e) {
      throw damaged();
    }
  }

  private StoreException damaged() {
    return new StoreException("store-file-damaged", path);
  }
}
