package lantai.link;

import java.util.List;
import java.util.function.Function;
import lantai.chinese.TextRange;

/** A search whose result depends on a text alone, and not on the rows of the report. */
public enum TextScanKind {
  QUANTITIES_IN_WORDS(QuantityInWordsFinder::in),
  /** Statements of the review of a year, outside names. */
  CLAIMS(UncoveredClaimChecker::claims),
  DOUBLED_PUNCTUATION(PunctuationChecker::doubled),
  UNBALANCED_PUNCTUATION(PunctuationChecker::unbalanced);

  private final Function<String, List<TextRange>> search;

  TextScanKind(Function<String, List<TextRange>> search) {
    this.search = search;
  }

  /** Returns what is found, in the order of the text. */
  List<TextRange> in(String text) {
    return search.apply(text);
  }
}
