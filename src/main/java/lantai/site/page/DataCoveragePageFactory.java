package lantai.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lantai.chinese.Excerpt;
import lantai.chinese.TextRange;
import lantai.link.CoveredQuantity;
import lantai.link.CoveredQuantity.CoverageWithoutRow;
import lantai.link.LinkedReport;
import lantai.link.SiteAddresses;
import lantai.link.TermWarning;
import lantai.model.Chapter;
import lantai.model.ChapterId;
import lantai.model.Report;
import lantai.model.ReportRow;
import lantai.model.Result;
import lantai.model.RowId;
import lantai.model.TableSchemas;
import lantai.model.Target;
import lantai.model.TextBlock;
import lantai.model.table.Choice;

/** Makes the page with the data files, the coverage of all quantities, and the term warnings. */
final class DataCoveragePageFactory {

  /** Length of the text on either side of a quantity, in UTF-16 code units. */
  private static final int AROUND = 12;

  private final LinkedReport linked;
  private final Report report;
  private final PageLayoutFactory layouts;
  private final TermRowFactory rows;
  private final Map<String, List<TextBlock>> textBlocks;
  private final Map<String, List<CoveredQuantity>> coverages;

  DataCoveragePageFactory(LinkedReport linked, PageLayoutFactory layouts, RowViewFactory rows) {
    this.linked = linked;
    this.report = linked.report();
    this.layouts = layouts;
    this.rows = new TermRowFactory(linked, rows);
    this.textBlocks =
        report.textBlocks().stream().collect(Collectors.groupingBy(TextBlock::chapter));
    this.coverages =
        linked.coverages().stream()
            .collect(Collectors.groupingBy(coverage -> coverage.textBlock().chapter()));
  }

  PageViewRecords.DataCoveragePage view() {
    List<CoverageViewRecords.CoverageRow> coverage = new ArrayList<>();
    coverage.add(row(layouts.text("coverage.title-lines"), SiteAddresses.HOME, TextBlock.FRONT));
    for (Chapter chapter : report.chapters()) {
      coverage.add(row(chapter.label(), SiteAddresses.of(chapter.id()), chapter.id().value()));
    }
    if (!report.notes().isEmpty()) {
      coverage.add(row(layouts.text("notes"), SiteAddresses.TERMS, ChapterId.NOTES.value()));
    }
    coverage.add(total(coverage));
    return new PageViewRecords.DataCoveragePage(
        layouts.list(SiteAddresses.DATA, "data"),
        TableSchemas.REPORT_ROWS.stream()
            .map(table -> new CoverageViewRecords.DataTableView(table.name(), table.title()))
            .toList(),
        CoveredQuantity.KINDS.stream().map(Choice::label).toList(),
        coverage,
        exclusions(),
        unpaired(),
        TermWarning.of(linked).stream().map(this::warning).toList());
  }

  private CoverageViewRecords.CoverageRow row(String label, String href, String chapter) {
    List<TextBlock> blocks = textBlocks.getOrDefault(chapter, List.of());
    List<CoveredQuantity> coverages = this.coverages.getOrDefault(chapter, List.of());
    return new CoverageViewRecords.CoverageRow(
        label,
        href,
        blocks.stream().mapToInt(block -> block.text().length()).sum(),
        coverages.size(),
        (int) coverages.stream().filter(CoveredQuantity::isNumeral).count(),
        CoveredQuantity.KINDS.stream()
            .map(kind -> (int) coverages.stream().filter(each -> each.kind() == kind).count())
            .toList());
  }

  private CoverageViewRecords.CoverageRow total(List<CoverageViewRecords.CoverageRow> rows) {
    return new CoverageViewRecords.CoverageRow(
        layouts.text("coverage.total"),
        "",
        rows.stream().mapToInt(CoverageViewRecords.CoverageRow::characters).sum(),
        rows.stream().mapToInt(CoverageViewRecords.CoverageRow::quantities).sum(),
        rows.stream().mapToInt(CoverageViewRecords.CoverageRow::numerals).sum(),
        IntStream.range(0, CoveredQuantity.KINDS.size())
            .mapToObj(kind -> rows.stream().mapToInt(row -> row.counts().get(kind)).sum())
            .toList());
  }

  private CoverageViewRecords.UnpairedView unpaired() {
    Set<RowId> paired =
        report.rows().stream()
            .map(ReportRow::baseline)
            .filter(baseline -> baseline != null && baseline.result() != null)
            .map(baseline -> baseline.result().value())
            .collect(Collectors.toSet());
    return new CoverageViewRecords.UnpairedView(
        links(Target.class, target -> target.baseline() == null),
        links(
            Target.class,
            target -> target.baseline() != null && target.baseline().result() == null),
        links(Result.class, result -> !paired.contains(result.id())));
  }

  private <G extends ReportRow> List<LabelledLink> links(Class<G> kind, Predicate<G> which) {
    return report.rows(kind).stream().filter(which).map(row -> LabelledLink.to(row, "")).toList();
  }

  private List<CoverageViewRecords.ExclusionRow> exclusions() {
    return linked.coverages().stream()
        .filter(coverage -> coverage.kind() == CoverageWithoutRow.EXCLUDED)
        .map(this::exclusion)
        .toList();
  }

  private CoverageViewRecords.ExclusionRow exclusion(CoveredQuantity coverage) {
    String text = coverage.textBlock().text();
    TextRange shown = Excerpt.around(text, coverage.range(), AROUND);
    return new CoverageViewRecords.ExclusionRow(
        text.substring(shown.start(), coverage.range().start()),
        coverage.text(),
        text.substring(coverage.range().end(), shown.end()),
        coverage.reason() == null ? layouts.text("draft.reason") : coverage.reason(),
        address(coverage.textBlock()));
  }

  private static String address(TextBlock block) {
    if (block.paragraph() != null) {
      return SiteAddresses.of(block);
    }
    return switch (block.chapter()) {
      case TextBlock.FRONT -> SiteAddresses.HOME;
      case "notes" -> SiteAddresses.TERMS;
      default -> SiteAddresses.of(new ChapterId(block.chapter()));
    };
  }

  private TermViewRecords.TermWarningView warning(TermWarning warning) {
    return new TermViewRecords.TermWarningView(
        report.term(warning.occurrence().term()).orElseThrow().term().value(),
        RowViewFactory.name(warning.kind()),
        rows.use(warning.occurrence(), ""));
  }
}
