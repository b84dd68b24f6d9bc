package lantai.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lantai.diagnostics.Problem.Hint;
import lantai.model.ChapterId;
import lantai.model.ReportBuilder;
import lantai.model.TextBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosestPassageFinderTest {

  @ParameterizedTest
  @CsvSource({
    "甲乙丙丁, Q甲乙丙X, 甲乙丙X",
    "甲乙丙丁, X乙丙丁Y, X乙丙丁",
    "甲乙丙, 乙丙Q, 乙丙Q",
    "甲乙丙, QQ乙丙, Q乙丙",
    "甲乙丙丁, QQ丙丁甲乙, 丙丁甲乙",
    "粮食总产量430亿斤, 确保粮食产量430亿斤以上。, 保粮食产量430亿斤"
  })
  void nearestTextHasMostCommonBigramsAndSameEnds(String quote, String text, String nearest) {
    assertEquals(Hint.of("nearest-text-block", nearest, "1"), hint(quote, text));
  }

  @Test
  void bigramsCountMoreThanSameEnds() {
    assertEquals(
        Hint.of("nearest-text-block", "Q乙丙丁Q", "2"), hint("甲乙丙丁戊", "甲乙QQ戊", "Q乙丙丁Q", "戊戊戊戊"));
  }

  @Test
  void firstOfEquallyNearTextsIsNamed() {
    assertEquals(
        Hint.of("nearest-text-block", "收入增长5%", "2"), hint("收入增长6%", "总起", "收入增长5%", "收入增长7%"));
  }

  @Test
  void nearestTextIsShownWithItsWhiteSpace() {
    assertEquals(Hint.of("nearest-text-block", "收入增 长\n5%", "1"), hint("收入增长6 %", "农村收入增 长\n5%。"));
  }

  @Test
  void textWithLessThanHalfOfBigramsIsNotNear() {
    assertEquals(Hint.of("nearest-text-block", "甲乙Q", "1"), hint("甲乙丙", "甲乙QQQ"));
    assertEquals(Hint.of("quote-verbatim"), hint("甲乙丙丁", "甲乙QQQ"));
    assertEquals(Hint.of("quote-verbatim"), hint("甲乙丙丁", "丁丙乙甲", ""));
  }

  @Test
  void quoteOfOneCharacterIsNearNothing() {
    assertEquals(Hint.of("quote-verbatim"), hint("甲", "乙甲", "乙"));
    assertEquals(Hint.of("quote-verbatim"), hint("甲乙"));
  }

  private static Hint hint(String quote, String... paragraphs) {
    List<TextBlock> textBlocks =
        ReportBuilder.of(paragraphs).report().textBlocksOf(new ChapterId("1-1"));
    return ClosestPassageFinder.hint(quote, textBlocks);
  }
}
