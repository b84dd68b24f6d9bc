package lantai.chinese;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Finds many phrases in a text in one pass. At each character, only the phrases that begin with it
 * are compared, so the time depends mainly on the length of the text.
 */
public final class PhraseFinder {

  /** An occurrence of a phrase. */
  public record PhraseMatch(String phrase, TextRange range) {}

  private final Map<Character, List<String>> byFirstCharacter;

  /**
   * @param phrases duplicates and empty phrases are ignored
   */
  public PhraseFinder(Collection<String> phrases) {
    byFirstCharacter =
        phrases.stream()
            .filter(phrase -> !phrase.isEmpty())
            .distinct()
            .collect(groupingBy(phrase -> phrase.charAt(0)));
  }

  /** Returns every occurrence of each phrase, including overlapping ones, ordered by start. */
  public List<PhraseMatch> in(String text) {
    List<PhraseMatch> found = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      for (String phrase : byFirstCharacter.getOrDefault(text.charAt(at), List.of())) {
        if (text.startsWith(phrase, at)) {
          found.add(new PhraseMatch(phrase, new TextRange(at, at + phrase.length())));
        }
      }
    }
    return found;
  }
}
