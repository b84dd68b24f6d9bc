package lantai.chinese;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The regular expressions with long lists of Chinese words: {@code patterns.properties}. */
public final class ChinesePatterns {

  private static final ChineseMessages PATTERNS = new ChineseMessages("patterns");

  /** A reference to another entry of the same file. */
  private static final Pattern REFERENCE = Pattern.compile("@([a-z.-]+)@");

  private ChinesePatterns() {}

  public static Pattern get(String name) {
    return get(PATTERNS, name);
  }

  /**
   * Returns an expression of a file, in which {@code @name@} is replaced by a group that another
   * entry gives.
   */
  public static Pattern get(ChineseMessages file, String name) {
    return Pattern.compile(resolved(file, name));
  }

  private static String resolved(ChineseMessages file, String name) {
    return REFERENCE
        .matcher(file.entry(name))
        .replaceAll(
            reference ->
                Matcher.quoteReplacement("(?:" + resolved(file, reference.group(1)) + ")"));
  }
}
