package lantai.importer.draft;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lantai.chinese.TextRange;
import lantai.importer.draft.UncoveredNumbers.UncoveredRange;
import lantai.link.LinkedReport;
import lantai.link.NumberCoverage;
import lantai.model.TextBlock;

/** The numerals that no row claims, brought under phrases one after the other. */
final class ExclusionDrafter {

  private final List<FigureText> prints;
  private final DraftMessages phrasing;

  ExclusionDrafter(List<FigureText> prints, DraftMessages phrasing) {
    this.prints = prints;
    this.phrasing = phrasing;
  }

  UncoveredNumbers of(LinkedReport linked, List<GoalProposal> proposals) {
    return new UncoveredNumbers(prints, open(linked), claimed(proposals));
  }

  private Set<UncoveredRange> open(LinkedReport linked) {
    Set<UncoveredRange> open = new HashSet<>();
    List<TextBlock> textBlocks = prints.stream().map(FigureText::textBlock).toList();
    Set<String> covered = new HashSet<>();
    for (NumberCoverage coverage : linked.coverages()) {
      covered.add(key(coverage.textBlock(), coverage.range()));
    }
    for (int i = 0; i < prints.size(); i++) {
      FigureText print = prints.get(i);
      for (TextRange numeral : print.numerals()) {
        if (!covered.contains(key(textBlocks.get(i), print.folded().unfold(numeral)))) {
          open.add(new UncoveredRange(i, numeral));
        }
      }
    }
    return open;
  }

  private static String key(TextBlock textBlock, TextRange range) {
    return textBlock.chapter() + "#" + textBlock.local() + "#" + range.start();
  }

  private Set<UncoveredRange> claimed(List<GoalProposal> proposals) {
    Set<UncoveredRange> claimed = new HashSet<>();
    for (GoalProposal each : proposals) {
      int print = prints.indexOf(each.print());
      each.numerals().forEach(numeral -> claimed.add(new UncoveredRange(print, numeral)));
    }
    return claimed;
  }

  /**
   * @return rows that leave no phrase for a numeral beside them
   */
  Set<GoalProposal> dismiss(UncoveredNumbers remainder, List<GoalProposal> proposals) {
    Deque<UncoveredRange> waiting = new ArrayDeque<>();
    for (int i = 0; i < prints.size(); i++) {
      for (TextRange numeral : prints.get(i).numerals()) {
        waiting.add(new UncoveredRange(i, numeral));
      }
    }
    // Rules that give way to one another for ever are given up; the check tells what is left.
    for (int left = 20 * waiting.size(); left > 0 && !waiting.isEmpty(); left--) {
      UncoveredRange spot = waiting.remove();
      FigureText print = prints.get(spot.print());
      List<ExclusionPhrases.CandidatePhrase> phrases =
          ExclusionPhrases.of(print, spot.range(), phrasing);
      if (remainder.wants(spot) && !remainder.dismiss(spot, phrases)) {
        Set<UncoveredRange> freed = remainder.force(spot, phrases);
        if (freed == null) {
          Set<GoalProposal> beside = beside(print, proposals);
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
  private static Set<GoalProposal> beside(FigureText print, List<GoalProposal> proposals) {
    Set<GoalProposal> same =
        proposals.stream().filter(each -> each.print() == print).collect(Collectors.toSet());
    return same.isEmpty()
        ? proposals.stream()
            .filter(each -> each.chapter().equals(print.textBlock().chapter()))
            .collect(Collectors.toSet())
        : same;
  }
}
