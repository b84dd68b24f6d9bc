package lantai.chinese;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import lantai.chinese.PhraseFinder.PhraseMatch;
import org.junit.jupiter.api.Test;

class PhraseFinderTest {

  private static List<String> found(String text, String... phrases) {
    return new PhraseFinder(List.of(phrases))
        .in(text).stream().map(match -> match.range().start() + match.phrase()).toList();
  }

  @Test
  void findsEveryOccurrenceInTheOrderOfTheText() {
    assertEquals(List.of("0南昌", "3九江", "6南昌"), found("南昌、九江、南昌", "九江", "南昌"));
  }

  @Test
  void findsPhrasesThatOverlapOrContainOneAnother() {
    assertEquals(List.of("0人人人", "0人人", "1人人"), found("人人人", "人人人", "人人"));
  }

  @Test
  void findsEqualPhrasesOnce() {
    assertEquals(List.of("0县"), found("县", "县", "县"));
  }

  @Test
  void doesNotFindEmptyOrTruncatedPhrases() {
    assertEquals(List.of(), found("产业", "", "产业链"));
  }

  @Test
  void findsWhatASearchForEachPhraseFinds() {
    Random random = new Random(7);
    for (int run = 0; run < 200; run++) {
      List<String> phrases =
          Stream.generate(() -> word(random, 4)).limit(random.nextInt(6)).distinct().toList();
      String text = word(random, 40);
      Set<PhraseMatch> expected = new HashSet<>();
      for (String phrase : phrases) {
        for (int at = text.indexOf(phrase);
            at >= 0 && !phrase.isEmpty();
            at = text.indexOf(phrase, at + 1)) {
          expected.add(new PhraseMatch(phrase, new TextRange(at, at + phrase.length())));
        }
      }
      assertEquals(
          expected, new HashSet<>(new PhraseFinder(phrases).in(text)), text + " " + phrases);
    }
  }

  private static String word(Random random, int longest) {
    return random
        .ints(random.nextInt(longest + 1), '甲', '甲' + 3)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
