package lantai.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import lantai.diagnostics.Located;
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
    assertEquals(Optional.empty(), report.row(new RowId("a")));
    assertEquals(Optional.empty(), report.result(new RowId("a")));
    assertEquals(Optional.empty(), report.term(new TermId("a")));
  }

  private static List<String> ids(List<Chapter> chapters) {
    return chapters.stream().map(chapter -> chapter.id().value()).toList();
  }

  @Test
  void rowsAreInTheOrderOfTheirTables() {
    Report rows =
        ReportBuilder.of("甲")
            .chapter("1-2", "乙")
            .result("r", "甲", "5", "%", Bound.NONE, null)
            .target("b", "甲", "5", "%", Bound.NONE)
            .target("a", "甲", "5", "%", Bound.NONE)
            .report();

    assertEquals(
        List.of("b", "a", "r"), rows.rows().stream().map(row -> row.id().value()).toList());
    assertEquals(2, rows.rows(Target.class).size());
    assertEquals(2, rows.rowsIn(new ChapterId("1-1"), Target.class).size());
    assertEquals(List.of(), rows.rowsIn(new ChapterId("1-2"), Target.class));
    assertEquals("a", rows.row(new RowId("a")).orElseThrow().id().value());
    assertEquals("r", rows.result(new RowId("r")).orElseThrow().id().value());
    assertEquals(Optional.empty(), rows.result(new RowId("a")));
  }

  @Test
  void firstOfTwoWithTheSameIdIsReturned() {
    Report twice =
        new ReportBuilder()
            .chapter("1-1", "甲")
            .chapter("1-1", "乙")
            .entry("a", "丙")
            .entry("a", "丁")
            .report();

    assertEquals("甲", twice.textBlocksOf(new ChapterId("1-1")).get(0).text());
    assertEquals("丙", twice.term(new TermId("a")).orElseThrow().term().value());
    assertEquals("1-1", twice.chapter(new ChapterId("1-1")).orElseThrow().id().value());
  }

  @Test
  void kindsAreThoseThatHaveRows() {
    assertEquals(
        List.of(ReportRow.RowKind.TARGET, ReportRow.RowKind.CITY),
        ReportBuilder.of("甲")
            .city("c", "甲", "南昌")
            .target("b", "甲", "5", "%", Bound.NONE)
            .target("a", "甲", "5", "%", Bound.NONE)
            .report()
            .kinds());
  }

  @Test
  void resultOfABaselineIsTheOneItNames() {
    Report rows =
        ReportBuilder.of("甲")
            .result("r", "甲", "5", "%", Bound.NONE, null)
            .target("t", "甲", "5", "%", Bound.NONE)
            .report();

    assertEquals("r", rows.result(baseline("r")).orElseThrow().id().value());
    assertEquals(Optional.empty(), rows.result(baseline("t")));
    assertEquals(
        Optional.empty(),
        rows.result(new BaselineReference(null, BaselineReference.BaselineRelation.NOT_STATED)));
    assertEquals(Optional.empty(), rows.result((BaselineReference) null));
  }

  private static BaselineReference baseline(String id) {
    return new BaselineReference(
        new Located<>(new RowId(id), ReportBuilder.PLACE), BaselineReference.BaselineRelation.SAME);
  }

  @Test
  void otherRowsAndExclusionsLeaveTheRestUnchanged() {
    Report full =
        ReportBuilder.of("甲")
            .target("t", "甲", "5", "%", Bound.NONE)
            .exclusion("甲", "理由")
            .entry("a", "丙")
            .report();
    Report other = full.with(List.of(), List.of());

    assertEquals("某省报告", other.site().title());
    assertEquals(List.of("a"), other.terms().stream().map(term -> term.id().value()).toList());
    assertEquals("甲", full.exclusions().get(0).phrase().value());
    assertEquals(new InvalidContentSummary(false, false, List.of()), other.invalidContent());
    assertEquals(List.of(), other.rows());
    assertEquals(List.of(), other.exclusions());
    assertEquals(full.chapters(), other.chapters());
    assertEquals(full.exclusions(), full.with(List.of(), full.exclusions()).exclusions());
  }

  @Test
  void onlyPrintedTermsAreNotes() {
    Report terms = new ReportBuilder().entry("a", "甲").note("b", 1, List.of("乙"), "义").report();

    assertEquals(List.of("b"), terms.notes().stream().map(term -> term.id().value()).toList());
  }

  @Test
  void headingOfChapterInItsTextIsPrintedOnlyIfTheReportPrintsIt() {
    TextBlock heading = report.textBlocks().get(2);

    assertEquals("1-0 heading", heading.chapter() + " " + heading.localId());
    assertEquals("content/chapters/1-0.md:2:5", heading.placeAt(1).toString());
  }
}
