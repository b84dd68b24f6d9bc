package lantai.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lantai.chinese.Excerpt;
import lantai.chinese.TextRange;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.link.ExclusionRules.RuleMatch;
import lantai.link.NumberCoverage.CoverageKind;
import lantai.model.Goal;
import lantai.model.NumberExclusion;
import lantai.model.ParagraphId;
import lantai.model.Term;
import lantai.model.TextBlock;
import org.jspecify.annotations.Nullable;

/**
 * Checks that every numeral that the report prints belongs to exactly one goal, note or exclusion.
 */
final class CoverageChecker {

  private final LinkedReport linked;
  private final ExclusionRules exclusions;
  private final Problems problems;

  CoverageChecker(LinkedReport linked, Problems problems) {
    this.linked = linked;
    this.exclusions = new ExclusionRules(linked.report().exclusions());
    this.problems = problems;
  }

  /** The coverage of one text block, and the exclusions that apply to anything in it. */
  private record BlockCoverage(List<NumberCoverage> coverages, Set<NumberExclusion> used) {}

  /** Returns the coverage of each numeral that has one, in printed order. */
  List<NumberCoverage> coverages() {
    List<BlockCoverage> blocks =
        linked.report().textBlocks().parallelStream()
            .map(textBlock -> new BlockChecker(textBlock).check())
            .toList();
    Set<NumberExclusion> used = new HashSet<>();
    blocks.forEach(block -> used.addAll(block.used));
    for (NumberExclusion exclusion : linked.report().exclusions()) {
      if (!used.contains(exclusion)) {
        problems.add(
            ProblemCode.NUMERAL_RULE_UNUSED, exclusion.place(), exclusion.phrase().value());
      }
    }
    return blocks.stream().flatMap(block -> block.coverages.stream()).toList();
  }

  /** Checks one text block. */
  private final class BlockChecker {

    private final TextBlock textBlock;
    private final @Nullable ParagraphId paragraph;
    private final List<RuleMatch> ruleMatches;
    private final BlockCoverage coverage = new BlockCoverage(new ArrayList<>(), new HashSet<>());

    BlockChecker(TextBlock textBlock) {
      this.textBlock = textBlock;
      this.paragraph = textBlock.paragraph();
      this.ruleMatches = exclusions.in(textBlock);
    }

    BlockCoverage check() {
      ArabicNumerals.in(textBlock).forEach(this::checkNumeral);
      if (paragraph != null && !paragraph.isNote()) {
        ChineseQuantities.in(textBlock.text()).forEach(quantity -> check(quantity, paragraph));
      }
      return coverage;
    }

    private void checkNumeral(TextRange numeral) {
      List<NumberCoverage> claims = new ArrayList<>(goals(numeral));
      Optional<NumberCoverage> note = note(numeral);
      if (note.isEmpty() || !claims.isEmpty()) {
        for (NumberExclusion exclusion : excluding(numeral)) {
          claims.add(covered(numeral, CoverageKind.DISMISSED, null, exclusion.reason()));
        }
      }
      if (claims.isEmpty() && note.isEmpty()) {
        report(ProblemCode.NUMERAL_UNACCOUNTED, numeral);
      } else if (claims.size() > 1) {
        report(
            ProblemCode.NUMERAL_ACCOUNTED_TWICE, numeral, name(claims.get(0)), name(claims.get(1)));
      }
      claims.stream().findFirst().or(() -> note).ifPresent(coverage.coverages::add);
    }

    private List<NumberCoverage> goals(TextRange numeral) {
      return paragraph == null
          ? List.of()
          : linked.quoteMatchesIn(paragraph).stream()
              .filter(match -> match.figure().contains(numeral))
              .flatMap(
                  match ->
                      kind(linked.goal(match.goal()), match).stream()
                          .map(kind -> covered(numeral, kind, match.goal().value(), null)))
              .toList();
    }

    /** Returns the note that a numeral is in, or that explains the term that it is in. */
    private Optional<NumberCoverage> note(TextRange numeral) {
      Stream<Term> found =
          paragraph == null
              ? Stream.empty()
              : paragraph.isNote()
                  ? linked.report().notes().stream()
                      .filter(note -> note.note() == paragraph.number())
                  : linked.occurrencesIn(paragraph).stream()
                      .filter(occurrence -> occurrence.range().contains(numeral))
                      .limit(1)
                      .flatMap(occurrence -> linked.report().term(occurrence.term()).stream())
                      .filter(Term::printed);
      return found
          .findFirst()
          .map(note -> covered(numeral, CoverageKind.NOTE, note.id().value(), null));
    }

    private NumberCoverage covered(
        TextRange numeral, CoverageKind kind, @Nullable String ref, @Nullable String reason) {
      return new NumberCoverage(textBlock, numeral, kind, ref, reason);
    }

    private void check(TextRange quantity, ParagraphId paragraph) {
      boolean excluded = !excluding(quantity).isEmpty();
      boolean quoted =
          linked.quoteMatchesIn(paragraph).stream()
              .anyMatch(match -> match.quote().contains(quantity));
      boolean inTerm =
          linked.occurrencesIn(paragraph).stream()
              .anyMatch(occurrence -> occurrence.range().contains(quantity));
      if (!excluded && !quoted && !inTerm) {
        report(ProblemCode.QUANTITY_UNACCOUNTED, quantity);
      }
    }

    /** Returns the exclusions of a range, which are then used. */
    private List<NumberExclusion> excluding(TextRange range) {
      List<NumberExclusion> excluding = ExclusionRules.containing(range, ruleMatches);
      coverage.used.addAll(excluding);
      return excluding;
    }

    private void report(ProblemCode code, TextRange range, String... claims) {
      String text = textBlock.text();
      Stream<String> words = Stream.of(range.of(text), Excerpt.around(text, range, 8).of(text));
      String[] arguments = Stream.concat(words, Stream.of(claims)).toArray(String[]::new);
      problems.add(code, textBlock.placeAt(range.start()), arguments);
    }
  }

  /** A row with a figure covers that alone, a row without one everything that its words contain. */
  private static Optional<CoverageKind> kind(Goal goal, QuoteMatch found) {
    boolean isFigure = !found.printed().number().isEmpty();
    return switch (goal.kind()) {
      case TARGET -> isFigure ? Optional.of(CoverageKind.TARGET) : Optional.empty();
      case RESULT -> isFigure ? Optional.of(CoverageKind.RESULT) : Optional.empty();
      case COMMITMENT -> Optional.of(CoverageKind.COMMITMENT);
      case PROJECT -> Optional.of(CoverageKind.PROJECT);
      case LIVELIHOOD -> Optional.of(CoverageKind.LIVELIHOOD);
      case CITY -> Optional.empty();
    };
  }

  private static String name(NumberCoverage coverage) {
    return coverage.ref() == null ? coverage.reason() : coverage.ref();
  }
}
