package lantai.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lantai.chinese.FullWidthForms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedRangeTest {

  @ParameterizedTest
  @CsvSource({
    "增长5%—5.5%, 5%—5.5",
    "增长4.5%-5%左右, 4.5%-5",
    "增长5%至6%, 5%至6",
    "增长5.5～6%, 5.5~6",
    "增长5—5.5%, 5—5.5",
    "增长5%――5.5%, 5%――5.5",
    "增长5%－－5.5%, 5%--5.5",
    "增长5%──5.5%, 5%──5.5",
    "增长5到6个百分点, 5到6",
    "新增300万—350万人, 300万—350",
    "建成200至300个, 200至300",
    "装机300GW—350GW, 300GW—350",
    "用3—5年时间, 3—5",
    "新增5—6个月, 5—6",
    "进入全国第10—15位, 10—15",
    "下降16%—15%, 16%—15",
    "下降了16—15%, 16—15",
    "占比为16%—15%, 16%—15"
  })
  void numeralsJoinedByDashOrWordAreRange(String printed, String interval) {
    assertEquals(List.of(interval), intervals(printed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021—2025年",
        "（2021—2025）",
        "2021年至2025年",
        "2024—2025学年",
        "1—11月",
        "3月—5月",
        "5—7日",
        "8时至12时",
        "第3—5条",
        "第3至5条",
        "2026-1-20",
        "2026-01-20",
        "0791-88886666",
        "88886666-8001",
        "3-2-1",
        "9-5",
        "16%至15%",
        "16—15%",
        "5%—5.5个百分点",
        "增长5%至6000亿元",
        "由200个增加到300个",
        "从5%到6%",
        "由5%至6%",
        "5%、6%",
        "GB/T15834-15835",
        "T3-T5",
        "G60-G320",
        "-5-6%",
        "5%—",
        "增长5%—（2025年为6%）",
        "1—2—3倍",
        "5%-5%"
      })
  void dateOrOrdinalOrCodeIsNotRange(String printed) {
    assertEquals(List.of(), intervals(printed));
  }

  private static List<String> intervals(String printed) {
    String text = FullWidthForms.toHalfWidth(printed);
    return PrintedRange.in(text, ArabicNumeralFinder.in(text)).stream()
        .map(interval -> interval.whole().of(text))
        .toList();
  }
}
