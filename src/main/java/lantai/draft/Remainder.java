package lantai.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.link.Numerals;
import lantai.model.ChapterId;
import lantai.model.Dismissal;
import lantai.text.Located;
import lantai.text.Place;
import lantai.text.Range;

/** Finds, for what no row claims, phrases that hold each of it once and nothing else. */
final class Remainder {

  /**
   * A numeral.
   *
   * @param print which of the prints it stands in, counted from 0
   */
  record Spot(int print, Range range) {}

  private final List<Print> prints;
  private final Set<Spot> open;
  private final Set<Spot> claimed;
  private final Map<Dismissal, Set<Spot>> rules = new LinkedHashMap<>();
  private int made;
  private final Map<Spot, Dismissal> held = new HashMap<>();

  /**
   * @param open the numerals that nothing accounts for yet
   * @param claimed those that rows account for; all others are their notes' and may be held as well
   */
  Remainder(List<Print> prints, Set<Spot> open, Set<Spot> claimed) {
    this.prints = prints;
    this.open = open;
    this.claimed = claimed;
  }

  boolean wants(Spot spot) {
    return open.contains(spot) && !held.containsKey(spot);
  }

  /** What holds a spot by now, or {@code null}. */
  Dismissal holding(Spot spot) {
    return held.get(spot);
  }

  /**
   * Dismisses a numeral by the first of the phrases that holds only what is open.
   *
   * @return whether one did
   */
  boolean dismiss(Spot spot, List<Phrases.Phrase> phrases) {
    Set<String> tried = new HashSet<>();
    for (Phrases.Phrase phrase : phrases) {
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
  Set<Spot> force(Spot spot, List<Phrases.Phrase> phrases) {
    for (int i = phrases.size() - 1; i >= 0; i--) {
      Dismissal dismissal = dismissal(phrases.get(i));
      Set<Spot> holds = held(dismissal);
      if (isLiteral(phrases.get(i))
          && holds.contains(spot)
          && holds.stream().noneMatch(claimed::contains)) {
        holds.retainAll(open);
        Set<Spot> freed = new HashSet<>();
        for (Spot each : holds) {
          Dismissal other = held.get(each);
          if (other != null) {
            freed.addAll(rules.remove(other));
            held.values().removeIf(other::equals);
          }
        }
        freed.removeAll(holds);
        put(dismissal, holds);
        return freed;
      }
    }
    return null;
  }

  private void put(Dismissal dismissal, Set<Spot> holds) {
    rules.put(dismissal, holds);
    holds.forEach(each -> held.put(each, dismissal));
  }

  private static boolean isLiteral(Phrases.Phrase phrase) {
    return !phrase.words().replace("{n}", "").replace("{year}", "").matches("(?s).*[{}].*");
  }

  private boolean accept(Spot spot, Phrases.Phrase phrase) {
    if (!isLiteral(phrase)) {
      return false;
    }
    Dismissal dismissal = dismissal(phrase);
    Set<Spot> holds = held(dismissal);
    boolean free =
        holds.stream().noneMatch(each -> claimed.contains(each) || held.containsKey(each));
    holds.retainAll(open);
    if (!free || !holds.contains(spot)) {
      return false;
    }
    put(dismissal, holds);
    return true;
  }

  private Set<Spot> held(Dismissal dismissal) {
    Set<Spot> holds = new HashSet<>();
    for (int i = 0; i < prints.size(); i++) {
      Print print = prints.get(i);
      if (dismissal.appliesTo(print.passage())) {
        for (Range hit : hits(dismissal, print)) {
          for (Range numeral : print.numerals()) {
            if (hit.contains(numeral)) {
              holds.add(new Spot(i, numeral));
            }
          }
        }
      }
    }
    return holds;
  }

  private Dismissal dismissal(Phrases.Phrase phrase) {
    Place place = new Place("", ++made, 1);
    return new Dismissal(
        new Located<>(phrase.words(), place),
        phrase.chapter() == null ? null : new Located<>(new ChapterId(phrase.chapter()), place),
        phrase.reason(),
        place);
  }

  static List<Range> hits(Dismissal dismissal, Print print) {
    Pattern pattern = dismissal.pattern(Numerals::halfWidth);
    List<Range> hits = new ArrayList<>();
    Matcher found = pattern.matcher(print.plain());
    while (found.find()) {
      hits.add(new Range(found.start(), found.end()));
    }
    return hits;
  }

  List<Dismissal> rules() {
    return List.copyOf(rules.keySet());
  }
}
