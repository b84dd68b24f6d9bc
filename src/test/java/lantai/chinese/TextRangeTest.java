package lantai.chinese;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextRangeTest {

  @Test
  void rangeIsTextFromStartToEnd() {
    assertEquals("产量", new TextRange(2, 4).of("粮食产量430"));
    assertEquals("", new TextRange(2, 2).of("粮食产量"));
  }

  @Test
  void negativeStartOrEndBeforeStartThrows() {
    assertThrows(IllegalArgumentException.class, () -> new TextRange(-1, 1));
    assertThrows(IllegalArgumentException.class, () -> new TextRange(3, 2));
  }

  @Test
  void rangesWithCommonCharacterOverlap() {
    for (TextRange a : allWithin(6)) {
      for (TextRange b : allWithin(6)) {
        boolean shared = characters(a).stream().anyMatch(characters(b)::contains);
        assertEquals(shared, a.overlaps(b), a + " " + b);
        assertEquals(a.overlaps(b), b.overlaps(a), a + " " + b);
      }
    }
  }

  @Test
  void rangeContainsRangesWithinIt() {
    for (TextRange a : allWithin(6)) {
      for (TextRange b : allWithin(6)) {
        boolean all = characters(a).containsAll(characters(b));
        assertEquals(all, a.contains(b), a + " " + b);
      }
    }
  }

  @Test
  void rangesAreOrderedByStartThenLongestFirst() {
    TextRange early = new TextRange(0, 1);
    TextRange longer = new TextRange(2, 9);
    TextRange shorter = new TextRange(2, 3);

    assertEquals(
        List.of(early, longer, shorter), Stream.of(shorter, longer, early).sorted().toList());
  }

  @Test
  void overlappingAndAdjacentRangesAreJoined() {
    List<TextRange> ranges =
        List.of(
            new TextRange(8, 9),
            new TextRange(3, 5),
            new TextRange(0, 3),
            new TextRange(1, 2),
            new TextRange(6, 8));

    assertEquals(List.of(new TextRange(0, 5), new TextRange(6, 9)), TextRange.joined(ranges));
    assertEquals(List.of(), TextRange.joined(List.of()));
  }

  private static List<Integer> characters(TextRange range) {
    return Stream.iterate(range.start(), i -> i < range.end(), i -> i + 1).toList();
  }

  /** Returns every non-empty range within a text of a given length. */
  private static List<TextRange> allWithin(int length) {
    return Stream.iterate(0, start -> start < length, start -> start + 1)
        .flatMap(
            start ->
                Stream.iterate(start + 1, end -> end <= length, end -> end + 1)
                    .map(end -> new TextRange(start, end)))
        .toList();
  }
}
