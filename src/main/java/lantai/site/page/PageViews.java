package lantai.site.page;

import java.util.List;
import java.util.function.Function;
import lantai.site.page.ChangeViews.FeedEntry;
import lantai.site.page.ChangeViews.ItemChangeView;
import lantai.site.page.ChangeViews.SourceChangeView;
import lantai.site.page.ChangeViews.TargetHistoryEntry;
import lantai.site.page.ChangeViews.TextChangeView;
import lantai.site.page.ChangeViews.VersionView;
import lantai.site.page.RowViews.ChapterView;
import lantai.site.page.RowViews.ContextView;
import lantai.site.page.RowViews.CoverageRow;
import lantai.site.page.RowViews.ExclusionRow;
import lantai.site.page.RowViews.FactView;
import lantai.site.page.RowViews.IndexLetter;
import lantai.site.page.RowViews.ListRow;
import lantai.site.page.RowViews.PartLink;
import lantai.site.page.RowViews.ResultRow;
import lantai.site.page.RowViews.RowGroup;
import lantai.site.page.RowViews.TableRow;
import lantai.site.page.RowViews.TargetRow;
import lantai.site.page.RowViews.TermRow;
import lantai.site.page.RowViews.TermWarningView;
import org.jspecify.annotations.Nullable;

/** What each template shows: one record per template. */
public final class PageViews {

  private PageViews() {}

  /** The pages before and after a page. */
  public record Neighbours(@Nullable NavigationLink previous, @Nullable NavigationLink next) {

    static <T> Neighbours of(List<T> all, int index, Function<T, NavigationLink> link) {
      return new Neighbours(
          index == 0 ? null : link.apply(all.get(index - 1)),
          index + 1 == all.size() ? null : link.apply(all.get(index + 1)));
    }
  }

  /**
   * @param first where reading begins
   * @param main targets
   * @param version the newest
   */
  public record HomePage(
      PageLayout layout,
      NavigationLink first,
      List<TargetRow> main,
      List<PartLink> contents,
      ReportCounts counts,
      @Nullable VersionView version) {}

  /**
   * @param notes printed notes
   * @param terms entries of the index, with or without a note
   */
  public record ReportCounts(
      int chapters, int targets, int results, int numerals, int notes, int terms) {}

  /**
   * @param terms that the chapter uses, in the order of first use
   */
  public record ChapterPage(
      PageLayout layout,
      ChapterView chapter,
      List<TargetRow> targets,
      List<TermRow> terms,
      ChapterNavigation navigation,
      String citation) {}

  public record ChapterNavigation(
      List<PartLink> contents, List<NavigationLink> related, Neighbours neighbours) {}

  /**
   * @param commitments by chapter
   */
  public record TargetsPage(
      PageLayout layout, List<TargetRow> targets, List<RowGroup<ListRow>> commitments) {}

  /**
   * @param facts the fields that are declared as shown
   * @param context the whole sentence
   * @param history oldest first
   */
  public record TargetPage(
      PageLayout layout,
      TargetRow target,
      List<FactView> facts,
      ContextView context,
      String citation,
      List<TargetHistoryEntry> history,
      Neighbours neighbours) {}

  /**
   * @param appendix title of the printed notes, or empty
   * @param notes in printed order
   * @param letters all entries, in the order of their pinyin
   */
  public record TermsPage(
      PageLayout layout, String appendix, List<TermRow> notes, List<IndexLetter> letters) {}

  /**
   * @param uses in the order of the text
   */
  public record TermPage(
      PageLayout layout, TermRow term, List<ContextView> uses, Neighbours neighbours) {}

  public record WholeReportPage(
      PageLayout layout,
      List<ChapterView> chapters,
      String appendixLabel,
      String appendix,
      List<TermRow> notes) {}

  /**
   * @param coverage by chapter, the title lines first and the notes last
   * @param exclusions in printed order
   */
  public record DataCoveragePage(
      PageLayout layout,
      List<CoverageRow> coverage,
      CoverageRow total,
      List<ExclusionRow> exclusions,
      List<TermWarningView> warnings) {}

  /**
   * @param chapters results by chapter
   */
  public record ResultsPage(PageLayout layout, int count, List<RowGroup<ResultRow>> chapters) {}

  /**
   * @param years projects by year and stage
   */
  public record ProjectsPage(
      PageLayout layout, int count, List<RowGroup<RowGroup<ListRow>>> years) {}

  public record LivelihoodPage(PageLayout layout, List<RowGroup<ListRow>> years) {}

  public record CitiesPage(PageLayout layout, List<ListRow> cities) {}

  /**
   * A table without a template of its own.
   *
   * @param columns headings of the cells between name and source
   */
  public record TablePage(
      PageLayout layout, String title, List<String> columns, List<TableRow> rows) {}

  /**
   * A script fills in the hits.
   *
   * @param limit titles of the tables that a search can be limited to
   */
  public record SearchPage(PageLayout layout, String limit) {}

  public record StaticPage(PageLayout layout, String citation) {}

  /**
   * @param addresses relative to the base
   */
  public record SitemapView(String base, List<String> addresses) {}

  /**
   * @param mementos whether earlier versions are published as well
   * @param versions newest first
   */
  public record VersionsPage(PageLayout layout, boolean mementos, List<VersionView> versions) {}

  /**
   * @param previous label of the version that it is compared with
   */
  public record ChangesPage(
      PageLayout layout, VersionView version, String previous, VersionChanges changes) {}

  public record VersionChanges(
      List<ItemChangeView> targets,
      List<ItemChangeView> results,
      List<ItemChangeView> terms,
      List<TextChangeView> text,
      List<SourceChangeView> sources) {}

  /**
   * An Atom feed (RFC 4287).
   *
   * @param updated RFC 3339
   */
  public record FeedView(
      String title, String owner, String base, String updated, List<FeedEntry> entries) {}
}
