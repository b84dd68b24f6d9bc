package lantai.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A finished file of the site. Two are equal if they share the same content object or file, not if
 * their bytes are equal.
 *
 * @param path relative to the site's root, in ASCII, with {@code /} as separator
 */
public record SiteFile(String path, FileContent content) {

  /** The content of a file, in memory or on disk. */
  public interface FileContent {

    /** Returns the content. The array must not be modified. */
    byte[] bytes();

    /** Size in bytes. */
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

  /** Creates a file in memory. The bytes must not be modified. */
  public SiteFile(String path, byte[] bytes) {
    this(path, new MemoryContent(bytes));
  }

  public static SiteFile of(String path, String text) {
    return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Returns the files below a folder, which may be missing. {@linkplain IgnoredFiles Files that
   * editors and systems create} are ignored.
   *
   * @param options whether links to folders are followed; a link to {@code folder} itself always is
   * @return sorted by path
   */
  public static List<SiteFile> below(Path folder, FileVisitOption... options) throws IOException {
    List<SiteFile> files = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return files;
    }
    Path root = folder.toRealPath();
    try (Stream<Path> walk = Files.walk(root, options)) {
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        String path = root.relativize(file).toString().replace('\\', '/');
        if (!IgnoredFiles.isIgnored(path)) {
          files.add(new SiteFile(path, Files.readAllBytes(file)));
        }
      }
    }
    return files;
  }

  /** Returns the content; see {@link FileContent#bytes}. */
  public byte[] bytes() {
    return content.bytes();
  }

  /** Returns the content, decoded as UTF-8. */
  public String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  public boolean isHtml() {
    return path.endsWith(".html");
  }

  /** The content of a file that was written to disk. */
  record DiskContent(Path file, long size, String sha256) implements FileContent {

    @Override
    public byte[] bytes() {
      try {
        return Files.readAllBytes(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public boolean isSameAs(FileContent other) {
      return other instanceof DiskContent there && there.file.equals(file)
          || FileContent.super.isSameAs(other);
    }
  }
}
