package lantai.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedQuantitiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "产值突破两万亿元|两万亿元",
        "突破万亿元大关|万亿元",
        "投入三千亿元以上|三千亿元",
        "总量达到五百个|达到五百个",
        "连续十年位居前列|连续十年",
        "超过百家企业|超过百家",
        "超百家企业|超百家",
        "累计二十次|累计二十次",
        "数量翻番|翻番",
        "十年翻两番|翻两番",
        "营收倍增|倍增",
        "能耗减半|减半",
        "比重过半|过半",
        "实现双降|双降",
        "量质双升|双升",
        "零的突破|零的突破",
        "垃圾零填埋、零增长|零填埋 零增长",
        "占比提高三个百分点|三个百分点",
        "八成以上的县|八成",
        "增加两倍|两倍",
        "惠及百万人口|百万人",
        "四百亿斤粮食|四百亿斤",
        "开通二百公里|二百公里",
        "新增十万亩、三千万吨|十万亩 三千万吨",
        "十二轮次巡视|十二轮次",
        "半亿元|半亿元",
        "四百多亿元|亿元",
        "5项、三千万元|三千万元"
      })
  void quantityIsWordOfChangeOrNumberBeforeUnit(String text, String quantities) {
    assertEquals(quantities, String.join(" ", found(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "三年行动",
        "五大战略",
        "三大高地",
        "十五届四次全会",
        "一批重点项目",
        "第十四届人民代表大会第二次会议",
        "一成为",
        "一成立",
        "一成效",
        "零售",
        "双向互动",
        "十百千万工程",
        "6.5%",
        "5亿元",
        "５亿元",
        "1.5万亿元",
        "430多亿斤",
        "20余万吨",
        "千家企业"
      })
  void numberWithoutUnitIsNotQuantity(String text) {
    assertEquals(List.of(), found(text));
  }

  @Test
  void quantitiesAreInOrderOfText() {
    assertEquals(List.of("双升", "一倍", "翻一番"), found("量质双升，增加一倍，再翻一番。"));
  }

  private static List<String> found(String text) {
    return PrintedQuantities.in(text).stream().map(range -> range.of(text)).toList();
  }
}
