package lantai.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesInWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "产值突破两万亿元|突破两万亿元",
        "突破万亿元大关|突破万亿元",
        "投入三千亿元以上|三千亿元",
        "总量达到五百个|五百个",
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
        "八成以上的县|八成以上",
        "增加两倍|两倍",
        "惠及百万人口|百万人",
        "四百亿斤粮食|四百亿斤",
        "开通二百公里|二百公里",
        "新增十万亩、三千万吨|十万亩 三千万吨",
        "十二轮次巡视|十二轮次",
        "半亿元|亿元",
        "四百多亿元|四百多亿元",
        "5项、三千万元|三千万元",
        "建成十二所学校|十二所",
        "增长百分之七点九|百分之七点九",
        "完成百分之百|百分之百",
        "占比三成|三成",
        "产值翻了一番|翻了一番",
        "面积一半、近半、半数以上|一半 近半 半数",
        "培训三十万人|三十万人",
        "引进近百家、数十家、上百家、百余家|近百家 数十家 上百家 百余家",
        "村庄全覆盖、全面覆盖|全覆盖 全面覆盖",
        "水质Ⅱ类、劣V类、Ⅰ—Ⅲ类|Ⅱ类 V Ⅰ—Ⅲ类",
        "二十一个县|二十一个",
        "提高一个百分点|一个百分点",
        "占四分之三|四分之三",
        "十二种药、三十岁、二十位院士|十二种 三十岁 二十位",
        "全国第一、位居第三、列第二位|全国第一 位居第三 列第二",
        "归零、下降为零|归零 为零",
        "应保尽保、应收尽收|应保尽保 应收尽收",
        "五年任务三年完成|五年任务三年完成",
        "实现“五年任务三年完成”、“翻一番”|五年任务三年完成 翻一番",
        "提前两个月、十五天、二十四小时|提前两个月 十五天 二十四小时",
        "千家企业|千家"
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
        "千家万户",
        "第十二次会议",
        "省委十三届七次、八次全会",
        "四个一批",
        "三个公报",
        "应有尽有",
        "列入全国第一批",
        "一个、一批、一些",
        "“两个确立”",
        "《三个一百》",
        "全国第十五届运动会",
        "单位：千元",
        "百年大计",
        "双碳、双创",
        "一体化",
        "十五五"
      })
  void numberWithoutUnitIsNotQuantity(String text) {
    assertEquals(List.of(), found(text));
  }

  @Test
  void quantitiesAreInOrderOfText() {
    assertEquals(List.of("双升", "一倍", "翻一番"), found("量质双升，增加一倍，再翻一番。"));
  }

  private static List<String> found(String text) {
    return QuantitiesInWords.in(text).stream().map(range -> range.of(text)).toList();
  }
}
