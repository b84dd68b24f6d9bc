package lantai.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantai.chinese.TextRange;
import lantai.model.table.RecordBuilder;
import org.junit.jupiter.api.Test;

class ChapterTest {

  @Test
  void anotherIdAppliesToTheParagraphsAsWell() {
    Paragraph paragraph =
        new Paragraph(
            new ParagraphId(new ChapterId("1-1"), 3),
            "甲",
            "甲。乙",
            List.of(new TextRange(0, 1)),
            List.of(),
            ReportBuilder.origins("甲。乙"));
    Chapter chapter =
        new ReportBuilder().chapter("1-1", List.of(paragraph)).report().chapters().get(0);
    ChapterId other = new ChapterId("1-2");

    assertEquals(
        RecordBuilder.from(chapter)
            .with("id", other)
            .with(
                "paragraphs",
                List.of(
                    new Paragraph(
                        new ParagraphId(other, 3),
                        "甲",
                        "甲。乙",
                        paragraph.emphasised(),
                        paragraph.links(),
                        paragraph.origins())))
            .build(),
        chapter.withId(other));
  }

  @Test
  void numberThatNoMarkEndsIsApartFromTheTitleAndFromItsNumbers() {
    Report report =
        new ReportBuilder()
            .heading("1-0", "一、", "2030年工作回顾")
            .heading("2-0", "附件1", "2031年重点项目")
            .heading("3-0", "第三部分", "保障")
            .heading("4-0", "（二）", "民生")
            .heading("5-0", "", "结束语")
            .report();

    assertEquals(
        List.of("一、2030年工作回顾", "附件1　2031年重点项目", "第三部分　保障", "（二）民生", "结束语"),
        report.chapters().stream().map(Chapter::label).toList());
    assertEquals(
        List.of("label 附件1", "heading 2031年重点项目"),
        report.textBlocks().stream()
            .filter(block -> block.chapter().equals("2-0"))
            .map(block -> block.localId() + " " + block.text())
            .toList());
  }

  @Test
  void partIsOpenedByItsZerothChapterIfTheHeadingIsPrinted() {
    assertEquals(true, heading("1-0").opensPart());
    assertEquals(false, heading("1-10").opensPart());
    assertEquals(
        false, new ReportBuilder().chapter("1-0", "甲").report().chapters().get(0).opensPart());
  }

  @Test
  void plansAreOfAYearOrFive() {
    assertEquals(
        EnumSet.of(ChapterKind.PLAN, ChapterKind.FIVE_YEAR_PLAN),
        Stream.of(ChapterKind.values()).filter(ChapterKind::isPlan).collect(Collectors.toSet()));
  }

  private static Chapter heading(String id) {
    return new ReportBuilder().heading(id, "一、", "回顾").report().chapters().get(0);
  }
}
