package lantai.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import lantai.chinese.TextRange;

/** Finds many phrases in one pass over a text, by their first two characters. */
final class PhraseIndex {

  /** An occurrence of a phrase. */
  record PhraseMatch(String phrase, TextRange range) {}

  private final Map<Integer, List<String>> byBeginning = new HashMap<>();

  /**
   * @param phrases not empty any of them
   */
  PhraseIndex(Collection<String> phrases) {
    for (String phrase : new LinkedHashSet<>(phrases)) {
      int beginning = phrase.length() == 1 ? phrase.charAt(0) : beginning(phrase, 0);
      byBeginning.computeIfAbsent(beginning, key -> new ArrayList<>()).add(phrase);
    }
  }

  private static int beginning(String text, int at) {
    return text.charAt(at) << Character.SIZE | text.charAt(at + 1);
  }

  /** Returns every occurrence of every phrase, overlapping ones included, by start. */
  List<PhraseMatch> find(String text) {
    List<PhraseMatch> found = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      add(text.charAt(at), text, at, found);
      if (at + 1 < text.length()) {
        add(beginning(text, at), text, at, found);
      }
    }
    return found;
  }

  private void add(int beginning, String text, int at, List<PhraseMatch> found) {
    for (String phrase : byBeginning.getOrDefault(beginning, List.of())) {
      if (text.startsWith(phrase, at)) {
        found.add(new PhraseMatch(phrase, new TextRange(at, at + phrase.length())));
      }
    }
  }
}
