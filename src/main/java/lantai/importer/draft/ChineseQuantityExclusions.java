package lantai.importer.draft;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lantai.chinese.TextRange;
import lantai.diagnostics.Place;
import lantai.importer.draft.ExclusionPhrases.CandidatePhrase;
import lantai.link.ArabicNumerals;
import lantai.link.LinkedReport;
import lantai.link.QuantitiesInWords;
import lantai.model.NumberExclusion;
import lantai.model.TextBlock;

/** Exclusions for uncovered quantities in Chinese numerals; their phrases contain no digits. */
final class ChineseQuantityExclusions {

  /** Most characters of a phrase before and after the quantity. */
  private static final int BEFORE = 8;

  private static final int AFTER = 4;

  private ChineseQuantityExclusions() {}

  /** The exclusions of the Arabic numerals may cover quantities as well. */
  static List<NumberExclusion> of(
      List<NormalizedTextBlock> texts,
      LinkedReport linked,
      List<NumberExclusion> numeralExclusions) {
    Set<String> covered =
        linked.coverages().stream()
            .map(coverage -> key(coverage.textBlock(), coverage.range()))
            .collect(Collectors.toSet());
    // By exclusion, the quantities that it covers.
    Map<NumberExclusion, Set<String>> added = new LinkedHashMap<>();
    for (NormalizedTextBlock text : texts) {
      for (TextRange quantity : QuantitiesInWords.in(text.textBlock().text())) {
        TextRange folded = text.folded().fold(quantity);
        String key = key(text.textBlock(), quantity);
        boolean excluded =
            added.values().stream().anyMatch(keys -> keys.contains(key))
                || numeralExclusions.stream()
                    .anyMatch(each -> !text.covered(each, List.of(folded)).isEmpty());
        if (!excluded && !covered.contains(key)) {
          NumberExclusion exclusion =
              new CandidatePhrase(phrase(text, folded), text.textBlock().chapter(), null)
                  .exclusion(Place.startOf(""));
          Set<String> keys = keys(exclusion, texts);
          // A shorter phrase takes the place of longer ones that contain it.
          added.values().removeIf(keys::containsAll);
          added.put(exclusion, keys);
        }
      }
    }
    return List.copyOf(added.keySet());
  }

  private static Set<String> keys(NumberExclusion exclusion, List<NormalizedTextBlock> texts) {
    Set<String> keys = new HashSet<>();
    for (NormalizedTextBlock text : texts) {
      for (TextRange quantity : QuantitiesInWords.in(text.textBlock().text())) {
        if (!text.covered(exclusion, List.of(text.folded().fold(quantity))).isEmpty()) {
          keys.add(key(text.textBlock(), quantity));
        }
      }
    }
    return keys;
  }

  private static String key(TextBlock block, TextRange range) {
    return block.chapter() + "#" + block.localId() + "#" + range;
  }

  private static String phrase(NormalizedTextBlock text, TextRange quantity) {
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
