package lantai.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each template shows: one record a template. */
public final class PageViews {

  private PageViews() {}

  /**
   * @param supplied whether the title is the editors' own
   * @param citation the line to cite it by
   */
  public record ChapterPage(
      PageLayout frame,
      String id,
      String number,
      String title,
      boolean supplied,
      List<ParagraphView> paragraphs,
      List<RowViews.TargetRow> targets,
      List<RowViews.TermRow> terms,
      List<RowViews.PartLink> contents,
      List<NavigationLink> related,
      String citation,
      NavigationLink previous,
      NavigationLink next) {

    public ChapterPage {
      related = List.copyOf(related);
      paragraphs = List.copyOf(paragraphs);
      targets = List.copyOf(targets);
      terms = List.copyOf(terms);
      contents = List.copyOf(contents);
    }
  }

  /**
   * @param first where reading begins
   * @param version the newest one, or {@code null}
   */
  public record HomePage(
      PageLayout frame,
      NavigationLink first,
      List<RowViews.TargetRow> main,
      List<RowViews.PartLink> contents,
      int chapters,
      int targets,
      int results,
      int numerals,
      int notes,
      int terms,
      ChangeViews.VersionLine version) {

    public HomePage {
      main = List.copyOf(main);
      contents = List.copyOf(contents);
    }
  }

  /**
   * @param commitments what is undertaken without a figure, by chapter
   */
  public record TargetsPage(
      PageLayout frame,
      List<RowViews.TargetRow> targets,
      List<RowViews.RowGroup<RowViews.ListRow>> commitments) {

    public TargetsPage {
      targets = List.copyOf(targets);
      commitments = List.copyOf(commitments);
    }
  }

  /**
   * @param context its sentence, whole
   * @param citation the line to cite it by
   * @param history what each published version did to it, oldest first
   */
  public record TargetPage(
      PageLayout frame,
      RowViews.TargetRow target,
      List<RowViews.FactView> facts,
      RowViews.ContextView context,
      String citation,
      List<ChangeViews.TargetHistoryEntry> history,
      @Nullable NavigationLink previous,
      @Nullable NavigationLink next) {

    public TargetPage {
      facts = List.copyOf(facts);
      history = List.copyOf(history);
    }
  }

  /**
   * @param notes the printed notes, in printed order
   * @param letters all entries, in the order of their pinyin
   */
  public record TermsPage(
      PageLayout frame,
      String appendix,
      List<RowViews.TermRow> notes,
      List<RowViews.IndexLetter> letters) {

    public TermsPage {
      notes = List.copyOf(notes);
      letters = List.copyOf(letters);
    }
  }

  /**
   * @param uses each place in the text, in its order
   */
  public record TermPage(
      PageLayout frame,
      RowViews.TermRow term,
      List<RowViews.ContextView> uses,
      NavigationLink previous,
      NavigationLink next) {

    public TermPage {
      uses = List.copyOf(uses);
    }
  }

  public record WholeReportPage(
      PageLayout frame,
      List<RowViews.WholeChapter> chapters,
      String appendixLabel,
      String appendix,
      List<RowViews.TermRow> notes) {

    public WholeReportPage {
      chapters = List.copyOf(chapters);
      notes = List.copyOf(notes);
    }
  }

  /**
   * @param tallies a line a chapter, the title lines first and the notes last
   * @param total all of them together
   * @param dismissed every numeral that is no goal's and no note's, in printed order
   */
  public record DataAccountsPage(
      PageLayout frame,
      List<RowViews.CoverageRow> tallies,
      RowViews.CoverageRow total,
      List<RowViews.ExclusionRow> dismissed,
      List<TermWarningView> suspicions) {

    public DataAccountsPage {
      tallies = List.copyOf(tallies);
      dismissed = List.copyOf(dismissed);
      suspicions = List.copyOf(suspicions);
    }
  }

  /**
   * @param chapters the results by chapter
   */
  public record ResultsPage(
      PageLayout frame, int count, List<RowViews.RowGroup<RowViews.ResultRow>> chapters) {

    public ResultsPage {
      chapters = List.copyOf(chapters);
    }
  }

  /**
   * @param years each year's projects by stage, in the order of a project's life
   */
  public record ProjectsPage(
      PageLayout frame,
      int count,
      List<RowViews.RowGroup<RowViews.RowGroup<RowViews.ListRow>>> years) {

    public ProjectsPage {
      years = List.copyOf(years);
    }
  }

  /**
   * @param years each year's undertakings in printed order
   */
  public record LivelihoodPage(PageLayout frame, List<RowViews.RowGroup<RowViews.ListRow>> years) {

    public LivelihoodPage {
      years = List.copyOf(years);
    }
  }

  public record CitiesPage(PageLayout frame, List<RowViews.ListRow> cities) {

    public CitiesPage {
      cities = List.copyOf(cities);
    }
  }

  /**
   * A table without a view of its own.
   *
   * @param columns headings of the cells between name and source
   */
  public record TablePage(
      PageLayout frame, String title, List<String> columns, List<RowViews.TableRow> rows) {

    public TablePage {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /**
   * The search page: what is found is put in by a script.
   *
   * @param limit titles of the tables that a search can be limited to
   */
  public record SearchPage(PageLayout frame, String limit) {}

  /** A page that shows nothing but its own words. */
  public record StaticPage(PageLayout frame, String citation) {}

  /** The addresses of all pages, in full. */
  public record SitemapView(String base, List<String> addresses) {

    public SitemapView {
      addresses = List.copyOf(addresses);
    }
  }
}
