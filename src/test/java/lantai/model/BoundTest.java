package lantai.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundTest {

  @ParameterizedTest
  @CsvSource({
    "左右, APPROXIMATELY",
    "以上, AT_LEAST",
    "以内, AT_MOST",
    "以下, AT_MOST",
    "'', NONE",
    "突破, NONE"
  })
  void aWordAfterAFigureIsABound(String word, Bound bound) {
    assertEquals(bound, Bound.after(word));
  }

  @Test
  void boundsBeforeAndAfterAFigureAreKnown() {
    assertEquals(List.of("大约", "约"), Bound.APPROXIMATELY.before());
    assertEquals(List.of("左右", "上下", "许"), Bound.APPROXIMATELY.after());
  }

  @Test
  void noWordHasTwoMeanings() {
    List<String> words = new ArrayList<>();
    for (Bound bound : Bound.values()) {
      Set<String> ofBound = new HashSet<>(bound.before());
      ofBound.addAll(bound.after());
      words.addAll(ofBound);
    }

    assertEquals(words.size(), new HashSet<>(words).size());
  }

  @Test
  void longerOfTwoWordsWithTheSameEndIsFirst() {
    for (Bound bound : Bound.values()) {
      List<String> words = bound.before();
      for (int i = 0; i < words.size(); i++) {
        for (String later : words.subList(i + 1, words.size())) {
          assertTrue(!later.endsWith(words.get(i)), later);
        }
      }
    }
  }

  @Test
  void unqualifiedFigureHasNoWordNextToIt() {
    assertEquals(List.of(), Bound.NONE.before());
    assertEquals(List.of(), Bound.NONE.after());
    assertEquals(List.of(), Bound.COMPLETE.before());
    assertEquals(List.of(), Bound.COMPLETE.after());
  }

  @Test
  void helpIsTheLabelWithOtherWordsThatPrintIt() {
    assertEquals("约（大约、左右、上下、许）", Bound.APPROXIMATELY.help());
    assertEquals("低于（少于、不足、不到、不满、不及、未达、未达到、未到、未满、未及）", Bound.LESS_THAN.help());
    assertEquals("未加限定", Bound.NONE.help());
  }
}
