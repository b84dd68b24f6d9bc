package lantai.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lantai.history.Changes;
import lantai.history.History;
import lantai.history.Publication;
import lantai.link.Addresses;
import lantai.link.LinkedReport;
import lantai.model.Chapter;
import lantai.model.Paragraph;
import lantai.model.Report;
import lantai.model.Site;
import lantai.text.Code;
import lantai.text.Place;
import lantai.text.Problems;

/** Decides which pages the site has: the third stage of a build. */
public final class Pages {

  private final LinkedReport linked;
  private final Report report;
  private final Frames frames;
  private final Passages passages;
  private final Rows rows;
  private final Contents contents;
  private final VersionPages versions;
  private final VersionFeed feed;

  private Pages(LinkedReport linked, History history, Publication publication) {
    this.linked = linked;
    this.report = linked.report();
    this.frames = new Frames(report, publication);
    List<Changes> changes = history.changes();
    this.versions = new VersionPages(linked, frames, history, changes, publication);
    this.feed = new VersionFeed(report.site(), history, changes);
    this.passages = new Passages(linked);
    this.rows = new Rows(linked, passages);
    this.contents = new Contents(linked);
  }

  /**
   * @param linked a report without errors
   * @param history its versions, this one included where it is to be kept as one
   * @param publication what the build was told of them
   * @return every page, in the order of the site; no two with the same path unless that is among
   *     the problems
   */
  public static List<Page> of(
      LinkedReport linked, History history, Publication publication, Problems problems) {
    Pages maker = new Pages(linked, history, publication);
    maker.passages.check(problems);
    List<Page> pages = new ArrayList<>();
    pages.add(Page.fixed(Addresses.HOME, "home.ftlh", maker::home));
    pages.addAll(new ChapterPages(linked, maker.frames, maker.passages, maker.rows).pages());
    pages.addAll(new TargetPages(linked, maker.frames, maker.rows, maker.versions).pages());
    pages.addAll(new TermPages(linked, maker.frames, maker.rows).pages());
    pages.addAll(new GoalPages(linked, maker.frames, maker.rows).pages());
    pages.add(Page.fixed(Addresses.ALL, "all.ftlh", maker::whole));
    DataPage data = new DataPage(linked, maker.frames, maker.rows);
    pages.add(Page.fixed(Addresses.DATA, "data.ftlh", data::view));
    pages.addAll(maker.versions.pages());
    pages.addAll(maker.furniture());
    pages.addAll(maker.forMachines(pages));
    reportCollisions(pages, problems);
    return List.copyOf(pages);
  }

  private Views.Home home() {
    Site site = report.site();
    Frame frame = frames.home(site.title() + "，" + site.subtitle());
    List<Pieces.Target> targets = rows.targets("");
    return new Views.Home(
        frame,
        ChapterPages.link(report.chapters().get(0)),
        targets.stream().filter(Pieces.Target::main).toList(),
        contents.parts("", null),
        report.chapters().size(),
        targets.size(),
        report.goals().results().size(),
        linked.accounts().size(),
        (int) report.terms().stream().filter(term -> term.printed()).count(),
        report.terms().size(),
        versions.newest());
  }

  private Views.All whole() {
    String title = report.site().title();
    List<Pieces.WholeChapter> chapters =
        report.chapters().parallelStream().map(this::whole).toList();
    Site.Appendix appendix = report.site().appendix();
    return new Views.All(
        frames.list(Addresses.ALL, "全文", title + "全文"),
        chapters,
        appendix == null ? "" : appendix.label(),
        appendix == null ? "" : appendix.title(),
        notes());
  }

  private Pieces.WholeChapter whole(Chapter chapter) {
    List<ParagraphView> paragraphs = new ArrayList<>();
    for (Paragraph paragraph : chapter.paragraphs()) {
      paragraphs.add(passages.view(paragraph, "", chapter.id() + "-"));
    }
    return new Pieces.WholeChapter(
        chapter.id().value(),
        chapter.number(),
        chapter.title(),
        opens(chapter),
        chapter.heading() == Chapter.Heading.SUPPLIED,
        paragraphs);
  }

  private boolean opens(Chapter chapter) {
    return chapter.opensPart() || report.headingOf(chapter.id().part()).isEmpty();
  }

  private List<Pieces.Term> notes() {
    return report.terms().stream()
        .filter(term -> term.printed())
        .sorted(Comparator.comparing(term -> term.note()))
        .map(term -> rows.term(term, ""))
        .toList();
  }

  private List<Page> furniture() {
    String title = report.site().title();
    Views.Plain about =
        new Views.Plain(
            frames.list(Addresses.ABOUT, "关于", "关于本站、引用方式与无障碍说明：" + title), frames.citation(""));
    Views.Plain notFound =
        new Views.Plain(
            frames.anywhere("404.html", "页面未找到", title + "：页面未找到"), frames.citation(""));
    Views.Search search = new Views.Search(frames.list(Addresses.SEARCH, "搜索", "搜索" + title));
    return List.of(
        Page.fixed(Addresses.SEARCH, "search.ftlh", () -> search),
        Page.fixed(Addresses.ABOUT, "about.ftlh", () -> about),
        Page.fixed("404.html", "404.ftlh", () -> notFound));
  }

  private List<Page> forMachines(List<Page> pages) {
    List<String> addresses =
        pages.stream()
            .map(Page::path)
            .filter(path -> !path.equals("404.html"))
            .map(path -> path.equals(Addresses.HOME) ? "" : path)
            .toList();
    Views.Sitemap view = new Views.Sitemap(report.site().base(), addresses);
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
        problems.add(Code.PATH_COLLISION, place, page.path());
      }
    }
  }
}
