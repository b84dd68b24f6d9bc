package lantai.link;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lantai.chinese.SpacelessText;
import lantai.chinese.TextRange;
import lantai.model.ReportRow;
import lantai.model.ReportRow.CoverageScope;
import lantai.model.TextBlock;

/** Finds the rows that state the quantities of a text block; a row states only what it shows. */
record QuantityRowFinder(LinkedReport linked, TextBlock textBlock) {

  /**
   * Returns the rows that state a quantity as their figure or, without one, in the words of their
   * focus.
   */
  List<ReportRow> asFigure(TextRange quantity) {
    return rows(
        match -> {
          ReportRow row = linked.row(match.rowId());
          boolean contains =
              match.figure().contains(quantity)
                  || match.shown().pieces().stream().anyMatch(quantity::equals)
                  || row.hasNumber() && quantity.contains(match.figure());
          return contains && (row.hasNumber() || !isWorded(row) && shows(quantity, match));
        });
  }

  /**
   * Returns the rows that state a quantity in words; they cover only quantities that no other row
   * covers.
   */
  List<ReportRow> inWords(TextRange quantity) {
    return rows(
        match ->
            isNumeral(quantity)
                ? match.figure().contains(quantity)
                    && isWorded(linked.row(match.rowId()))
                    && shows(quantity, match)
                : match.quote().contains(quantity) && shows(quantity, match));
  }

  /** Returns a row without a number whose focus contains a quantity that it does not show. */
  Optional<ReportRow> hiding(TextRange quantity) {
    return rows(match -> match.figure().contains(quantity) && !shows(quantity, match)).stream()
        .filter(row -> !row.hasNumber())
        .findFirst();
  }

  boolean isNumeral(TextRange quantity) {
    return Character.isDigit(textBlock.text().charAt(quantity.start()));
  }

  private List<ReportRow> rows(Predicate<QuoteMatch> matching) {
    Stream<QuoteMatch> matches =
        textBlock.paragraph() == null
            ? Stream.empty()
            : linked.quoteMatchesIn(textBlock.paragraph()).stream();
    return matches
        .filter(matching)
        .map(match -> linked.row(match.rowId()))
        .filter(row -> row.kind().covered() != CoverageScope.NONE)
        .toList();
  }

  /**
   * Whether a row shows a quantity: in its name, next to its number, or instead of a number.
   * Without a number, its quote also states quantities without numerals, such as 减半.
   */
  private boolean shows(TextRange quantity, QuoteMatch match) {
    ReportRow row = linked.row(match.rowId());
    String words = quantity.of(textBlock.text());
    boolean number = isNumeral(quantity) || ChineseNumeralFinder.read(words).isPresent();
    return !row.hasNumber() && !number
        || SpacelessText.halfWidth(row.name())
            .folded()
            .contains(SpacelessText.halfWidth(words).folded())
        || match.shown().pieces().stream().anyMatch(piece -> piece.contains(quantity));
  }

  private static boolean isWorded(ReportRow row) {
    return row.kind().covered() == CoverageScope.FIGURE_OR_WORDS;
  }
}
