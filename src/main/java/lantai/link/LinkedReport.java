package lantai.link;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import lantai.addresses.AddressRegistry;
import lantai.model.FigureNature;
import lantai.model.NormalizedFigure;
import lantai.model.ParagraphId;
import lantai.model.Report;
import lantai.model.ReportRow;
import lantai.model.RowId;
import lantai.model.TermId;
import org.jspecify.annotations.Nullable;

/** A report with all references between its text and its rows, terms and exclusions. Immutable. */
public final class LinkedReport {

  private final Report report;
  private final List<QuoteMatch> quoteMatches;
  private final TermOccurrences terms;
  private final List<CoveredQuantity> coverages;
  private final Map<RowId, QuoteMatch> quoteMatchesByRow;
  private final Map<ParagraphId, List<QuoteMatch>> quoteMatchesByParagraph;
  private final Map<TermId, List<TermOccurrence>> occurrencesByTerm;
  private final Map<ParagraphId, List<TermOccurrence>> occurrencesByParagraph;
  private final Map<TermId, List<NestedOccurrence>> nestedByTerm;
  private final Map<TermId, List<TermOccurrence>> glossesByTerm;

  /**
   * @param quoteMatches one for each row whose quote was found
   * @param coverages one for each covered quantity, in digits or words, in printed order
   */
  LinkedReport(
      Report report,
      List<QuoteMatch> quoteMatches,
      TermOccurrences terms,
      List<CoveredQuantity> coverages) {
    this.report = report;
    this.quoteMatches = List.copyOf(quoteMatches);
    this.terms = terms;
    this.coverages = List.copyOf(coverages);
    quoteMatchesByRow =
        quoteMatches.stream().collect(toMap(QuoteMatch::rowId, Function.identity(), (a, b) -> b));
    quoteMatchesByParagraph = grouped(quoteMatches, QuoteMatch::paragraph);
    occurrencesByTerm = grouped(terms.separate(), TermOccurrence::term);
    occurrencesByParagraph = grouped(terms.separate(), TermOccurrence::paragraph);
    nestedByTerm = grouped(terms.nested(), nested -> nested.occurrence().term());
    glossesByTerm = grouped(terms.glosses(), TermOccurrence::term);
  }

  private static <K, V> Map<K, List<V>> grouped(List<V> values, Function<V, K> key) {
    return values.stream().collect(groupingBy(key, toUnmodifiableList()));
  }

  LinkedReport with(List<CoveredQuantity> coverages) {
    return new LinkedReport(report, quoteMatches, terms, coverages);
  }

  /** Returns the linked report with another address registry. */
  public LinkedReport with(AddressRegistry addresses) {
    return new LinkedReport(report.with(addresses), quoteMatches, terms, coverages);
  }

  public Report report() {
    return report;
  }

  public List<CoveredQuantity> coverages() {
    return coverages;
  }

  /**
   * Returns the occurrences of all terms that are not within longer ones, in the order of the text.
   */
  public List<TermOccurrence> occurrences() {
    return terms.separate();
  }

  /**
   * @throws NoSuchElementException if the report has no such row
   */
  public ReportRow row(RowId id) {
    return report.row(id).orElseThrow();
  }

  /**
   * @throws NoSuchElementException if the report has no such row
   */
  public QuoteMatch quoteMatchOf(ReportRow row) {
    return Optional.ofNullable(quoteMatchesByRow.get(row.id())).orElseThrow();
  }

  /**
   * Returns the printed text that a row shows: its figure, or the words instead of it, or else the
   * whole quote.
   *
   * @throws NoSuchElementException if the report has no such row
   */
  public String shownWords(ReportRow row) {
    QuoteMatch match = quoteMatchOf(row);
    String shown = match.shown().text();
    return shown.isEmpty() ? match.quote().of(report.textBlock(match.paragraph()).text()) : shown;
  }

  /**
   * Returns the figure of a row as numbers, or {@code null} if it has no value. The characters
   * before the digits determine which numbers it allows: -5℃以下, 前3.
   *
   * @throws NoSuchElementException if the report has no such row
   */
  public @Nullable NormalizedFigure normalizedFigure(ReportRow row) {
    NormalizedFigure normalized = NormalizedFigure.of(row.figure());
    if (normalized == null) {
      return null;
    }
    QuoteMatch match = quoteMatchOf(row);
    String text = report.textBlock(match.paragraph()).text();
    return switch (SignOrRankPrefix.of(match.figure(), text)) {
      case NONE -> normalized;
      case SIGN -> normalized.signed();
      case AMONG_FIRST ->
          row.figure().nature() == FigureNature.RANK || normalized.unitBase().equals("%")
              ? normalized.atMost()
              : normalized;
    };
  }

  /** Whether the quote of a row was found. */
  boolean hasQuoteMatch(RowId row) {
    return quoteMatchesByRow.containsKey(row);
  }

  public List<QuoteMatch> quoteMatchesIn(ParagraphId paragraph) {
    return quoteMatchesByParagraph.getOrDefault(paragraph, List.of());
  }

  public List<TermOccurrence> occurrencesOf(TermId term) {
    return occurrencesByTerm.getOrDefault(term, List.of());
  }

  public List<NestedOccurrence> nestedOccurrencesOf(TermId term) {
    return nestedByTerm.getOrDefault(term, List.of());
  }

  /** Returns the text that explains a term. */
  public Optional<TermOccurrence> glossOf(TermId term) {
    return glossesByTerm.getOrDefault(term, List.of()).stream().findFirst();
  }

  public List<TermOccurrence> occurrencesIn(ParagraphId paragraph) {
    return occurrencesByParagraph.getOrDefault(paragraph, List.of());
  }
}
