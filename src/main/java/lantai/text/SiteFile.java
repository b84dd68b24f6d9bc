package lantai.text;

import java.nio.charset.StandardCharsets;

/**
 * One finished file of the site. Two are equal where they are the same bytes of the same build, not
 * where they only look alike.
 *
 * @param path relative to the site's root, ASCII, with {@code /} between folders
 * @param bytes its content, not to be changed by whoever holds it
 */
public record SiteFile(String path, byte[] bytes) {

  public static SiteFile of(String path, String text) {
    return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The content of a file that is text. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  public boolean isHtml() {
    return path.endsWith(".html");
  }
}
