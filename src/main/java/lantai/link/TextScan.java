package lantai.link;

import java.util.List;
import java.util.function.Function;
import lantai.chinese.TextRange;

/** A search whose result depends on a text alone, and not on the rows of the report. */
public enum TextScan {
  QUANTITIES_IN_WORDS(QuantitiesInWords::in),
  /** Statements of the review of a year, outside names. */
  CLAIMS(UncoveredClaimChecker::claims),
  DOUBLED_PUNCTUATION(DoubtfulTextChecker::doubled),
  UNBALANCED_PUNCTUATION(DoubtfulTextChecker::unbalanced);

  private final Function<String, List<TextRange>> search;

  TextScan(Function<String, List<TextRange>> search) {
    this.search = search;
  }

  /** Returns what is found, in the order of the text. */
  List<TextRange> in(String text) {
    return search.apply(text);
  }
}
