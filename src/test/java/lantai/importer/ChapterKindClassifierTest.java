package lantai.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import lantai.model.ChapterKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChapterKindClassifierTest {

  @ParameterizedTest
  @CsvSource({
    "2030年工作回顾, REVIEW",
    "2030年主要工作和“十四五”发展成就, REVIEW",
    "过去五年工作总结, FIVE_YEAR_REVIEW",
    "“十四五”时期工作回顾, FIVE_YEAR_REVIEW",
    "主要工作和成就, REVIEW",
    "目标任务完成情况, REVIEW",
    "2031年工作安排, PLAN",
    "“十五五”时期的主要目标任务, FIVE_YEAR_PLAN",
    "切实加强政府建设, PLAN",
    "工作回顾和今年工作安排, OTHER",
    "开篇, OTHER"
  })
  void titleDeterminesTheKind(String title, ChapterKind kind) {
    assertEquals(kind, ChapterKindClassifier.ofTitle(title));
  }

  @Test
  void chaptersHaveTheKindOfTheirPart() {
    ChapterKindClassifier kinds = new ChapterKindClassifier();
    kinds.add("1-0", "去年回顾");
    kinds.add("1-1", "今年安排");
    kinds.add("2-0", "今年安排");
    kinds.add("3-0", "政府自身建设");

    assertEquals(ChapterKind.REVIEW, kinds.of("1-1"));
    assertEquals(ChapterKind.PLAN, kinds.of("3-0"));
    assertEquals(ChapterKind.OTHER, kinds.of("closing"));
  }
}
