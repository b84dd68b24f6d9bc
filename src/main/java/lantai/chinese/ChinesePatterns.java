package lantai.chinese;

import java.util.regex.Pattern;

/** The regular expressions with long lists of Chinese words: {@code patterns.properties}. */
public final class ChinesePatterns {

  private static final ChineseMessages PATTERNS = new ChineseMessages("patterns");

  private ChinesePatterns() {}

  public static Pattern get(String name) {
    return Pattern.compile(PATTERNS.entry(name));
  }
}
