package lantai.site.html;

import java.util.Map;
import java.util.TreeMap;
import lantai.output.Sha2;

/**
 * The stylesheets and the script that pages carry inside, and the Content Security Policy that lets
 * a page run these and nothing else (CSP Level 3, 6.7.3.3: a hash allows an inline element whose
 * content it is the digest of).
 *
 * @param sheets every {@code NAME.css} of the template folder by its name, of which a page takes
 *     those that it needs
 * @param script what runs before the page is painted, {@code head.js}; empty where there is none
 */
record InlineAssets(Map<String, String> sheets, String script) {

  private static final String CSS = ".css";

  /**
   * @param sources the texts of a folder's files by their names
   */
  static InlineAssets of(Map<String, String> sources) {
    Map<String, String> sheets = new TreeMap<>();
    sources.forEach(
        (name, text) -> {
          if (name.endsWith(CSS) && name.indexOf('/') < 0) {
            sheets.put(name.substring(0, name.length() - CSS.length()), plain(text));
          }
        });
    return new InlineAssets(sheets, plain(sources.getOrDefault("head.js", "")));
  }

  /** Line ends are made the same on every system, so that the hashes are. */
  private static String plain(String text) {
    return text.replace("\r\n", "\n").strip();
  }

  /** All but the hashes of a page's own data block and of its sheets, which the template adds. */
  String policy() {
    return "default-src 'none'; connect-src 'self'; img-src 'self' data:; form-action 'self';"
        + " base-uri 'none'; script-src 'self' "
        + Sha2.source(script);
  }
}
