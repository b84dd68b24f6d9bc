package lantai.site.html;

import java.io.ByteArrayOutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Encodes a page in UTF-8 while it is written, so that at most a part of it is held as text. */
final class PageWriter extends Writer {

  /** In UTF-16 code units. */
  private static final int PART = 1 << 16;

  private final StringBuilder text = new StringBuilder();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  @Override
  public void write(char[] chars, int offset, int length) {
    text.append(chars, offset, length);
    spill();
  }

  @Override
  public void write(String string, int offset, int length) {
    text.append(string, offset, offset + length);
    spill();
  }

  @Override
  public void write(int character) {
    text.append((char) character);
    spill();
  }

  /** Does not split a surrogate pair. */
  private void spill() {
    int length = text.length();
    if (length >= PART) {
      int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
      bytes.writeBytes(text.substring(0, end).getBytes(StandardCharsets.UTF_8));
      text.delete(0, end);
    }
  }

  /** All that was written, in UTF-8. */
  byte[] bytes() {
    byte[] rest = text.toString().getBytes(StandardCharsets.UTF_8);
    if (bytes.size() == 0) {
      return rest;
    }
    bytes.writeBytes(rest);
    return bytes.toByteArray();
  }

  @Override
  public void flush() {
    // Nothing to flush.
  }

  @Override
  public void close() {
    // Nothing to close.
  }
}
