package lantai.site.html;

import java.util.Map;
import java.util.TreeMap;
import lantai.output.Sha2;

/**
 * The style sheets and the script that pages contain, and the Content Security Policy that allows
 * only these (CSP Level 3, 6.7.3.3: a hash source allows the inline element with that digest).
 *
 * @param sheets the {@code NAME.css} files of the template folder, by name; a page contains some of
 *     them
 * @param script {@code head.js}, which runs before the page is painted; empty if there is none
 */
record InlineAssets(Map<String, String> sheets, String script) {

  private static final String CSS = ".css";

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

  /** Normalises line breaks, so that hashes are the same on every system. */
  private static String plain(String text) {
    return text.replace("\r\n", "\n").strip();
  }

  /**
   * Returns the policy without the hashes of a page's data block and style sheets, which the
   * template adds.
   */
  String policy() {
    return "default-src 'none'; connect-src 'self'; img-src 'self' data:; form-action 'self';"
        + " base-uri 'none'; script-src 'self' "
        + Sha2.cspSource(script);
  }
}
