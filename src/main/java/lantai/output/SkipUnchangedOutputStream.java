package lantai.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * A file as it is written, which is not written at all as long as the old one has the same bytes:
 * they are held against each other as they come.
 */
final class SkipUnchangedOutputStream extends OutputStream {

  /** More at once would make Java keep a copy of that size outside its heap. */
  private static final int PIECE = 1 << 16;

  private final Path old;
  private final Path target;
  private final MessageDigest sum = Sha2.sha256();
  private long size;

  /** The old file while it is the same so far, else {@code null}. */
  private FileChannel same;

  /** The new file, once there has to be one. */
  private FileChannel written;

  /**
   * @param old is compared where it is a regular file
   * @param target in a folder that is there; made where it is wanted
   */
  SkipUnchangedOutputStream(Path old, Path target) throws IOException {
    this.old = old;
    this.target = target;
    if (Files.isRegularFile(old, LinkOption.NOFOLLOW_LINKS)) {
      same = FileChannel.open(old, StandardOpenOption.READ);
    }
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    sum.update(bytes, offset, length);
    for (int at = offset; at < offset + length; at += PIECE) {
      piece(ByteBuffer.wrap(bytes, at, Math.min(PIECE, offset + length - at)));
    }
  }

  private void piece(ByteBuffer piece) throws IOException {
    int length = piece.remaining();
    if (same == null || !holds(piece)) {
      write(piece);
    }
    size += length;
  }

  /** Whether the old file goes on with a piece. */
  private boolean holds(ByteBuffer piece) throws IOException {
    ByteBuffer there = ByteBuffer.allocate(piece.remaining());
    while (there.hasRemaining() && same.read(there, size + there.position()) >= 0) {
      // Read on: a file may give less than it was asked for.
    }
    return there.flip().equals(piece);
  }

  private void write(ByteBuffer piece) throws IOException {
    begin();
    while (piece.hasRemaining()) {
      written.write(piece);
    }
  }

  /** Begins the new file with what was the same so far. */
  private void begin() throws IOException {
    if (written != null) {
      return;
    }
    written = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    if (same != null) {
      long copied = 0;
      while (copied < size) {
        copied += same.transferTo(copied, size - copied, written);
      }
      same.close();
      same = null;
    }
  }

  /**
   * @param forced whether it shall outlive a power cut
   * @return where its bytes lie: in the old file where that has the same
   */
  DiskContent finish(boolean forced) throws IOException {
    if (same == null || same.size() != size) {
      begin();
      if (forced) {
        written.force(true);
      }
    }
    String digest = HexFormat.of().formatHex(sum.digest());
    return new DiskContent(written == null ? old : target, size, digest);
  }

  @Override
  public void close() throws IOException {
    if (same != null) {
      same.close();
    }
    if (written != null) {
      written.close();
    }
  }
}
