package lantai.site.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The view of each template: one record per template. */
public final class PageViewModels {

  private PageViewModels() {}

  /** The previous and the next page. */
  public record Neighbours(@Nullable NavigationLink previous, @Nullable NavigationLink next) {

    static <T> Neighbours of(List<T> all, int index, Function<T, NavigationLink> link) {
      return new Neighbours(
          index == 0 ? null : link.apply(all.get(index - 1)),
          index + 1 == all.size() ? null : link.apply(all.get(index + 1)));
    }
  }

  /**
   * The home page.
   *
   * @param first the page where reading begins
   * @param main the main targets
   * @param cities with the number of sentences that mention each
   * @param version the newest
   */
  public record HomePage(
      PageLayout layout,
      NavigationLink first,
      List<SharedViewModels.TargetRow> main,
      ReportContents contents,
      List<SharedViewModels.CountedLink> cities,
      ReportCounts counts,
      @Nullable VersionView version) {}

  /**
   * The table of contents of the home page.
   *
   * @param comparison absent if no chapters of two parts are related
   * @param others if there is a comparison, the parts that are not in it
   */
  public record ReportContents(
      SharedViewModels.@Nullable YearComparison comparison,
      List<SharedViewModels.PartLink> others) {}

  /**
   * The size of the report.
   *
   * @param characters of headings, text and notes, including punctuation
   * @param tables that have rows
   * @param terms with or without a printed note
   * @param searches examples of words to search for
   */
  public record ReportCounts(
      int characters,
      int targets,
      List<SharedViewModels.CountedLink> tables,
      int notes,
      int terms,
      List<String> searches) {}

  public record ChapterPage(
      PageLayout layout,
      SharedViewModels.ChapterView chapter,
      ChapterRows rows,
      ChapterNavigation navigation,
      String citation) {}

  /** The rows of a chapter; {@code terms} are in the order of first occurrence. */
  public record ChapterRows(
      List<SharedViewModels.ResultRow> results,
      List<SharedViewModels.TargetRow> targets,
      List<SharedViewModels.ListRow> commitments,
      List<SharedViewModels.ListRow> projects,
      List<SharedViewModels.PairRow> pairs,
      List<TermViewModels.TermRow> terms) {}

  /** The navigation of a chapter, with related chapters grouped by relation. */
  public record ChapterNavigation(
      List<SharedViewModels.PartLink> contents,
      List<SharedViewModels.LinkGroup> related,
      Neighbours neighbours) {}

  public record TargetsPage(PageLayout layout, List<SharedViewModels.TargetRow> targets) {}

  /**
   * The page of a target.
   *
   * @param facts the fields that are declared as shown
   * @param context the whole sentence
   * @param history oldest first
   */
  public record TargetPage(
      PageLayout layout,
      SharedViewModels.TargetRow target,
      List<SharedViewModels.FieldView> facts,
      SharedViewModels.ContextView context,
      String citation,
      List<RowHistoryEntry> history,
      Neighbours neighbours) {}

  /**
   * The index of terms.
   *
   * @param appendix title of the printed notes, or empty
   * @param notes in printed order
   * @param letters all entries by first letter, in pinyin order
   * @param kinds the entries that have a kind, by kind, in pinyin order
   */
  public record TermsPage(
      PageLayout layout,
      String appendix,
      List<TermViewModels.TermRow> notes,
      List<SharedViewModels.RowGroup<TermViewModels.TermRow>> letters,
      List<SharedViewModels.RowGroup<TermViewModels.TermRow>> kinds) {}

  public record TermPage(
      PageLayout layout,
      TermViewModels.TermRow term,
      TermViewModels.@Nullable GlossView gloss,
      List<SharedViewModels.ContextView> uses,
      List<TermViewModels.LongerTerm> longer,
      Neighbours neighbours) {}

  public record WholeReportPage(
      PageLayout layout,
      List<SharedViewModels.ChapterView> chapters,
      String appendixLabel,
      String appendix,
      List<TermViewModels.TermRow> notes) {}

  /**
   * The page of the data files.
   *
   * @param tables the tables of {@code goals/}, each with the files that have its name
   * @param accounts the headings of the kinds of coverage, in the order of the columns
   * @param coverage by chapter, the title lines first and the notes last, then the total
   * @param exclusions in printed order
   */
  public record DataCoveragePage(
      PageLayout layout,
      List<CoverageViewModels.DataTableView> tables,
      List<String> accounts,
      List<CoverageViewModels.CoverageRow> coverage,
      List<CoverageViewModels.ExclusionRow> exclusions,
      CoverageViewModels.UnpairedView unpaired,
      List<TermViewModels.TermWarningView> warnings) {}

  public record ResultsPage(
      PageLayout layout,
      int count,
      List<SharedViewModels.FilterView> filters,
      List<SharedViewModels.ResultGroup> chapters) {}

  public record CommitmentsPage(
      PageLayout layout,
      int count,
      List<SharedViewModels.RowGroup<SharedViewModels.ListRow>> chapters) {}

  /**
   * A table whose rows need no page of another form.
   *
   * @param name of its data files
   * @param columns labels of the fields that it shows
   */
  public record TablePage(
      PageLayout layout,
      String name,
      int count,
      List<String> columns,
      List<SharedViewModels.RowGroup<SharedViewModels.PlainTableRow>> chapters) {}

  /**
   * @param count of projects, however many rows each has
   * @param years by year, then by stage
   */
  public record ProjectsPage(
      PageLayout layout,
      int count,
      List<SharedViewModels.RowGroup<SharedViewModels.RowGroup<SharedViewModels.ProjectRow>>>
          years) {}

  public record ContinuityPage(PageLayout layout, List<SharedViewModels.PairRow> pairs) {}

  public record LivelihoodPage(PageLayout layout, List<SharedViewModels.LivelihoodYear> years) {}

  public record CitiesPage(PageLayout layout, List<CityViewModels.CityRow> cities) {}

  /**
   * The search page; a script adds the results.
   *
   * @param limit titles of the tables to which a search can be limited
   * @param searches examples of words to search for
   */
  public record SearchPage(PageLayout layout, String limit, List<String> searches) {}

  /** The page at the address of a published page that is no longer made. */
  public record GonePage(PageLayout layout, PageLayout.RetiredAddressView gone) {}

  public record StaticPage(PageLayout layout) {}

  /** The style sheet that pages share. */
  public record StyleSheet(ThemeStyles theme) {}

  /**
   * The page about the site.
   *
   * @param citation reference to the whole report
   * @param contact link for reporting mistakes; empty if none is given
   */
  public record AboutPage(PageLayout layout, String citation, String contact) {}

  /** The site map for search engines; the day is that of the last change, in ISO 8601. */
  public record SitemapView(String base, List<String> addresses, String day) {}

  /** The contents of the site, for readers. */
  public record SitemapPage(PageLayout layout, List<SharedViewModels.PartLink> parts) {}

  /**
   * The list of versions.
   *
   * @param mementos whether archived versions are published as well
   * @param versions newest first
   * @param comparisons of each version with the earlier ones, newest first; empty if there are
   *     fewer than three versions
   * @param farthest how many preceding versions a version is compared with, in addition to the
   *     first; 0 for all
   */
  public record VersionsPage(
      PageLayout layout,
      boolean mementos,
      List<VersionView> versions,
      List<SharedViewModels.LinkGroup> comparisons,
      int farthest) {}

  /**
   * The changes between two versions.
   *
   * @param versions from the one after {@code previous} to the compared one, oldest first
   * @param previous label of the version that it is compared with
   */
  public record ChangesPage(
      PageLayout layout,
      List<VersionView> versions,
      String previous,
      ChangeViewModels.VersionChanges changes) {}

  /**
   * An Atom feed (RFC 4287).
   *
   * @param updated RFC 3339
   */
  public record FeedView(
      String title, String owner, String base, String updated, List<FeedEntry> entries) {}

  /**
   * A version.
   *
   * @param changes page of the changes; empty for the first version
   * @param memento its archived home page, or empty
   * @param current whether it is the newest; always false on the pages of an archived version
   */
  public record VersionView(
      String label,
      String kind,
      PublicationTime published,
      String message,
      String changes,
      String memento,
      boolean current) {}

  /**
   * @param day for readers
   * @param timestamp RFC 3339
   */
  public record PublicationTime(String day, String timestamp) {}

  /**
   * What a version changed in a target or a result.
   *
   * @param change kind of change, or {@code first} if the first version has it
   * @param href address of the row on the page of the version's changes; empty for the first
   *     version
   */
  public record RowHistoryEntry(
      String label,
      String day,
      String change,
      String href,
      List<ChangeViewModels.FieldChangeView> fields) {}

  /**
   * @param id permanent (RFC 4287, 4.2.6)
   * @param time RFC 3339
   */
  public record FeedEntry(String id, String href, String title, String time, String summary) {}
}
