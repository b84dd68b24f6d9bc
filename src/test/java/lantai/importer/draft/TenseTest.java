package lantai.importer.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import lantai.chinese.TextRange;
import lantai.model.ReportBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenseTest {

  @ParameterizedTest
  @CsvSource({
    "2030年工作回顾, PAST",
    "过去五年工作总结, PAST",
    "主要工作和成就, PAST",
    "目标任务完成情况, PAST",
    "2031年工作安排, FUTURE",
    "今后五年的目标任务, FUTURE",
    "切实加强政府建设, FUTURE",
    "工作回顾和今年工作安排, UNKNOWN",
    "开篇, UNKNOWN"
  })
  void titleHasATense(String title, Tense tense) {
    assertEquals(tense, Tense.ofTitle(title));
  }

  @Test
  void chaptersHaveTheTenseOfTheirPart() {
    var chapters =
        new ReportBuilder().chapter("1-1", "一。").chapter("closing", "二。").report().chapters();

    assertEquals(Tense.UNKNOWN, Tense.byChapter(chapters).get("1-1"));
    assertEquals(2, Tense.byChapter(chapters).size());
  }

  @ParameterizedTest
  @CsvSource({
    "FUTURE, 财政收入增长, false",
    "FUTURE, 去年财政收入增长, true",
    "FUTURE, 已建成, true",
    "PAST, 财政收入增长, false",
    "PAST, 力争财政收入增长, true",
    "PAST, 超过目标, true",
    "UNKNOWN, 财政收入增长, true",
    "UNKNOWN, 预期目标是：增长, false"
  })
  void sentenceMayDifferFromItsChapter(Tense tense, String before, boolean differs) {
    NormalizedTextBlock text = text("去年目标。" + before + "5%。去年目标。");

    assertEquals(differs, tense.differsFromSentence(text, figure(text)));
  }

  @ParameterizedTest
  @CsvSource({
    "FUTURE, 财政收入增长, true",
    "PAST, 主要目标是：增长, false",
    "UNKNOWN, 财政收入增长, false",
    "UNKNOWN, 主要目标是：增长, true"
  })
  void figureIsATarget(Tense tense, String before, boolean target) {
    NormalizedTextBlock text = text("主要目标是：好。" + before + "5%。");

    assertEquals(target, tense.isTarget(text, figure(text)));
  }

  private static TextRange figure(NormalizedTextBlock text) {
    int start = text.plain().indexOf("5%");
    return new TextRange(start, start + 2);
  }

  static NormalizedTextBlock text(String text) {
    return NormalizedTextBlock.of(
        ReportBuilder.of(text).report().textBlocks().stream()
            .filter(block -> block.paragraph() != null)
            .findFirst()
            .orElseThrow());
  }
}
