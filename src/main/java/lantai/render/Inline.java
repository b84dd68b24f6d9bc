package lantai.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

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

  String policy() {
    return "default-src 'none'; style-src "
        + hash(style)
        + " "
        + hash(tableStyle)
        + "; script-src 'self' "
        + hash(script)
        + "; connect-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'";
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(bytes) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
