package lantai.chinese;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Finds many phrases in a text in one pass. The time depends on the length of the text, and hardly
 * on the number of phrases: at each character only those that begin with it are compared.
 */
public final class PhraseFinder {

  /** An occurrence of a phrase. */
  public record PhraseMatch(String phrase, TextRange range) {}

  private final Map<Character, List<String>> byFirstCharacter;

  /**
   * @param phrases of equal ones, one is found; an empty one is found nowhere
   */
  public PhraseFinder(Collection<String> phrases) {
    byFirstCharacter =
        phrases.stream()
            .filter(phrase -> !phrase.isEmpty())
            .distinct()
            .collect(groupingBy(phrase -> phrase.charAt(0)));
  }

  /** Returns every occurrence of each phrase, overlapping ones included, ordered by start. */
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
