package lantai.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lantai.text.Digest;

/**
 * The stylesheets and the script that pages carry inside, and the Content Security Policy that lets
 * a page run these and nothing else (CSP Level 3, 6.7.3.3: a hash allows an inline element whose
 * content it is the digest of).
 *
 * @param sheets every {@code NAME.css} of the template folder by its name, of which a page takes
 *     those that it needs
 * @param script what runs before the page is painted, {@code head.js}; empty where there is none
 */
record Inline(Map<String, String> sheets, String script) {

  private static final String CSS = ".css";

  static Inline in(Path folder) throws IOException {
    Map<String, String> sheets = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(file -> file.toString().endsWith(CSS)).toList()) {
        String name = file.getFileName().toString();
        sheets.put(name.substring(0, name.length() - CSS.length()), read(file));
      }
    }
    return new Inline(sheets, read(folder.resolve("head.js")));
  }

  /** Line ends are made the same on every system, so that the hashes are. */
  private static String read(Path file) throws IOException {
    return Files.isRegularFile(file)
        ? Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n").strip()
        : "";
  }

  /** All but the hashes of a page's own data block and of its sheets, which the template adds. */
  String policy() {
    return "default-src 'none'; connect-src 'self'; img-src 'self' data:; form-action 'self';"
        + " base-uri 'none'; script-src 'self' "
        + Digest.source(script);
  }
}
