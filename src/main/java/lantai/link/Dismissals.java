package lantai.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.model.Dismissal;
import lantai.model.Passage;
import lantai.text.FoldedText;
import lantai.text.Range;

/** The rules by which numerals are dismissed. Immutable once made. */
final class Dismissals {

  private static final String WHOLE_REPORT = "";

  /**
   * @param literal a part of the phrase that holds no number of any value: where it does not stand,
   *     there is no need to look for the phrase
   */
  private record Rule(Dismissal dismissal, Pattern pattern, String literal) {

    static Rule of(Dismissal dismissal) {
      String phrase = Numerals.halfWidth(FoldedText.fold(dismissal.phrase().value()));
      String literal = "";
      for (String piece : phrase.split("\\{n\\}|\\{year\\}")) {
        literal = piece.length() > literal.length() ? piece : literal;
      }
      return new Rule(dismissal, dismissal.pattern(Numerals::halfWidth), literal);
    }
  }

  /** Where a rule's phrase stands in a passage. */
  record Hit(Dismissal dismissal, Range range) {}

  private final Map<String, List<Rule>> rules = new HashMap<>();

  Dismissals(List<Dismissal> all) {
    for (Dismissal each : all) {
      String chapter = each.chapter() == null ? WHOLE_REPORT : each.chapter().value().value();
      rules.computeIfAbsent(chapter, key -> new ArrayList<>()).add(Rule.of(each));
    }
  }

  /** All that stands in a passage, those of the whole report first, each list in its order. */
  List<Hit> in(Passage passage) {
    FoldedText folded = new FoldedText(passage.text());
    String text = Numerals.halfWidth(folded.folded());
    List<Hit> hits = new ArrayList<>();
    for (String chapter : List.of(WHOLE_REPORT, passage.chapter())) {
      for (Rule rule : rules.getOrDefault(chapter, List.of())) {
        if (text.contains(rule.literal)) {
          Matcher found = rule.pattern.matcher(text);
          while (found.find()) {
            Range range = folded.unfold(new Range(found.start(), found.end()));
            hits.add(new Hit(rule.dismissal, range));
          }
        }
      }
    }
    return hits;
  }

  /** The rules whose phrase holds a stretch, each once. */
  static List<Dismissal> holding(Range stretch, List<Hit> hits) {
    return hits.stream()
        .filter(hit -> hit.range.contains(stretch))
        .map(Hit::dismissal)
        .distinct()
        .toList();
  }
}
