package lantai.link;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.ChinesePatterns;
import lantai.chinese.SentenceSplitter;
import lantai.chinese.TextRange;

/**
 * Finds the negations, such as 尚未, and hedges, such as 基本 and 有望, of other words, whose meaning
 * would change without them. Texts are in half width and without white space.
 */
final class NegationAndHedgeFinder {

  private static final Pattern HEDGE = ChinesePatterns.get("hedge.word");
  private static final Pattern STRIVEN = ChinesePatterns.get("hedge.striven");
  private static final Pattern PROJECT = ChinesePatterns.get("hedge.project");
  private static final Pattern NEGATION = ChinesePatterns.get("negation.beside");

  private NegationAndHedgeFinder() {}

  /** Returns the negation of a word, separated from it only by adverbs: 尚未如期完成. */
  static Optional<TextRange> negation(TextRange word, String text) {
    int clause = clause(word, text);
    Matcher negation = NEGATION.matcher(text.substring(clause, word.start()));
    return negation.find()
        ? Optional.of(new TextRange(clause + negation.start(1), clause + negation.end(1)))
        : Optional.empty();
  }

  /**
   * Returns the negation of a word, or the last hedge in its clause that is not separated from it
   * by an enumeration.
   */
  static Optional<TextRange> before(TextRange word, String text) {
    return negation(word, text)
        .or(() -> last(HEDGE, word, text))
        .filter(found -> !text.substring(found.end(), word.start()).contains("、"));
  }

  /**
   * The last hedge in the clause of a word for the stage of a project. It counts for every name of
   * an enumeration: 争取甲高铁、乙高铁开工.
   *
   * @param event whether words such as 推动 and 加快 are hedges; before work on a project they say how
   *     the work is done
   */
  static Optional<TextRange> ofProject(TextRange word, boolean event, String text) {
    return last(event ? PROJECT : STRIVEN, word, text);
  }

  private static Optional<TextRange> last(Pattern hedge, TextRange word, String text) {
    return TextRange.last(
        hedge.matcher(text).region(clause(word, text), word.start()).useTransparentBounds(true));
  }

  private static int clause(TextRange word, String text) {
    return Math.min(word.start(), SentenceSplitter.clauseAround(text, word).start());
  }
}
