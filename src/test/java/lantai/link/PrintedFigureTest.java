package lantai.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import lantai.chinese.TextRange;
import lantai.model.Bound;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedFigureTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "增长5%左右|%|APPROXIMATELY||左右",
        "粮食产量430亿斤以上|亿斤|AT_LEAST||以上",
        "单位能耗控制在0.5以内|-|AT_MOST|控制在|以内",
        "失业率控制在5.5%左右|%|APPROXIMATELY|控制在|左右",
        "突破2万家|万家|MORE_THAN|突破|",
        "约2万家|万家|APPROXIMATELY|约|",
        "大约2万家|万家|APPROXIMATELY|大约|",
        "超过2万家|万家|MORE_THAN|超过|",
        "不超过2万家|万家|AT_MOST|不超过|",
        "低于3.5%|%|LESS_THAN|低于|",
        "不低于3.5%|%|AT_LEAST|不低于|",
        "高于3.5%|%|MORE_THAN|高于|",
        "不高于3.5%|%|AT_MOST|不高于|",
        "新增3000家|家|-||",
        "限额以上企业3000家|家|-||",
        "年产4500多万吨以上|万吨|AT_LEAST||以上",
        "建成20余个|个|MORE_THAN||",
        "5%|-|-||",
        "5%左右|-|APPROXIMATELY||左右",
        "200个以上乡镇|-|AT_LEAST||以上"
      })
  void boundIsReadFromWordsNextToFigure(
      String text, String unit, Bound bound, String before, String after) {
    PrintedFigure figure = PrintedFigure.at(ArabicNumeralFinder.in(text).get(0), unit, text);

    assertEquals(true, figure.hasUnit(), text);
    assertEquals(bound, figure.bound(), text);
    assertEquals(before == null ? "" : before, figure.before().of(text), text);
    assertEquals(after == null ? "" : after, figure.after().of(text), text);
  }

  @ParameterizedTest
  @CsvSource({"430亿斤, 斤", "430亿斤, 亿元", "430, 亿斤", "4500多个万人, 万人"})
  void unitFollowsNumber(String text, String unit) {
    assertFalse(PrintedFigure.at(ArabicNumeralFinder.in(text).get(0), unit, text).hasUnit());
  }

  @ParameterizedTest
  @CsvSource({"4500多万人, 万人, 4500多万人", "20余个, 个, 20余个"})
  void wordForMoreMayBeBetweenNumberAndUnit(String text, String unit, String number) {
    PrintedFigure figure = PrintedFigure.at(ArabicNumeralFinder.in(text).get(0), unit, text);

    assertEquals(number, new TextRange(0, figure.unitEnd()).of(text));
  }
}
