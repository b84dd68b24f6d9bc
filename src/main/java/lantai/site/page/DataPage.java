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
import lantai.model.TextBlock;

/** The accounts: what became of every numeral, and which uses of terms deserve a second look. */
final class DataPage {

  /** Characters shown on either side of a numeral. */
  private static final int AROUND = 12;

  private final LinkedReport linked;
  private final PageLayoutFactory frames;
  private final RowViewFactory rows;
  private final Map<String, List<TextBlock>> textBlocksByChapter;
  private final Map<String, List<NumberCoverage>> coverageByChapter;

  DataPage(LinkedReport linked, PageLayoutFactory frames, RowViewFactory rows) {
    this.linked = linked;
    this.textBlocksByChapter =
        linked.report().textBlocks().stream().collect(Collectors.groupingBy(TextBlock::chapter));
    this.coverageByChapter =
        linked.coverages().stream()
            .collect(Collectors.groupingBy(coverage -> coverage.textBlock().chapter()));
    this.frames = frames;
    this.rows = rows;
  }

  PageViews.DataAccountsPage view() {
    List<RowViews.CoverageRow> tallies = new ArrayList<>();
    tallies.add(tally("标题", SiteAddresses.HOME, TextBlock.FRONT));
    for (Chapter chapter : linked.report().chapters()) {
      tallies.add(tally(chapter.label(), SiteAddresses.of(chapter.id()), chapter.id().value()));
    }
    if (!linked.report().notes().isEmpty()) {
      tallies.add(tally("注释", SiteAddresses.TERMS, ChapterId.NOTES.value()));
    }
    String description = linked.report().site().title() + "的结构化数据与数字核对";
    return new PageViews.DataAccountsPage(
        frames.list(SiteAddresses.DATA, "数据", description),
        tallies,
        total(tallies),
        dismissed(),
        suspicions());
  }

  private RowViews.CoverageRow tally(String label, String href, String chapter) {
    List<TextBlock> textBlocks = textBlocksByChapter.getOrDefault(chapter, List.of());
    List<NumberCoverage> coverages = coverageByChapter.getOrDefault(chapter, List.of());
    int targets = count(coverages, NumberCoverage.CoverageKind.TARGET);
    int results = count(coverages, NumberCoverage.CoverageKind.RESULT);
    int notes = count(coverages, NumberCoverage.CoverageKind.NOTE);
    int dismissed = count(coverages, NumberCoverage.CoverageKind.DISMISSED);
    return new RowViews.CoverageRow(
        label,
        href,
        (int) textBlocks.stream().filter(textBlock -> textBlock.paragraph() != null).count(),
        textBlocks.stream().mapToInt(textBlock -> textBlock.text().length()).sum(),
        coverages.size(),
        targets,
        results,
        coverages.size() - targets - results - notes - dismissed,
        notes,
        dismissed);
  }

  private static int count(List<NumberCoverage> coverages, NumberCoverage.CoverageKind kind) {
    return (int) coverages.stream().filter(coverage -> coverage.kind() == kind).count();
  }

  private static RowViews.CoverageRow total(List<RowViews.CoverageRow> tallies) {
    return tallies.stream()
        .reduce(
            new RowViews.CoverageRow("合计", "", 0, 0, 0, 0, 0, 0, 0, 0),
            (a, b) ->
                new RowViews.CoverageRow(
                    a.label(),
                    "",
                    a.paragraphs() + b.paragraphs(),
                    a.characters() + b.characters(),
                    a.numerals() + b.numerals(),
                    a.targets() + b.targets(),
                    a.results() + b.results(),
                    a.others() + b.others(),
                    a.notes() + b.notes(),
                    a.dismissed() + b.dismissed()));
  }

  private List<RowViews.ExclusionRow> dismissed() {
    return linked.coverages().stream()
        .filter(coverage -> coverage.kind() == NumberCoverage.CoverageKind.DISMISSED)
        .map(DataPage::dismissed)
        .toList();
  }

  private static RowViews.ExclusionRow dismissed(NumberCoverage coverage) {
    String text = coverage.textBlock().text();
    TextRange shown = Excerpt.around(text, coverage.range(), AROUND);
    return new RowViews.ExclusionRow(
        text.substring(shown.start(), coverage.range().start()),
        coverage.text(),
        text.substring(coverage.range().end(), shown.end()),
        coverage.reason(),
        address(coverage.textBlock()));
  }

  private static String address(TextBlock textBlock) {
    if (textBlock.paragraph() != null) {
      return SiteAddresses.of(textBlock.paragraph());
    }
    return switch (textBlock.chapter()) {
      case TextBlock.FRONT -> SiteAddresses.HOME;
      case "notes" -> SiteAddresses.TERMS;
      default -> SiteAddresses.of(new ChapterId(textBlock.chapter()));
    };
  }

  private List<TermWarningView> suspicions() {
    return TermWarning.of(linked).stream()
        .map(
            found ->
                new TermWarningView(
                    linked.report().term(found.occurrence().term()).orElseThrow().term().value(),
                    RowViewFactory.word(found.kind()),
                    rows.use(found.occurrence(), "")))
        .toList();
  }
}
