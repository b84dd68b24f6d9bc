package lantai.draft;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lantai.draft.Remainder.Spot;
import lantai.link.Account;
import lantai.link.LinkedReport;
import lantai.model.Passage;
import lantai.text.Range;

/** The numerals that no row claims, brought under phrases one after the other. */
final class Leftovers {

  private final List<Print> prints;
  private final Phrasing phrasing;

  Leftovers(List<Print> prints, Phrasing phrasing) {
    this.prints = prints;
    this.phrasing = phrasing;
  }

  Remainder of(LinkedReport linked, List<Proposal> proposals) {
    return new Remainder(prints, open(linked), claimed(proposals));
  }

  private Set<Spot> open(LinkedReport linked) {
    Set<Spot> open = new HashSet<>();
    List<Passage> passages = prints.stream().map(Print::passage).toList();
    Set<String> accounted = new HashSet<>();
    for (Account account : linked.accounts()) {
      accounted.add(key(account.passage(), account.range()));
    }
    for (int i = 0; i < prints.size(); i++) {
      Print print = prints.get(i);
      for (Range numeral : print.numerals()) {
        if (!accounted.contains(key(passages.get(i), print.folded().unfold(numeral)))) {
          open.add(new Spot(i, numeral));
        }
      }
    }
    return open;
  }

  private static String key(Passage passage, Range range) {
    return passage.chapter() + "#" + passage.local() + "#" + range.start();
  }

  private Set<Spot> claimed(List<Proposal> proposals) {
    Set<Spot> claimed = new HashSet<>();
    for (Proposal each : proposals) {
      int print = prints.indexOf(each.print());
      each.numerals().forEach(numeral -> claimed.add(new Spot(print, numeral)));
    }
    return claimed;
  }

  /**
   * @return rows that leave no phrase for a numeral beside them
   */
  Set<Proposal> dismiss(Remainder remainder, List<Proposal> proposals) {
    Deque<Spot> waiting = new ArrayDeque<>();
    for (int i = 0; i < prints.size(); i++) {
      for (Range numeral : prints.get(i).numerals()) {
        waiting.add(new Spot(i, numeral));
      }
    }
    // Rules that give way to one another for ever are given up; the check tells what is left.
    for (int left = 20 * waiting.size(); left > 0 && !waiting.isEmpty(); left--) {
      Spot spot = waiting.remove();
      Print print = prints.get(spot.print());
      List<Phrases.Phrase> phrases = Phrases.of(print, spot.range(), phrasing);
      if (remainder.wants(spot) && !remainder.dismiss(spot, phrases)) {
        Set<Spot> freed = remainder.force(spot, phrases);
        if (freed == null) {
          Set<Proposal> beside = beside(print, proposals);
          if (!beside.isEmpty()) {
            return beside;
          }
          continue;
        }
        waiting.addAll(freed);
      }
    }
    return Set.of();
  }

  /** The rows that leave no phrase: of the same paragraph, else of its chapter. */
  private static Set<Proposal> beside(Print print, List<Proposal> proposals) {
    Set<Proposal> same =
        proposals.stream().filter(each -> each.print() == print).collect(Collectors.toSet());
    return same.isEmpty()
        ? proposals.stream()
            .filter(each -> each.chapter().equals(print.passage().chapter()))
            .collect(Collectors.toSet())
        : same;
  }
}
