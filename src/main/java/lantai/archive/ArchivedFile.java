package lantai.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import lantai.output.Sha2;

/**
 * A file in the store.
 *
 * @param path its logical path: ASCII, with {@code /} between folders
 * @param sha512 the recorded digest, in lower-case hexadecimal
 * @param location where the store keeps its content
 */
public record ArchivedFile(String path, String sha512, Path location) {

  /** Returns the size in bytes. */
  public long size() {
    return location.toFile().length();
  }

  /**
   * Opens the content. At its end the stream throws a {@link StoreException} if the content does
   * not match the digest.
   */
  public InputStream open() throws IOException {
    return new FixityCheckingStream(
        this, new DigestInputStream(Files.newInputStream(location), Sha2.sha512()));
  }

  /**
   * @throws StoreException if the content does not match the digest
   */
  public byte[] read() throws IOException {
    try (InputStream in = open()) {
      return in.readAllBytes();
    }
  }

  private static final class FixityCheckingStream extends FilterInputStream {

    private final ArchivedFile file;
    private final DigestInputStream content;
    private boolean ended;

    private FixityCheckingStream(ArchivedFile file, DigestInputStream content) {
      super(content);
      this.file = file;
      this.content = content;
    }

    @Override
    public int read() throws IOException {
      return checked(super.read());
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      return checked(super.read(bytes, offset, length));
    }

    private int checked(int read) throws IOException {
      if (read < 0 && !ended) {
        ended = true;
        String digest = HexFormat.of().formatHex(content.getMessageDigest().digest());
        if (!digest.equals(file.sha512)) {
          throw new StoreException("store-file-damaged", file.path);
        }
      }
      return read;
    }
  }
}
