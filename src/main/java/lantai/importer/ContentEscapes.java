package lantai.importer;

import java.util.Locale;
import java.util.regex.Pattern;

/** Escapes text for Markdown and YAML. */
public final class ContentEscapes {

  private static final Pattern NOT_PRINTABLE =
      Pattern.compile("[\\x00-\\x1F\\x7F-\\x9F\\uFEFF\\uFFFE\\uFFFF]");

  /** Contains Chinese and nothing with a meaning in YAML, so that it needs no quotation marks. */
  private static final Pattern PLAIN_SCALAR =
      Pattern.compile(
          "(?=.*[\\u4E00-\\u9FFF])[\\p{L}\\p{N}“《（‘][^:#\"'\\\\\\[\\]{}&*!|>%@`\\p{Cntrl}\\uFEFF\\uFFFE\\uFFFF]*");

  private ContentEscapes() {}

  /** Escapes a paragraph, at whose start some signs make lists and the like. */
  static String markdownParagraph(String text) {
    String escaped = markdown(text);
    if (text.startsWith("＃")) {
      return "&#xFF03;" + escaped.substring(1);
    }
    boolean block = !text.isEmpty() && "+-=:".indexOf(text.charAt(0)) >= 0;
    return block ? "\\" + escaped : escaped.replaceFirst("^([0-9]+)([.)])", "$1\\\\$2");
  }

  static String markdown(String text) {
    return text.replaceAll(
        "[\\\\`*\\[\\]<>&#|~]|={2,}|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])", "\\\\$0");
  }

  /** Returns a plain or double-quoted scalar. */
  public static String yaml(String text) {
    if (PLAIN_SCALAR.matcher(text).matches() && text.equals(text.strip())) {
      return text;
    }
    String escaped = text.replaceAll("[\"\\\\]", "\\\\$0");
    String printable =
        NOT_PRINTABLE
            .matcher(escaped)
            .replaceAll(c -> String.format(Locale.ROOT, "\\\\u%04X", (int) c.group().charAt(0)));
    return '"' + printable + '"';
  }
}
