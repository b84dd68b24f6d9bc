package lantai.importer;

import java.util.Locale;
import java.util.regex.Pattern;

/** Escapes text so that Markdown reproduces it literally. */
final class MarkdownEscapes {

  /** Characters that would be parsed as markup. A preceding backslash makes them literal. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "[\\\\`*\\[\\]<>&#|~{}$^]|%%|'''|={2,}|\\+{2,}"
              + "|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])"
              + "|:(?=//|[a-z])|(?<=\\b(?i:www))\\.|@(?=\\p{IsHan})|^(?:!{3}|\\?{3}|\\.\\.(?= ))");

  /** Their full-width forms. A backslash would be printed, so they become references. */
  private static final Pattern FULL_WIDTH_MARKUP =
      Pattern.compile("^[＃＊＞＋]|[｛｝｜＜｀＄\\u2502-\\u257F]|＊(?=＊)|％(?=％)|～(?=～)|＝(?=＝)|＿(?=＿)");

  private MarkdownEscapes() {}

  /** Escapes a paragraph, including characters that are markup only at its start. */
  static String escapeParagraph(String text) {
    String escaped = escape(text);
    boolean block = !text.isEmpty() && "+-=:".indexOf(text.charAt(0)) >= 0;
    return block && escaped.charAt(0) != '\\'
        ? "\\" + escaped
        : escaped.replaceFirst("^([0-9]+)([.)])", "$1\\\\$2");
  }

  static String escape(String text) {
    String escaped = MARKUP.matcher(text).replaceAll("\\\\$0");
    return FULL_WIDTH_MARKUP
        .matcher(escaped)
        .replaceAll(match -> reference(match.group().charAt(0)));
  }

  private static String reference(char character) {
    return "&#x" + Integer.toHexString(character).toUpperCase(Locale.ROOT) + ";";
  }
}
