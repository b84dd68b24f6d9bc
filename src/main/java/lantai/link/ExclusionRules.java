package lantai.link;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import lantai.chinese.FoldedText;
import lantai.chinese.TextRange;
import lantai.model.NumberExclusion;
import lantai.model.TextBlock;

/** The compiled exclusions of a report. Immutable. */
final class ExclusionRules {

  /** An occurrence of a rule's phrase in a text block. */
  record RuleMatch(NumberExclusion exclusion, TextRange range) {}

  private final Map<NumberExclusion, Pattern> patterns = new LinkedHashMap<>();

  /** Rules of the whole report come before those of a chapter. */
  ExclusionRules(List<NumberExclusion> exclusions) {
    Comparator<NumberExclusion> order = Comparator.comparing(rule -> rule.chapter() != null);
    for (NumberExclusion exclusion : exclusions.stream().sorted(order).toList()) {
      patterns.put(exclusion, exclusion.pattern());
    }
  }

  List<RuleMatch> in(TextBlock textBlock) {
    FoldedText folded = FoldedText.halfWidth(textBlock.text());
    return patterns.keySet().stream()
        .filter(exclusion -> exclusion.appliesTo(textBlock))
        .flatMap(
            exclusion ->
                TextRange.matches(patterns.get(exclusion), folded.folded()).stream()
                    .map(range -> new RuleMatch(exclusion, folded.unfold(range))))
        .toList();
  }

  /** Returns the exclusions whose phrase contains a range, each once. */
  static List<NumberExclusion> containing(TextRange range, List<RuleMatch> matches) {
    return matches.stream()
        .filter(match -> match.range.contains(range))
        .map(RuleMatch::exclusion)
        .distinct()
        .toList();
  }
}
