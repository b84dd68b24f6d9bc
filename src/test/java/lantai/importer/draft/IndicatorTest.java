package lantai.importer.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorTest {

  @ParameterizedTest
  @CsvSource({
    "地区生产总值增长, %, 地区生产总值 GROWTH 增长 UP",
    "能耗同比下降, %, 能耗 GROWTH 下降 DOWN",
    "居民消费价格涨幅, %, 居民消费价格涨幅 GROWTH null NONE",
    "森林覆盖率达到, %, 森林覆盖率 RATE 达到 NONE",
    "失业率控制在, ‰, 失业率 RATE 控制 NONE",
    "比重提高, 个百分点, 比重 INCREMENT 提高 UP",
    "城镇新增就业, 万人, 城镇新增就业 INCREMENT 新增 UP",
    "新增贷款, 亿元, 贷款 INCREMENT 新增 UP",
    "贷款净增, 亿元, 贷款 INCREMENT 净增 UP",
    "新建学校, 所, 学校 COUNT null NONE",
    "完成投资, 亿元, 投资 LEVEL null NONE",
    "粮食产量达到, 亿斤, 粮食产量 LEVEL 达到 NONE",
    "财政收入, 亿元, 财政收入 LEVEL null NONE"
  })
  void wordsNameAnIndicator(String words, String unit, String expected) {
    Indicator found = Indicator.of(words, unit, false);

    assertEquals(
        expected,
        found.name() + " " + found.nature() + " " + found.changeWord() + " " + found.direction());
  }

  @ParameterizedTest
  @CsvSource({"森林覆盖率增长, %", "增加到, 个百分点", "其中茶叶产量, 万吨", "茶园, 家", "财政收入增长, 亿元", "举办的, %"})
  void otherWordsNameNone(String words, String unit) {
    assertNull(Indicator.of(words, unit, false));
  }

  @Test
  void boundMakesAnyNameALevel() {
    assertNull(Indicator.of("茶园", "家", false));
    assertTrue(Indicator.of("茶园", "家", true).level());
  }

  @Test
  void countingVerbsAreVerbsAlone() {
    assertTrue(Indicator.isCountingVerb("新建"));
    assertFalse(Indicator.isCountingVerb("推进"));
    assertFalse(Indicator.isCountingVerb("新建学校"));
  }

  @Test
  void namesLoseWhatBelongsToNoName() {
    assertEquals("茶叶产量", IndicatorNames.of("力争全年茶叶产量同比"));
    assertNull(IndicatorNames.of("去年"));
    assertNull(IndicatorNames.of("“茶叶产量"));
    assertNull(IndicatorNames.of("投资"));
    assertNull(IndicatorNames.of("茶".repeat(29)));
    assertEquals("茶".repeat(28), IndicatorNames.of("茶".repeat(28)));
    assertEquals("新建", IndicatorNames.withoutLeadingWords("今年新建"));
  }

  @Test
  void pairedNamesShareTheirEnding() {
    assertEquals(List.of("蔬菜产量", "茶叶产量"), IndicatorNames.paired("蔬菜、茶叶产量", 2));
    assertEquals(List.of("城镇居民收入", "农村居民收入"), IndicatorNames.paired("城镇、农村居民收入", 2));
    assertEquals(List.of("城镇居民人均收入", "农村居民人均收入"), IndicatorNames.paired("城乡居民人均收入", 2));
    assertEquals(List.of(), IndicatorNames.paired("蔬菜、茶叶产量", 3));
    assertEquals(List.of(), IndicatorNames.paired("投资", 2));
  }

  @Test
  void modalityIsTheFirstWordOfIntent() {
    assertEquals("力争", IndicatorNames.modality("力争确保"));
    assertNull(IndicatorNames.modality("增长"));
  }
}
