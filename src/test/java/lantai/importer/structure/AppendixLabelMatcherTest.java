package lantai.importer.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppendixLabelMatcherTest {

  @ParameterizedTest
  @CsvSource({
    "附件,附件",
    "附件2：名词解释,附件2：",
    "附件2名词解释,附件2",
    "附件二、民生实事,附件二、",
    "附件（3）,附件（3）",
    "（附件1）任务,（附件1）",
    "附录十一：,附录十一：",
    "附1,附1",
    "附：任务,附：",
    "附表2-1,附表2-1",
    "附件2031年民生实事,附件",
    "附件12031年民生实事,附件1",
    "附件10件实事,附件",
    "附件2——任务,附件2——",
    "附近的学校,''",
    "附加任务,''",
    "名词解释,''"
  })
  void labelIsSeparatedFromATitle(String line, String label) {
    assertEquals(label, line.substring(0, AppendixLabelMatcher.length(line)));
  }
}
