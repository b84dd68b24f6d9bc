package lantai.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lantai.addresses.AddressRegistry;
import lantai.addresses.RetiredAddress;
import lantai.addresses.RetirementReason;
import lantai.archive.history.ReportVersions;
import lantai.archive.history.VersionHistory;
import lantai.chinese.TextRange;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.link.LinkedReport;
import lantai.link.Linker;
import lantai.model.Bound;
import lantai.model.ChapterId;
import lantai.model.Paragraph;
import lantai.model.ParagraphId;
import lantai.model.ReportBuilder;
import lantai.model.ReportRow.RowKind;
import lantai.output.SiteFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFactoryTest {

  private final Problems problems = new Problems();

  @Test
  void everyChapterTargetAndTermHasAPage() {
    Set<String> paths = paths(small());

    assertTrue(
        paths.containsAll(
            List.of(
                "index.html",
                "1-1.html",
                "closing.html",
                "targets.html",
                "targets/gdp.html",
                "terms.html",
                "terms/gaodi.html",
                "all.html",
                "data.html",
                "about.html",
                "404.html",
                "sitemap.xml",
                "robots.txt")),
        paths.toString());
    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void pathsAreAsciiAndBelowTheRoot() {
    for (String path : paths(small())) {
      assertTrue(path.matches("[a-z0-9][a-z0-9-]*(/[a-z0-9-]+)?\\.(html|xml|txt|css)"), path);
    }
  }

  @Test
  void sitemapListsEveryPageExceptNotFound() {
    List<Page> pages =
        PageFactory.of(linked(small()), VersionHistory.NONE, ReportVersions.NONE, problems);
    Page map = pages.stream().filter(page -> page.path().equals("sitemap.xml")).findFirst().get();
    List<String> addresses = ((PageViewRecords.SitemapView) map.view()).addresses();

    Set<String> expected = new HashSet<>();
    pages.stream().map(Page::path).filter(path -> path.endsWith(".html")).forEach(expected::add);
    expected.remove("404.html");
    expected.remove("index.html");
    expected.add("");
    assertEquals(expected, new HashSet<>(addresses));
    assertEquals(expected.size(), addresses.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"index", "targets", "terms", "all", "data", "about", "404"})
  void chapterWithThePathOfAnotherPageIsReported(String id) {
    PageFactory.of(
        linked(new ReportBuilder().chapter(id, "一。")),
        VersionHistory.NONE,
        ReportVersions.NONE,
        problems);

    assertEquals(1, problems.sorted().size());
    assertEquals(ProblemCode.PATH_COLLISION, problems.sorted().get(0).code());
    assertEquals("content/chapters/" + id + ".md:2:5", problems.sorted().get(0).place().toString());
  }

  @Test
  void textAroundAnOccurrenceIsCutAtTwentyTwoCharacters() {
    String before = "一".repeat(30);
    String after = "二".repeat(30);
    PageViewRecords.TermPage term =
        term(ReportBuilder.of(before + "高地" + after).term("gaodi", List.of("高地")));

    assertEquals("…" + "一".repeat(22), term.uses().get(0).before());
    assertEquals("高地", term.uses().get(0).match());
    assertEquals("二".repeat(22) + "…", term.uses().get(0).after());
    assertEquals("../1-1.html#p1s1", term.uses().get(0).href());
  }

  @Test
  void textAroundAnOccurrenceIsNotCutInsideASurrogatePair() {
    String grain = "\uD83C\uDF3E";
    PageViewRecords.TermPage term =
        term(
            ReportBuilder.of(grain + "一".repeat(21) + "高地" + "二".repeat(21) + grain)
                .term("gaodi", List.of("高地")));
    SharedViewRecords.ContextView use = term.uses().get(0);

    String shown = use.before() + use.match() + use.after();
    assertEquals(shown, SiteFile.of("a.html", shown).text());
  }

  private PageViewRecords.TermPage term(ReportBuilder report) {
    return PageFactory.of(linked(report), VersionHistory.NONE, ReportVersions.NONE, problems)
        .stream()
        .map(Page::view)
        .filter(PageViewRecords.TermPage.class::isInstance)
        .map(view -> (PageViewRecords.TermPage) view)
        .findFirst()
        .orElseThrow();
  }

  private Set<String> paths(ReportBuilder report) {
    List<Page> pages =
        PageFactory.of(linked(report), VersionHistory.NONE, ReportVersions.NONE, problems);
    Set<String> paths = new HashSet<>();
    pages.forEach(page -> assertTrue(paths.add(page.path()), page.path()));
    return paths;
  }

  private static ReportBuilder small() {
    return ReportBuilder.of("打造高地，增长5%。")
        .chapter("closing", "谢谢。")
        .target("gdp", "增长5%", "5", "%", Bound.NONE)
        .term("gaodi", List.of("高地"));
  }

  @Test
  void chapterOfALongReportListsOnlyItsOwnPart() {
    ReportBuilder given = ReportBuilder.of("正文。");
    for (int part = 2; part <= 40; part++) {
      for (int chapter = 1; chapter <= 4; chapter++) {
        given = given.chapter(part + "-" + chapter, "第" + "一二三四".charAt(chapter - 1) + "章。");
      }
    }
    List<Page> pages =
        PageFactory.of(linked(given), VersionHistory.NONE, ReportVersions.NONE, problems);
    PageViewRecords.ChapterPage view = (PageViewRecords.ChapterPage) page(pages, "7-2.html").view();
    PageViewRecords.HomePage home = (PageViewRecords.HomePage) page(pages, "index.html").view();

    assertEquals(1, view.navigation().contents().size());
    assertEquals(4, view.navigation().contents().get(0).chapters().size());
    assertEquals(40, home.contents().others().size());
  }

  @Test
  void everyPageHasTheViewOfItsTemplate() {
    assertEquals(
        List.of(
            "404.ftlh StaticPage",
            "about.ftlh AboutPage",
            "all.ftlh WholeReportPage",
            "chapter.ftlh ChapterPage",
            "chapter.ftlh ChapterPage",
            "contents.ftlh SitemapPage",
            "data.ftlh DataCoveragePage",
            "feed.ftlh FeedView",
            "home.ftlh HomePage",
            "robots.ftlh SitemapView",
            "search.ftlh SearchPage",
            "sitemap.ftlh SitemapView",
            "style.ftlh StyleSheet",
            "target.ftlh TargetPage",
            "targets.ftlh TargetsPage",
            "term.ftlh TermPage",
            "terms.ftlh TermsPage",
            "versions.ftlh VersionsPage"),
        PageFactory.of(linked(small()), VersionHistory.NONE, ReportVersions.NONE, problems).stream()
            .map(page -> page.template() + " " + page.view().getClass().getSimpleName())
            .sorted()
            .toList());
  }

  @Test
  void homeCountsTheCharactersOfTitlesTextAndNotes() {
    PageViewRecords.HomePage home =
        (PageViewRecords.HomePage)
            page(
                    PageFactory.of(
                        linked(small().titled("甲省报告", "在会上")),
                        VersionHistory.NONE,
                        ReportVersions.NONE,
                        problems),
                    "index.html")
                .view();

    // The note is 1.高地：释义.
    assertEquals("甲省报告在会上打造高地，增长5%。谢谢。1.高地：释义".length(), home.counts().characters());
    assertEquals(
        List.of(1, 1, 1),
        List.of(home.counts().targets(), home.counts().notes(), home.counts().terms()));
  }

  @Test
  void searchCanBeLimitedToTheTargetsFirst() {
    List<Page> pages =
        PageFactory.of(linked(small()), VersionHistory.NONE, ReportVersions.NONE, problems);

    String limit = ((PageViewRecords.SearchPage) page(pages, "search.html").view()).limit();
    List<String> searched =
        Arrays.stream(RowKind.values()).filter(RowKind::isSearched).map(RowKind::label).toList();
    assertEquals("目标", searched.get(0));
    assertEquals(searched, List.of(limit.split("、")));
  }

  @Test
  void removedPageShowsItsFormerContent() {
    AddressRegistry registry =
        new AddressRegistry(
            List.of(),
            Map.of(),
            List.of(
                new RetiredAddress(
                    "targets/old.html",
                    RetirementReason.RENAMED,
                    "2024-02-01",
                    List.of("targets/gdp.html"),
                    "产值"),
                new RetiredAddress("9-9.html#p1", RetirementReason.REMOVED, "", List.of(), ""),
                new RetiredAddress("1-1.html#p9", RetirementReason.REMOVED, "", List.of(), "")));
    List<Page> pages =
        PageFactory.of(
            linked(small()).with(registry), VersionHistory.NONE, ReportVersions.NONE, problems);
    PageViewRecords.GonePage named =
        (PageViewRecords.GonePage) page(pages, "targets/old.html").view();
    PageViewRecords.GonePage unnamed = (PageViewRecords.GonePage) page(pages, "9-9.html").view();

    assertEquals("已停用的网页：产值", named.layout().title());
    assertEquals("某省报告：已停用的网页：产值", named.layout().description());
    assertEquals("../targets/gdp.html", named.gone().successors().get(0).href());
    assertEquals("已停用的网页：9-9.html", unnamed.layout().title());
    assertEquals(2, pages.stream().filter(page -> page.template().equals("gone.ftlh")).count());
    // Search engines must not find them.
    PageViewRecords.SitemapView map =
        (PageViewRecords.SitemapView) page(pages, "sitemap.xml").view();
    assertFalse(map.addresses().contains("targets/old.html"));
  }

  @Test
  void linksOfTheEditorsAreChecked() {
    String text = "正文。";
    Paragraph paragraph =
        new Paragraph(
            new ParagraphId(new ChapterId("1-1"), 1),
            null,
            text,
            List.of(),
            List.of(
                new Paragraph.Hyperlink(new TextRange(0, 2), "chapter:9-9", ReportBuilder.PLACE)),
            ReportBuilder.origins(text));
    PageFactory.of(
        linked(new ReportBuilder().chapter("1-1", List.of(paragraph))),
        VersionHistory.NONE,
        ReportVersions.NONE,
        problems);

    assertEquals(ProblemCode.BROKEN_LINK, problems.sorted().get(0).code());
  }

  private static Page page(List<Page> pages, String path) {
    return pages.stream().filter(page -> page.path().equals(path)).findFirst().orElseThrow();
  }

  private static LinkedReport linked(ReportBuilder report) {
    Problems none = new Problems();
    LinkedReport linked = Linker.link(report.report(), none);
    assertEquals(List.of(), none.sorted());
    return linked;
  }
}
