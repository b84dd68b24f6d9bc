package lantai.content;

import java.util.List;
import java.util.regex.Pattern;
import lantai.diagnostics.ProblemCode;

/**
 * A pattern of markup or words that must not occur in chapters.
 *
 * @param hint the key of the hint that explains what to write instead
 * @param wholeLines whether matches on successive lines are reported together
 */
record UnwantedMarkupPattern(ProblemCode code, String hint, Pattern pattern, boolean wholeLines) {

  private static final String TAGS =
      "/?(?i:p|br|hr|b|i|u|s|em|strong|span|div|font|a|img|table|tbody|tr|td|th|ul|ol|li|h[1-6]"
          + "|sup|sub|section|o:p|style|script)\\b";

  private static final String ENTITIES =
      "(?:nbsp|ensp|emsp|lt|gt|amp|quot|apos|ldquo|rdquo|lsquo|rsquo|middot|mdash|ndash|hellip"
          + "|times|zwnj|zwj|#[0-9]{2,7}|#[xX][0-9A-Fa-f]{2,6})";

  /** An underscore that is not between letters, as in names. */
  private static final String UNDERSCORE = "(?:(?<![A-Za-z0-9_])_|(?<!_)_(?![A-Za-z0-9]))";

  /** Markup that would be printed; a backslash before it shows that this is intended. */
  static final List<UnwantedMarkupPattern> LITERAL =
      List.of(
          lines(
              "literal-table",
              "^[^|\\n\\\\]*+(?:\\\\.[^|\\n\\\\]*+)*+\\|.*|^ {0,3}:?-{2,}:? *\\|[-:| ]*$"
                  + "|(?<=\\S[ \\u3000]{0,4})\\t.*\\S.*"),
          lines("literal-columns", "(?<=\\S)(?: {3,}| ?\\u3000[ \\u3000]+)\\S.*"),
          lines(
              "literal-rows",
              "^[^,，。\\n]*(?:,[^,，。\\n]*){2,}\\n(?=[^,，。\\n]*(?:,[^,，。\\n]*){2,}$)"),
          inline("literal-indent", "(?<=\\n) ?\\u3000+\\S.{0,8}"),
          inline(
              "literal-heading",
              "^#{1,6}[^#\\s0-9](?<!#(?=[A-Z/0]{2,6}[!?]|N/A).).{0,8}"
                  + "|(?<![\\p{L}\\p{N}&#\\s])#\\p{IsHan}{1,8}#?|(?<=\\S) #\\p{IsHan}{1,8}#?"),
          inline(
              "literal-emphasis",
              "~~[^~\\n"
                  + "]+~~|==[^=\\n"
                  + "]+==|\\+\\+[^+\\n"
                  + "]+\\+\\+|'''[^'\\n"
                  + "]*(?:''')?|[A-Za-z][~^][0-9A-Za-z+-]+[~^]|(?<=\\p{L})"
                  + UNDERSCORE
                  + "_*[^_\\n]+_+|"
                  + UNDERSCORE
                  + "_*[^_\\n]+_+(?=\\p{L})"),
          lines("literal-container", "^:{3,}.*|^!{3,} .*|^\\?{3}\\+? .*|^\\.\\. [\\w-]+::.*|^: .*"),
          lines("literal-list", "^\\[[ xX]\\]|^[•●○■◆▪‣◇□➢➤►▶✓✔√] ?.*"),
          inline("literal-link", "\\[\\[[^\\]\\n]+\\]\\]"),
          inline("literal-backslash", "(?:\\\\\\\\)*\\\\(?=[\\p{L}\\p{N}]).{1,2}"),
          inline("literal-line-break", "(?:\\\\\\\\)*\\\\(?=[ \\t]*$)"),
          inline("literal-contents", "^@?\\[(?i:toc)\\]"),
          inline("literal-comment", "%%[^%\\n]+%%"),
          inline("literal-braces", "\\$?\\{+[^{}\\n]*\\}*|(?<=\\})\\}|<%.*?%>"),
          inline(
              "literal-formula",
              "\\$\\$|\\$(?![\\s$])[^$\\n]*[^\\s$]\\$(?![0-9$])|[A-Za-z0-9)]\\^[(+-]?[0-9A-Za-z]"),
          inline(
              "literal-entity",
              "&amp;#?\\w+;|&(?:#[0-9]+|#[xX][0-9A-Fa-f]+|[A-Za-z][a-z][A-Za-z0-9]*);"
                  + "|[&＆]"
                  + ENTITIES
                  + "(?![\\w;])|＆"
                  + ENTITIES
                  + "[;；]"),
          inline("literal-tag", "&lt;" + TAGS + ".*?(?:&gt;|$)"),
          inline(
              "literal-brackets",
              "(?i)\\[/?(?:b|i|u|s|url|img|color|size|font|quote|code|center|align|list|table)"
                  + "(?:(?<=\\[/[a-z]{1,8})|=[^\\]\\n]*)\\](?!\\()"),
          inline("literal-name", "(?<![A-Za-z0-9]):[a-z][a-z0-9_+]{2,}:(?![A-Za-z0-9])"),
          inline("literal-note", "\\^\\[[^\\]\\n]*\\]?"),
          inline("literal-mention", "(?<![A-Za-z0-9.])@(?=\\p{IsHan}).{0,8}"),
          inline(
              "literal-address",
              "(?<![<(\\[A-Za-z0-9/.])(?i:https?://|ftp://|www\\.(?=[a-z0-9]))[!-~]+"));

  /** Full-width markup; a character reference shows that it is intended. */
  static final List<UnwantedMarkupPattern> FULL_WIDTH =
      List.of(
          fullWidth("full-width-asterisks", "＊＊"),
          fullWidth("full-width-heading", "^＃+[ \\u3000]|^＃{2,}"),
          fullWidth(
              "full-width-link",
              "[\\]］】]\\s*[（(]\\s*(?:term|goal|chapter|https?)\\s*[:：][^）)\\n]*[）)]"),
          fullWidth(
              "full-width-sign",
              "｛+[^｛｝\\n]*｝*|(?<=｝)｝|％％[^％\\n]+％％|＜"
                  + TAGS
                  + "[^＞\\n]*＞?|｀+[^｀\\n]*｀*|～～[^～\\n]+～～"
                  + "|＝＝[^＝\\n]+＝＝|＿＿+|＄[^＄\\n]+＄|^[＊＞＋][ \\u3000]"),
          new UnwantedMarkupPattern(
              ProblemCode.FULL_WIDTH_MARKUP,
              "full-width-table",
              Pattern.compile("(?m)^.*[｜\\u2502-\\u257F].*"),
              true));

  private static UnwantedMarkupPattern inline(String hint, String pattern) {
    return literal(hint, pattern, false);
  }

  private static UnwantedMarkupPattern lines(String hint, String pattern) {
    return literal(hint, pattern, true);
  }

  private static UnwantedMarkupPattern literal(String hint, String pattern, boolean wholeLines) {
    String unescaped = "(?m)(?<!\\\\)(?:" + pattern + ")";
    return new UnwantedMarkupPattern(
        ProblemCode.LITERAL_MARKUP, hint, Pattern.compile(unescaped), wholeLines);
  }

  private static UnwantedMarkupPattern fullWidth(String hint, String pattern) {
    return new UnwantedMarkupPattern(
        ProblemCode.FULL_WIDTH_MARKUP, hint, Pattern.compile("(?m)(?:" + pattern + ")"), false);
  }
}
