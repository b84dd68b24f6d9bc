package lantai.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lantai.addresses.AddressRegistry;
import lantai.addresses.RetiredAddress;
import lantai.addresses.RetirementReason;
import lantai.archive.history.ReportVersions;
import lantai.archive.history.VersionContent;
import lantai.archive.history.VersionContent.ItemContent;
import lantai.archive.history.VersionHistory;
import lantai.archive.history.VersionKind;
import lantai.archive.history.VersionMetadata;
import lantai.diagnostics.Problems;
import lantai.link.LinkedReport;
import lantai.link.Linker;
import lantai.model.Bound;
import lantai.model.GovernmentWebsiteTags;
import lantai.model.Report;
import lantai.model.ReportBuilder;
import lantai.model.ReportRow.RowKind;
import lantai.model.SiteSettings;
import lantai.model.table.RecordBuilder;
import lantai.site.page.ChangeViewRecords.DiffSegmentView;
import lantai.site.page.ChangeViewRecords.ItemChangeView;
import lantai.site.page.ChangeViewRecords.TextChangeView;
import lantai.site.page.PageViewRecords.ChangesPage;
import lantai.site.page.PageViewRecords.FeedEntry;
import lantai.site.page.PageViewRecords.FeedView;
import lantai.site.page.PageViewRecords.RowHistoryEntry;
import lantai.site.page.PageViewRecords.TargetPage;
import lantai.site.page.PageViewRecords.VersionsPage;
import org.junit.jupiter.api.Test;

class VersionPageFactoryTest {

  private static final VersionContent FIRST =
      version("2024-03-01", VersionKind.FIRST, item("gdp", "增长5%"), item("old", "翻番"));
  private static final VersionContent SECOND =
      version("2024-04-02", VersionKind.CORRECTION, item("gdp", "增长6%"), item("new", "新建"));

  private final LinkedReport linked =
      Linker.link(
          ReportBuilder.of("增长6%。").target("gdp", "增长6%", "6", "%", Bound.NONE).report(),
          new Problems());

  @Test
  void versionsAreListedNewestFirst() {
    VersionsPage page = (VersionsPage) view("versions.html", FIRST, SECOND);

    assertEquals(
        List.of(
            "2024-04-02 勘误 2024年4月2日 2024-04-02T08:00:00+08:00 changes/2024-04-02.html true",
            "2024-03-01 首次发布 2024年3月1日 2024-03-01T08:00:00+08:00  false"),
        page.versions().stream()
            .map(
                version ->
                    String.join(
                        " ",
                        version.label(),
                        version.kind(),
                        version.published().day(),
                        version.published().timestamp(),
                        version.changes(),
                        String.valueOf(version.current())))
            .toList());
  }

  @Test
  void changesPageComparesWithThePreviousVersion() {
    ChangesPage page = (ChangesPage) view("changes/2024-04-02.html", FIRST, SECOND);

    assertEquals("2024-04-02版改动内容", page.layout().title());
    assertEquals("2024-03-01", page.previous());
    assertEquals("../changes/2024-04-02.html", page.versions().get(0).changes());
    assertEquals(
        List.of("改文字 target-gdp ../targets/gdp.html", "新增 target-new ", "删去 target-old "),
        rows(page.changes().words(), "目标").stream()
            .map(VersionPageFactoryTest::line)
            .sorted(Comparator.comparing((String line) -> line.split(" ")[1]))
            .toList());
  }

  private static List<ItemChangeView> rows(ChangeViewRecords.ChangedParts parts, String title) {
    return parts.tables().stream()
        .filter(table -> table.title().equals(title))
        .findFirst()
        .orElseThrow()
        .rows();
  }

  private static String line(ItemChangeView item) {
    return String.join("、", item.kinds()) + " " + item.anchor() + " " + item.href();
  }

  @Test
  void targetHasItsHistory() {
    TargetPage page = (TargetPage) view("targets/gdp.html", FIRST, SECOND);

    assertEquals(
        List.of(
            "2024-03-01 2024年3月1日 first ",
            "2024-04-02 2024年4月2日 changed ../changes/2024-04-02.html#target-gdp"),
        page.history().stream().map(VersionPageFactoryTest::line).toList());
    assertEquals("quote", page.history().get(1).fields().get(0).key());
  }

  @Test
  void historyOfALaterTargetBeginsWithItsAddition() {
    VersionContent without = version("2024-03-01", VersionKind.FIRST, item("old", "翻番"));
    TargetPage page = (TargetPage) view("targets/gdp.html", without, SECOND);

    assertEquals(
        List.of("2024-04-02 2024年4月2日 added ../changes/2024-04-02.html#target-gdp"),
        page.history().stream().map(VersionPageFactoryTest::line).toList());
  }

  private static String line(RowHistoryEntry entry) {
    return String.join(" ", entry.label(), entry.day(), entry.change(), entry.href());
  }

  @Test
  void feedHasAnEntryPerVersionAndPerChangedTarget() {
    FeedView feed = (FeedView) view("feed.xml", FIRST, SECOND);

    assertEquals("2024-04-02T08:00:00+08:00", feed.updated());
    assertEquals(
        List.of(
            "2024-03-01 首次发布|/versions.html#v2024-03-01|修订",
            "2024-04-02 勘误|/changes/2024-04-02.html|修订",
            "删去目标：old|/changes/2024-04-02.html#target-old|翻番",
            "新增目标：new|/changes/2024-04-02.html#target-new|新建",
            "目标有改动：gdp|/changes/2024-04-02.html#target-gdp|增长6%"),
        feed.entries().stream().map(VersionPageFactoryTest::line).sorted().toList());
    assertEquals("2024-04-02 勘误", feed.entries().get(0).title());
  }

  @Test
  void feedOfAnUnpublishedReportHasTheReportItself() {
    FeedView feed = (FeedView) view("feed.xml");

    assertEquals(1, feed.entries().size());
    assertEquals("2024-01-23T00:00:00+08:00", feed.updated());
  }

  private static String line(FeedEntry entry) {
    return entry.title()
        + "|"
        + entry.href().replace("https://lantai.example/r", "")
        + "|"
        + entry.summary();
  }

  /**
   * A published address is kept, and the number of pages is proportional to the number of versions.
   */
  @Test
  void manyVersionsAreComparedWithTheFirstAndWithTheTenBefore() {
    VersionContent[] versions =
        IntStream.rangeClosed(1, 30)
            .mapToObj(day -> version("2024-03-%02d".formatted(day), VersionKind.UPDATE))
            .toArray(VersionContent[]::new);
    Set<String> before = Set.of();
    for (int count = 3; count <= versions.length; count++) {
      Set<String> compared = comparisons(Arrays.copyOf(versions, count));

      assertTrue(compared.containsAll(before));
      assertEquals(count > 12 ? 10 : count - 2, compared.size() - before.size());
      before = compared;
    }
    VersionsPage page = (VersionsPage) view("versions.html", versions);
    assertEquals(10, page.farthest());
    assertEquals(
        Stream.concat(IntStream.rangeClosed(20, 29).boxed(), Stream.of(1))
            .sorted(Comparator.reverseOrder())
            .map("2024-03-%02d"::formatted)
            .toList(),
        page.comparisons().get(0).links().stream().map(LabelledLink::label).toList());
  }

  @Test
  void twelveVersionsAreComparedWithAllBefore() {
    VersionContent[] versions =
        IntStream.rangeClosed(1, 13)
            .mapToObj(day -> version("2024-03-%02d".formatted(day), VersionKind.UPDATE))
            .toArray(VersionContent[]::new);

    assertEquals(0, ((VersionsPage) view("versions.html", Arrays.copyOf(versions, 12))).farthest());
    assertEquals(10, ((VersionsPage) view("versions.html", versions)).farthest());
  }

  @Test
  void versionsAreComparedFromTheThirdOn() {
    VersionContent third = version("2024-05-03", VersionKind.UPDATE, item("gdp", "增长7%"));
    VersionsPage two = (VersionsPage) view("versions.html", FIRST, SECOND);
    VersionsPage three = (VersionsPage) view("versions.html", FIRST, SECOND, third);

    assertEquals(List.of(), two.comparisons());
    assertEquals(
        List.of(
            "2024-05-03: changes/2024-05-03.html compare/2024-03-01/2024-05-03.html",
            "2024-04-02: changes/2024-04-02.html"),
        three.comparisons().stream()
            .map(
                group ->
                    group.label()
                        + ": "
                        + String.join(" ", group.links().stream().map(LabelledLink::href).toList()))
            .toList());
    ChangesPage page =
        (ChangesPage) view("compare/2024-03-01/2024-05-03.html", FIRST, SECOND, third);
    assertEquals("2024-03-01版与2024-05-03版比较", page.layout().title());
    assertEquals("某省报告：2024-03-01版与2024-05-03版比较", page.layout().description());
    assertEquals("2024-03-01", page.previous());
    assertEquals(
        List.of("2024-04-02", "2024-05-03"),
        page.versions().stream().map(version -> version.label()).toList());
    assertEquals("../../versions.html", page.layout().navigation().breadcrumbs().get(1).href());
    assertEquals(
        List.of("目标 [改文字1处, 删去1处]"),
        page.changes().counts().stream()
            .map(count -> count.label() + " " + count.counts())
            .toList());
  }

  @Test
  void changesOfTheTextShowTheOldTextAndItsPlace() {
    VersionContent old =
        texts(
            "2024-03-01",
            chapter("1-1", "旧章", "甲".repeat(60) + "增长5%。", "乙乙丙丙丁丁。", "这一段后来移到了别处去。"),
            chapter("1-2", "后章"));
    VersionContent fresh =
        texts(
            "2024-04-02",
            chapter("1-1", "新章", "甲".repeat(60) + "增长6%。", "乙乙丙丙丁丁。"),
            chapter("1-2", "后章", "这一段后来移到了别处去。"));
    List<TextChangeView> text =
        ((ChangesPage) view("changes/2024-04-02.html", old, fresh)).changes().words().text();

    TextChangeView title = text.get(0);
    assertEquals("|../1-1.html", title.number() + "|" + title.href());
    assertEquals(
        List.of("old:旧章", "new:新章"),
        title.segments().stream().map(VersionPageFactoryTest::line).toList());
    TextChangeView figure = text.get(1);
    assertEquals(List.of("改文字"), figure.kinds());
    assertEquals(
        "新章|1|../1-1.html#p1|",
        String.join("|", figure.chapter(), figure.number(), figure.href(), figure.origin()));
    assertEquals(
        List.of(":…" + "甲".repeat(38) + "增长", "old:5", "new:6", ":%。"),
        figure.segments().stream().map(VersionPageFactoryTest::line).toList());
    TextChangeView moved = text.get(2);
    assertEquals(List.of("移动"), moved.kinds());
    assertEquals(
        "后章|1||新章　第3段",
        String.join("|", moved.chapter(), moved.number(), moved.href(), moved.origin()));
  }

  private static String line(DiffSegmentView segment) {
    return segment.side() + ":" + segment.text();
  }

  @Test
  void paragraphThatMovedWithinItsChapterShowsOnlyItsFormerPlace() {
    String[] texts = {"第一段说的是农业。", "第二段说的是工业生产。", "第三段说的是教育事业发展。"};
    VersionContent old = texts("2024-03-01", chapter("1-1", "章", texts[0], texts[1], texts[2]));
    VersionContent fresh = texts("2024-04-02", chapter("1-1", "章", texts[2], texts[0], texts[1]));
    List<TextChangeView> text =
        ((ChangesPage) view("changes/2024-04-02.html", old, fresh)).changes().words().text();

    assertEquals(
        List.of("1 第3段"), text.stream().map(each -> each.number() + " " + each.origin()).toList());
  }

  /** A line feed separates paragraphs that were one; this is not a change of the text. */
  @Test
  void formalChangesAreListedSeparately() {
    VersionContent old = texts("2024-03-01", chapter("1-1", "章", "增长６％。", "稳住。"));
    VersionContent fresh = texts("2024-04-02", chapter("1-1", "章", "增长6%。稳住。"));
    VersionContent first = with(old, List.of(item("gdp", "增长６％")), Map.of("a.yaml", "1"));
    VersionContent second = with(fresh, List.of(item("gdp", "增长6%")), Map.of("a.yaml", "2"));
    ChangeViewRecords.VersionChanges changes =
        ((ChangesPage) view("changes/2024-04-02.html", first, second)).changes();

    assertEquals(List.of(), changes.words().text());
    assertEquals(List.of(), changes.words().tables());
    assertEquals(List.of("只改形式"), changes.form().text().get(0).kinds());
    assertEquals("target-gdp", rows(changes.form(), "目标").get(0).anchor());
    assertTrue(
        changes.form().text().get(0).segments().contains(new DiffSegmentView("old", "¶")),
        () -> changes.form().text().get(0).segments().toString());
    assertEquals(
        List.of("目标 [只改形式1处]", "正文 [只改形式1处]"),
        changes.counts().stream().map(count -> count.label() + " " + count.counts()).toList());
    assertEquals(
        List.of(new ChangeViewRecords.SourceChangeView("changed", "a.yaml")), changes.sources());
  }

  /** With a row of each table, a table without its page of changes would be missing silently. */
  @Test
  void rowsOfEveryTableAreOnThePageOfChangesAndInTheFeed() {
    VersionContent old = each("2024-03-01", VersionKind.FIRST, "旧话");
    VersionContent fresh = each("2024-04-02", VersionKind.UPDATE, "新话");
    ChangesPage page = (ChangesPage) view("changes/2024-04-02.html", old, fresh);
    FeedView feed = (FeedView) view("feed.xml", old, fresh);

    assertEquals(
        Arrays.stream(RowKind.values()).map(RowKind::label).toList(),
        page.changes().words().tables().stream()
            .map(ChangeViewRecords.ChangedTable::title)
            .toList());
    for (RowKind kind : RowKind.values()) {
      assertEquals(
          List.of("改文字 " + kind.word() + "-a "),
          rows(page.changes().words(), kind.label()).stream()
              .map(VersionPageFactoryTest::line)
              .toList());
      String entry = kind.label() + "有改动：a|/changes/2024-04-02.html#" + kind.word() + "-a|新话";
      assertTrue(
          feed.entries().stream().map(VersionPageFactoryTest::line).anyMatch(entry::equals), entry);
    }
  }

  private static VersionContent each(String label, VersionKind version, String quote) {
    Map<RowKind, List<ItemContent>> rows =
        Arrays.stream(RowKind.values())
            .collect(Collectors.toMap(kind -> kind, kind -> List.of(item("a", quote))));
    return new VersionContent(
        version(label, version).version(), rows, List.of(), List.of(), Map.of(), Map.of());
  }

  @Test
  void tableThatTheEarlierVersionLacksIsNamedAndItsRowsAreNotNew() {
    VersionContent fresh = each("2024-04-02", VersionKind.UPDATE, "新话");
    ChangesPage page = (ChangesPage) view("changes/2024-04-02.html", FIRST, fresh);
    List<String> titles = page.changes().uncompared();

    assertTrue(titles.contains("设区市和新区"), titles.toString());
    assertEquals(
        List.of("目标", "完成情况"),
        page.changes().words().tables().stream()
            .map(ChangeViewRecords.ChangedTable::title)
            .toList());
  }

  /** Only what the report still has can be linked to. */
  @Test
  void changedRowsAndTermsLinkToTheirPages() {
    LinkedReport given =
        Linker.link(
            ReportBuilder.of("增长6%，上年增长5%。守住底线。")
                .target("gdp", "增长6%", "6", "%", Bound.NONE)
                .result("gdp-2023", "上年增长5%", "5", "%", Bound.NONE, null)
                .note("line", 1, List.of("底线"), "释义")
                .report(),
            new Problems());
    VersionContent second =
        new VersionContent(
            SECOND.version(),
            rows(
                List.of(),
                List.of(
                    new ItemContent("gdp-2023", "总值", "results.html#g-gdp-2023", "", Map.of()))),
            List.of(
                new ItemContent("line", "底线", "terms/line.html", "", Map.of()),
                new ItemContent("x", "别的", "terms/x.html", "", Map.of())),
            List.of(),
            Map.of(),
            Map.of());
    ChangesPage page =
        (ChangesPage)
            PageFactory.of(
                    given,
                    new VersionHistory(List.of(FIRST, second), ""),
                    ReportVersions.NONE,
                    new Problems())
                .stream()
                .filter(each -> each.path().equals("changes/2024-04-02.html"))
                .findFirst()
                .orElseThrow()
                .view();

    assertEquals(
        List.of("新增 result-gdp-2023 ../results.html#g-gdp-2023"),
        rows(page.changes().words(), "完成情况").stream().map(VersionPageFactoryTest::line).toList());
    assertEquals(
        List.of("新增 term-line ../terms/line.html", "新增 term-x "),
        rows(page.changes().words(), "名词").stream().map(VersionPageFactoryTest::line).toList());
  }

  @Test
  void addressesThatAVersionRetiresAreListedAndInTheFeed() {
    AddressRegistry registry =
        new AddressRegistry(
            List.of(),
            Map.of(),
            List.of(
                new RetiredAddress(
                    "1-1.html#p2",
                    RetirementReason.REWORDED,
                    "2024-03-01",
                    List.of("1-1.html#p1"),
                    "旧话。"),
                new RetiredAddress(
                    "1-1.html#p3", RetirementReason.REMOVED, "2024-03-01", List.of(), "旧话。"),
                // The newest version contains it; the text before the build does not.
                new RetiredAddress(
                    "1-1.html#p4", RetirementReason.REMOVED, "2024-04-02", List.of(), "旧话。")));
    List<Page> pages =
        PageFactory.of(
            linked.with(registry),
            new VersionHistory(List.of(FIRST, SECOND), ""),
            ReportVersions.NONE,
            new Problems());
    ChangesPage changes = (ChangesPage) page(pages, "changes/2024-04-02.html").view();
    FeedView feed = (FeedView) page(pages, "feed.xml").view();

    assertEquals(
        List.of("../1-1.html#p2", "../1-1.html#p3"),
        changes.changes().addresses().stream().map(each -> each.href()).toList());
    assertEquals(
        List.of(
            "网址有变动：2处|/changes/2024-04-02.html#addresses|"
                + "1-1.html#p2 2024-03-01版之后改写，见 1-1.html#p1；1-1.html#p3 2024-03-01版之后删去"),
        feed.entries().stream()
            .map(VersionPageFactoryTest::line)
            .filter(line -> line.startsWith("网址"))
            .toList());
  }

  private static Page page(List<Page> pages, String path) {
    return pages.stream().filter(page -> page.path().equals(path)).findFirst().orElseThrow();
  }

  @Test
  void homeAndSitemapHaveTheNewestVersion() {
    PageViewRecords.HomePage home = (PageViewRecords.HomePage) view("index.html", FIRST, SECOND);

    assertEquals(
        "2024-04-02 changes/2024-04-02.html",
        home.version().label() + " " + home.version().changes());
    assertEquals(
        "2024-04-02", ((PageViewRecords.SitemapView) view("sitemap.xml", FIRST, SECOND)).day());
    assertNull(((PageViewRecords.HomePage) view("index.html")).version());
  }

  @Test
  void siteWithoutVersionsChangedOnTheDayOfItsPublication() {
    GovernmentWebsiteTags government =
        new GovernmentWebsiteTags("某省人民政府", null, null, null, "2024-02-05 09:30", null, null);
    Report given = linked.report();
    SiteSettings site = RecordBuilder.from(given.site()).with("government", government).build();
    LinkedReport published =
        Linker.link(
            ReportBuilder.report(site, given.chapters(), given.rows(), given.terms(), List.of()),
            new Problems());

    assertEquals("2024-01-23", ((PageViewRecords.SitemapView) view("sitemap.xml")).day());
    assertEquals(
        "2024-02-05",
        ((PageViewRecords.SitemapView)
                page(
                        PageFactory.of(
                            published, VersionHistory.NONE, ReportVersions.NONE, new Problems()),
                        "sitemap.xml")
                    .view())
            .day());
  }

  @Test
  void archivedVersionIsNotComparedWithOthers() {
    ReportVersions kept =
        ReportVersions.ofArchivedBuild(
            new VersionHistory(List.of(FIRST, SECOND), ""), SECOND.version(), Map.of());
    VersionContent third = version("2024-05-03", VersionKind.UPDATE);
    List<Page> pages =
        PageFactory.of(
            linked, new VersionHistory(List.of(FIRST, SECOND, third), ""), kept, new Problems());

    assertEquals(
        List.of(), pages.stream().filter(page -> page.path().startsWith("compare/")).toList());
    VersionsPage versions = (VersionsPage) page(pages, "versions.html").view();
    assertEquals(List.of(), versions.comparisons());
    assertTrue(versions.versions().stream().noneMatch(version -> version.current()));
  }

  private static VersionContent.ChapterContent chapter(String id, String title, String... texts) {
    String url = id + ".html";
    return new VersionContent.ChapterContent(
        id,
        title,
        url,
        IntStream.range(0, texts.length)
            .mapToObj(
                i ->
                    new VersionContent.ParagraphContent(
                        i + 1, "p" + (i + 1), url + "#p" + (i + 1), texts[i], Map.of()))
            .toList());
  }

  private static VersionContent texts(String label, VersionContent.ChapterContent... chapters) {
    return new VersionContent(
        version(label, VersionKind.UPDATE).version(),
        rows(List.of(), List.of()),
        List.of(),
        List.of(chapters),
        Map.of(),
        Map.of());
  }

  private static VersionContent with(
      VersionContent content, List<ItemContent> targets, Map<String, String> sources) {
    return new VersionContent(
        content.version(),
        rows(targets, List.of()),
        List.of(),
        content.chapters(),
        Map.of(),
        sources);
  }

  private Set<String> comparisons(VersionContent... versions) {
    return pages(versions)
        .map(Page::path)
        .filter(path -> path.startsWith("compare/"))
        .collect(Collectors.toSet());
  }

  private Object view(String path, VersionContent... versions) {
    return pages(versions)
        .filter(page -> page.path().equals(path))
        .findFirst()
        .orElseThrow()
        .view();
  }

  private Stream<Page> pages(VersionContent... versions) {
    return PageFactory.of(
        linked, new VersionHistory(List.of(versions), ""), ReportVersions.NONE, new Problems())
        .stream();
  }

  private static VersionContent version(String label, VersionKind kind, ItemContent... targets) {
    OffsetDateTime time = OffsetDateTime.parse(label + "T08:00:00+08:00");
    return new VersionContent(
        new VersionMetadata(label, kind, "修订", time, ""),
        rows(List.of(targets), List.of()),
        List.of(),
        List.of(),
        Map.of(),
        Map.of());
  }

  private static Map<RowKind, List<ItemContent>> rows(
      List<ItemContent> targets, List<ItemContent> results) {
    return Map.of(RowKind.TARGET, targets, RowKind.RESULT, results);
  }

  private static ItemContent item(String id, String quote) {
    return new ItemContent(id, id, "targets/" + id + ".html", "", Map.of("quote", quote));
  }
}
