package lantai.site.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lantai.archive.history.Publication;
import lantai.archive.history.VersionDiff;
import lantai.archive.history.VersionHistory;
import lantai.diagnostics.Place;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.link.LinkedReport;
import lantai.link.SiteAddresses;
import lantai.model.Chapter;
import lantai.model.Goal.GoalKind;
import lantai.model.Paragraph;
import lantai.model.Report;
import lantai.model.SiteSettings;
import lantai.model.Tables;

/** Decides which pages the site has: the third stage of a build. */
public final class PageFactory {

  private final LinkedReport linked;
  private final Report report;
  private final PageLayoutFactory frames;
  private final ParagraphViewFactory paragraphViews;
  private final RowViewFactory rows;
  private final TableOfContents contents;
  private final VersionPages versions;
  private final VersionFeed feed;

  private PageFactory(LinkedReport linked, VersionHistory history, Publication publication) {
    this.linked = linked;
    this.report = linked.report();
    this.frames = new PageLayoutFactory(report, publication);
    List<VersionDiff> changes = history.diffs();
    this.versions = new VersionPages(linked, frames, history, changes, publication);
    this.feed = new VersionFeed(report.site(), history, changes);
    this.paragraphViews = new ParagraphViewFactory(linked);
    this.rows = new RowViewFactory(linked, paragraphViews);
    this.contents = new TableOfContents(linked);
  }

  /**
   * @param linked a report without errors
   * @param history its versions, this one included where it is to be kept as one
   * @param publication what the build was told of them
   * @return every page, in the order of the site; no two with the same path unless that is among
   *     the problems
   */
  public static List<Page> of(
      LinkedReport linked, VersionHistory history, Publication publication, Problems problems) {
    PageFactory maker = new PageFactory(linked, history, publication);
    maker.paragraphViews.check(problems);
    List<Page> pages = new ArrayList<>();
    pages.add(Page.fixed(SiteAddresses.HOME, "home.ftlh", maker::home));
    pages.addAll(new ChapterPages(linked, maker.frames, maker.paragraphViews, maker.rows).pages());
    pages.addAll(new TargetPages(linked, maker.frames, maker.rows, maker.versions).pages());
    pages.addAll(new TermPages(linked, maker.frames, maker.rows).pages());
    pages.addAll(new GoalTablePages(linked, maker.frames, maker.rows).pages());
    pages.add(Page.fixed(SiteAddresses.ALL, "all.ftlh", maker::whole));
    DataPage data = new DataPage(linked, maker.frames, maker.rows);
    pages.add(Page.fixed(SiteAddresses.DATA, "data.ftlh", data::view));
    pages.addAll(maker.versions.pages());
    pages.addAll(maker.furniture());
    pages.addAll(maker.forMachines(pages));
    reportCollisions(pages, problems);
    return List.copyOf(pages);
  }

  private PageViews.HomePage home() {
    SiteSettings site = report.site();
    PageLayout frame = frames.home(site.title() + "，" + site.subtitle());
    List<RowViews.TargetRow> targets = rows.targets("");
    return new PageViews.HomePage(
        frame,
        ChapterPages.link(report.chapters().get(0)),
        targets.stream().filter(RowViews.TargetRow::main).toList(),
        contents.parts("", null),
        report.chapters().size(),
        targets.size(),
        report.goals().results().size(),
        linked.coverages().size(),
        (int) report.terms().stream().filter(term -> term.printed()).count(),
        report.terms().size(),
        versions.newest());
  }

  private PageViews.WholeReportPage whole() {
    String title = report.site().title();
    List<RowViews.WholeChapter> chapters =
        report.chapters().parallelStream().map(this::whole).toList();
    SiteSettings.Appendix appendix = report.site().appendix();
    return new PageViews.WholeReportPage(
        frames.list(SiteAddresses.ALL, "全文", title + "全文"),
        chapters,
        appendix == null ? "" : appendix.label(),
        appendix == null ? "" : appendix.title(),
        notes());
  }

  private RowViews.WholeChapter whole(Chapter chapter) {
    List<ParagraphView> paragraphs = new ArrayList<>();
    for (Paragraph paragraph : chapter.paragraphs()) {
      paragraphs.add(paragraphViews.view(paragraph, "", chapter.id() + "-"));
    }
    return new RowViews.WholeChapter(
        chapter.id().value(),
        chapter.number(),
        chapter.title(),
        opens(chapter),
        chapter.heading() == Chapter.ChapterHeading.SUPPLIED,
        paragraphs);
  }

  private boolean opens(Chapter chapter) {
    return chapter.opensPart() || report.headingOf(chapter.id().part()).isEmpty();
  }

  private List<RowViews.TermRow> notes() {
    return report.terms().stream()
        .filter(term -> term.printed())
        .sorted(Comparator.comparing(term -> term.note()))
        .map(term -> rows.term(term, ""))
        .toList();
  }

  private List<Page> furniture() {
    String title = report.site().title();
    PageViews.StaticPage about =
        new PageViews.StaticPage(
            frames.list(SiteAddresses.ABOUT, "关于", "关于本站、引用方式与无障碍说明：" + title),
            frames.citation(""));
    PageViews.StaticPage notFound =
        new PageViews.StaticPage(
            frames.anywhere("404.html", "页面未找到", title + "：页面未找到"), frames.citation(""));
    PageViews.SearchPage search =
        new PageViews.SearchPage(
            frames.list(SiteAddresses.SEARCH, "搜索", "搜索" + title),
            Arrays.stream(GoalKind.values())
                .filter(GoalKind::isSearched)
                .map(kind -> Tables.of(kind).title())
                .collect(Collectors.joining("、")));
    return List.of(
        Page.fixed(SiteAddresses.SEARCH, "search.ftlh", () -> search),
        Page.fixed(SiteAddresses.ABOUT, "about.ftlh", () -> about),
        Page.fixed("404.html", "404.ftlh", () -> notFound));
  }

  private List<Page> forMachines(List<Page> pages) {
    List<String> addresses =
        pages.stream()
            .map(Page::path)
            .filter(path -> !path.equals("404.html"))
            .map(path -> path.equals(SiteAddresses.HOME) ? "" : path)
            .toList();
    PageViews.SitemapView view = new PageViews.SitemapView(report.site().base(), addresses);
    return List.of(
        Page.fixed("sitemap.xml", "sitemap.ftlh", () -> view),
        Page.fixed("robots.txt", "robots.ftlh", () -> view),
        feed.page());
  }

  private static void reportCollisions(List<Page> pages, Problems problems) {
    Map<String, Page> taken = new HashMap<>();
    for (Page page : pages) {
      Page first = taken.putIfAbsent(page.path(), page);
      if (first != null) {
        Place place = page.isFixed() ? first.origin() : page.origin();
        problems.add(ProblemCode.PATH_COLLISION, place, page.path());
      }
    }
  }
}
