package lantai.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.FoldedText;
import lantai.chinese.TextRange;
import lantai.model.NumberExclusion;
import lantai.model.TextBlock;

/** The rules by which numerals are dismissed. Immutable once made. */
final class ExclusionRules {

  private static final String WHOLE_REPORT = "";

  /**
   * @param literal a part of the phrase that holds no number of any value: where it does not stand,
   *     there is no need to look for the phrase
   */
  private record CompiledRule(NumberExclusion exclusion, Pattern pattern, String literal) {

    static CompiledRule of(NumberExclusion exclusion) {
      String phrase = FoldedText.halfWidth(exclusion.phrase().value()).folded();
      String literal = "";
      for (String piece : phrase.split("\\{n\\}|\\{year\\}")) {
        literal = piece.length() > literal.length() ? piece : literal;
      }
      return new CompiledRule(exclusion, exclusion.pattern(), literal);
    }
  }

  /** Where a rule's phrase stands in a text block. */
  record RuleMatch(NumberExclusion exclusion, TextRange range) {}

  private final Map<String, List<CompiledRule>> rules = new HashMap<>();

  ExclusionRules(List<NumberExclusion> all) {
    for (NumberExclusion each : all) {
      String chapter = each.chapter() == null ? WHOLE_REPORT : each.chapter().value().value();
      rules.computeIfAbsent(chapter, key -> new ArrayList<>()).add(CompiledRule.of(each));
    }
  }

  /** All that stands in a text block, those of the whole report first, each list in its order. */
  List<RuleMatch> in(TextBlock textBlock) {
    FoldedText folded = FoldedText.halfWidth(textBlock.text());
    String text = folded.folded();
    List<RuleMatch> hits = new ArrayList<>();
    for (String chapter : List.of(WHOLE_REPORT, textBlock.chapter())) {
      for (CompiledRule rule : rules.getOrDefault(chapter, List.of())) {
        if (text.contains(rule.literal)) {
          Matcher found = rule.pattern.matcher(text);
          while (found.find()) {
            TextRange range = folded.unfold(new TextRange(found.start(), found.end()));
            hits.add(new RuleMatch(rule.exclusion, range));
          }
        }
      }
    }
    return hits;
  }

  /** The rules whose phrase holds a stretch, each once. */
  static List<NumberExclusion> holding(TextRange stretch, List<RuleMatch> hits) {
    return hits.stream()
        .filter(hit -> hit.range.contains(stretch))
        .map(RuleMatch::exclusion)
        .distinct()
        .toList();
  }
}
