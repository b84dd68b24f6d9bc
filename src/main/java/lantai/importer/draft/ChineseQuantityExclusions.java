package lantai.importer.draft;

import java.util.ArrayList;
import java.util.List;
import lantai.chinese.ChineseMessages;
import lantai.chinese.TextRange;
import lantai.diagnostics.Place;
import lantai.importer.draft.ExclusionPhrases.CandidatePhrase;
import lantai.link.ArabicNumerals;
import lantai.link.LinkedReport;
import lantai.link.PrintedQuantities;
import lantai.model.NumberExclusion;
import lantai.model.ParagraphId;

/** Exclusions for uncovered quantities in Chinese numerals; their phrases contain no digits. */
final class ChineseQuantityExclusions {

  /** Most characters of a phrase before and after the quantity. */
  private static final int BEFORE = 8;

  private static final int AFTER = 4;

  private ChineseQuantityExclusions() {}

  /** The exclusions of the Arabic numerals may cover quantities as well. */
  static List<NumberExclusion> of(
      List<FigureText> texts,
      LinkedReport linked,
      List<NumberExclusion> numeralExclusions,
      ChineseMessages messages) {
    List<NumberExclusion> all = new ArrayList<>(numeralExclusions);
    for (FigureText text : texts) {
      ParagraphId paragraph = text.textBlock().paragraph();
      if (paragraph != null && !paragraph.isNote()) {
        for (TextRange quantity : PrintedQuantities.in(text.textBlock().text())) {
          TextRange folded = text.folded().fold(quantity);
          if (all.stream().allMatch(each -> text.covered(each, List.of(folded)).isEmpty())
              && !isLinked(linked, paragraph, quantity)) {
            String chapter = text.textBlock().chapter();
            all.add(
                new CandidatePhrase(phrase(text, folded), chapter, messages.get("reason.words"))
                    .exclusion(Place.startOf("")));
          }
        }
      }
    }
    return all.subList(numeralExclusions.size(), all.size());
  }

  private static boolean isLinked(LinkedReport linked, ParagraphId paragraph, TextRange quantity) {
    return linked.quoteMatchesIn(paragraph).stream()
            .anyMatch(match -> match.quote().contains(quantity))
        || linked.occurrencesIn(paragraph).stream()
            .anyMatch(term -> term.range().contains(quantity));
  }

  private static String phrase(FigureText text, TextRange quantity) {
    TextRange clause = text.clause(quantity);
    int start = Math.max(clause.start(), quantity.start() - BEFORE);
    int end = Math.min(clause.end(), quantity.end() + AFTER);
    for (TextRange numeral : ArabicNumerals.in(text.plain())) {
      start = numeral.end() <= quantity.start() ? Math.max(start, numeral.end()) : start;
      end = numeral.start() >= quantity.end() ? Math.min(end, numeral.start()) : end;
    }
    return text.printed(text.literal(new TextRange(start, end), quantity));
  }
}
