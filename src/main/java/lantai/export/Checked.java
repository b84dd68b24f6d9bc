package lantai.export;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.util.HexFormat;
import lantai.archive.KeptFile;
import lantai.archive.StoreException;
import lantai.text.Digest;

/** A kept file that is held against its digest while it is read: damage is not handed on. */
final class Checked extends FilterInputStream {

  private final KeptFile file;
  private final DigestInputStream digested;
  private boolean ended;

  private Checked(KeptFile file, DigestInputStream digested) {
    super(digested);
    this.file = file;
    this.digested = digested;
  }

  static InputStream open(KeptFile file) throws IOException {
    return new Checked(file, new DigestInputStream(file.open(), Digest.sha512()));
  }

  static byte[] read(KeptFile file) throws IOException {
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
