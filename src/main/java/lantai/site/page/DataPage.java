package lantai.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lantai.chinese.Excerpt;
import lantai.chinese.TextRange;
import lantai.link.LinkedReport;
import lantai.link.NumberCoverage;
import lantai.link.SiteAddresses;
import lantai.link.TermWarning;
import lantai.model.Chapter;
import lantai.model.ChapterId;
import lantai.model.Report;
import lantai.model.Tables;
import lantai.model.TextBlock;

/** The page with the data files, the coverage of all numerals and the term warnings. */
final class DataPage {

  /** Text shown on either side of a numeral, in UTF-16 code units. */
  private static final int AROUND = 12;

  private final LinkedReport linked;
  private final Report report;
  private final PageLayoutFactory layouts;
  private final RowViewFactory rows;
  private final Map<String, List<TextBlock>> textBlocks;
  private final Map<String, List<NumberCoverage>> coverages;

  DataPage(LinkedReport linked, PageLayoutFactory layouts, RowViewFactory rows) {
    this.linked = linked;
    this.report = linked.report();
    this.layouts = layouts;
    this.rows = rows;
    this.textBlocks =
        report.textBlocks().stream().collect(Collectors.groupingBy(TextBlock::chapter));
    this.coverages =
        linked.coverages().stream()
            .collect(Collectors.groupingBy(coverage -> coverage.textBlock().chapter()));
  }

  PageViews.DataCoveragePage view() {
    List<RowViews.CoverageRow> coverage = new ArrayList<>();
    coverage.add(row(layouts.text("coverage.title-lines"), SiteAddresses.HOME, TextBlock.FRONT));
    for (Chapter chapter : report.chapters()) {
      coverage.add(row(chapter.label(), SiteAddresses.of(chapter.id()), chapter.id().value()));
    }
    if (!report.notes().isEmpty()) {
      coverage.add(row(layouts.text("notes"), SiteAddresses.TERMS, ChapterId.NOTES.value()));
    }
    return new PageViews.DataCoveragePage(
        layouts.list(SiteAddresses.DATA, "data"),
        Tables.GOALS.stream()
            .map(table -> new RowViews.DataTableView(table.name(), table.title()))
            .toList(),
        coverage,
        total(coverage),
        exclusions(),
        TermWarning.of(linked).stream().map(this::warning).toList());
  }

  private RowViews.CoverageRow row(String label, String href, String chapter) {
    List<TextBlock> blocks = textBlocks.getOrDefault(chapter, List.of());
    List<NumberCoverage> coverages = this.coverages.getOrDefault(chapter, List.of());
    int targets = count(coverages, NumberCoverage.CoverageKind.TARGET);
    int results = count(coverages, NumberCoverage.CoverageKind.RESULT);
    int notes = count(coverages, NumberCoverage.CoverageKind.NOTE);
    int excluded = count(coverages, NumberCoverage.CoverageKind.DISMISSED);
    int others = coverages.size() - targets - results - notes - excluded;
    return new RowViews.CoverageRow(
        label,
        href,
        (int) blocks.stream().filter(block -> block.paragraph() != null).count(),
        blocks.stream().mapToInt(block -> block.text().length()).sum(),
        new RowViews.NumeralCounts(coverages.size(), targets, results, others, notes, excluded));
  }

  private RowViews.CoverageRow total(List<RowViews.CoverageRow> rows) {
    return new RowViews.CoverageRow(
        layouts.text("coverage.total"),
        "",
        rows.stream().mapToInt(RowViews.CoverageRow::paragraphs).sum(),
        rows.stream().mapToInt(RowViews.CoverageRow::characters).sum(),
        rows.stream()
            .map(RowViews.CoverageRow::numerals)
            .reduce(RowViews.NumeralCounts::plus)
            .orElseThrow());
  }

  private static int count(List<NumberCoverage> coverages, NumberCoverage.CoverageKind kind) {
    return (int) coverages.stream().filter(coverage -> coverage.kind() == kind).count();
  }

  private List<RowViews.ExclusionRow> exclusions() {
    return linked.coverages().stream()
        .filter(coverage -> coverage.kind() == NumberCoverage.CoverageKind.DISMISSED)
        .map(DataPage::exclusion)
        .toList();
  }

  private static RowViews.ExclusionRow exclusion(NumberCoverage coverage) {
    String text = coverage.textBlock().text();
    TextRange shown = Excerpt.around(text, coverage.range(), AROUND);
    return new RowViews.ExclusionRow(
        text.substring(shown.start(), coverage.range().start()),
        coverage.text(),
        text.substring(coverage.range().end(), shown.end()),
        coverage.reason(),
        address(coverage.textBlock()));
  }

  private static String address(TextBlock block) {
    if (block.paragraph() != null) {
      return SiteAddresses.of(block.paragraph());
    }
    return switch (block.chapter()) {
      case TextBlock.FRONT -> SiteAddresses.HOME;
      case "notes" -> SiteAddresses.TERMS;
      default -> SiteAddresses.of(new ChapterId(block.chapter()));
    };
  }

  private RowViews.TermWarningView warning(TermWarning warning) {
    return new RowViews.TermWarningView(
        report.term(warning.occurrence().term()).orElseThrow().term().value(),
        RowViewFactory.name(warning.kind()),
        rows.use(warning.occurrence(), ""));
  }
}
