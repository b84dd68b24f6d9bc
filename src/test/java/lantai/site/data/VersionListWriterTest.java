package lantai.site.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import lantai.archive.history.ReportVersions;
import lantai.archive.history.VersionContent;
import lantai.archive.history.VersionDiff;
import lantai.archive.history.VersionHistory;
import lantai.archive.history.VersionKind;
import lantai.archive.history.VersionMetadata;
import lantai.json.Json;
import lantai.model.ReportRow.RowKind;
import lantai.output.SiteFile;
import org.junit.jupiter.api.Test;

class VersionListWriterTest {

  private static final VersionContent FIRST = version("2024-03-01", "旧", "");
  private static final VersionContent SECOND = version("2024-04-02", "新", "abc");
  private static final VersionContent THIRD = version("2024-05-03", "新", "def");

  private static VersionContent version(String label, String text, String previous) {
    OffsetDateTime time = OffsetDateTime.parse(label + "T07:00:00+08:00");
    VersionContent.ParagraphContent paragraph =
        new VersionContent.ParagraphContent(
            1, "p1", "1-1.html#p1", "全省生产总值增长" + text + "百分点以上", Map.of());
    return new VersionContent(
        new VersionMetadata(label, VersionKind.UPDATE, "因" + label, time, previous),
        Map.of(
            RowKind.TARGET,
            List.of(new VersionContent.ItemContent("gdp", "总值", "a", "", Map.of("quote", text))),
            RowKind.RESULT,
            List.of()),
        List.of(),
        List.of(new VersionContent.ChapterContent("1-1", "章", "1-1.html", List.of(paragraph))),
        Map.of(),
        Map.of());
  }

  @Test
  void eachVersionIsAnEntry() {
    VersionHistory history = new VersionHistory(List.of(FIRST, SECOND), "");
    List<SiteFile> files =
        VersionListWriter.of(
            history, ReportVersions.after(history, false), "https://lantai.example/");

    assertEquals(List.of("versions.json"), files.stream().map(SiteFile::path).toList());
    assertEquals(
        Json.pretty(
            List.of(
                Json.object(
                    "label",
                    "2024-03-01",
                    "kind",
                    "更新",
                    "message",
                    "因2024-03-01",
                    "published",
                    "2024-03-01T07:00:00+08:00",
                    "changes",
                    null,
                    "counts",
                    null,
                    "url",
                    null,
                    "previousInventorySha512",
                    null),
                Json.object(
                    "label", "2024-04-02",
                    "kind", "更新",
                    "message", "因2024-04-02",
                    "published", "2024-04-02T07:00:00+08:00",
                    "changes", "changes/2024-04-02.html",
                    "counts",
                        Json.object(
                            "targets", Map.of("reworded", 1), "text", Map.of("reworded", 1)),
                    "url", null,
                    "previousInventorySha512", "abc"))),
        files.get(0).text());
  }

  @Test
  void publishedMementosHaveATimeMap() {
    VersionHistory history = new VersionHistory(List.of(FIRST, SECOND, THIRD), "");
    List<SiteFile> files =
        VersionListWriter.of(
            history, ReportVersions.after(history, true), "https://lantai.example/");

    assertEquals("timemap.link", files.get(1).path());
    assertEquals(
        """
        <https://lantai.example/>;rel="original",
        <https://lantai.example/timemap.link>;rel="self";type="application/link-format",
        <https://lantai.example/v/2024-03-01/>;rel="first memento";datetime="Thu, 29 Feb 2024 23:00:00 GMT",
        <https://lantai.example/v/2024-04-02/>;rel="memento";datetime="Mon, 01 Apr 2024 23:00:00 GMT",
        <https://lantai.example/v/2024-05-03/>;rel="last memento";datetime="Thu, 02 May 2024 23:00:00 GMT"
        """,
        files.get(1).text());
  }

  /** The pages of the newest version, whose text the site has, are not outdated. */
  @Test
  void earlierVersionsAnnounceANewerOne() {
    VersionHistory history = new VersionHistory(List.of(FIRST, SECOND, THIRD), "");
    ReportVersions same = ReportVersions.after(history, true).withEqualVersion(THIRD.version());
    List<SiteFile> files = VersionListWriter.of(history, same, "https://lantai.example/");

    assertEquals(
        List.of("versions.json", "timemap.link", "newer/2024-03-01.css", "newer/2024-04-02.css"),
        files.stream().map(SiteFile::path).toList());
    assertTrue(files.get(2).text().startsWith(".newer{display:block;"), files.get(2).text());
  }

  @Test
  void movedParagraphShowsItsFormerPlace() {
    VersionContent moved =
        new VersionContent(
            SECOND.version(),
            FIRST.rows(),
            List.of(),
            List.of(
                new VersionContent.ChapterContent("1-1", "章", "1-1.html", List.of()),
                new VersionContent.ChapterContent(
                    "1-2",
                    "后章",
                    "1-2.html",
                    List.of(
                        new VersionContent.ParagraphContent(
                            1, "p1", "1-2.html#p1", "全省生产总值增长旧百分点以上", Map.of())))),
            Map.of(),
            Map.of());
    Map<String, ?> changes =
        VersionListWriter.changes("old", "new", VersionDiff.between(FIRST, moved), List.of());

    assertTrue(
        Json.of(changes).text().contains("\"from\":{\"chapter\":\"章\",\"paragraph\":\"p1\"}"),
        Json.of(changes).text());
    assertTrue(Json.of(changes).text().contains("\"counts\":{\"text\":{\"moved\":1"));
  }

  @Test
  void tableThatOnlyOneVersionHasIsNamed() {
    VersionContent later =
        new VersionContent(
            SECOND.version(),
            Map.of(RowKind.CITY, FIRST.rows(RowKind.TARGET)),
            List.of(),
            List.of(),
            Map.of(),
            Map.of());
    Map<String, ?> changes =
        VersionListWriter.changes("old", "new", VersionDiff.between(FIRST, later), List.of());

    assertEquals(List.of("targets", "cities"), changes.get("uncompared"));
    assertEquals(false, changes.containsKey("cities"));
  }

  @Test
  void withoutEarlierVersionsThereIsNoTimeMap() {
    List<SiteFile> files =
        VersionListWriter.of(
            new VersionHistory(List.of(FIRST), ""),
            ReportVersions.after(VersionHistory.NONE, true),
            "https://lantai.example/");

    assertEquals(1, files.size());
  }

  @Test
  void changesNameBothVersionsAndEveryDifference() {
    Map<String, ?> changes =
        VersionListWriter.changes(
            "old",
            "new",
            VersionDiff.between(FIRST, SECOND),
            List.of(new VersionDiff.FileChange(VersionDiff.ChangeType.ADDED, "a.yaml")));

    List<?> pieces =
        List.of(
            Map.of("both", "全省生产总值增长"),
            Map.of("old", "旧"),
            Map.of("new", "新"),
            Map.of("both", "百分点以上"));
    List<?> replaced = List.of(Map.of("old", "旧"), Map.of("new", "新"));
    assertEquals(
        Json.pretty(
            Json.object(
                "from", "old",
                "to", "new",
                "counts",
                    Json.object("targets", Map.of("reworded", 1), "text", Map.of("reworded", 1)),
                "targets",
                    List.of(
                        Json.object(
                            "change", "changed",
                            "kinds", List.of("reworded"),
                            "id", "gdp",
                            "name", "总值",
                            "url", "a",
                            "figure", List.of(),
                            "fields", Map.of("quote", replaced))),
                "results", List.of(),
                "terms", List.of(),
                "text",
                    List.of(
                        Json.object(
                            "change", "changed",
                            "kinds", List.of("reworded"),
                            "chapter", "章",
                            "paragraph", "p1",
                            "url", "1-1.html#p1",
                            "from", null,
                            "pieces", pieces)),
                "files", List.of(Json.object("change", "added", "path", "a.yaml")))),
        Json.pretty(changes));
  }
}
