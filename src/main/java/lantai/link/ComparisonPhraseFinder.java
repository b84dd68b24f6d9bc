package lantai.link;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.ChinesePatterns;
import lantai.chinese.SentenceSplitter;
import lantai.chinese.TextRange;

/**
 * Finds the comparison directly before a figure in a half-width text without white space: without
 * 高于全国, 高于全国2个百分点 would mean 2个百分点. One comparison may have several objects and figures.
 */
final class ComparisonPhraseFinder {

  private static final Pattern COMPARED = ChinesePatterns.get("compared.beside");

  private ComparisonPhraseFinder() {}

  /**
   * Returns the comparison.
   *
   * @param figure offset of the figure, including its bound
   */
  static Optional<TextRange> before(int figure, String text) {
    int clause = SentenceSplitter.clauseAround(text, new TextRange(figure, figure)).start();
    Matcher compared = COMPARED.matcher(text).region(clause, figure);
    return compared.find()
        ? Optional.of(new TextRange(compared.start(), figure))
        : Optional.empty();
  }
}
