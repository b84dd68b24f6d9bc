package lantai.output;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A finished file of the site. Two are equal if their content is the same object or the same file,
 * not if their bytes are equal.
 *
 * @param path relative to the site's root, ASCII, with {@code /} between folders
 */
public record SiteFile(String path, FileContent content) {

  /** The content of a file, in memory or on disk. */
  public interface FileContent {

    /**
     * @return not to be modified
     * @throws UncheckedIOException if a file on disk cannot be read
     */
    byte[] bytes();

    /** In bytes. */
    long size();

    /** SHA-256 in hexadecimal. */
    String sha256();

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
   * @param bytes not to be modified
   */
  public SiteFile(String path, byte[] bytes) {
    this(path, new MemoryContent(bytes));
  }

  public static SiteFile of(String path, String text) {
    return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** As {@link FileContent#bytes}. */
  public byte[] bytes() {
    return content.bytes();
  }

  /** The content, decoded as UTF-8. */
  public String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  public boolean isHtml() {
    return path.endsWith(".html");
  }
}
