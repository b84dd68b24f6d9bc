package lantai.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lantai.archive.history.Publication;
import lantai.archive.history.VersionHistory;
import lantai.diagnostics.Problems;
import lantai.link.LinkedReport;
import lantai.link.Linker;
import lantai.model.Bound;
import lantai.model.ReportBuilder;
import lantai.site.page.PageViews.DataCoveragePage;
import lantai.site.page.RowViews.CoverageRow;
import lantai.site.page.RowViews.ExclusionRow;
import lantai.site.page.RowViews.NumeralCounts;
import org.junit.jupiter.api.Test;

class DataPageTest {

  private final DataCoveragePage view =
      view(
          ReportBuilder.of("增长5%。增加7个，共9件事，在一二三四五六七八九十里。")
              .chapter("closing", "举办3次。", "谢谢。")
              .titled("报告", "在会上")
              .target("gdp", "增长5%", "5", "%", Bound.NONE)
              .result("jobs", "增加7个", "7", "个", Bound.NONE, null)
              .exclusion("9件事", "名称")
              .exclusion("3次", "次数"));

  @Test
  void numeralsAreCountedByChapter() {
    assertEquals(
        List.of(
            new NumeralCounts(0, 0, 0, 0, 0, 0),
            new NumeralCounts(3, 1, 1, 0, 0, 1),
            new NumeralCounts(1, 0, 0, 0, 0, 1)),
        view.coverage().stream().map(CoverageRow::numerals).toList());
    assertEquals(new NumeralCounts(4, 1, 1, 0, 0, 2), view.total().numerals());
    assertEquals(List.of(0, 1, 2), view.coverage().stream().map(CoverageRow::paragraphs).toList());
    assertEquals(3, view.total().paragraphs());
    assertEquals(
        view.coverage().stream().mapToInt(CoverageRow::characters).sum(),
        view.total().characters());
    assertEquals("标题 合计", view.coverage().get(0).label() + " " + view.total().label());
  }

  @Test
  void exclusionsHaveTheirReasonAndTheTextAround() {
    assertEquals(
        new ExclusionRow("增长5%。增加7个，共", "9", "件事，在一二三四五六七八", "名称", "1-1.html#p1"),
        view.exclusions().get(0));
    assertEquals(
        new ExclusionRow("举办", "3", "次。", "次数", "closing.html#p1"), view.exclusions().get(1));
  }

  private static DataCoveragePage view(ReportBuilder report) {
    Problems problems = new Problems();
    LinkedReport linked = Linker.link(report.report(), problems);
    assertEquals(List.of(), problems.sorted());
    return PageFactory.of(linked, VersionHistory.NONE, Publication.NONE, problems).stream()
        .filter(page -> page.path().equals("data.html"))
        .map(page -> (DataCoveragePage) page.view())
        .findFirst()
        .orElseThrow();
  }
}
