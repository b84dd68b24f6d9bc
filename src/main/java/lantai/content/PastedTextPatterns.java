package lantai.content;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lantai.chinese.ChinesePatterns;
import lantai.chinese.FullWidthForms;
import lantai.diagnostics.ProblemCode;

/**
 * Recognises text that another program added and the report does not print: error messages of
 * fields and formulas, names of pictures, buttons and imprints of a web page, page numbers.
 */
final class PastedTextPatterns {

  static final List<UnwantedMarkupPattern> SIGNS =
      Stream.of("field", "formula", "contents", "object", "mojibake", "speech", "gap")
          .map("pasted-"::concat)
          .map(PastedTextPatterns::sign)
          .toList();

  /** Matches a whole paragraph, without its spaces and in half width. */
  private static final List<Pattern> PARAGRAPHS =
      Stream.of("buttons", "imprint", "page-line", "page-number", "continuation")
          .map(name -> ChinesePatterns.get("page." + name))
          .toList();

  private static final int LONGEST = 100;

  private PastedTextPatterns() {}

  private static UnwantedMarkupPattern sign(String hint) {
    Pattern pattern = ChinesePatterns.get(hint.replace('-', '.'));
    return new UnwantedMarkupPattern(
        ProblemCode.FOREIGN_TEXT, hint, pattern, hint.endsWith("contents"));
  }

  /**
   * Whether a paragraph is a button, an imprint or similar part of a web page; addresses are
   * reported as such.
   */
  static boolean isOfAPage(String paragraph) {
    String plain = FullWidthForms.toHalfWidth(paragraph.replaceAll("[\\s\\u3000]", ""));
    return plain.length() <= LONGEST
        && !plain.matches("(?i)(?:https?://|www\\.).*")
        && PARAGRAPHS.stream().anyMatch(pattern -> pattern.matcher(plain).matches());
  }
}
