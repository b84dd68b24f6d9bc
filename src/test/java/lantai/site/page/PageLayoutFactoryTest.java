package lantai.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import lantai.archive.history.SiteVersions;
import lantai.model.Bound;
import lantai.model.ReportBuilder;
import lantai.site.page.PageLayoutFactory.PageHeading;
import org.junit.jupiter.api.Test;

class PageLayoutFactoryTest {

  private final ReportBuilder report =
      ReportBuilder.of("一。").titled("报告", "在会上").term("a", List.of("甲"));
  private final PageHeading heading = new PageHeading("标题", "说明");

  @Test
  void breadcrumbsLeadFromHomeToTheParents() {
    PageLayout layout =
        layouts()
            .article("targets/a.html", heading, List.of(new NavigationLink("目标", "../t.html")));

    assertEquals(
        List.of(new NavigationLink("首页", "../index.html"), new NavigationLink("目标", "../t.html")),
        layout.navigation().breadcrumbs());
    assertEquals("../", layout.root());
    assertEquals("https://lantai.example/r/targets/a.html", layout.address().canonical());
  }

  @Test
  void currentSectionIsMarked() {
    List<NavigationLink> sections = layouts().list("data.html", "data").navigation().sections();

    assertEquals(
        List.of("首页", "目标", "名词注释", "全文", "数据", "搜索", "关于本站"),
        sections.stream().map(NavigationLink::label).toList());
    assertEquals(
        List.of("data.html"),
        sections.stream().filter(NavigationLink::current).map(NavigationLink::href).toList());
  }

  @Test
  void tablesWithRowsFollowHome() {
    assertEquals(List.of("index.html", "targets.html", "terms.html"), firstSections(3));

    report.result("r", "一", "5", "%", Bound.NONE, null);
    assertEquals(
        List.of("index.html", "targets.html", "results.html", "terms.html"), firstSections(4));
  }

  private List<String> firstSections(int count) {
    List<NavigationLink> sections = layouts().home().navigation().sections();
    return sections.stream().limit(count).map(NavigationLink::href).toList();
  }

  @Test
  void homeIsTheBaseAddress() {
    PageLayout home = layouts().home();

    assertEquals("https://lantai.example/r/", home.address().canonical());
    assertEquals("报告，在会上", home.description());
    assertEquals(List.of(), home.navigation().breadcrumbs());
    assertTrue(home.metadata().jsonLd().text().contains("\"@type\":\"Dataset\""));
  }

  @Test
  void pageForUnknownAddressesHasAbsoluteLinksAndNoJsonLd() {
    PageLayout layout = layouts().notFound();

    assertEquals("https://lantai.example/r/", layout.root());
    assertEquals(
        "https://lantai.example/r/index.html", layout.navigation().sections().get(0).href());
    assertNull(layout.metadata().jsonLd());
    assertEquals("", layout.metadata().jsonLdHash());
    assertEquals("报告：页面未找到", layout.description());
  }

  @Test
  void jsonLdDescribesThePageAndItsBreadcrumbs() {
    assertEquals(
        "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"WebPage\",\"@id\":"
            + "\"https://lantai.example/r/targets/a.html\",\"name\":\"标题\",\"inLanguage\":"
            + "\"zh-Hans\",\"isPartOf\":{\"@type\":\"Report\",\"@id\":\"https://lantai.example/r/\"}},"
            + "{\"@type\":\"BreadcrumbList\",\"itemListElement\":[{\"@type\":\"ListItem\","
            + "\"position\":1,\"name\":\"首页\",\"item\":\"https://lantai.example/r/index.html\"},"
            + "{\"@type\":\"ListItem\",\"position\":2,\"name\":\"标题\",\"item\":"
            + "\"https://lantai.example/r/targets/a.html\"}]}]}",
        layouts().article("targets/a.html", heading, List.of()).metadata().jsonLd().text());
  }

  @Test
  void jsonLdOfTermsIsAGlossary() {
    String glossary = layouts().list("terms.html", "terms").metadata().jsonLd().text();
    PageLayout term = layouts().term(report.report().terms().get(0), "terms/a.html", "说明");

    assertTrue(glossary.contains("\"@type\":\"DefinedTermSet\""), glossary);
    assertTrue(
        term.metadata()
            .jsonLd()
            .text()
            .contains("\"inDefinedTermSet\":{\"@id\":\"https://lantai.example/r/terms.html\"}"));
    assertEquals("名词：甲", term.title());
  }

  @Test
  void dayIsWrittenInChinese() {
    assertEquals("2024年1月3日", layouts().day(LocalDate.of(2024, 1, 3)));
  }

  private PageLayoutFactory layouts() {
    return new PageLayoutFactory(report.report(), SiteVersions.NONE);
  }
}
