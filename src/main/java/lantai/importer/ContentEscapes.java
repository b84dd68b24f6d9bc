package lantai.importer;

import java.util.Locale;
import java.util.regex.Pattern;

/** Escapes text for Markdown and YAML. */
public final class ContentEscapes {

  private static final String MARKDOWN = "\\`*_[]<>&#|~";

  /** Contains Chinese and nothing with a meaning in YAML, so that it needs no quotation marks. */
  private static final Pattern PLAIN_SCALAR =
      Pattern.compile(
          "(?=.*[\\u4E00-\\u9FFF])[\\p{L}\\p{N}“《（‘][^:#\"'\\\\\\[\\]{}&*!|>%@`\\p{Cntrl}\\uFEFF\\uFFFE\\uFFFF]*");

  private ContentEscapes() {}

  /** Escapes a paragraph, at whose start some signs make lists and the like. */
  static String markdownParagraph(String text) {
    String escaped = markdown(text);
    boolean block = !text.isEmpty() && "+-=:".indexOf(text.charAt(0)) >= 0;
    return block ? "\\" + escaped : escaped.replaceFirst("^([0-9]+)([.)])", "$1\\\\$2");
  }

  static String markdown(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    for (char c : text.toCharArray()) {
      escaped.append(MARKDOWN.indexOf(c) >= 0 ? "\\" : "").append(c);
    }
    return escaped.toString();
  }

  /** Returns a plain or double-quoted scalar. */
  public static String yaml(String text) {
    if (PLAIN_SCALAR.matcher(text).matches() && text.equals(text.strip())) {
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
