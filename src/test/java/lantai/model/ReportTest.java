package lantai.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportTest {

  private final Report report =
      new ReportBuilder()
          .heading("1-0", "一、", "回顾")
          .chapter("1-1", "甲", "乙")
          .chapter("2-1", "丙")
          .report();

  @Test
  void chaptersOfPartHaveItsNumberBeforeTheHyphen() {
    assertEquals(List.of("1-0", "1-1"), ids(report.chaptersOf("1")));
    assertEquals(List.of(), report.chaptersOf("3"));
  }

  @Test
  void partIsOpenedByItsHeadingOnASeparateLine() {
    assertEquals("一、回顾", report.headingOf("1").orElseThrow().label());
    assertEquals(Optional.empty(), report.headingOf("2"));
  }

  @Test
  void textBlocksAreEverythingPrintedInOrder() {
    assertEquals(
        List.of("某省报告", "在会议上", "一、回顾", "甲", "乙", "丙"),
        report.textBlocks().stream().map(TextBlock::text).toList());
  }

  @Test
  void textBlockIsFoundByItsId() {
    ChapterId chapter = new ChapterId("1-1");

    assertEquals("乙", report.textBlock(new ParagraphId(chapter, 2)).text());
    ParagraphId unknown = new ParagraphId(chapter, 3);
    assertThrows(NoSuchElementException.class, () -> report.textBlock(unknown));
  }

  @Test
  void unknownIdIsNotFound() {
    assertEquals(Optional.empty(), report.chapter(new ChapterId("9")));
    assertEquals(Optional.empty(), report.goal(new GoalId("a")));
    assertEquals(Optional.empty(), report.result(new GoalId("a")));
    assertEquals(Optional.empty(), report.term(new TermId("a")));
  }

  private static List<String> ids(List<Chapter> chapters) {
    return chapters.stream().map(chapter -> chapter.id().value()).toList();
  }
}
