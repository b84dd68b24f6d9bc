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
import lantai.model.Commitment;
import lantai.model.Goal;
import lantai.model.LivelihoodItem;
import lantai.model.NumberExclusion;
import lantai.model.ParagraphId;
import lantai.model.Project;
import lantai.model.Result;
import lantai.model.Target;
import lantai.model.Term;
import lantai.model.TextBlock;

/**
 * Accounts for every numeral that the report prints, once: a goal's figure, a note's, or dismissed
 * for a reason. What is left over is a problem, and so is what two claim.
 */
final class CoverageChecker {

  private final LinkedReport linked;
  private final ExclusionRules dismissals;
  private final Map<Integer, Term> notes = new HashMap<>();
  private final Problems problems;

  /**
   * @param linked a report that lacks its accounts alone
   */
  CoverageChecker(LinkedReport linked, Problems problems) {
    this.linked = linked;
    this.dismissals = new ExclusionRules(linked.report().dismissals());
    this.problems = problems;
    linked.report().notes().forEach(note -> notes.putIfAbsent(note.note(), note));
  }

  /**
   * What became of one passage.
   *
   * @param used the rules that were of use
   */
  private record ClaimedNumber(List<NumberCoverage> accounts, Set<NumberExclusion> used) {}

  /** In printed order; several passages are gone through at a time. */
  List<NumberCoverage> accounts() {
    List<ClaimedNumber> passages =
        linked.report().passages().parallelStream().map(this::account).toList();
    Set<NumberExclusion> used = new HashSet<>();
    passages.forEach(passage -> used.addAll(passage.used));
    for (NumberExclusion dismissal : linked.report().dismissals()) {
      if (!used.contains(dismissal)) {
        problems.add(
            ProblemCode.NUMERAL_RULE_UNUSED, dismissal.place(), dismissal.phrase().value());
      }
    }
    return passages.stream().flatMap(passage -> passage.accounts.stream()).toList();
  }

  private ClaimedNumber account(TextBlock passage) {
    List<RuleMatch> hits = dismissals.in(passage);
    ClaimedNumber accounted = new ClaimedNumber(new ArrayList<>(), new HashSet<>());
    for (TextRange numeral : ArabicNumerals.in(passage)) {
      account(passage, numeral, hits, accounted.used).ifPresent(accounted.accounts::add);
    }
    reportQuantities(passage, hits, accounted.used);
    return accounted;
  }

  private Optional<NumberCoverage> account(
      TextBlock passage, TextRange numeral, List<RuleMatch> hits, Set<NumberExclusion> used) {
    List<NumberCoverage> claims = goals(passage, numeral);
    Optional<NumberCoverage> note = note(passage, numeral);
    if (note.isEmpty() || !claims.isEmpty()) {
      for (NumberExclusion dismissal : ExclusionRules.holding(numeral, hits)) {
        used.add(dismissal);
        claims.add(
            new NumberCoverage(
                passage, numeral, NumberCoverage.CoverageKind.DISMISSED, null, dismissal.reason()));
      }
    }
    if (claims.isEmpty() && note.isEmpty()) {
      problems.add(
          ProblemCode.NUMERAL_UNACCOUNTED,
          passage.places().apply(numeral.start()),
          numeral.of(passage.text()),
          around(passage.text(), numeral));
    } else if (claims.size() > 1) {
      problems.add(
          ProblemCode.NUMERAL_ACCOUNTED_TWICE,
          passage.places().apply(numeral.start()),
          numeral.of(passage.text()),
          around(passage.text(), numeral),
          name(claims.get(0)),
          name(claims.get(1)));
    }
    return claims.stream().findFirst().or(() -> note);
  }

  private List<NumberCoverage> goals(TextBlock passage, TextRange numeral) {
    List<NumberCoverage> claims = new ArrayList<>();
    for (QuoteMatch found : linked.evidenceIn(passage.paragraph())) {
      if (found.figure().contains(numeral)) {
        String goal = found.goal().value();
        kind(linked.goal(found.goal()), found)
            .ifPresent(kind -> claims.add(new NumberCoverage(passage, numeral, kind, goal, null)));
      }
    }
    return claims;
  }

  /** A row with a figure accounts for that alone; a row without, for all that its words hold. */
  private static Optional<NumberCoverage.CoverageKind> kind(Goal goal, QuoteMatch found) {
    if (goal instanceof Target || goal instanceof Result) {
      return found.printed().number().isEmpty()
          ? Optional.empty()
          : Optional.of(
              goal instanceof Target
                  ? NumberCoverage.CoverageKind.TARGET
                  : NumberCoverage.CoverageKind.RESULT);
    }
    if (goal instanceof Commitment) {
      return Optional.of(NumberCoverage.CoverageKind.COMMITMENT);
    }
    if (goal instanceof LivelihoodItem) {
      return Optional.of(NumberCoverage.CoverageKind.LIVELIHOOD);
    }
    return goal instanceof Project
        ? Optional.of(NumberCoverage.CoverageKind.PROJECT)
        : Optional.empty();
  }

  /** Numerals in a note, and in the name that a note explains. */
  private Optional<NumberCoverage> note(TextBlock passage, TextRange numeral) {
    ParagraphId paragraph = passage.paragraph();
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
                passage, numeral, NumberCoverage.CoverageKind.NOTE, found.id().value(), null));
  }

  private Optional<Term> named(ParagraphId paragraph, TextRange numeral) {
    return linked.mentionsIn(paragraph).stream()
        .filter(mention -> mention.range().contains(numeral))
        .findFirst()
        .flatMap(mention -> linked.report().term(mention.term()))
        .filter(Term::printed);
  }

  private void reportQuantities(
      TextBlock passage, List<RuleMatch> hits, Set<NumberExclusion> used) {
    ParagraphId paragraph = passage.paragraph();
    if (paragraph == null || paragraph.isNote()) {
      return;
    }
    for (TextRange quantity : ChineseQuantities.in(passage.text())) {
      boolean held =
          linked.evidenceIn(paragraph).stream().anyMatch(found -> found.quote().contains(quantity));
      boolean named =
          linked.mentionsIn(paragraph).stream()
              .anyMatch(mention -> mention.range().contains(quantity));
      List<NumberExclusion> dismissing = ExclusionRules.holding(quantity, hits);
      used.addAll(dismissing);
      if (!held && !named && dismissing.isEmpty()) {
        problems.add(
            ProblemCode.QUANTITY_UNACCOUNTED,
            passage.places().apply(quantity.start()),
            quantity.of(passage.text()),
            around(passage.text(), quantity));
      }
    }
  }

  private static String name(NumberCoverage account) {
    return account.ref() == null ? account.reason() : account.ref();
  }

  private static String around(String text, TextRange range) {
    return Excerpt.around(text, range, 8).of(text);
  }
}
