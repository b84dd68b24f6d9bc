package lantai.archive.export;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.util.HexFormat;
import lantai.archive.ArchivedFile;
import lantai.archive.StoreException;
import lantai.output.Sha2;

/** A kept file that is held against its digest while it is read: damage is not handed on. */
final class DigestCheckingInputStream extends FilterInputStream {

  private final ArchivedFile file;
  private final DigestInputStream digested;
  private boolean ended;

  private DigestCheckingInputStream(ArchivedFile file, DigestInputStream digested) {
    super(digested);
    this.file = file;
    this.digested = digested;
  }

  static InputStream open(ArchivedFile file) throws IOException {
    return new DigestCheckingInputStream(file, new DigestInputStream(file.open(), Sha2.sha512()));
  }

  static byte[] read(ArchivedFile file) throws IOException {
    try (InputStream in = open(file)) {
      return in.readAllBytes();
    }
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    check(read);
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    check(read);
    return read;
  }

  private void check(int read) throws IOException {
    if (read < 0 && !ended) {
      ended = true;
      String found = HexFormat.of().formatHex(digested.getMessageDigest().digest());
      if (!found.equals(file.sha512())) {
        throw new StoreException("store-file-damaged", file.path());
      }
    }
  }
}
