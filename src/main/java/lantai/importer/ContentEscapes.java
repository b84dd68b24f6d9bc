package lantai.importer;

/** Escapes text for Markdown. */
final class ContentEscapes {

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
}
