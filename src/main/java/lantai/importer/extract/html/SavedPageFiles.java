package lantai.importer.extract.html;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The style sheets that a browser saved with a page.
 *
 * @param folder of the page; nothing outside of it is read; {@code null} if the page is not a file
 */
record SavedPageFiles(@Nullable Path folder) {

  private static final long MAX_BYTES = 2_000_000;

  /** Returns the text of a style sheet; empty if it is not in the folder. */
  String styleSheet(String address) {
    try {
      if (folder == null || address.matches("(?i)[a-z][a-z0-9+.-]*:.*|//.*")) {
        return "";
      }
      String path = URLDecoder.decode(address.replaceFirst("[?#].*", ""), StandardCharsets.UTF_8);
      Path root = folder.toRealPath();
      Path file = root.resolve(path).toRealPath();
      return file.startsWith(root) && Files.isRegularFile(file) && Files.size(file) <= MAX_BYTES
          ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
          : "";
    } catch (IOException | IllegalArgumentException e) {
      return "";
    }
  }
}
