package lantai.importer.draft;

import java.util.ArrayList;
import java.util.List;
import lantai.chinese.TextRange;
import lantai.diagnostics.Located;
import lantai.diagnostics.Place;
import lantai.link.ArabicNumerals;
import lantai.link.ChineseQuantities;
import lantai.link.LinkedReport;
import lantai.model.ChapterId;
import lantai.model.NumberExclusion;

/** Phrases for quantities in Chinese numerals that nothing holds; none has a numeral in it. */
final class ChineseQuantityExclusions {

  private static final int BEFORE = 8;
  private static final int AFTER = 4;

  private final List<FigureText> prints;
  private final String reason;

  ChineseQuantityExclusions(List<FigureText> prints, DraftMessages phrasing) {
    this.prints = prints;
    this.reason = phrasing.say("reason.words");
  }

  /**
   * @param rules those of the numerals
   */
  List<NumberExclusion> rules(LinkedReport linked, List<NumberExclusion> rules) {
    List<NumberExclusion> added = new ArrayList<>();
    for (FigureText print : prints) {
      if (print.textBlock().paragraph() != null && !print.textBlock().paragraph().isNote()) {
        for (TextRange quantity : ChineseQuantities.in(print.textBlock().text())) {
          TextRange folded = print.folded().fold(quantity);
          boolean open =
              !isHeld(linked, print, quantity)
                  && !isExcluded(rules, print, folded)
                  && !isExcluded(added, print, folded);
          if (open) {
            added.add(rule(print, folded));
          }
        }
      }
    }
    return added;
  }

  private static boolean isHeld(LinkedReport linked, FigureText print, TextRange quantity) {
    return linked.quoteMatchesIn(print.textBlock().paragraph()).stream()
            .anyMatch(found -> found.quote().contains(quantity))
        || linked.occurrencesIn(print.textBlock().paragraph()).stream()
            .anyMatch(occurrence -> occurrence.range().contains(quantity));
  }

  private static boolean isExcluded(
      List<NumberExclusion> rules, FigureText print, TextRange quantity) {
    return rules.stream()
        .filter(rule -> rule.appliesTo(print.textBlock()))
        .anyMatch(
            rule ->
                UncoveredNumbers.hits(rule, print).stream()
                    .anyMatch(hit -> hit.contains(quantity)));
  }

  private NumberExclusion rule(FigureText print, TextRange quantity) {
    TextRange clause = print.clause(quantity);
    int start = Math.max(clause.start(), quantity.start() - BEFORE);
    int end = Math.min(clause.end(), quantity.end() + AFTER);
    for (TextRange numeral : ArabicNumerals.in(print.plain())) {
      start = numeral.end() <= quantity.start() ? Math.max(start, numeral.end()) : start;
      end = numeral.start() >= quantity.end() ? Math.min(end, numeral.start()) : end;
    }
    Place place = Place.startOf("");
    return new NumberExclusion(
        new Located<>(print.printed(print.literal(new TextRange(start, end), quantity)), place),
        new Located<>(new ChapterId(print.textBlock().chapter()), place),
        reason,
        place);
  }
}
