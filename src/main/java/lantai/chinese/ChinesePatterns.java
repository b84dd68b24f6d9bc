package lantai.chinese;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Regular expressions that contain long lists of Chinese words, from {@code patterns.properties}.
 */
public final class ChinesePatterns {

  private static final ChineseMessageBundle PATTERNS = new ChineseMessageBundle("patterns");

  /** A reference to another entry of the same file, or else of {@code patterns.properties}. */
  private static final Pattern REFERENCE = Pattern.compile("@([a-z.-]+)@");

  private ChinesePatterns() {}

  public static Pattern get(String name) {
    return get(PATTERNS, name);
  }

  /**
   * Compiles an entry of a file. A reference {@code @name@} in it is replaced by a group with the
   * entry of that name.
   */
  public static Pattern get(ChineseMessageBundle file, String name) {
    return Pattern.compile(resolved(file, name));
  }

  private static String referenced(ChineseMessageBundle file, String name) {
    return resolved(file.has(name) ? file : PATTERNS, name);
  }

  private static String resolved(ChineseMessageBundle file, String name) {
    return REFERENCE
        .matcher(file.entry(name))
        .replaceAll(
            reference ->
                Matcher.quoteReplacement("(?:" + referenced(file, reference.group(1)) + ")"));
  }
}
