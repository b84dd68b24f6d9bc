package lantai.site.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.output.SiteFile;
import lantai.site.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteLinkCheckerTest {

  private static final String BASE = "https://lantai.example/r/";

  private final Problems problems = new Problems();
  private final List<SiteFile> files = new ArrayList<>();
  private final List<Page> pages = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2-4.html",
        "./2-4.html",
        "2-4.html#p1",
        "#p1",
        "#top-of-1",
        "",
        "index.html",
        "./",
        "targets/gdp.html",
        "targets/",
        "targets/../2-4.html#p1",
        "style.css",
        "2-4.html?print=1#p1",
        "%32-4.html",
        "2-4.html#%70%31",
        "2-4.html#%E6%AE%B5",
        "2-4.html#段",
        "https://lantai.example/r/",
        "https://lantai.example/r/2-4.html#p1",
        "https://lantai.example/elsewhere",
        "https://lantai.example.org/r/none.html",
        "http://www.example.org/none.html",
        "mailto:a@example.org",
        "tel:+8679100000000",
        "data:image/svg+xml,x"
      })
  void linksFromTheRootAreResolved(String href) {
    given("1-1.html", "<p id=p1 ><i id=top-of-1></i><a href='" + href + "'>甲</a>");

    thenProblems();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../index.html",
        "../2-4.html#p1",
        "gdp.html",
        "../targets/gdp.html",
        "../style.css",
        "https://lantai.example/r/2-4.html"
      })
  void linksFromAFolderAreResolved(String href) {
    given("targets/rice.html", "<a href='" + href + "'>甲</a>");

    thenProblems();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "none.html",
        "2-4.htm",
        "2-4.HTML",
        "targets/none.html",
        "terms/",
        "../index.html",
        "../../2-4.html",
        "/r/2-4.html",
        "https://lantai.example/r/none.html",
        "//lantai.example/r/2-4.html",
        "//www.example.org/",
        "2-4 .html",
        "%zz.html",
        "2-4%2Ehtm"
      })
  void whatIsNotThereIsABrokenLink(String href) {
    given("1-1.html", "<a href='" + href + "'>甲</a>");

    thenProblems(ProblemCode.BROKEN_LINK + " templates/1-1.ftlh:1:1 " + href);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#none", "2-4.html#none", "style.css#p1", "2-4.html#P1", "2-4.html#p1x"})
  void aMissingAnchorIsABrokenAnchor(String href) {
    given("1-1.html", "<a href='" + href + "'>甲</a>");

    thenProblems(ProblemCode.BROKEN_ANCHOR + " templates/1-1.ftlh:1:1 " + href);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src='none.png' alt=''>",
        "<link rel='stylesheet' href='none.png'>",
        "<script src='none.png'></script>",
        "<svg><use href='none.png'></use></svg>",
        "<area href='none.png'>"
      })
  void everyElementThatLeadsSomewhereIsFollowed(String html) {
    given("1-1.html", html);

    thenProblems(ProblemCode.BROKEN_LINK + " templates/1-1.ftlh:1:1 none.png");
  }

  @Test
  void anAnchorMayOccurOnlyOnce() {
    given("1-1.html", "<p id=p9>一</p><p id=p9>二</p><p id=p9>三</p><p id=P9>四</p>");

    thenProblems(ProblemCode.DUPLICATE_ANCHOR + " templates/1-1.ftlh:1:1 p9");
  }

  @Test
  void anAnchorMayOccurOnManyPages() {
    given("1-1.html", "<p id=p9>一</p>");
    given("1-2.html", "<p id=p9>一</p>");

    thenProblems();
  }

  @Test
  void anErrorOfATemplateIsReportedOnce() {
    for (int i = 1; i < 9; i++) {
      given("1-" + i + ".html", "chapter.ftlh", "<a href='none.html'>甲</a>");
    }

    thenProblems(ProblemCode.BROKEN_LINK + " templates/chapter.ftlh:1:1 none.html");
  }

  @Test
  void aStaticPageIsReportedByItsFileName() {
    file("static.html", "<a href='none.html'>甲</a>");

    thenProblems(ProblemCode.BROKEN_LINK + " static.html:1:1 none.html");
  }

  @Test
  void twoFilesWithOnePathCollide() {
    given("1-1.html", "甲");
    file("1-1.html", "乙");

    thenProblems(ProblemCode.PATH_COLLISION + " templates/static/1-1.html:1:1 1-1.html");
  }

  @Test
  void onlyPagesAreReadForLinks() {
    file("sitemap.xml", "<a href='none.html'>");

    thenProblems();
  }

  @Test
  void theHintNamesTheOnlyPageOfAnError() {
    given("1-1.html", "<a href='#none'>甲</a>");

    thenHint(Hint.of("on-page", "1-1.html"));
  }

  @Test
  void theHintCountsTheOtherPagesOfAnError() {
    for (int i = 1; i < 4; i++) {
      given("1-" + i + ".html", "chapter.ftlh", "<a href='2-4.html#none'>甲</a>");
    }

    thenHint(Hint.of("on-pages", "1-1.html", "2"));
  }

  @Test
  void theHintNamesTheFileThatWasMeant() {
    given("targets/rice.html", "<a href='../targets/gbp.html'>甲</a>");

    thenHint(Hint.of("meant-on-page", "targets/gdp.html", "targets/rice.html"));
  }

  private void thenHint(Hint expected) {
    check();
    assertEquals(List.of(expected), problems.sorted().stream().map(Problem::hint).toList());
  }

  @Test
  void theNameOfAStaticFileNeedsNoEscape() {
    file("read me.txt", "甲");

    thenProblems(ProblemCode.BAD_FILE_NAME + " templates/static/read me.txt:1:1 read me.txt");
  }

  private void given(String path, String body) {
    given(path, path.replaceAll(".*/", "").replace(".html", ".ftlh"), body);
  }

  private void given(String path, String template, String body) {
    pages.add(new Page(path, template, () -> body, Place.startOf("content")));
    file(path, body);
  }

  private void file(String path, String body) {
    files.add(SiteFile.of(path, "<!doctype html><title>甲</title>" + body));
  }

  private void thenProblems(String... expected) {
    check();
    assertEquals(
        List.of(expected), problems.sorted().stream().map(SiteLinkCheckerTest::line).toList());
  }

  private void check() {
    List<SiteFile> site = new ArrayList<>(files);
    site.add(SiteFile.of("index.html", "<h1>甲</h1>"));
    site.add(SiteFile.of("2-4.html", "<p id=p1>一</p><p id=段>二</p>"));
    site.add(SiteFile.of("targets/index.html", "甲"));
    site.add(SiteFile.of("targets/gdp.html", "甲"));
    site.add(SiteFile.of("style.css", "p{}"));
    new SiteLinkChecker(name -> "templates/" + name, PageLinks::of)
        .check(pages, site, new SiteLinkChecker.LinkScope(BASE, List.of(), List.of()), problems);
  }

  private static String line(Problem problem) {
    return problem.code() + " " + problem.place() + " " + problem.arguments().get(0);
  }
}
