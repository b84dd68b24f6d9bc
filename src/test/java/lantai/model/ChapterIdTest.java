package lantai.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChapterIdTest {

  @Test
  void numbersAreOrderedByValueAndBeforeWords() {
    thenOrder("1-0", "1-1", "1-2", "1-10", "1-closing", "2-0", "2-9", "10-0", "closing");
  }

  @Test
  void partIsOrderedBeforeItsChapters() {
    thenOrder("1", "1-0", "1-0-0", "1-1", "a", "a-1", "a-b");
  }

  @Test
  void wordsAreOrderedAlphabetically() {
    thenOrder("appendix", "closing", "preface");
  }

  @Test
  void orderDoesNotDependOnOrderOfFiles() {
    Random random = new Random(2024);
    for (int round = 0; round < 100; round++) {
      List<String> ids = Stream.generate(() -> id(random)).limit(40).distinct().toList();
      List<String> sorted = sorted(ids);
      List<String> shuffled = new ArrayList<>(ids);
      Collections.shuffle(shuffled, random);
      assertEquals(sorted, sorted(shuffled));
      thenEveryPairAgrees(sorted);
    }
  }

  private static void thenEveryPairAgrees(List<String> sorted) {
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < sorted.size(); j++) {
        List<String> pair = List.of(sorted.get(i), sorted.get(j));
        assertEquals(pair, sorted(List.of(pair.get(1), pair.get(0))));
      }
    }
  }

  private static String id(Random random) {
    List<String> pieces = List.of("0", "1", "2", "9", "10", "11", "a", "b", "closing", "1a");
    StringBuilder id = new StringBuilder(pieces.get(random.nextInt(pieces.size())));
    for (int i = random.nextInt(3); i > 0; i--) {
      id.append('-').append(pieces.get(random.nextInt(pieces.size())));
    }
    return id.toString();
  }

  private static void thenOrder(String... ids) {
    List<String> reversed = new ArrayList<>(List.of(ids));
    Collections.reverse(reversed);
    assertEquals(List.of(ids), sorted(reversed));
  }

  private static List<String> sorted(List<String> ids) {
    return ids.stream().map(ChapterId::new).sorted().map(ChapterId::value).toList();
  }

  @Test
  void partIsBeforeTheFirstHyphen() {
    assertEquals("2", new ChapterId("2-4-1").part());
    assertEquals("", new ChapterId("-1").part());
    assertEquals("", new ChapterId("closing").part());
  }

  @Test
  void idsAreShownAsWritten() {
    assertEquals("2-4", new ChapterId("2-4").toString());
    assertEquals("gdp", new RowId("gdp").toString());
    assertEquals("wto", new TermId("wto").toString());
    assertEquals("2-4#p3", new ParagraphId(new ChapterId("2-4"), 3).toString());
  }
}
