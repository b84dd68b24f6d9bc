package lantai.site.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The view of each template: one record per template. */
public final class PageViewRecords {

  private PageViewRecords() {}

  /** The previous and the next page. */
  public record Neighbours(@Nullable LabelledLink previous, @Nullable LabelledLink next) {

    static <T> Neighbours of(List<T> all, int index, Function<T, LabelledLink> link) {
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
      LabelledLink first,
      List<SharedViewRecords.TargetRow> main,
      ReportContents contents,
      List<SharedViewRecords.CountedLink> cities,
      ReportCounts counts,
      @Nullable VersionView version) {}

  /**
   * The table of contents of the home page.
   *
   * @param comparison absent if no chapters of two parts are related
   * @param others if there is a comparison, the parts that are not in it
   */
  public record ReportContents(
      SharedViewRecords.@Nullable YearComparison comparison,
      List<SharedViewRecords.PartLink> others) {}

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
      List<SharedViewRecords.CountedLink> tables,
      int notes,
      int terms,
      List<String> searches) {}

  public record ChapterPage(
      PageLayout layout,
      SharedViewRecords.ChapterView chapter,
      ChapterRows rows,
      ChapterNavigation navigation,
      String citation) {}

  /** The rows of a chapter; {@code terms} are in the order of first occurrence. */
  public record ChapterRows(
      List<SharedViewRecords.ResultRow> results,
      List<SharedViewRecords.TargetRow> targets,
      List<SharedViewRecords.ListRow> commitments,
      List<SharedViewRecords.ListRow> projects,
      List<SharedViewRecords.PairRow> pairs,
      List<TermViewRecords.TermRow> terms) {}

  /** The navigation of a chapter, with related chapters grouped by relation. */
  public record ChapterNavigation(
      List<SharedViewRecords.PartLink> contents,
      List<SharedViewRecords.LinkGroup> related,
      Neighbours neighbours) {}

  public record TargetsPage(PageLayout layout, List<SharedViewRecords.TargetRow> targets) {}

  /**
   * The page of a target.
   *
   * @param facts the fields that are declared as shown
   * @param context the whole sentence
   * @param history oldest first
   */
  public record TargetPage(
      PageLayout layout,
      SharedViewRecords.TargetRow target,
      List<SharedViewRecords.FieldView> facts,
      SharedViewRecords.ContextView context,
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
      List<TermViewRecords.TermRow> notes,
      List<SharedViewRecords.RowGroup<TermViewRecords.TermRow>> letters,
      List<SharedViewRecords.RowGroup<TermViewRecords.TermRow>> kinds) {}

  public record TermPage(
      PageLayout layout,
      TermViewRecords.TermRow term,
      TermViewRecords.@Nullable GlossView gloss,
      List<SharedViewRecords.ContextView> uses,
      List<TermViewRecords.LongerTerm> longer,
      Neighbours neighbours) {}

  public record WholeReportPage(
      PageLayout layout,
      List<SharedViewRecords.ChapterView> chapters,
      String appendixLabel,
      String appendix,
      List<TermViewRecords.TermRow> notes) {}

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
      List<CoverageViewRecords.DataTableView> tables,
      List<String> accounts,
      List<CoverageViewRecords.CoverageRow> coverage,
      List<CoverageViewRecords.ExclusionRow> exclusions,
      CoverageViewRecords.UnpairedView unpaired,
      List<TermViewRecords.TermWarningView> warnings) {}

  public record ResultsPage(
      PageLayout layout,
      int count,
      List<SharedViewRecords.FilterView> filters,
      List<SharedViewRecords.ResultGroup> chapters) {}

  public record CommitmentsPage(
      PageLayout layout,
      int count,
      List<SharedViewRecords.RowGroup<SharedViewRecords.ListRow>> chapters) {}

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
      List<SharedViewRecords.RowGroup<SharedViewRecords.PlainTableRow>> chapters) {}

  /**
   * @param count of projects, however many rows each has
   * @param years by year, then by stage
   */
  public record ProjectsPage(
      PageLayout layout,
      int count,
      List<SharedViewRecords.RowGroup<SharedViewRecords.RowGroup<SharedViewRecords.ProjectRow>>>
          years) {}

  public record ContinuityPage(PageLayout layout, List<SharedViewRecords.PairRow> pairs) {}

  public record LivelihoodPage(PageLayout layout, List<SharedViewRecords.LivelihoodYear> years) {}

  public record CitiesPage(PageLayout layout, List<CityViewRecords.CityRow> cities) {}

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
  public record StyleSheet(ThemeView theme) {}

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
  public record SitemapPage(PageLayout layout, List<SharedViewRecords.PartLink> parts) {}

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
      List<SharedViewRecords.LinkGroup> comparisons,
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
      ChangeViewRecords.VersionChanges changes) {}

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
      List<ChangeViewRecords.FieldChangeView> fields) {}

  /**
   * @param id permanent (RFC 4287, 4.2.6)
   * @param time RFC 3339
   */
  public record FeedEntry(String id, String href, String title, String time, String summary) {}
}
