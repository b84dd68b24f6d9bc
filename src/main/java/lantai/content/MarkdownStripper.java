package lantai.content;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Strips the markup from text that a row copies from a chapter file: bold and links are removed and
 * escapes resolved, so that it equals the printed text.
 */
final class MarkdownStripper {

  /** Keys whose values are copied from the report. */
  static final Set<String> KEYS = Set.of("quote", "text", "focus", "phrase", "word");

  private static final Pattern BOLD = Pattern.compile("(?<!\\\\)\\*\\*");
  private static final Pattern LINK =
      Pattern.compile("(?<!\\\\)\\[([^\\]\\n]*)\\]\\((?:term|goal|chapter|https?):[^)\\n]*\\)");

  private MarkdownStripper() {}

  static String printed(String markdown) {
    String plain = BOLD.matcher(LINK.matcher(markdown).replaceAll("$1")).replaceAll("");
    return Escaping.unescapeString(plain);
  }
}
