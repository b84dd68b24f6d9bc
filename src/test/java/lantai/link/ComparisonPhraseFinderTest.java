package lantai.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import lantai.chinese.TextRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonPhraseFinderTest {

  @ParameterizedTest
  @CsvSource({
    "工业增速高于全国|2个百分点, 高于全国",
    "工业增速不低于全国平均水平|2个百分点, 不低于全国平均水平",
    "税收增速快于经济增长|2个百分点, 快于经济增长",
    "完成率超出目标任务|2个百分点, 超出目标任务",
    "完成率超全国平均|2个百分点, 超全国平均",
    "工业增速领先全国|2个百分点, 领先全国",
    "工业增速比全国高|2个百分点, 比全国高",
    "工业增速较预期好|2个百分点, 较预期好",
    "工业增速高于全国、中部地区平均水平2个、|3个百分点, 高于全国、中部地区平均水平2个、",
    "农业好于预期，工业增速|2%,",
    "工业增速较上年提高|2个百分点,",
    "工业增速较快增长|2%,",
    "成本比上年减少|2亿元,",
    "工业增加值同比提高|2%,",
    "占比提高|2个百分点,",
    "超额完成投资|2亿元,",
    "超级计算机|2台,",
    "工业高于全国、全市投资增长|5%,",
    "救助低于标准的家庭|2万户,",
    "达到领先水平的企业|2家,"
  })
  void comparisonBelongsToTheFigureAfterIt(String printed, String words) {
    String text = printed.replace("|", "");
    TextRange found = ComparisonPhraseFinder.before(printed.indexOf('|'), text).orElse(null);

    assertEquals(words, found == null ? null : found.of(text), printed);
  }
}
