package lantai.draft;

import java.util.ArrayList;
import java.util.List;
import lantai.link.ChineseQuantities;
import lantai.link.LinkedReport;
import lantai.link.Numerals;
import lantai.model.ChapterId;
import lantai.model.Dismissal;
import lantai.text.Located;
import lantai.text.Place;
import lantai.text.Range;

/** Phrases for quantities in Chinese numerals that nothing holds; none has a numeral in it. */
final class Quantities {

  private static final int BEFORE = 8;
  private static final int AFTER = 4;

  private final List<Print> prints;
  private final String reason;

  Quantities(List<Print> prints, Phrasing phrasing) {
    this.prints = prints;
    this.reason = phrasing.say("reason.words");
  }

  /**
   * @param rules those of the numerals
   */
  List<Dismissal> rules(LinkedReport linked, List<Dismissal> rules) {
    List<Dismissal> added = new ArrayList<>();
    for (Print print : prints) {
      if (print.passage().paragraph() != null && !print.passage().paragraph().isNote()) {
        for (Range quantity : ChineseQuantities.in(print.passage().text())) {
          Range folded = print.folded().fold(quantity);
          boolean open =
              !isHeld(linked, print, quantity)
                  && !isDismissed(rules, print, folded)
                  && !isDismissed(added, print, folded);
          if (open) {
            added.add(rule(print, folded));
          }
        }
      }
    }
    return added;
  }

  private static boolean isHeld(LinkedReport linked, Print print, Range quantity) {
    return linked.evidenceIn(print.passage().paragraph()).stream()
            .anyMatch(found -> found.quote().contains(quantity))
        || linked.mentionsIn(print.passage().paragraph()).stream()
            .anyMatch(mention -> mention.range().contains(quantity));
  }

  private static boolean isDismissed(List<Dismissal> rules, Print print, Range quantity) {
    return rules.stream()
        .filter(rule -> rule.appliesTo(print.passage()))
        .anyMatch(
            rule -> Remainder.hits(rule, print).stream().anyMatch(hit -> hit.contains(quantity)));
  }

  private Dismissal rule(Print print, Range quantity) {
    Range clause = print.clause(quantity);
    int start = Math.max(clause.start(), quantity.start() - BEFORE);
    int end = Math.min(clause.end(), quantity.end() + AFTER);
    for (Range numeral : Numerals.in(print.plain())) {
      start = numeral.end() <= quantity.start() ? Math.max(start, numeral.end()) : start;
      end = numeral.start() >= quantity.end() ? Math.min(end, numeral.start()) : end;
    }
    Place place = Place.startOf("");
    return new Dismissal(
        new Located<>(print.printed(print.literal(new Range(start, end), quantity)), place),
        new Located<>(new ChapterId(print.passage().chapter()), place),
        reason,
        place);
  }
}
