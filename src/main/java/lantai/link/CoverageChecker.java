package lantai.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lantai.chinese.Excerpt;
import lantai.chinese.TextRange;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.link.ExclusionRules.RuleMatch;
import lantai.model.Goal;
import lantai.model.NumberExclusion;
import lantai.model.ParagraphId;
import lantai.model.Term;
import lantai.model.TextBlock;

/**
 * Accounts for every numeral that the report prints, once: a goal's figure, a note's, or dismissed
 * for a reason. What is left over is a problem, and so is what two claim.
 */
final class CoverageChecker {

  private final LinkedReport linked;
  private final ExclusionRules exclusions;
  private final Map<Integer, Term> notes = new HashMap<>();
  private final Problems problems;

  /**
   * @param linked a report that lacks its accounts alone
   */
  CoverageChecker(LinkedReport linked, Problems problems) {
    this.linked = linked;
    this.exclusions = new ExclusionRules(linked.report().exclusions());
    this.problems = problems;
    linked.report().notes().forEach(note -> notes.putIfAbsent(note.note(), note));
  }

  /**
   * What became of one text block.
   *
   * @param used the rules that were of use
   */
  private record ClaimedNumber(List<NumberCoverage> coverages, Set<NumberExclusion> used) {}

  /** In printed order; several text blocks are gone through at a time. */
  List<NumberCoverage> coverages() {
    List<ClaimedNumber> textBlocks =
        linked.report().textBlocks().parallelStream().map(this::coverage).toList();
    Set<NumberExclusion> used = new HashSet<>();
    textBlocks.forEach(textBlock -> used.addAll(textBlock.used));
    for (NumberExclusion exclusion : linked.report().exclusions()) {
      if (!used.contains(exclusion)) {
        problems.add(
            ProblemCode.NUMERAL_RULE_UNUSED, exclusion.place(), exclusion.phrase().value());
      }
    }
    return textBlocks.stream().flatMap(textBlock -> textBlock.coverages.stream()).toList();
  }

  private ClaimedNumber coverage(TextBlock textBlock) {
    List<RuleMatch> hits = exclusions.in(textBlock);
    ClaimedNumber covered = new ClaimedNumber(new ArrayList<>(), new HashSet<>());
    for (TextRange numeral : ArabicNumerals.in(textBlock)) {
      coverage(textBlock, numeral, hits, covered.used).ifPresent(covered.coverages::add);
    }
    reportQuantities(textBlock, hits, covered.used);
    return covered;
  }

  private Optional<NumberCoverage> coverage(
      TextBlock textBlock, TextRange numeral, List<RuleMatch> hits, Set<NumberExclusion> used) {
    List<NumberCoverage> claims = goals(textBlock, numeral);
    Optional<NumberCoverage> note = note(textBlock, numeral);
    if (note.isEmpty() || !claims.isEmpty()) {
      for (NumberExclusion exclusion : ExclusionRules.holding(numeral, hits)) {
        used.add(exclusion);
        claims.add(
            new NumberCoverage(
                textBlock,
                numeral,
                NumberCoverage.CoverageKind.DISMISSED,
                null,
                exclusion.reason()));
      }
    }
    if (claims.isEmpty() && note.isEmpty()) {
      problems.add(
          ProblemCode.NUMERAL_UNACCOUNTED,
          textBlock.placeAt(numeral.start()),
          numeral.of(textBlock.text()),
          around(textBlock.text(), numeral));
    } else if (claims.size() > 1) {
      problems.add(
          ProblemCode.NUMERAL_ACCOUNTED_TWICE,
          textBlock.placeAt(numeral.start()),
          numeral.of(textBlock.text()),
          around(textBlock.text(), numeral),
          name(claims.get(0)),
          name(claims.get(1)));
    }
    return claims.stream().findFirst().or(() -> note);
  }

  private List<NumberCoverage> goals(TextBlock textBlock, TextRange numeral) {
    List<NumberCoverage> claims = new ArrayList<>();
    for (QuoteMatch found : linked.quoteMatchesIn(textBlock.paragraph())) {
      if (found.figure().contains(numeral)) {
        String goal = found.goal().value();
        kind(linked.goal(found.goal()), found)
            .ifPresent(
                kind -> claims.add(new NumberCoverage(textBlock, numeral, kind, goal, null)));
      }
    }
    return claims;
  }

  /** A row with a figure accounts for that alone; a row without, for all that its words hold. */
  private static Optional<NumberCoverage.CoverageKind> kind(Goal goal, QuoteMatch found) {
    boolean isFigure = !found.printed().number().isEmpty();
    return switch (goal.kind()) {
      case TARGET -> isFigure ? Optional.of(NumberCoverage.CoverageKind.TARGET) : Optional.empty();
      case RESULT -> isFigure ? Optional.of(NumberCoverage.CoverageKind.RESULT) : Optional.empty();
      case COMMITMENT -> Optional.of(NumberCoverage.CoverageKind.COMMITMENT);
      case PROJECT -> Optional.of(NumberCoverage.CoverageKind.PROJECT);
      case LIVELIHOOD -> Optional.of(NumberCoverage.CoverageKind.LIVELIHOOD);
      case CITY -> Optional.empty();
    };
  }

  /** Numerals in a note, and in the name that a note explains. */
  private Optional<NumberCoverage> note(TextBlock textBlock, TextRange numeral) {
    ParagraphId paragraph = textBlock.paragraph();
    if (paragraph == null) {
      return Optional.empty();
    }
    Optional<Term> note =
        paragraph.isNote()
            ? Optional.ofNullable(notes.get(paragraph.number()))
            : named(paragraph, numeral);
    return note.map(
        found ->
            new NumberCoverage(
                textBlock, numeral, NumberCoverage.CoverageKind.NOTE, found.id().value(), null));
  }

  private Optional<Term> named(ParagraphId paragraph, TextRange numeral) {
    return linked.occurrencesIn(paragraph).stream()
        .filter(occurrence -> occurrence.range().contains(numeral))
        .findFirst()
        .flatMap(occurrence -> linked.report().term(occurrence.term()))
        .filter(Term::printed);
  }

  private void reportQuantities(
      TextBlock textBlock, List<RuleMatch> hits, Set<NumberExclusion> used) {
    ParagraphId paragraph = textBlock.paragraph();
    if (paragraph == null || paragraph.isNote()) {
      return;
    }
    for (TextRange quantity : ChineseQuantities.in(textBlock.text())) {
      boolean held =
          linked.quoteMatchesIn(paragraph).stream()
              .anyMatch(found -> found.quote().contains(quantity));
      boolean named =
          linked.occurrencesIn(paragraph).stream()
              .anyMatch(occurrence -> occurrence.range().contains(quantity));
      List<NumberExclusion> excluding = ExclusionRules.holding(quantity, hits);
      used.addAll(excluding);
      if (!held && !named && excluding.isEmpty()) {
        problems.add(
            ProblemCode.QUANTITY_UNACCOUNTED,
            textBlock.placeAt(quantity.start()),
            quantity.of(textBlock.text()),
            around(textBlock.text(), quantity));
      }
    }
  }

  private static String name(NumberCoverage coverage) {
    return coverage.ref() == null ? coverage.reason() : coverage.ref();
  }

  private static String around(String text, TextRange range) {
    return Excerpt.around(text, range, 8).of(text);
  }
}
