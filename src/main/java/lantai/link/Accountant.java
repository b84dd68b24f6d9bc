package lantai.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lantai.link.Dismissals.Hit;
import lantai.model.Commitment;
import lantai.model.Dismissal;
import lantai.model.Goal;
import lantai.model.Livelihood;
import lantai.model.ParagraphId;
import lantai.model.Passage;
import lantai.model.Project;
import lantai.model.Result;
import lantai.model.Target;
import lantai.model.Term;
import lantai.text.Code;
import lantai.text.Excerpt;
import lantai.text.Problems;
import lantai.text.Range;

/**
 * Accounts for every numeral that the report prints, once: a goal's figure, a note's, or dismissed
 * for a reason. What is left over is a problem, and so is what two claim.
 */
final class Accountant {

  private final LinkedReport linked;
  private final Dismissals dismissals;
  private final Map<Integer, Term> notes = new HashMap<>();
  private final Problems problems;

  /**
   * @param linked a report that lacks its accounts alone
   */
  Accountant(LinkedReport linked, Problems problems) {
    this.linked = linked;
    this.dismissals = new Dismissals(linked.report().dismissals());
    this.problems = problems;
    linked.report().notes().forEach(note -> notes.putIfAbsent(note.note(), note));
  }

  /**
   * What became of one passage.
   *
   * @param used the rules that were of use
   */
  private record Accounted(List<Account> accounts, Set<Dismissal> used) {}

  /** In printed order; several passages are gone through at a time. */
  List<Account> accounts() {
    List<Accounted> passages =
        linked.report().passages().parallelStream().map(this::account).toList();
    Set<Dismissal> used = new HashSet<>();
    passages.forEach(passage -> used.addAll(passage.used));
    for (Dismissal dismissal : linked.report().dismissals()) {
      if (!used.contains(dismissal)) {
        problems.add(Code.NUMERAL_RULE_UNUSED, dismissal.place(), dismissal.phrase().value());
      }
    }
    return passages.stream().flatMap(passage -> passage.accounts.stream()).toList();
  }

  private Accounted account(Passage passage) {
    List<Hit> hits = dismissals.in(passage);
    Accounted accounted = new Accounted(new ArrayList<>(), new HashSet<>());
    for (Range numeral : Numerals.in(passage)) {
      account(passage, numeral, hits, accounted.used).ifPresent(accounted.accounts::add);
    }
    reportQuantities(passage, hits, accounted.used);
    return accounted;
  }

  private Optional<Account> account(
      Passage passage, Range numeral, List<Hit> hits, Set<Dismissal> used) {
    List<Account> claims = goals(passage, numeral);
    Optional<Account> note = note(passage, numeral);
    if (note.isEmpty() || !claims.isEmpty()) {
      for (Dismissal dismissal : Dismissals.holding(numeral, hits)) {
        used.add(dismissal);
        claims.add(new Account(passage, numeral, Account.Kind.DISMISSED, null, dismissal.reason()));
      }
    }
    if (claims.isEmpty() && note.isEmpty()) {
      problems.add(
          Code.NUMERAL_UNACCOUNTED,
          passage.places().apply(numeral.start()),
          numeral.of(passage.text()),
          around(passage.text(), numeral));
    } else if (claims.size() > 1) {
      problems.add(
          Code.NUMERAL_ACCOUNTED_TWICE,
          passage.places().apply(numeral.start()),
          numeral.of(passage.text()),
          around(passage.text(), numeral),
          name(claims.get(0)),
          name(claims.get(1)));
    }
    return claims.stream().findFirst().or(() -> note);
  }

  private List<Account> goals(Passage passage, Range numeral) {
    List<Account> claims = new ArrayList<>();
    for (Evidence found : linked.evidenceIn(passage.paragraph())) {
      if (found.figure().contains(numeral)) {
        String goal = found.goal().value();
        kind(linked.goal(found.goal()), found)
            .ifPresent(kind -> claims.add(new Account(passage, numeral, kind, goal, null)));
      }
    }
    return claims;
  }

  /** A row with a figure accounts for that alone; a row without, for all that its words hold. */
  private static Optional<Account.Kind> kind(Goal goal, Evidence found) {
    if (goal instanceof Target || goal instanceof Result) {
      return found.printed().number().isEmpty()
          ? Optional.empty()
          : Optional.of(goal instanceof Target ? Account.Kind.TARGET : Account.Kind.RESULT);
    }
    if (goal instanceof Commitment) {
      return Optional.of(Account.Kind.COMMITMENT);
    }
    if (goal instanceof Livelihood) {
      return Optional.of(Account.Kind.LIVELIHOOD);
    }
    return goal instanceof Project ? Optional.of(Account.Kind.PROJECT) : Optional.empty();
  }

  /** Numerals in a note, and in the name that a note explains. */
  private Optional<Account> note(Passage passage, Range numeral) {
    ParagraphId paragraph = passage.paragraph();
    if (paragraph == null) {
      return Optional.empty();
    }
    Optional<Term> note =
        paragraph.isNote()
            ? Optional.ofNullable(notes.get(paragraph.number()))
            : named(paragraph, numeral);
    return note.map(
        found -> new Account(passage, numeral, Account.Kind.NOTE, found.id().value(), null));
  }

  private Optional<Term> named(ParagraphId paragraph, Range numeral) {
    return linked.mentionsIn(paragraph).stream()
        .filter(mention -> mention.range().contains(numeral))
        .findFirst()
        .flatMap(mention -> linked.report().term(mention.term()))
        .filter(Term::printed);
  }

  private void reportQuantities(Passage passage, List<Hit> hits, Set<Dismissal> used) {
    ParagraphId paragraph = passage.paragraph();
    if (paragraph == null || paragraph.isNote()) {
      return;
    }
    for (Range quantity : ChineseQuantities.in(passage.text())) {
      boolean held =
          linked.evidenceIn(paragraph).stream().anyMatch(found -> found.quote().contains(quantity));
      boolean named =
          linked.mentionsIn(paragraph).stream()
              .anyMatch(mention -> mention.range().contains(quantity));
      List<Dismissal> dismissing = Dismissals.holding(quantity, hits);
      used.addAll(dismissing);
      if (!held && !named && dismissing.isEmpty()) {
        problems.add(
            Code.QUANTITY_UNACCOUNTED,
            passage.places().apply(quantity.start()),
            quantity.of(passage.text()),
            around(passage.text(), quantity));
      }
    }
  }

  private static String name(Account account) {
    return account.ref() == null ? account.reason() : account.ref();
  }

  private static String around(String text, Range range) {
    return Excerpt.around(text, range, 8).of(text);
  }
}
