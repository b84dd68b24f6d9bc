package lantai.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import lantai.archive.history.ReportVersions;
import lantai.archive.history.VersionHistory;
import lantai.archive.history.VersionKind;
import lantai.archive.history.VersionMetadata;
import lantai.diagnostics.Located;
import lantai.model.Bound;
import lantai.model.Report;
import lantai.model.ReportBuilder;
import lantai.model.ReportRow.RowKind;
import lantai.model.SiteSettings;
import lantai.model.SiteSettings.FooterItem;
import lantai.model.TextProvenance;
import lantai.model.table.RecordBuilder;
import lantai.site.data.DataFilesWriter;
import lantai.site.page.PageLayoutFactory.PageHeading;
import org.junit.jupiter.api.Test;

class PageLayoutFactoryTest {

  private final ReportBuilder report =
      ReportBuilder.of("一。").titled("报告", "在会上").term("a", List.of("甲"));
  private final PageHeading heading = new PageHeading("标题", "说明");

  @Test
  void breadcrumbsLeadFromHomeToTheParents() {
    PageLayout layout =
        layouts().article("targets/a.html", heading, List.of(new LabelledLink("目标", "../t.html")));

    assertEquals(
        List.of(new LabelledLink("首页", "../index.html"), new LabelledLink("目标", "../t.html")),
        layout.navigation().breadcrumbs());
    assertEquals("../", layout.root());
    assertEquals("https://lantai.example/r/targets/a.html", layout.address().canonical());
  }

  @Test
  void currentSectionIsMarked() {
    List<LabelledLink> sections = layouts().list("data.html", "data").navigation().sections();

    assertEquals(
        List.of("首页", "目标", "名词注释", "全文", "数据", "搜索", "关于本站"),
        sections.stream().map(LabelledLink::label).toList());
    assertEquals(
        List.of("data.html"),
        sections.stream().filter(LabelledLink::current).map(LabelledLink::href).toList());
  }

  @Test
  void tablesWithRowsFollowHome() {
    assertEquals(List.of("index.html", "targets.html", "terms.html"), firstSections(3));

    report.result("r", "一", "5", "%", Bound.NONE, null);
    assertEquals(
        List.of("index.html", "targets.html", "results.html", "terms.html"), firstSections(4));
  }

  private List<String> firstSections(int count) {
    List<LabelledLink> sections = layouts().home().navigation().sections();
    return sections.stream().limit(count).map(LabelledLink::href).toList();
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

  @Test
  void footerLinksWithinTheSiteAreRelativeToThePage() {
    SiteSettings site =
        with(
            "footer",
            List.of(
                new FooterItem("备案号", null),
                new FooterItem("说明", at("about.html")),
                new FooterItem("政府", at("https://www.example.gov.cn/"))));

    assertEquals(
        List.of(
            new LabelledLink("备案号", ""),
            new LabelledLink("说明", "../about.html"),
            new LabelledLink("政府", "https://www.example.gov.cn/")),
        layouts(site).article("targets/a.html", heading, List.of()).navigation().footer());
  }

  @Test
  void siteHasItsOwnerDayAndSource() {
    TextProvenance source =
        new TextProvenance(
            "据公报",
            "",
            "https://a.example/1",
            LocalDate.of(2024, 2, 3),
            LocalDate.of(2024, 3, 4),
            "ab");
    PageLayout.SiteView view = layouts(with("source", source)).home().site();

    assertEquals(
        new PageLayout.SiteView(
            "报告",
            "在会上",
            "某省人民政府",
            new PageLayout.ReportDate(2024, "2024年1月23日", "2024-01-23"),
            new PageLayout.SourceView(
                "据公报",
                "https://a.example/1",
                "https://a.example/1",
                "2024年2月3日",
                "2024年3月4日",
                "ab"),
            false,
            ""),
        view);
    assertEquals(
        new PageLayout.SourceView("", "", "", "", "", ""), layouts().home().site().source());
    TextProvenance named = new TextProvenance("", "公报", "https://a.example/1", null, null, "");
    assertEquals("公报", layouts(with("source", named)).home().site().source().name());
  }

  /** A draft of which only the year is known has the first of January as its date. */
  @Test
  void draftMayLackItsDay() {
    SiteSettings year = drafted(LocalDate.of(2024, 1, 1), true);

    assertEquals(
        new PageLayout.ReportDate(2024, "（日期待补）", "2024"), layouts(year).home().site().date());
    assertEquals("草稿，未经核对", layouts(year).home().site().notice());
    assertEquals(
        "2024年1月2日", layouts(drafted(LocalDate.of(2024, 1, 2), true)).home().site().date().day());
    assertEquals(
        "2024年1月1日", layouts(drafted(LocalDate.of(2024, 1, 1), false)).home().site().date().day());
  }

  private SiteSettings drafted(LocalDate date, boolean draft) {
    return RecordBuilder.from(with("date", date)).with("draft", draft).build();
  }

  @Test
  void tableIsDescribedByTheYearsThatItCovers() {
    PageLayout results = layouts().table(RowKind.RESULT);
    PageLayout pairs = layouts().table(RowKind.CONTINUITY);

    assertEquals("2023年完成情况", results.title());
    assertEquals("报告：报告写出的2023年完成情况，逐项注明出处", results.description());
    assertEquals("报告：2023年做到的和2024年要做的，同一事项并列", pairs.description());
    assertEquals(
        "results.html", results.address().canonical().replace("https://lantai.example/r/", ""));
  }

  @Test
  void homeOffersEveryDataFileForDownload() {
    String described = layouts().home().metadata().jsonLd().text();

    assertTrue(
        described.contains(
            "{\"@type\":\"DataDownload\",\"encodingFormat\":\"text/csv\","
                + "\"contentUrl\":\"https://lantai.example/r/data/targets.csv\"}"),
        described);
    assertEquals(
        DataFilesWriter.ADDRESSES.size(), described.split("\"contentUrl\"", -1).length - 1);
  }

  /** RFC 7089: the newest version is the original, and the list of versions is its time map. */
  @Test
  void pageOfAnArchivedVersionHasTheAddressOfTheNewestOne() {
    VersionMetadata version =
        new VersionMetadata(
            "2024-02-01",
            VersionKind.FIRST,
            "",
            OffsetDateTime.parse("2024-02-01T08:00+08:00"),
            "");
    ReportVersions kept = ReportVersions.ofArchivedBuild(VersionHistory.NONE, version, Map.of());
    PageLayout.PageAddress address =
        new PageLayoutFactory(report.report(), kept)
            .article("targets/a.html", heading, List.of())
            .address();

    assertEquals("https://lantai.example/r/v/2024-02-01/", address.base());
    assertEquals("https://lantai.example/r/v/2024-02-01/targets/a.html", address.canonical());
    assertEquals(
        new PageLayout.PageVersionNotice(
            "2024-02-01",
            "首次发布",
            "2024年2月1日",
            "2024-02-01T08:00:00+08:00",
            new PageLayout.DatedAddress(
                "https://lantai.example/r/targets/a.html",
                "https://lantai.example/r/timemap.link",
                "../../../targets/a.html",
                "../../../newer/2024-02-01.css")),
        address.version());
  }

  @Test
  void pageWithTheWordsOfAVersionNamesItAndIsNotDated() {
    VersionMetadata version =
        new VersionMetadata(
            "2024-02-01",
            VersionKind.FIRST,
            "",
            OffsetDateTime.parse("2024-02-01T08:00+08:00"),
            "");
    ReportVersions same = ReportVersions.NONE.withEqualVersion(version);

    PageLayout.PageVersionNotice shown =
        new PageLayoutFactory(report.report(), same).home().address().version();
    assertEquals("2024-02-01", shown.label());
    assertNull(shown.archived());
    assertNull(layouts().home().address().version());
  }

  private static Located<String> at(String value) {
    return new Located<>(value, ReportBuilder.PLACE);
  }

  private SiteSettings with(String setting, Object value) {
    return RecordBuilder.from(report.report().site()).with(setting, value).build();
  }

  private PageLayoutFactory layouts(SiteSettings site) {
    Report given = report.report();
    return new PageLayoutFactory(
        ReportBuilder.report(site, given.chapters(), given.rows(), given.terms(), List.of()),
        ReportVersions.NONE);
  }

  private PageLayoutFactory layouts() {
    return new PageLayoutFactory(report.report(), ReportVersions.NONE);
  }
}
