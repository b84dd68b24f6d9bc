package lantai.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lantai.archive.history.ReportVersions;
import lantai.archive.history.VersionHistory;
import lantai.diagnostics.Located;
import lantai.diagnostics.Problems;
import lantai.link.LinkedReport;
import lantai.link.Linker;
import lantai.model.BaselineReference;
import lantai.model.BaselineReference.BaselineRelation;
import lantai.model.Bound;
import lantai.model.Report;
import lantai.model.ReportBuilder;
import lantai.model.ReportRow;
import lantai.model.ReportRow.RowKind;
import lantai.model.RowId;
import lantai.model.Target;
import lantai.model.table.RecordBuilder;
import lantai.site.page.CoverageViewRecords.CoverageRow;
import lantai.site.page.CoverageViewRecords.ExclusionRow;
import lantai.site.page.PageViewRecords.DataCoveragePage;
import org.junit.jupiter.api.Test;

class DataCoveragePageFactoryTest {

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
        List.of("", "目标1 完成情况1 未列入1", "未列入2", "目标1 完成情况1 未列入3"),
        view.coverage().stream().map(this::counts).toList());
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

  private String counts(CoverageRow row) {
    return IntStream.range(0, row.counts().size())
        .filter(account -> row.counts().get(account) > 0)
        .mapToObj(account -> view.accounts().get(account) + row.counts().get(account))
        .collect(Collectors.joining(" "));
  }

  /** A number of a table that is not counted would be missing in the sums without a word. */
  @Test
  void everyTableThatCoversNumbersIsCounted() {
    List<String> covering =
        Arrays.stream(RowKind.values())
            .filter(kind -> kind.covered() != ReportRow.CoverageScope.NONE)
            .map(RowKind::label)
            .toList();

    assertEquals(covering, view.accounts().subList(0, covering.size()));
    assertEquals(
        List.of("名词、注释", "未列入"), view.accounts().subList(covering.size(), view.accounts().size()));
  }

  @Test
  void rowsWithoutACounterpartAreListed() {
    assertEquals(
        List.of("targets/gdp.html"),
        view.unpaired().unreviewed().stream().map(LabelledLink::href).toList());
    assertEquals(List.of(), view.unpaired().targets());
    assertEquals(
        List.of("results.html#g-jobs"),
        view.unpaired().results().stream().map(LabelledLink::href).toList());
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

  @Test
  void excludedNumbersOfHeadingsLinkToTheirPages() {
    DataCoveragePage headed =
        view(
            new ReportBuilder()
                .titled("第3次会议报告", "在会上")
                .chapter("1-1", "正文。")
                .heading("2-0", "二、", "5件事")
                .note("a", 1, List.of("正文"), "释义")
                .appendix("附件", "7条注释")
                .exclusion("3次", "次数")
                .exclusion("5件", "件数")
                .exclusion("7条", "条数"));

    assertEquals(
        List.of("index.html", "2-0.html", "terms.html"),
        headed.exclusions().stream().map(ExclusionRow::href).toList());
    assertEquals(
        List.of("index.html", "1-1.html", "2-0.html", "terms.html", ""),
        headed.coverage().stream().map(CoverageRow::href).toList());
    assertEquals(
        List.of("标题", "第1-1章", "二、5件事", "注释", "合计"),
        headed.coverage().stream().map(CoverageRow::label).toList());
    assertEquals(
        List.of(10, 3, 5, 13, 31),
        headed.coverage().stream().map(CoverageRow::characters).toList());
  }

  @Test
  void termsInsideNamesAreListedForReview() {
    DataCoveragePage warned =
        view(ReportBuilder.of("正文，《正文汇编》。").note("a", 1, List.of("正文"), "释义"));

    assertEquals(
        List.of("正文 inside-name 1-1.html#p1s1"),
        warned.warnings().stream()
            .map(each -> each.term() + " " + each.kind() + " " + each.context().href())
            .toList());
  }

  @Test
  void everyTableIsListed() {
    assertEquals(
        List.of("targets 目标", "results 上年完成情况"),
        view.tables().stream().limit(2).map(each -> each.name() + " " + each.title()).toList());
  }

  /** A target that the report does not compare with anything differs from one not reviewed. */
  @Test
  void targetsAreUnpairedIfTheReportStatesNoResult() {
    ReportBuilder builder =
        ReportBuilder.of("粮食增长5%。外贸增长6%。上年增长4%。")
            .target("a", "粮食增长5%", "5", "%", Bound.NONE)
            .target("b", "外贸增长6%", "6", "%", Bound.NONE)
            .result("r", "上年增长4%", "4", "%", Bound.NONE, null);
    Report given = builder.report();
    List<ReportRow> rows = new ArrayList<>(given.rows());
    rows.set(0, compared(rows.get(0), new BaselineReference(null, BaselineRelation.NOT_STATED)));
    Located<RowId> result = new Located<>(new RowId("r"), ReportBuilder.PLACE);
    rows.set(1, compared(rows.get(1), new BaselineReference(result, BaselineRelation.SAME)));

    CoverageViewRecords.UnpairedView unpaired = view(given.with(rows, List.of())).unpaired();
    assertEquals(List.of(), unpaired.unreviewed());
    assertEquals(
        List.of("targets/a.html"), unpaired.targets().stream().map(LabelledLink::href).toList());
    assertEquals(List.of(), unpaired.results());
  }

  private static Target compared(ReportRow target, BaselineReference baseline) {
    return RecordBuilder.from((Target) target).with("baseline", baseline).build();
  }

  private static DataCoveragePage view(ReportBuilder report) {
    return view(report.report());
  }

  private static DataCoveragePage view(Report report) {
    Problems problems = new Problems();
    LinkedReport linked = Linker.link(report, problems);
    assertEquals(List.of(), problems.sorted());
    return PageFactory.of(linked, VersionHistory.NONE, ReportVersions.NONE, problems).stream()
        .filter(page -> page.path().equals("data.html"))
        .map(page -> (DataCoveragePage) page.view())
        .findFirst()
        .orElseThrow();
  }
}
