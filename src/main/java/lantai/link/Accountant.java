package lantai.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
import lantai.model.TermId;
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
  private final Problems problems;

  /**
   * @param linked a report that lacks its accounts alone
   */
  Accountant(LinkedReport linked, Problems problems) {
    this.linked = linked;
    this.dismissals = new Dismissals(linked.report().dismissals());
    this.problems = problems;
  }

  /** In printed order. */
  List<Account> accounts() {
    List<Account> accounts = new ArrayList<>();
    for (Passage passage : linked.report().passages()) {
      List<Hit> hits = dismissals.in(passage);
      for (Range numeral : Numerals.in(passage)) {
        account(passage, numeral, hits).ifPresent(accounts::add);
      }
      reportQuantities(passage, hits);
    }
    for (Dismissal unused : dismissals.unused()) {
      problems.add(Code.NUMERAL_RULE_UNUSED, unused.place(), unused.phrase().value());
    }
    return accounts;
  }

  private Optional<Account> account(Passage passage, Range numeral, List<Hit> hits) {
    List<Account> claims = goals(passage, numeral);
    Optional<Account> note = note(passage, numeral);
    if (note.isEmpty() || !claims.isEmpty()) {
      for (Dismissal dismissal : dismissals.holding(numeral, hits)) {
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
    Set<TermId> named = new HashSet<>();
    for (Mention mention : linked.mentionsIn(paragraph)) {
      if (mention.range().contains(numeral)) {
        named.add(mention.term());
      }
    }
    if (named.isEmpty() && !paragraph.isNote()) {
      return Optional.empty();
    }
    return linked.report().notes().stream()
        .filter(
            note ->
                paragraph.isNote() && paragraph.number() == note.note()
                    || named.contains(note.id()))
        .findFirst()
        .map(note -> new Account(passage, numeral, Account.Kind.NOTE, note.id().value(), null));
  }

  private void reportQuantities(Passage passage, List<Hit> hits) {
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
      boolean dismissed = !dismissals.holding(quantity, hits).isEmpty();
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
