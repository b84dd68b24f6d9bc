package lantai.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DidYouMeanTest {

  @ParameterizedTest
  @CsvSource({
    "tittle, title",
    "tilte, title",
    "di, id",
    "qote, quote",
    "gdp-growth-2032, gdp-growth-2023",
    "2-44, 2-4",
    "粮食产最, 粮食产量"
  })
  void typingErrorIsFound(String written, String meant) {
    List<String> known =
        List.of("id", "title", "quote", "gdp-growth-2023", "retail-2023", "2-4", "粮食产量");

    assertEquals(Optional.of(meant), DidYouMean.to(written, known));
  }

  @Test
  void unrelatedWordHasNoSuggestion() {
    assertEquals(Optional.empty(), DidYouMean.to("colour", List.of("title", "quote")));
    assertEquals(Optional.empty(), DidYouMean.to("title", List.of()));
  }

  @Test
  void upToAThirdOfTheWordMayDiffer() {
    assertEquals(Optional.of("abcdxx"), DidYouMean.to("abcdef", List.of("abcdxx")));
    assertEquals(Optional.empty(), DidYouMean.to("abcdef", List.of("abcxxx")));
    assertEquals(Optional.of("b"), DidYouMean.to("a", List.of("b")));
  }

  @Test
  void firstOfEquallyNearNamesInAlphabeticalOrderIsSuggested() {
    assertEquals(Optional.of("2-3"), DidYouMean.to("2-x", List.of("2-9", "2-3", "2-5")));
    assertEquals(Optional.of("2-3"), DidYouMean.to("2-x", List.of("2-5", "2-3", "2-9")));
  }

  @Test
  void wordItselfIsTheNearest() {
    assertEquals(Optional.of("note"), DidYouMean.to("note", List.of("not", "notes", "note")));
  }

  @Test
  void distanceIsOptimalStringAlignment() {
    Random random = new Random(1966);
    for (int round = 0; round < 300; round++) {
      String a = random(random);
      String b = random(random);
      assertEquals(textbook(a, b), DidYouMean.distance(a, b), a + " / " + b);
      assertEquals(DidYouMean.distance(a, b), DidYouMean.distance(b, a));
      assertTrue(DidYouMean.distance(a, a) == 0);
    }
  }

  /** The definition of the optimal string alignment distance, word for word. */
  private static int textbook(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.length() + b.length();
    }
    String restOfA = a.substring(1);
    String restOfB = b.substring(1);
    if (a.charAt(0) == b.charAt(0)) {
      return textbook(restOfA, restOfB);
    }
    int either = Math.min(textbook(restOfA, b), textbook(a, restOfB));
    int changed = Math.min(either, textbook(restOfA, restOfB));
    boolean swapped =
        a.length() > 1
            && b.length() > 1
            && a.charAt(0) == b.charAt(1)
            && a.charAt(1) == b.charAt(0);
    return 1 + (swapped ? Math.min(changed, textbook(a.substring(2), b.substring(2))) : changed);
  }

  private static String random(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(7); i > 0; i--) {
      text.append("一二ab".charAt(random.nextInt(4)));
    }
    return text.toString();
  }
}
