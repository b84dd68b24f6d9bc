package lantai.chinese;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceSplitterTest {

  @Test
  void sentenceEndsAtFullStopQuestionOrExclamationMark() {
    thenSentences("粮食增产。增产多少？430亿斤！", "粮食增产。", "增产多少？", "430亿斤！");
  }

  @Test
  void closingMarksBelongToSentenceBeforeThem() {
    thenSentences("他说：“好。”（掌声。）再说。", "他说：“好。”", "（掌声。）", "再说。");
    thenSentences("真的？！”是的。", "真的？！”", "是的。");
  }

  @Test
  void openingMarksBeginNextSentence() {
    thenSentences("好。“再好。”", "好。", "“再好。”");
  }

  @Test
  void commasSemicolonsAndPointsDoNotEndSentence() {
    thenSentences("增长3.5%；其中，工业增长5%：见表.", "增长3.5%；其中，工业增长5%：见表.");
  }

  @Test
  void textAfterLastStopIsSentence() {
    thenSentences("一。二", "一。", "二");
  }

  @Test
  void emptyTextHasNoSentences() {
    assertEquals(List.of(), SentenceSplitter.in(""));
  }

  @Test
  void sentencesAreWholeText() {
    Random random = new Random(15834);
    for (int round = 0; round < 500; round++) {
      String text = random(random);
      List<TextRange> sentences = SentenceSplitter.in(text);
      assertEquals(text, sentences.stream().map(range -> range.of(text)).collect(joining()));
      int expected = 0;
      for (TextRange sentence : sentences) {
        assertEquals(expected, sentence.start(), text);
        assertTrue(sentence.end() > sentence.start(), text);
        expected = sentence.end();
      }
    }
  }

  @Test
  void stopsAreOnlyAtTheEndOfSentences() {
    Random random = new Random(2011);
    for (int round = 0; round < 500; round++) {
      String text = random(random);
      for (TextRange sentence : SentenceSplitter.in(text)) {
        String words = sentence.of(text).replaceFirst("[。！？][。！？”’）」』》]*$", "");
        assertTrue(words.chars().noneMatch(c -> "。！？".indexOf(c) >= 0), text);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"前。一，数、二。后", "前！一，数、二？后", "前!一，数、二?后", "前，一，数、二，后"})
  void sentenceAroundRangeExcludesTheMarksAroundIt(String text) {
    int at = text.indexOf('数');
    String expected = text.contains("前，") ? text : "一，数、二";
    assertEquals(expected, SentenceSplitter.around(text, new TextRange(at, at + 1)).of(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一，数、二。三|数、二",
        "一;数:三|数",
        "一!数?三|数",
        "数|数",
        "（数）|（数）",
        "数1,234元|数1,234元",
        "数1,23|数1",
        "数1,年234|数1",
        "数,234|数",
        "12；数,|数"
      })
  void clauseAroundRangeEndsAtMarksExceptEnumerationAndThousands(String text, String clause) {
    int at = text.indexOf('数');
    assertEquals(clause, SentenceSplitter.clauseAround(text, new TextRange(at, at + 1)).of(text));
  }

  private static String random(Random random) {
    String alphabet = "一二3。。！？”’）」』》“（，.";
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(30); i > 0; i--) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  private static void thenSentences(String text, String... sentences) {
    assertEquals(
        List.of(sentences),
        SentenceSplitter.in(text).stream().map(range -> range.of(text)).toList());
  }
}
