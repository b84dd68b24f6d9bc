package lantai.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lantai.archive.history.SiteVersions;
import lantai.archive.history.VersionHistory;
import lantai.diagnostics.Problems;
import lantai.link.LinkedReport;
import lantai.link.Linker;
import lantai.model.Bound;
import lantai.model.ReportBuilder;
import lantai.site.page.CoverageViews.CoverageRow;
import lantai.site.page.CoverageViews.ExclusionRow;
import lantai.site.page.PageViews.DataCoveragePage;
import org.junit.jupiter.api.Test;

class DataPageTest {

  private final DataCoveragePage view =
      view(
          ReportBuilder.of("增长5%。增加7个，共9件事，在一二三四五六七八九十里。")
              .chapter("closing", "举办3次。", "建成十二所。")
              .titled("报告", "在会上")
              .target("gdp", "增长5%", "5", "%", Bound.NONE)
              .result("jobs", "增加7个", "7", "个", Bound.NONE, null)
              .exclusion("9件事", "名称")
              .exclusion("3次", "次数")
              .exclusion("十二所", "所数"));

  @Test
  void numeralsAreCountedByChapter() {
    assertEquals(
        List.of(
            List.of(0, 0, 0, 0, 0, 0, 0, 0),
            List.of(1, 1, 0, 0, 0, 0, 0, 1),
            List.of(0, 0, 0, 0, 0, 0, 0, 2),
            List.of(1, 1, 0, 0, 0, 0, 0, 3)),
        view.coverage().stream().map(CoverageRow::counts).toList());
    assertEquals(
        List.of(0, 3, 2, 5), view.coverage().stream().map(CoverageRow::quantities).toList());
    assertEquals(List.of(0, 3, 1, 4), view.coverage().stream().map(CoverageRow::numerals).toList());
    CoverageRow total = view.coverage().get(3);
    assertEquals(
        view.coverage().stream().limit(3).mapToInt(CoverageRow::characters).sum(),
        total.characters());
    assertEquals("标题 合计", view.coverage().get(0).label() + " " + total.label());
    assertEquals(view.accounts().size(), total.counts().size());
  }

  @Test
  void rowsWithoutACounterpartAreListed() {
    assertEquals(
        List.of("targets/gdp.html"),
        view.unpaired().unreviewed().stream().map(NavigationLink::href).toList());
    assertEquals(List.of(), view.unpaired().targets());
    assertEquals(
        List.of("results.html#g-jobs"),
        view.unpaired().results().stream().map(NavigationLink::href).toList());
  }

  @Test
  void exclusionsHaveTheirReasonAndTheTextAround() {
    assertEquals(
        new ExclusionRow("增长5%。增加7个，共", "9", "件事，在一二三四五六七八", "名称", "1-1.html#p1"),
        view.exclusions().get(0));
    assertEquals(
        new ExclusionRow("举办", "3", "次。", "次数", "closing.html#p1"), view.exclusions().get(1));
    assertEquals(
        new ExclusionRow("建成", "十二所", "。", "所数", "closing.html#p2"), view.exclusions().get(2));
  }

  private static DataCoveragePage view(ReportBuilder report) {
    Problems problems = new Problems();
    LinkedReport linked = Linker.link(report.report(), problems);
    assertEquals(List.of(), problems.sorted());
    return PageFactory.of(linked, VersionHistory.NONE, SiteVersions.NONE, problems).stream()
        .filter(page -> page.path().equals("data.html"))
        .map(page -> (DataCoveragePage) page.view())
        .findFirst()
        .orElseThrow();
  }
}
