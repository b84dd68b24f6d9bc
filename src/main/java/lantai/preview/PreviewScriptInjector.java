package lantai.preview;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lantai.output.ResourceFileReader;
import lantai.output.Sha2;
import lantai.output.XmlEscaper;

/**
 * Adds to a served page the script that follows edits (it updates the page in place, and reloads it
 * if styles or scripts changed), and allows it in the page's policy.
 */
final class PreviewScriptInjector {

  static final String SCRIPT = ResourceFileReader.text("preview/live.js");
  static final String PROBLEM_STYLES = ResourceFileReader.text("preview/problems.css");

  private static final String SOURCE = Sha2.cspSource(SCRIPT);

  private static final Pattern END = Pattern.compile("</body>\\s*(</html>\\s*)?\\z");

  private static final Pattern META =
      Pattern.compile(
          "<meta\\b(?=[^>]*http-equiv=[\"']?Content-Security-Policy\\b)[^>]*>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CONTENT = Pattern.compile("(?<=content=\")[^\"]*(?=\")");

  private PreviewScriptInjector() {}

  static String of(String html, String edition) {
    String allowed = allow(html, SOURCE);
    String script = "<script data-edition=\"" + edition + "\">" + SCRIPT + "</script>\n";
    int end = end(allowed);
    return allowed.substring(0, end) + script + allowed.substring(end);
  }

  /** Returns the offset after all elements, so that the script finds the whole page. */
  private static int end(String html) {
    Matcher end = END.matcher(html);
    return end.find() ? end.start() : html.length();
  }

  /** Allows a script, given by its source, in the page's policy (CSP Level 3, 2.3.1, 6.7.2). */
  static String allow(String html, String script) {
    return META.matcher(html).replaceAll(meta -> Matcher.quoteReplacement(extended(meta, script)));
  }

  private static String extended(MatchResult meta, String script) {
    return CONTENT
        .matcher(meta.group())
        .replaceFirst(
            policy ->
                Matcher.quoteReplacement(
                    XmlEscaper.escaped(with(script, unescaped(policy.group())))));
  }

  /**
   * Returns a policy that allows a script. Of two directives with the same name, the first counts
   * (CSP Level 3, 2.2.1).
   */
  private static String with(String script, String policy) {
    Map<String, String> directives = new LinkedHashMap<>();
    for (String directive : policy.split(";")) {
      if (!directive.isBlank()) {
        String[] nameAndSources = directive.strip().split("\\s+", 2);
        String sources = nameAndSources.length == 1 ? "" : nameAndSources[1];
        directives.putIfAbsent(nameAndSources[0].toLowerCase(Locale.ROOT), sources);
      }
    }
    add(script, "script-src", directives);
    add("'self'", "connect-src", directives);
    return directives.entrySet().stream()
        .map(directive -> (directive.getKey() + " " + directive.getValue()).strip())
        .collect(Collectors.joining("; "));
  }

  /**
   * Adds a source to a directive. A missing directive has the sources of {@code default-src}, so a
   * new one begins with these.
   */
  private static void add(String source, String name, Map<String, String> directives) {
    String sources = directives.getOrDefault(name, directives.get("default-src"));
    if (sources != null) {
      boolean none = sources.isEmpty() || sources.equals("'none'");
      directives.put(name, none ? source : sources + " " + source);
    }
  }

  private static String unescaped(String text) {
    return text.replace("&#39;", "'").replace("&quot;", "\"").replace("&amp;", "&");
  }
}
