package lantai.importer.draft;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lantai.chinese.TextRange;
import lantai.diagnostics.Place;
import lantai.importer.draft.ExclusionPhraseProposer.CandidatePhrase;
import lantai.link.ArabicNumeralFinder;
import lantai.link.LinkedReport;
import lantai.link.QuantityInWordsFinder;
import lantai.model.NumberExclusion;
import lantai.model.TextBlock;

/** Drafts exclusions for uncovered quantities in Chinese numerals, with phrases without digits. */
final class NumberWordExclusionDrafter {

  /** Most characters of a phrase before and after the quantity. */
  private static final int BEFORE = 8;

  private static final int AFTER = 4;

  private NumberWordExclusionDrafter() {}

  /** Returns the exclusions. Those of Arabic numerals may cover such quantities as well. */
  static List<NumberExclusion> of(
      List<NormalizedTextBlock> texts,
      LinkedReport linked,
      List<NumberExclusion> numeralExclusions) {
    Set<String> covered =
        linked.coverages().stream()
            .map(coverage -> key(coverage.textBlock(), coverage.range()))
            .collect(Collectors.toSet());
    List<CompiledExclusion> numerals =
        numeralExclusions.stream().map(CompiledExclusion::of).toList();
    Map<NormalizedTextBlock, List<TextRange>> quantities = new LinkedHashMap<>();
    texts.forEach(text -> quantities.put(text, quantities(text)));
    // For each exclusion, the keys of the quantities that it covers.
    Map<NumberExclusion, Set<String>> added = new LinkedHashMap<>();
    quantities.forEach(
        (text, folded) -> {
          for (TextRange quantity : folded) {
            String key = key(text.textBlock(), text.folded().unfold(quantity));
            boolean excluded =
                covered.contains(key)
                    || added.values().stream().anyMatch(keys -> keys.contains(key))
                    || numerals.stream()
                        .anyMatch(each -> !each.covered(text, List.of(quantity)).isEmpty());
            if (!excluded) {
              NumberExclusion exclusion =
                  new CandidatePhrase(phrase(text, quantity), text.textBlock().chapter(), null)
                      .exclusion(Place.startOf(""));
              Set<String> keys = keys(exclusion, quantities);
              // A shorter phrase replaces longer ones whose quantities it covers.
              added.values().removeIf(keys::containsAll);
              added.put(exclusion, keys);
            }
          }
        });
    return List.copyOf(added.keySet());
  }

  private static List<TextRange> quantities(NormalizedTextBlock text) {
    return QuantityInWordsFinder.in(text.textBlock().text()).stream()
        .map(text.folded()::fold)
        .toList();
  }

  private static Set<String> keys(
      NumberExclusion exclusion, Map<NormalizedTextBlock, List<TextRange>> quantities) {
    CompiledExclusion pattern = CompiledExclusion.of(exclusion);
    Set<String> keys = new HashSet<>();
    quantities.forEach(
        (text, folded) ->
            pattern
                .covered(text, folded)
                .forEach(each -> keys.add(key(text.textBlock(), text.folded().unfold(each)))));
    return keys;
  }

  private static String key(TextBlock block, TextRange range) {
    return block.chapter() + "#" + block.localId() + "#" + range;
  }

  private static String phrase(NormalizedTextBlock text, TextRange quantity) {
    TextRange clause = text.clause(quantity);
    int start = Math.max(clause.start(), quantity.start() - BEFORE);
    int end = Math.min(clause.end(), quantity.end() + AFTER);
    for (TextRange numeral : ArabicNumeralFinder.in(text.plain())) {
      start = numeral.end() <= quantity.start() ? Math.max(start, numeral.end()) : start;
      end = numeral.start() >= quantity.end() ? Math.min(end, numeral.start()) : end;
    }
    return text.printed(text.literal(new TextRange(start, end), quantity));
  }
}
