package lantai.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lantai.chinese.FoldedText;
import lantai.chinese.TextRange;
import lantai.model.NumberExclusion;
import lantai.model.TextBlock;

/** The compiled exclusions of a report. Immutable. */
final class ExclusionRules {

  /**
   * @param literal the longest part of the phrase without placeholder; a text that does not contain
   *     it needs no search by the slower pattern
   */
  private record CompiledRule(NumberExclusion exclusion, Pattern pattern, String literal) {

    static CompiledRule of(NumberExclusion exclusion) {
      String phrase = FoldedText.halfWidth(exclusion.phrase().value()).folded();
      String literal =
          Stream.of(phrase.split("\\{n\\}|\\{year\\}"))
              .max(Comparator.comparing(String::length))
              .orElse("");
      return new CompiledRule(exclusion, exclusion.pattern(), literal);
    }
  }

  /** An occurrence of a rule's phrase in a text block. */
  record RuleMatch(NumberExclusion exclusion, TextRange range) {}

  private final List<CompiledRule> rules;

  /** Rules of the whole report come before those of a chapter. */
  ExclusionRules(List<NumberExclusion> exclusions) {
    rules =
        exclusions.stream()
            .sorted(Comparator.comparing(exclusion -> exclusion.chapter() != null))
            .map(CompiledRule::of)
            .toList();
  }

  List<RuleMatch> in(TextBlock textBlock) {
    FoldedText folded = FoldedText.halfWidth(textBlock.text());
    List<RuleMatch> matches = new ArrayList<>();
    for (CompiledRule rule : rules) {
      if (rule.exclusion.appliesTo(textBlock) && folded.folded().contains(rule.literal)) {
        Matcher found = rule.pattern.matcher(folded.folded());
        while (found.find()) {
          TextRange range = folded.unfold(new TextRange(found.start(), found.end()));
          matches.add(new RuleMatch(rule.exclusion, range));
        }
      }
    }
    return matches;
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
