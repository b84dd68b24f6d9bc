package lantai.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problems;
import lantai.model.Report;
import lantai.model.ReportBuilder;
import lantai.model.table.RecordBuilder;
import org.junit.jupiter.api.Test;

class UnreviewedRowCheckerTest {

  private static final Report REPORT =
      ReportBuilder.of("一是甲。二是乙，增长5%。", "增长 6%。").chapter("2-1", "丙。").report();

  private final Problems problems = new Problems();
  private final List<DraftRow> rows = new ArrayList<>();

  @Test
  void remainingRowsAreReportedOncePerFile() {
    given("a.yaml", "x", "1-1", "增长5%");
    given("a.yaml", "", "2-1", "丙");
    given("b.yaml", "", "1-1", "增长6%");

    new UnreviewedRowChecker(REPORT, rows, problems).run();

    thenProblems(
        "a.yaml:1:1 draft-left 2 x 二是乙，增长5% (draft-left x, 丙)",
        "b.yaml:3:1 draft-left 1 增长6% 增长 6% (draft-left 增长6%)");
  }

  @Test
  void wordsThatNoSentenceContainsAreShownWithoutContext() {
    given("a.yaml", "x", "1-1", "增长7%");
    given("b.yaml", "y", "2-1", "");
    given("c.yaml", "z", "", "丙");

    new UnreviewedRowChecker(REPORT, rows, problems).run();

    thenProblems(
        "a.yaml:1:1 draft-left 1 x 增长7% (draft-left x)",
        "b.yaml:2:1 draft-left 1 y  (draft-left y)", "c.yaml:3:1 draft-left 1 z 丙 (draft-left z)");
  }

  @Test
  void tenRowsAreNamed() {
    IntStream.rangeClosed(1, 10).forEach(i -> given("a.yaml", "r" + i, "2-1", "丙"));
    IntStream.rangeClosed(1, 11).forEach(i -> given("b.yaml", "r" + i, "2-1", "丙"));

    new UnreviewedRowChecker(REPORT, rows, problems).run();

    String named = "(draft-left r1, r2, r3, r4, r5, r6, r7, r8, r9, r10";
    thenProblems(
        "a.yaml:1:1 draft-left 10 r1 丙 " + named + ")",
        "b.yaml:11:1 draft-left 11 r1 丙 " + named + ", …)");
  }

  @Test
  void rowsOfADraftAreCountedByChapter() {
    given("a.yaml", "x", "2-1", "丙");
    given("a.yaml", "y", "1-1", "甲");
    given("a.yaml", "z", "2-1", "丙");
    given("a.yaml", "n", "", "甲");
    given("b.yaml", "n", "", "甲");

    Report draft =
        ReportBuilder.report(
            RecordBuilder.from(REPORT.site()).with("draft", true).build(),
            REPORT.chapters(),
            List.of(),
            List.of(),
            List.of());
    new UnreviewedRowChecker(draft, rows, problems).run();

    thenProblems(
        "a.yaml:1:1 draft-unreviewed 4 (draft-chapters 1-1: 1, 2-1: 2)",
        "b.yaml:5:1 draft-unreviewed 1");
  }

  /** The n-th row is in line n of its file. */
  private void given(String file, String id, String chapter, String words) {
    Place place = new Place(file, rows.size() + 1, 1);
    rows.add(new DraftRow(place, place, id, chapter, words));
  }

  private void thenProblems(String... expected) {
    assertEquals(List.of(expected), ShownProblems.of(problems));
  }
}
