package lantai.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import lantai.text.Digest;

/**
 * The stylesheet and the script that pages carry inside, and the Content Security Policy that lets
 * a page run these and nothing else (CSP Level 3, 6.7.3.3: a hash allows an inline element whose
 * content it is the digest of).
 *
 * @param style the stylesheet, {@code style.css} of the template folder; empty where there is none
 * @param tableStyle what pages of tables carry besides, {@code table.css}
 * @param script what runs before the page is painted, {@code head.js}; empty where there is none
 */
record Inline(String style, String tableStyle, String script) {

  static Inline in(Path folder) throws IOException {
    return new Inline(
        read(folder.resolve("style.css")),
        read(folder.resolve("table.css")),
        read(folder.resolve("head.js")));
  }

  /** Line ends are made the same on every system, so that the hashes are. */
  private static String read(Path file) throws IOException {
    return Files.isRegularFile(file)
        ? Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n").strip()
        : "";
  }

  /** All but the hash of a page's own data block, which the page's template adds. */
  String policy() {
    return "default-src 'none'; connect-src 'self'; img-src 'self' data:; form-action 'self';"
        + " base-uri 'none'; style-src "
        + Digest.source(style)
        + " "
        + Digest.source(tableStyle)
        + "; script-src 'self' "
        + Digest.source(script);
  }
}
