package lantai.importer.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.TextRange;
import lantai.diagnostics.Located;
import lantai.diagnostics.Place;
import lantai.model.ChapterId;
import lantai.model.NumberExclusion;

/** Finds, for what no row claims, phrases that hold each of it once and nothing else. */
final class UncoveredNumbers {

  /**
   * A numeral.
   *
   * @param print which of the prints it stands in, counted from 0
   */
  record UncoveredRange(int print, TextRange range) {}

  private final List<FigureText> prints;
  private final Set<UncoveredRange> open;
  private final Set<UncoveredRange> claimed;
  private final Map<NumberExclusion, Set<UncoveredRange>> rules = new LinkedHashMap<>();
  private int made;
  private final Map<UncoveredRange, NumberExclusion> held = new HashMap<>();

  /**
   * @param open the numerals that nothing accounts for yet
   * @param claimed those that rows account for; all others are their notes' and may be held as well
   */
  UncoveredNumbers(List<FigureText> prints, Set<UncoveredRange> open, Set<UncoveredRange> claimed) {
    this.prints = prints;
    this.open = open;
    this.claimed = claimed;
  }

  boolean wants(UncoveredRange spot) {
    return open.contains(spot) && !held.containsKey(spot);
  }

  /** What holds a spot by now, or {@code null}. */
  NumberExclusion holding(UncoveredRange spot) {
    return held.get(spot);
  }

  /**
   * Dismisses a numeral by the first of the phrases that holds only what is open.
   *
   * @return whether one did
   */
  boolean dismiss(UncoveredRange spot, List<ExclusionPhrases.CandidatePhrase> phrases) {
    Set<String> tried = new HashSet<>();
    for (ExclusionPhrases.CandidatePhrase phrase : phrases) {
      if (tried.add(phrase.words() + "\n" + phrase.chapter()) && accept(spot, phrase)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Dismisses a numeral by the longest of the phrases that hold no row's, though other rules must
   * give way to it.
   *
   * @return what has no rule any more, or {@code null} where rows leave no phrase
   */
  Set<UncoveredRange> force(UncoveredRange spot, List<ExclusionPhrases.CandidatePhrase> phrases) {
    for (int i = phrases.size() - 1; i >= 0; i--) {
      NumberExclusion exclusion = exclusion(phrases.get(i));
      Set<UncoveredRange> holds = held(exclusion);
      if (isLiteral(phrases.get(i))
          && holds.contains(spot)
          && holds.stream().noneMatch(claimed::contains)) {
        holds.retainAll(open);
        Set<UncoveredRange> freed = new HashSet<>();
        for (UncoveredRange each : holds) {
          NumberExclusion other = held.get(each);
          if (other != null) {
            freed.addAll(rules.remove(other));
            held.values().removeIf(other::equals);
          }
        }
        freed.removeAll(holds);
        put(exclusion, holds);
        return freed;
      }
    }
    return null;
  }

  private void put(NumberExclusion exclusion, Set<UncoveredRange> holds) {
    rules.put(exclusion, holds);
    holds.forEach(each -> held.put(each, exclusion));
  }

  private static boolean isLiteral(ExclusionPhrases.CandidatePhrase phrase) {
    return !phrase.words().replace("{n}", "").replace("{year}", "").matches("(?s).*[{}].*");
  }

  private boolean accept(UncoveredRange spot, ExclusionPhrases.CandidatePhrase phrase) {
    if (!isLiteral(phrase)) {
      return false;
    }
    NumberExclusion exclusion = exclusion(phrase);
    Set<UncoveredRange> holds = held(exclusion);
    boolean free =
        holds.stream().noneMatch(each -> claimed.contains(each) || held.containsKey(each));
    holds.retainAll(open);
    if (!free || !holds.contains(spot)) {
      return false;
    }
    put(exclusion, holds);
    return true;
  }

  private Set<UncoveredRange> held(NumberExclusion exclusion) {
    Set<UncoveredRange> holds = new HashSet<>();
    for (int i = 0; i < prints.size(); i++) {
      FigureText print = prints.get(i);
      if (exclusion.appliesTo(print.textBlock())) {
        for (TextRange hit : hits(exclusion, print)) {
          for (TextRange numeral : print.numerals()) {
            if (hit.contains(numeral)) {
              holds.add(new UncoveredRange(i, numeral));
            }
          }
        }
      }
    }
    return holds;
  }

  private NumberExclusion exclusion(ExclusionPhrases.CandidatePhrase phrase) {
    Place place = new Place("", ++made, 1);
    return new NumberExclusion(
        new Located<>(phrase.words(), place),
        phrase.chapter() == null ? null : new Located<>(new ChapterId(phrase.chapter()), place),
        phrase.reason(),
        place);
  }

  static List<TextRange> hits(NumberExclusion exclusion, FigureText print) {
    Pattern pattern = exclusion.pattern();
    List<TextRange> hits = new ArrayList<>();
    Matcher found = pattern.matcher(print.plain());
    while (found.find()) {
      hits.add(new TextRange(found.start(), found.end()));
    }
    return hits;
  }

  List<NumberExclusion> rules() {
    return List.copyOf(rules.keySet());
  }
}
