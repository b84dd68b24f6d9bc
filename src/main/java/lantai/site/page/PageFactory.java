package lantai.site.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lantai.addresses.RetiredAddress;
import lantai.archive.history.ReportVersions;
import lantai.archive.history.VersionHistory;
import lantai.diagnostics.Place;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.link.LinkedReport;
import lantai.link.SiteAddresses;
import lantai.model.GovernmentWebsiteTags;
import lantai.model.Report;
import lantai.model.ReportRow.RowKind;

/** Makes the pages of the site: the third stage of a build. */
public final class PageFactory {

  private final LinkedReport linked;
  private final Report report;
  private final PageLayoutFactory layouts;
  private final ParagraphViewFactory paragraphs;
  private final RowViewFactory rows;
  private final VersionPageFactory versions;

  private PageFactory(LinkedReport linked, VersionHistory history, ReportVersions reportVersions) {
    this.linked = linked;
    this.report = linked.report();
    this.layouts = new PageLayoutFactory(report, reportVersions);
    this.versions = new VersionPageFactory(linked, layouts, history, reportVersions);
    this.paragraphs = new ParagraphViewFactory(linked);
    this.rows = new RowViewFactory(linked, layouts, paragraphs);
  }

  /**
   * Returns all pages, in the order of the site. Two pages have the same path only if that is
   * reported as a problem.
   *
   * @param linked a report without errors
   * @param history all versions, including this build if it is archived
   */
  public static List<Page> of(
      LinkedReport linked,
      VersionHistory history,
      ReportVersions reportVersions,
      Problems problems) {
    PageFactory factory = new PageFactory(linked, history, reportVersions);
    factory.paragraphs.checkLinks(problems);
    List<Page> pages = factory.pages();
    reportCollisions(pages, problems);
    return List.copyOf(pages);
  }

  private List<Page> pages() {
    ChapterPageFactory chapters = new ChapterPageFactory(linked, layouts, paragraphs, rows);
    TablePageFactory tables = new TablePageFactory(linked, layouts, rows, versions);
    List<Page> pages = new ArrayList<>();
    pages.add(Page.fixed(SiteAddresses.HOME, "home.ftlh", () -> home(chapters, tables)));
    pages.addAll(chapters.pages());
    pages.add(tables.page(RowKind.TARGET)); // even without targets
    pages.addAll(tables.targetPages());
    pages.addAll(new TermPageFactory(linked, layouts, rows).pages());
    report.kinds().stream()
        .filter(kind -> kind != RowKind.TARGET)
        .map(tables::page)
        .forEach(pages::add);
    pages.add(Page.fixed(SiteAddresses.ALL, "all.ftlh", chapters::wholeReport));
    DataCoveragePageFactory data = new DataCoveragePageFactory(linked, layouts, rows);
    pages.add(Page.fixed(SiteAddresses.DATA, "data.ftlh", data::view));
    pages.addAll(versions.pages());
    pages.addAll(staticPages());
    PageViewRecords.SitemapPage contents =
        new PageViewRecords.SitemapPage(
            layouts.list(SiteAddresses.SITEMAP, "sitemap"), chapters.contents(null));
    pages.add(Page.fixed(SiteAddresses.SITEMAP, "contents.ftlh", () -> contents));
    PageViewRecords.SitemapView sitemap = sitemap(pages);
    pages.add(Page.fixed("sitemap.xml", "sitemap.ftlh", () -> sitemap));
    pages.add(Page.fixed("robots.txt", "robots.ftlh", () -> sitemap));
    PageViewRecords.StyleSheet styles =
        new PageViewRecords.StyleSheet(ThemeView.of(report.site().theme()));
    pages.add(Page.fixed("site.css", "style.ftlh", () -> styles));
    pages.add(versions.feed());
    pages.addAll(versions.comparisons());
    pages.addAll(gonePages(pages));
    return pages;
  }

  /**
   * Returns pages for the addresses of published pages that no longer exist; they are excluded from
   * search engines.
   */
  private List<Page> gonePages(List<Page> pages) {
    Set<String> present = pages.stream().map(Page::path).collect(Collectors.toSet());
    return layouts.retired().gone(present).stream().map(this::gonePage).toList();
  }

  private Page gonePage(RetiredAddress gone) {
    String path = gone.address();
    String title = layouts.text("gone", gone.text().isEmpty() ? path : gone.text());
    String description = layouts.text("gone.description", report.site().title(), title);
    PageLayoutFactory.PageHeading heading = new PageLayoutFactory.PageHeading(title, description);
    PageViewRecords.GonePage view =
        new PageViewRecords.GonePage(
            layouts.article(path, heading, List.of()),
            layouts.retired().view(gone, "", SiteAddresses.root(path)));
    return Page.fixed(path, "gone.ftlh", () -> view);
  }

  private PageViewRecords.HomePage home(ChapterPageFactory chapters, TablePageFactory tables) {
    List<SharedViewRecords.TargetRow> targets = rows.targets();
    return new PageViewRecords.HomePage(
        layouts.home(),
        ChapterPageFactory.link(report.chapters().get(0)),
        targets.stream().filter(SharedViewRecords.TargetRow::main).toList(),
        chapters.comparedContents(),
        tables.cities(),
        new PageViewRecords.ReportCounts(
            report.textBlocks().stream().mapToInt(block -> block.text().length()).sum(),
            targets.size(),
            tables.counts(),
            report.notes().size(),
            report.terms().size(),
            report.site().searches()),
        versions.newest());
  }

  private List<Page> staticPages() {
    String searchable =
        Arrays.stream(RowKind.values())
            .filter(RowKind::isSearched)
            .map(RowKind::label)
            .collect(Collectors.joining("、"));
    PageViewRecords.SearchPage search =
        new PageViewRecords.SearchPage(
            layouts.list(SiteAddresses.SEARCH, "search"), searchable, report.site().searches());
    GovernmentWebsiteTags government = report.site().government();
    String contact =
        government == null || government.contact() == null ? "" : government.contact().value();
    PageViewRecords.AboutPage about =
        new PageViewRecords.AboutPage(
            layouts.list(SiteAddresses.ABOUT, "about"), layouts.references().whole(), contact);
    PageViewRecords.StaticPage notFound = new PageViewRecords.StaticPage(layouts.notFound());
    return List.of(
        Page.fixed(SiteAddresses.SEARCH, "search.ftlh", () -> search),
        Page.fixed(SiteAddresses.ABOUT, "about.ftlh", () -> about),
        Page.fixed(PageLayoutFactory.NOT_FOUND, "404.ftlh", () -> notFound));
  }

  private PageViewRecords.SitemapView sitemap(List<Page> pages) {
    List<String> addresses =
        pages.stream()
            .map(Page::path)
            .filter(path -> !path.equals(PageLayoutFactory.NOT_FOUND))
            .map(path -> path.equals(SiteAddresses.HOME) ? "" : path)
            .toList();
    return new PageViewRecords.SitemapView(report.site().base(), addresses, versions.lastChange());
  }

  private static void reportCollisions(List<Page> pages, Problems problems) {
    Map<String, Page> byPath = new HashMap<>();
    for (Page page : pages) {
      Page first = byPath.putIfAbsent(page.path(), page);
      if (first != null) {
        Place place = page.isFixed() ? first.origin() : page.origin();
        problems.add(ProblemCode.PATH_COLLISION, place, page.path());
      }
    }
  }
}
