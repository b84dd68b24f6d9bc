package lantai.importer;

import java.util.Locale;
import java.util.regex.Pattern;

/** Writes text so that Markdown and YAML give it back as it is. */
public final class ContentEscapes {

  private static final String MARKDOWN = "\\`*_[]<>&#|~";

  /** Begins with a Chinese character or quotation mark and holds nothing that YAML would read. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?=.*[\\u4E00-\\u9FFF])[\\p{L}\\p{N}“《（‘][^:#\"'\\\\\\[\\]{}&*!|>%@`\\p{Cntrl}\\uFEFF\\uFFFE\\uFFFF]*");

  private ContentEscapes() {}

  /**
   * @param start whether it begins a line, where some signs make lists and the like
   */
  static String markdown(String text, boolean start) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    int digits = 0;
    while (start && digits < text.length() && isDigit(text.charAt(digits))) {
      digits++;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean marks = start && i == 0 && "+-=:".indexOf(c) >= 0;
      boolean counts = digits > 0 && i == digits && (c == '.' || c == ')');
      if (MARKDOWN.indexOf(c) >= 0 || marks || counts) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  public static String yaml(String text) {
    if (PLAIN.matcher(text).matches() && text.equals(text.strip())) {
      return text;
    }
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || c >= 0x7F && c < 0xA0 || c == 0xFEFF || c >= 0xFFFE) {
        quoted.append("\\u").append(String.format(Locale.ROOT, "%04X", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
