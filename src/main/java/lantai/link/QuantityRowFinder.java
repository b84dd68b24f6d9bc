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

/** The rows that state the quantities of one text block; a row states only what it shows. */
record QuantityRowFinder(LinkedReport linked, TextBlock textBlock) {

  /** The rows that state a quantity: as their figure, or, without one, in the words meant. */
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

  /** The rows that state a quantity in words; they cover what no other row covers. */
  List<ReportRow> inWords(TextRange quantity) {
    return rows(
        match ->
            isNumeral(quantity)
                ? match.figure().contains(quantity)
                    && isWorded(linked.row(match.rowId()))
                    && shows(quantity, match)
                : match.quote().contains(quantity) && shows(quantity, match));
  }

  /** A row without a number that means words with a quantity and does not show it. */
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
   * A row shows its name, and the words beside its number or in place of one. Without a number, it
   * also states by its quote what no number does, such as 减半.
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
