package lantai.output;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One finished file of the site. Two are equal where they are the same bytes of the same build, not
 * where they only look alike.
 *
 * @param path relative to the site's root, ASCII, with {@code /} between folders
 */
public record SiteFile(String path, FileContent content) {

  /** What a file holds, wherever that lies. */
  public interface FileContent {

    /**
     * Not to be changed by whoever gets them.
     *
     * @throws UncheckedIOException where they lie on a disk and cannot be read
     */
    byte[] bytes();

    /** In bytes. */
    long size();

    /** SHA-256 in hexadecimal. */
    String sha256();

    /** Whether these are the same bytes, be they read for it or not. */
    default boolean isSameAs(FileContent other) {
      return other.size() == size() && Arrays.equals(other.bytes(), bytes());
    }
  }

  private record MemoryContent(byte[] bytes) implements FileContent {

    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public String sha256() {
      return Sha2.hex(bytes);
    }
  }

  /**
   * @param bytes its content, not to be changed by whoever holds it
   */
  public SiteFile(String path, byte[] bytes) {
    this(path, new MemoryContent(bytes));
  }

  public static SiteFile of(String path, String text) {
    return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** As {@link Content#bytes}. */
  public byte[] bytes() {
    return content.bytes();
  }

  /** The content of a file that is text. */
  public String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  public boolean isHtml() {
    return path.endsWith(".html");
  }
}
