package lantai.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lantai.model.Goal;
import lantai.model.GoalId;
import lantai.model.ParagraphId;
import lantai.model.Report;
import lantai.model.TermId;
import lantai.model.TextBlock;

/** A report and all that refers to its text, to be asked from either side. Immutable. */
public final class LinkedReport {

  private final Report report;
  private final List<NumberCoverage> coverages;
  private final List<TermOccurrence> occurrences;
  private final Map<ParagraphId, TextBlock> textBlocks;
  private final Map<GoalId, QuoteMatch> quoteMatchesByGoal;
  private final Map<ParagraphId, List<QuoteMatch>> quoteMatchesByParagraph;
  private final Map<TermId, List<TermOccurrence>> occurrencesByTerm;
  private final Map<ParagraphId, List<TermOccurrence>> occurrencesByParagraph;

  /**
   * @param quoteMatches one for each goal whose quote was found
   * @param occurrences not overlapping one another, in the order of the text
   */
  LinkedReport(Report report, List<QuoteMatch> quoteMatches, List<TermOccurrence> occurrences) {
    this.report = report;
    this.coverages = List.of();
    this.occurrences = List.copyOf(occurrences);
    this.textBlocks =
        report.textBlocks().stream()
            .filter(textBlock -> textBlock.paragraph() != null)
            .collect(Collectors.toMap(TextBlock::paragraph, Function.identity(), (a, b) -> b));
    this.quoteMatchesByGoal =
        quoteMatches.stream()
            .collect(Collectors.toMap(QuoteMatch::goal, Function.identity(), (a, b) -> b));
    quoteMatchesByParagraph = grouped(quoteMatches, QuoteMatch::paragraph);
    occurrencesByTerm = grouped(occurrences, TermOccurrence::term);
    occurrencesByParagraph = grouped(occurrences, TermOccurrence::paragraph);
  }

  private static <K, V> Map<K, List<V>> grouped(List<V> values, Function<V, K> key) {
    return values.stream().collect(Collectors.groupingBy(key, Collectors.toUnmodifiableList()));
  }

  private LinkedReport(LinkedReport without, List<NumberCoverage> coverages) {
    this.report = without.report;
    this.coverages = List.copyOf(coverages);
    this.occurrences = without.occurrences;
    this.textBlocks = without.textBlocks;
    this.quoteMatchesByGoal = without.quoteMatchesByGoal;
    this.quoteMatchesByParagraph = without.quoteMatchesByParagraph;
    this.occurrencesByTerm = without.occurrencesByTerm;
    this.occurrencesByParagraph = without.occurrencesByParagraph;
  }

  /**
   * @param coverages one for each Arabic numeral that the report prints, in printed order
   */
  LinkedReport with(List<NumberCoverage> coverages) {
    return new LinkedReport(this, coverages);
  }

  public Report report() {
    return report;
  }

  public List<NumberCoverage> coverages() {
    return coverages;
  }

  public List<TermOccurrence> occurrences() {
    return occurrences;
  }

  /**
   * @throws java.util.NoSuchElementException where the report has no such goal
   */
  public Goal goal(GoalId id) {
    return report.goal(id).orElseThrow();
  }

  /**
   * A paragraph or a note.
   *
   * @throws java.util.NoSuchElementException where the report has none of that name
   */
  public TextBlock textBlock(ParagraphId id) {
    return Optional.ofNullable(textBlocks.get(id)).orElseThrow();
  }

  /**
   * @throws java.util.NoSuchElementException where the report has no such goal
   */
  public QuoteMatch quoteMatchOf(Goal goal) {
    return Optional.ofNullable(quoteMatchesByGoal.get(goal.id())).orElseThrow();
  }

  public List<QuoteMatch> quoteMatchesIn(ParagraphId paragraph) {
    return quoteMatchesByParagraph.getOrDefault(paragraph, List.of());
  }

  public List<TermOccurrence> occurrencesOf(TermId term) {
    return occurrencesByTerm.getOrDefault(term, List.of());
  }

  public List<TermOccurrence> occurrencesIn(ParagraphId paragraph) {
    return occurrencesByParagraph.getOrDefault(paragraph, List.of());
  }
}
