package lantai.importer.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureScannerTest {

  @ParameterizedTest
  @CsvSource({
    "增长5%左右。, 5%左右 % APPROXIMATELY closed",
    "增长5个百分点。, 5个百分点 个百分点 NONE closed",
    "达到30多万吨茶叶, 30多万吨 万吨 MORE_THAN open",
    "不低于5亿元、, 不低于5亿元 亿元 AT_LEAST closed",
    "建成3所和学校, 3所 所 NONE closed",
    "增长5%—6%。, 5%—6% % NONE closed"
  })
  void figureHasUnitAndBound(String text, String expected) {
    assertEquals(List.of(expected), figures(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5G元",
        "第5个",
        "前5家",
        "A5项",
        "1/5亩",
        "2030年",
        "5",
        "每5人",
        "“5家联盟”",
        "1234567890123456元"
      })
  void otherNumbersAreNotFigures(String text) {
    assertEquals(List.of(), figures(text));
  }

  @Test
  void figuresAreInPrintedOrder() {
    assertEquals(List.of("5% % NONE closed", "6亩 亩 NONE closed"), figures("甲5%，乙6亩。"));
  }

  private static List<String> figures(String printed) {
    NormalizedTextBlock text = DraftTexts.of(printed);
    return FigureScanner.in(text).stream()
        .map(
            figure ->
                figure.range().of(text.plain())
                    + " "
                    + figure.unit()
                    + " "
                    + figure.bound()
                    + (figure.closed() ? " closed" : " open"))
        .toList();
  }
}
