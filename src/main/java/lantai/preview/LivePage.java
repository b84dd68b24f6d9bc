package lantai.preview;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.output.ResourceFile;
import lantai.output.Sha2;

/** Adds to a served page the script that shows the next edit. */
final class LivePage {

  static final String SCRIPT = ResourceFile.text("preview/live.js");
  static final String STYLESHEET = ResourceFile.text("preview/problems.css");

  private static final String SOURCE = Sha2.source(SCRIPT);

  private static final Pattern END = Pattern.compile("</body>\\s*(</html>\\s*)?\\z");

  private LivePage() {}

  /**
   * @param edition of the page's site
   */
  static String of(String html, String edition) {
    String allowed = CspRewriter.allow(html, SOURCE);
    String script = "<script data-edition=\"" + edition + "\">" + SCRIPT + "</script>\n";
    int end = end(allowed);
    return allowed.substring(0, end) + script + allowed.substring(end);
  }

  /** After all elements, so that the script finds the whole page. */
  private static int end(String html) {
    Matcher end = END.matcher(html);
    return end.find() ? end.start() : html.length();
  }
}
