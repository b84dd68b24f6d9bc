package lantai.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import lantai.archive.history.SiteVersions;
import lantai.archive.history.Version;
import lantai.archive.history.VersionContent;
import lantai.archive.history.VersionContent.ItemContent;
import lantai.archive.history.VersionHistory;
import lantai.archive.history.VersionKind;
import lantai.diagnostics.Problems;
import lantai.link.LinkedReport;
import lantai.link.Linker;
import lantai.model.Bound;
import lantai.model.ReportBuilder;
import lantai.site.page.ChangeViews.ItemChangeView;
import lantai.site.page.PageViews.ChangesPage;
import lantai.site.page.PageViews.FeedEntry;
import lantai.site.page.PageViews.FeedView;
import lantai.site.page.PageViews.RowHistoryEntry;
import lantai.site.page.PageViews.TargetPage;
import lantai.site.page.PageViews.VersionsPage;
import org.junit.jupiter.api.Test;

class VersionPagesTest {

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
        page.changes().words().targets().stream()
            .map(VersionPagesTest::line)
            .sorted(Comparator.comparing((String line) -> line.split(" ")[1]))
            .toList());
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
        page.history().stream().map(VersionPagesTest::line).toList());
    assertEquals("quote", page.history().get(1).fields().get(0).key());
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
        feed.entries().stream().map(VersionPagesTest::line).sorted().toList());
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

  /** An address once published stays, and the number of pages is proportional to the versions. */
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
        page.comparisons().get(0).links().stream().map(NavigationLink::label).toList());
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
        linked, new VersionHistory(List.of(versions)), SiteVersions.NONE, new Problems())
        .stream();
  }

  private static VersionContent version(String label, VersionKind kind, ItemContent... targets) {
    OffsetDateTime time = OffsetDateTime.parse(label + "T08:00:00+08:00");
    return new VersionContent(
        new Version(label, kind, "修订", time, ""),
        List.of(targets),
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        Map.of());
  }

  private static ItemContent item(String id, String quote) {
    return new ItemContent(id, id, "targets/" + id + ".html", "", Map.of("quote", quote));
  }
}
