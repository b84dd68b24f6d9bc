package lantai.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Content Security Policy that a page carries, widened in its served copy by the one script
 * that the preview adds (CSP Level 3, 2.3.1 and 6.7.2).
 */
final class CspRewriter {

  private static final Pattern META =
      Pattern.compile(
          "<meta\\b(?=[^>]*http-equiv=[\"']?Content-Security-Policy\\b)[^>]*>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CONTENT = Pattern.compile("(content=\")([^\"]*)(\")");
  private static final String NONE = "'none'";

  private CspRewriter() {}

  /**
   * @param script the source that allows the script, as {@code 'sha256-…'}
   */
  static String allow(String html, String script) {
    return META.matcher(html).replaceAll(meta -> Matcher.quoteReplacement(widened(meta, script)));
  }

  private static String widened(MatchResult meta, String script) {
    return CONTENT
        .matcher(meta.group())
        .replaceFirst(
            found ->
                Matcher.quoteReplacement(
                    found.group(1)
                        + escaped(with(script, unescaped(found.group(2))))
                        + found.group(3)));
  }

  private static String with(String script, String policy) {
    List<String> directives = new ArrayList<>();
    String usual = "";
    for (String directive : policy.split(";")) {
      if (!directive.isBlank()) {
        directives.add(directive.strip());
        usual = name(directive).equals("default-src") ? sources(directive) : usual;
      }
    }
    add(directives, "script-src", usual, script);
    add(directives, "connect-src", usual, "'self'");
    return String.join("; ", directives);
  }

  /**
   * A directive that is not there takes its sources from {@code default-src}; so must a new one.
   */
  private static void add(List<String> directives, String name, String usual, String source) {
    for (int i = 0; i < directives.size(); i++) {
      if (name(directives.get(i)).equals(name)) {
        directives.set(i, joined(name, sources(directives.get(i)), source));
        return;
      }
    }
    if (!usual.isEmpty()) {
      directives.add(joined(name, usual, source));
    }
  }

  private static String joined(String name, String sources, String source) {
    return sources.isEmpty() || sources.equals(NONE)
        ? name + " " + source
        : name + " " + sources + " " + source;
  }

  private static String name(String directive) {
    return directive.strip().split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
  }

  private static String sources(String directive) {
    String[] pieces = directive.strip().split("\\s+", 2);
    return pieces.length == 1 ? "" : pieces[1];
  }

  private static String unescaped(String text) {
    return text.replace("&#39;", "'").replace("&quot;", "\"").replace("&amp;", "&");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("\"", "&quot;").replace("'", "&#39;");
  }
}
