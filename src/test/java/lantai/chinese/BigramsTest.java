package lantai.chinese;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BigramsTest {

  @Test
  void bigramsAreCounted() {
    assertEquals(Map.of("一一", 2, "一二", 1), Bigrams.in("一一一二"));
    assertEquals(Map.of(), Bigrams.in("一"));
  }

  @Test
  void equalTextsHaveSimilarityOneAndTextsWithoutCommonPairZero() {
    assertEquals(1, Bigrams.similarity("粮食产量", "粮食产量"));
    assertEquals(0, Bigrams.similarity("粮食产量", "量产食粮"));
  }

  @Test
  void similarityIsTwiceTheSharedPairsOverAllPairs() {
    assertEquals(2.0 * 2 / (3 + 2), Bigrams.similarity("粮食产量", "粮食产"));
    assertEquals(0.5, Bigrams.similarity("甲甲甲甲", "甲甲"), "a bigram counts as often as in both");
    assertEquals(0.5, Bigrams.similarity("甲甲", "甲甲甲甲"));
  }

  @Test
  void textsTooShortForAPairHaveSimilarityZero() {
    assertEquals(0, Bigrams.similarity("一", "一"));
    assertEquals(0, Bigrams.similarity("", "一二"));
  }
}
