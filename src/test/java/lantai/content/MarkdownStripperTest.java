package lantai.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownStripperTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "产量增长5%|产量增长5%",
        "PM_2.5和CO_2|PM_2.5和CO_2",
        "PM\\_2.5和CO\\_2|PM_2.5和CO_2",
        "建成**绿道**40公里|建成绿道40公里",
        "在[去年工作](chapter:1-0#p1)的基础上|在去年工作的基础上",
        "见[附件](一)|见[附件](一)",
        "一\\*\\*二\\*\\*|一**二**",
        "5\\<6&lt;7|5<6<7"
      })
  void markupOfTheChapterIsNotPartOfTheWords(String markdown, String printed) {
    assertEquals(printed, MarkdownStripper.printed(markdown));
  }
}
