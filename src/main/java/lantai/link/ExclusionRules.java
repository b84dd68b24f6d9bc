package lantai.link;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import lantai.chinese.PhraseFinder;
import lantai.chinese.SpacelessText;
import lantai.chinese.TextRange;
import lantai.model.NumberExclusion;
import lantai.model.TextBlock;

/** The compiled exclusions of a report. Immutable. */
final class ExclusionRules {

  /** An occurrence of a rule's phrase in a text block. */
  record RuleMatch(NumberExclusion exclusion, TextRange range) {}

  /**
   * An exclusion and its pattern.
   *
   * @param beginning the part of the phrase before its first wildcard; if a text does not contain
   *     it, the slower pattern need not be tried
   */
  private record CompiledRule(NumberExclusion exclusion, String beginning, Pattern pattern) {}

  private final List<CompiledRule> rules;
  private final PhraseFinder beginnings;

  /** Compiles exclusions; those of the whole report precede those of a chapter. */
  ExclusionRules(List<NumberExclusion> exclusions) {
    rules =
        exclusions.stream()
            .sorted(Comparator.comparing(exclusion -> exclusion.chapter() != null))
            .map(each -> new CompiledRule(each, each.beginning(), each.pattern()))
            .toList();
    beginnings = new PhraseFinder(rules.stream().map(CompiledRule::beginning).toList());
  }

  List<RuleMatch> in(TextBlock textBlock) {
    SpacelessText folded = SpacelessText.halfWidth(textBlock.text());
    Set<String> begun = new HashSet<>(Set.of(""));
    beginnings.in(folded.folded()).forEach(match -> begun.add(match.phrase()));
    return rules.stream()
        .filter(rule -> begun.contains(rule.beginning) && rule.exclusion.appliesTo(textBlock))
        .flatMap(
            rule ->
                TextRange.matches(rule.pattern, folded.folded()).stream()
                    .map(range -> new RuleMatch(rule.exclusion, folded.unfold(range))))
        .toList();
  }

  /** Returns the exclusions whose phrase contains a range, without duplicates. */
  static List<NumberExclusion> containing(TextRange range, List<RuleMatch> matches) {
    return matches.stream()
        .filter(match -> match.range.contains(range))
        .map(RuleMatch::exclusion)
        .distinct()
        .toList();
  }
}
