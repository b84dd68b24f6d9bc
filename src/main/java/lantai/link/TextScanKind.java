package lantai.link;

import java.util.List;
import java.util.function.Function;
import lantai.chinese.TextRange;

/** A kind of search whose result depends only on a text, and not on the rows of the report. */
public enum TextScanKind {
  QUANTITIES_IN_WORDS(QuantityInWordsFinder::in),
  /** Results stated in a review of the past year, outside names. */
  CLAIMS(UncoveredWordedResultChecker::claims),
  DOUBLED_PUNCTUATION(PunctuationChecker::doubled),
  UNBALANCED_PUNCTUATION(PunctuationChecker::unbalanced);

  private final Function<String, List<TextRange>> search;

  TextScanKind(Function<String, List<TextRange>> search) {
    this.search = search;
  }

  /** Returns the matches, in the order of the text. */
  List<TextRange> in(String text) {
    return search.apply(text);
  }
}
