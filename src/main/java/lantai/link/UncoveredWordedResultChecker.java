package lantai.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lantai.chinese.ChinesePatterns;
import lantai.chinese.Excerpt;
import lantai.chinese.TextRange;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.InvalidContentSummary.InvalidRow;
import lantai.model.NumberExclusion;
import lantai.model.Project;
import lantai.model.ReportRow;
import lantai.model.Result;
import lantai.model.TextBlock;

/**
 * Warns of results that the review of the previous year states in words, such as firsts, ranks,
 * records, completions and shortfalls, and that no row of {@code results.yaml} quotes.
 */
record UncoveredWordedResultChecker(
    LinkedReport linked,
    ExclusionRules exclusions,
    MatchReuseStrategy strategy,
    Problems problems) {

  private static final Pattern CLAIM = ChinesePatterns.get("claim.word");

  /** Returns the exclusions that cover such statements. */
  Set<NumberExclusion> check() {
    Set<NumberExclusion> used = new HashSet<>();
    List<String> invalid = quotesOfInvalidRows();
    ReviewAndPlanParts reviewed = new ReviewAndPlanParts(linked.report());
    for (TextBlock textBlock : linked.report().textBlocks()) {
      if (textBlock.paragraph() != null && reviewed.contain(textBlock.paragraph().chapter())) {
        List<ExclusionRules.RuleMatch> excluded = exclusions.in(textBlock);
        for (TextRange claim : strategy.find(TextScanKind.CLAIMS, textBlock)) {
          String words = claim.of(textBlock.text());
          List<NumberExclusion> excluding = ExclusionRules.containing(claim, excluded);
          used.addAll(excluding);
          if (excluding.isEmpty()
              && !isQuoted(claim, textBlock)
              && invalid.stream().noneMatch(quote -> quote.contains(words))) {
            problems.add(
                ProblemCode.CLAIM_UNACCOUNTED,
                textBlock.placeAt(claim.start()),
                words,
                Excerpt.around(textBlock.text(), claim, 8).of(textBlock.text()));
          }
        }
      }
    }
    return used;
  }

  /** Returns the statements of a text, outside names. */
  static List<TextRange> claims(String text) {
    return QuantityInWordsFinder.outsideNames(CLAIM, text);
  }

  /** Returns the quotes of rows with errors, which will state their results once corrected. */
  private List<String> quotesOfInvalidRows() {
    return Stream.concat(
            linked.report().invalidContent().rows().stream().map(InvalidRow::quote),
            linked.report().rows(Result.class).stream()
                .filter(row -> !linked.hasQuoteMatch(row.id()))
                .map(row -> row.citation().quote().value()))
        .toList();
  }

  /**
   * Whether a matched row states a claim; a project does so by the stage that it has reached: 建成通车.
   */
  private boolean isStated(TextRange claim, QuoteMatch match) {
    ReportRow row = linked.row(match.rowId());
    boolean shown = match.shown().pieces().stream().anyMatch(claim::overlaps);
    return row instanceof Result || row instanceof Project && shown;
  }

  private boolean isQuoted(TextRange claim, TextBlock textBlock) {
    return linked.quoteMatchesIn(textBlock.paragraph()).stream()
        .filter(match -> match.quote().contains(claim))
        .anyMatch(match -> isStated(claim, match));
  }
}
