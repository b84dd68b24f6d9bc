package lantai.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import lantai.text.Digest;

/** The served copy of a page: it has a script that follows the edits. */
final class LivePage {

  static final String SCRIPT = resource("live.js");
  static final String SHEET = resource("problems.css");

  private static final String SOURCE = Digest.source(SCRIPT);

  private LivePage() {}

  /**
   * @param edition which site the page is from
   */
  static String of(String html, String edition) {
    String allowed = Policy.allow(html, SOURCE);
    String script = "<script data-edition=\"" + edition + "\">" + SCRIPT + "</script>\n";
    int end = allowed.lastIndexOf("</body>");
    return end < 0 ? allowed + script : allowed.substring(0, end) + script + allowed.substring(end);
  }

  private static String resource(String name) {
    try (InputStream in = LivePage.class.getResourceAsStream("/lantai/preview/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
