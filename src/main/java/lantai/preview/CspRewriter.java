package lantai.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.output.XmlEscapes;

/** Extends a page's Content Security Policy by the preview's script (CSP Level 3, 2.3.1, 6.7.2). */
final class CspRewriter {

  private static final Pattern META =
      Pattern.compile(
          "<meta\\b(?=[^>]*http-equiv=[\"']?Content-Security-Policy\\b)[^>]*>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CONTENT = Pattern.compile("(content=\")([^\"]*)(\")");
  private static final String NONE = "'none'";

  private CspRewriter() {}

  /**
   * @param script the source that allows it: {@code 'sha256-…'} with quotes
   */
  static String allow(String html, String script) {
    return META.matcher(html).replaceAll(meta -> Matcher.quoteReplacement(extended(meta, script)));
  }

  private static String extended(MatchResult meta, String script) {
    return CONTENT
        .matcher(meta.group())
        .replaceFirst(
            found ->
                Matcher.quoteReplacement(
                    found.group(1)
                        + XmlEscapes.escaped(with(script, unescaped(found.group(2))))
                        + found.group(3)));
  }

  private static String with(String script, String policy) {
    List<String> directives = new ArrayList<>();
    String fallback = "";
    for (String directive : policy.split(";")) {
      if (!directive.isBlank()) {
        directives.add(directive.strip());
        fallback = name(directive).equals("default-src") ? sources(directive) : fallback;
      }
    }
    add(directives, "script-src", fallback, script);
    add(directives, "connect-src", fallback, "'self'");
    return String.join("; ", directives);
  }

  /** A missing directive has the sources of {@code default-src}, and so has one that is added. */
  private static void add(List<String> directives, String name, String fallback, String source) {
    for (int i = 0; i < directives.size(); i++) {
      if (name(directives.get(i)).equals(name)) {
        directives.set(i, joined(name, sources(directives.get(i)), source));
        return;
      }
    }
    if (!fallback.isEmpty()) {
      directives.add(joined(name, fallback, source));
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
}
