package lantai.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lantai.model.Commitment;
import lantai.model.Dismissal;
import lantai.model.Goal;
import lantai.model.Livelihood;
import lantai.model.Passage;
import lantai.model.Project;
import lantai.model.Report;
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

  private final Report report;
  private final List<Evidence> evidence;
  private final List<Mention> mentions;
  private final Problems problems;
  private final Set<Dismissal> used = new HashSet<>();

  Accountant(Report report, List<Evidence> evidence, List<Mention> mentions, Problems problems) {
    this.report = report;
    this.evidence = evidence;
    this.mentions = mentions;
    this.problems = problems;
  }

  /** In printed order. */
  List<Account> accounts() {
    List<Account> accounts = new ArrayList<>();
    for (Passage passage : report.passages()) {
      for (Range numeral : Numerals.in(passage)) {
        account(passage, numeral).ifPresent(accounts::add);
      }
      reportQuantities(passage);
    }
    for (Dismissal dismissal : report.dismissals()) {
      if (!used.contains(dismissal)) {
        problems.add(Code.NUMERAL_RULE_UNUSED, dismissal.place(), dismissal.phrase().value());
      }
    }
    return accounts;
  }

  private Optional<Account> account(Passage passage, Range numeral) {
    List<Account> claims = goals(passage, numeral);
    Optional<Account> note = note(passage, numeral);
    if (note.isEmpty() || !claims.isEmpty()) {
      claims.addAll(dismissals(passage, numeral));
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
    for (Evidence found : evidence) {
      if (found.paragraph().equals(passage.paragraph()) && found.figure().contains(numeral)) {
        Goal goal =
            report.goals().all().filter(g -> g.id().equals(found.goal())).findFirst().orElseThrow();
        kind(goal, found)
            .ifPresent(
                kind -> claims.add(new Account(passage, numeral, kind, goal.id().value(), null)));
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
    if (passage.paragraph() == null) {
      return Optional.empty();
    }
    for (Term note : report.notes()) {
      boolean own = passage.paragraph().isNote() && passage.paragraph().number() == note.note();
      boolean named =
          mentions.stream()
              .anyMatch(
                  mention ->
                      mention.term().equals(note.id())
                          && mention.paragraph().equals(passage.paragraph())
                          && mention.range().contains(numeral));
      if (own || named) {
        return Optional.of(
            new Account(passage, numeral, Account.Kind.NOTE, note.id().value(), null));
      }
    }
    return Optional.empty();
  }

  private List<Account> dismissals(Passage passage, Range numeral) {
    List<Account> claims = new ArrayList<>();
    for (Dismissal dismissal : report.dismissals()) {
      if (applies(dismissal, passage, numeral)) {
        claims.add(new Account(passage, numeral, Account.Kind.DISMISSED, null, dismissal.reason()));
      }
    }
    return claims;
  }

  private boolean applies(Dismissal dismissal, Passage passage, Range part) {
    boolean applies =
        dismissal.appliesTo(passage)
            && dismissal.in(passage.text(), Numerals::halfWidth).stream()
                .anyMatch(range -> range.contains(part));
    if (applies) {
      used.add(dismissal);
    }
    return applies;
  }

  private void reportQuantities(Passage passage) {
    if (passage.paragraph() == null || passage.paragraph().isNote()) {
      return;
    }
    for (Range quantity : ChineseQuantities.in(passage.text())) {
      boolean held =
          evidence.stream()
              .anyMatch(
                  found ->
                      found.paragraph().equals(passage.paragraph())
                          && found.quote().contains(quantity));
      boolean named =
          mentions.stream()
              .anyMatch(
                  mention ->
                      mention.paragraph().equals(passage.paragraph())
                          && mention.range().contains(quantity));
      boolean dismissed = false;
      for (Dismissal dismissal : report.dismissals()) {
        dismissed |= applies(dismissal, passage, quantity);
      }
      if (!held && !named && !dismissed) {
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
