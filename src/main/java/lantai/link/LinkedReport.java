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
  private final List<NumberCoverage> accounts;
  private final List<TermOccurrence> mentions;
  private final Map<ParagraphId, TextBlock> passages;
  private final Map<GoalId, QuoteMatch> evidenceByGoal;
  private final Map<ParagraphId, List<QuoteMatch>> evidenceByParagraph;
  private final Map<TermId, List<TermOccurrence>> mentionsByTerm;
  private final Map<ParagraphId, List<TermOccurrence>> mentionsByParagraph;

  /**
   * @param evidence one for each goal whose quote was found
   * @param mentions not overlapping one another, in the order of the text
   */
  LinkedReport(Report report, List<QuoteMatch> evidence, List<TermOccurrence> mentions) {
    this.report = report;
    this.accounts = List.of();
    this.mentions = List.copyOf(mentions);
    this.passages =
        report.passages().stream()
            .filter(passage -> passage.paragraph() != null)
            .collect(Collectors.toMap(TextBlock::paragraph, Function.identity(), (a, b) -> b));
    this.evidenceByGoal =
        evidence.stream()
            .collect(Collectors.toMap(QuoteMatch::goal, Function.identity(), (a, b) -> b));
    evidenceByParagraph = grouped(evidence, QuoteMatch::paragraph);
    mentionsByTerm = grouped(mentions, TermOccurrence::term);
    mentionsByParagraph = grouped(mentions, TermOccurrence::paragraph);
  }

  private static <K, V> Map<K, List<V>> grouped(List<V> values, Function<V, K> key) {
    return values.stream().collect(Collectors.groupingBy(key, Collectors.toUnmodifiableList()));
  }

  private LinkedReport(LinkedReport without, List<NumberCoverage> accounts) {
    this.report = without.report;
    this.accounts = List.copyOf(accounts);
    this.mentions = without.mentions;
    this.passages = without.passages;
    this.evidenceByGoal = without.evidenceByGoal;
    this.evidenceByParagraph = without.evidenceByParagraph;
    this.mentionsByTerm = without.mentionsByTerm;
    this.mentionsByParagraph = without.mentionsByParagraph;
  }

  /**
   * @param accounts one for each Arabic numeral that the report prints, in printed order
   */
  LinkedReport with(List<NumberCoverage> accounts) {
    return new LinkedReport(this, accounts);
  }

  public Report report() {
    return report;
  }

  public List<NumberCoverage> accounts() {
    return accounts;
  }

  public List<TermOccurrence> mentions() {
    return mentions;
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
  public TextBlock passage(ParagraphId id) {
    return Optional.ofNullable(passages.get(id)).orElseThrow();
  }

  /**
   * @throws java.util.NoSuchElementException where the report has no such goal
   */
  public QuoteMatch evidenceOf(Goal goal) {
    return Optional.ofNullable(evidenceByGoal.get(goal.id())).orElseThrow();
  }

  public List<QuoteMatch> evidenceIn(ParagraphId paragraph) {
    return evidenceByParagraph.getOrDefault(paragraph, List.of());
  }

  public List<TermOccurrence> mentionsOf(TermId term) {
    return mentionsByTerm.getOrDefault(term, List.of());
  }

  public List<TermOccurrence> mentionsIn(ParagraphId paragraph) {
    return mentionsByParagraph.getOrDefault(paragraph, List.of());
  }
}
