package lantai.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import lantai.chinese.TextRange;
import lantai.model.Bound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedBoundTest {

  static List<String> wordsBefore() {
    return Arrays.stream(Bound.values()).flatMap(bound -> bound.before().stream()).toList();
  }

  @ParameterizedTest
  @MethodSource("wordsBefore")
  void everyWordIsFoundBeforeItsNumber(String word) {
    String text = "培育企业" + word + "120个";
    PrintedBound found = PrintedBound.before(text.indexOf('1'), text);

    assertEquals(word, found.range().of(text));
    assertTrue(found.bound().before().contains(word));
  }

  @ParameterizedTest
  @CsvSource({"产值站上了120亿元, 站上了", "产值超过了120亿元, 超过了", "最高补助120元, 最高补助", "最低120元, 最低"})
  void wordMayBeSeparate(String text, String words) {
    assertEquals(words, PrintedBound.before(text.indexOf('1'), text).range().of(text));
  }

  static List<String> wordsAfter() {
    return Arrays.stream(Bound.values()).flatMap(bound -> bound.after().stream()).toList();
  }

  @ParameterizedTest
  @MethodSource("wordsAfter")
  void everyWordIsFoundAfterItsNumber(String word) {
    String text = "投资120亿元" + word + "。";
    PrintedBound found = PrintedBound.after(text.indexOf('元') + 1, text);

    assertEquals(word, found.range().of(text));
    assertTrue(found.bound().after().contains(word));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "签约120个", "节约5%", "履约3次", "违约2起", "集约6%", "附近3公里", "临近5天", "靠近2公里", "超市20家", "商超20家",
        "村超3场", "赶超5位", "技术突破20项", "取得突破3项", "存在不足3个", "近3年", "限额以上20家", "其余3个", "很多5个", "余3个",
        "历史最高5亿元", "迈上3个台阶", "跨上2个千亿元大台阶"
      })
  void wordThatEndsLikeABoundIsNotABound(String text) {
    int number = ArabicNumeralFinder.in(text).get(0).start();

    assertEquals(
        new PrintedBound(new TextRange(number, number), Bound.NONE),
        PrintedBound.before(number, text));
  }

  @ParameterizedTest
  @CsvSource({
    "3个多功能厅, 个",
    "5家上下游企业, 家",
    "2公里左右岸, 公里",
    "3个多元平台, 个",
    "20亿元余额, 元",
    "3种以下简称三类, 种",
    "5项多种经营, 项"
  })
  void wordThatBeginsLikeABoundIsNotABound(String text, String unit) {
    int end = text.indexOf(unit) + unit.length();

    assertEquals(
        new PrintedBound(new TextRange(end, end), Bound.NONE), PrintedBound.after(end, text));
  }

  @ParameterizedTest
  @CsvSource({"历时近3年, 近", "接近3年, 接近", "近3公里, 近", "将近10年, 将近", "长达近5年, 近"})
  void timeThatSomethingTookMayBeQualified(String text, String word) {
    int number = ArabicNumeralFinder.in(text).get(0).start();

    assertEquals(word, PrintedBound.before(number, text).range().of(text));
    assertEquals(Bound.NEARLY, PrintedBound.before(number, text).bound());
  }

  @ParameterizedTest
  @CsvSource({"10%上下浮动, 上下", "3亿斤多的粮食, 多", "5元左右的, 左右", "20亿元余, 余"})
  void boundMayBeFollowedByOtherWords(String text, String word) {
    int end = text.indexOf(word);

    assertEquals(word, PrintedBound.after(end, text).range().of(text));
  }

  @Test
  void longerWordIsFoundFirst() {
    assertEquals(
        "不超过 将近 大约",
        List.of("不超过3", "将近3", "大约3").stream()
            .map(text -> PrintedBound.before(text.indexOf('3'), text).range().of(text))
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    "约惠及125户, 约惠及, APPROXIMATELY",
    "大约新增5家, 大约新增, APPROXIMATELY",
    "逾完成3亿元, 逾完成, MORE_THAN",
    "超过覆盖90%, 超过覆盖, MORE_THAN",
    "不少于培训500人, 不少于培训, AT_LEAST",
    "至少建成2座, 至少建成, AT_LEAST",
    "不足完成3成, 不足完成, LESS_THAN"
  })
  void boundMayBeBeforeTheVerbOfTheNumber(String text, String words, Bound bound) {
    int number = ArabicNumeralFinder.in(text).get(0).start();
    PrintedBound found = PrintedBound.before(number, text);

    assertEquals(words, found.range().of(text));
    assertEquals(bound, found.bound());
  }

  @ParameterizedTest
  @ValueSource(strings = {"签约新增5家", "预约服务5人", "节约减少5吨", "惠及125户", "约翰新建5家"})
  void verbAfterAnotherWordHasNoBound(String text) {
    int number = ArabicNumeralFinder.in(text).get(0).start();

    assertEquals(Bound.NONE, PrintedBound.before(number, text).bound());
  }
}
