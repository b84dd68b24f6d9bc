package lantai.link;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import lantai.model.Goal;
import lantai.model.GoalId;
import lantai.model.ParagraphId;
import lantai.model.Report;
import lantai.model.TermId;

/** A report and everything that refers to its text, by either side. Immutable. */
public final class LinkedReport {

  private final Report report;
  private final List<QuoteMatch> quoteMatches;
  private final List<TermOccurrence> occurrences;
  private final List<NumberCoverage> coverages;
  private final Map<GoalId, QuoteMatch> quoteMatchesByGoal;
  private final Map<ParagraphId, List<QuoteMatch>> quoteMatchesByParagraph;
  private final Map<TermId, List<TermOccurrence>> occurrencesByTerm;
  private final Map<ParagraphId, List<TermOccurrence>> occurrencesByParagraph;

  /**
   * @param quoteMatches one for each goal whose quote was found
   * @param occurrences not overlapping one another, in the order of the text
   * @param coverages one for each Arabic numeral that the report prints, in printed order
   */
  LinkedReport(
      Report report,
      List<QuoteMatch> quoteMatches,
      List<TermOccurrence> occurrences,
      List<NumberCoverage> coverages) {
    this.report = report;
    this.quoteMatches = List.copyOf(quoteMatches);
    this.occurrences = List.copyOf(occurrences);
    this.coverages = List.copyOf(coverages);
    quoteMatchesByGoal =
        quoteMatches.stream().collect(toMap(QuoteMatch::goal, Function.identity(), (a, b) -> b));
    quoteMatchesByParagraph = grouped(quoteMatches, QuoteMatch::paragraph);
    occurrencesByTerm = grouped(occurrences, TermOccurrence::term);
    occurrencesByParagraph = grouped(occurrences, TermOccurrence::paragraph);
  }

  private static <K, V> Map<K, List<V>> grouped(List<V> values, Function<V, K> key) {
    return values.stream().collect(groupingBy(key, toUnmodifiableList()));
  }

  LinkedReport with(List<NumberCoverage> coverages) {
    return new LinkedReport(report, quoteMatches, occurrences, coverages);
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
   * @throws NoSuchElementException if the report has no such goal
   */
  public Goal goal(GoalId id) {
    return report.goal(id).orElseThrow();
  }

  /**
   * @throws NoSuchElementException if the report has no such goal
   */
  public QuoteMatch quoteMatchOf(Goal goal) {
    return Optional.ofNullable(quoteMatchesByGoal.get(goal.id())).orElseThrow();
  }

  /** Whether the quote of a goal was found. */
  boolean hasQuoteMatch(GoalId goal) {
    return quoteMatchesByGoal.containsKey(goal);
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
