package lantai.site.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import lantai.archive.history.ChangeKind;
import lantai.archive.history.DiffSegment;
import lantai.archive.history.ReportVersions;
import lantai.archive.history.VersionContent;
import lantai.archive.history.VersionDiff;
import lantai.archive.history.VersionHistory;
import lantai.archive.history.VersionKind;
import lantai.archive.history.VersionMetadata;
import lantai.diagnostics.Problems;
import lantai.json.Json;
import lantai.link.LinkedReport;
import lantai.link.Linker;
import lantai.model.Bound;
import lantai.model.ChapterId;
import lantai.model.Paragraph;
import lantai.model.ParagraphAndSentenceAnchors;
import lantai.model.ParagraphId;
import lantai.model.Report;
import lantai.model.ReportBuilder;
import lantai.model.ReportRow.RowKind;
import lantai.output.OutputSink;
import org.junit.jupiter.api.Test;

class VersionContentReaderTest {

  private static final VersionMetadata VERSION =
      new VersionMetadata(
          "2032-01-10", VersionKind.FIRST, "", OffsetDateTime.parse("2032-01-10T09:00+08:00"), "");

  private static final VersionMetadata NEXT =
      new VersionMetadata(
          "2032-02-10", VersionKind.UPDATE, "", OffsetDateTime.parse("2032-02-10T09:00+08:00"), "");

  private static final LinkedReport LINKED =
      Linker.link(
          ReportBuilder.of("守住底线。增长5%。", "上年增长4%。")
              .titled("题", "在会上")
              .target("t", "增长5%", "5", "%", Bound.NONE)
              .result("r", "上年增长4%", "4", "%", Bound.NONE, null)
              .note("line", 1, List.of("底线", "红线", "界线"), "释义")
              .report(),
          new Problems());

  @Test
  void aCorrectedTitleAndLineUnderItAreChangesOfTheText() throws IOException {
    VersionContent old = edition("2032年工作报告", "1月9日在代表大会上");
    VersionContent fresh = edition("2032年政府工作报告", "1月9日在县代表大会上");

    List<VersionDiff.ParagraphChange> text = VersionDiff.between(old, fresh).text();

    assertEquals(2, text.size());
    assertEquals(
        List.of(
            new DiffSegment(DiffSegment.DiffSide.BOTH, "2032年"),
            new DiffSegment(DiffSegment.DiffSide.NEW, "政府"),
            new DiffSegment(DiffSegment.DiffSide.BOTH, "工作报告")),
        text.get(0).segments());
    assertEquals("index.html", text.get(1).url());
    assertTrue(text.get(1).segments().contains(new DiffSegment(DiffSegment.DiffSide.NEW, "县")));
  }

  @Test
  void theFirstPageIsAPageOfEveryVersion() throws IOException {
    assertTrue(edition("题", "").pages().contains("index.html"));
  }

  @Test
  void aVersionWithoutItsDataFilesCannotBeRead() {
    assertThrows(
        IOException.class,
        () ->
            VersionContentReader.read(
                VERSION,
                path -> {
                  throw new FileNotFoundException(path);
                },
                Map.of()));
  }

  @Test
  void anotherUpperEndOfARangeIsAnotherTarget() throws IOException {
    VersionDiff widened = VersionDiff.between(target("5.5"), target("6"));
    VersionDiff narrowed = VersionDiff.between(target("5.5"), target(null));

    assertEquals(
        List.of(
            new VersionDiff.FieldChange(
                "to",
                ChangeKind.REWORDED,
                List.of(
                    new DiffSegment(DiffSegment.DiffSide.OLD, "5.5"),
                    new DiffSegment(DiffSegment.DiffSide.NEW, "6")))),
        widened.rows(RowKind.TARGET).get(0).fields());
    assertEquals("to", narrowed.rows(RowKind.TARGET).get(0).fields().get(0).field());
  }

  @Test
  void contentOfAVersionIsThatOfItsDataFiles() throws IOException {
    VersionContent content = version(LINKED);

    assertEquals(List.of("", "1-1"), content.chapters().stream().map(each -> each.id()).toList());
    assertEquals("题 index.html", front(content));
    VersionContent.ChapterContent chapter = content.chapters().get(1);
    assertEquals("第1-1章 1-1.html", chapter.title() + " " + chapter.url());
    assertEquals(
        List.of(
            new VersionContent.ParagraphContent(
                1, "p1", "1-1.html#p1", "守住底线。增长5%。", Map.of("p1s1", "守住底线。", "p1s2", "增长5%。")),
            new VersionContent.ParagraphContent(
                2, "p2", "1-1.html#p2", "上年增长4%。", Map.of("p2s1", "上年增长4%。"))),
        chapter.paragraphs());
    assertEquals(List.of("p1s1", "p1s2"), List.copyOf(sentences(chapter)));
  }

  @Test
  void sentencesKeepTheirIds() throws IOException {
    ParagraphId id = new ParagraphId(new ChapterId("1-1"), 1);
    Paragraph paragraph =
        new Paragraph(id, null, "甲。乙。", List.of(), List.of(), ReportBuilder.origins("甲。乙。"))
            .with(new ParagraphAndSentenceAnchors("p4", List.of("p4s2", "p9s1")));
    Report report = new ReportBuilder().chapter("1-1", List.of(paragraph)).report();

    assertEquals(
        Map.of("p4s2", "甲。", "p9s1", "乙。"),
        version(Linker.link(report, new Problems()))
            .chapters()
            .get(1)
            .paragraphs()
            .get(0)
            .sentences());
  }

  private static String front(VersionContent content) {
    return content.chapters().get(0).title() + " " + content.chapters().get(0).url();
  }

  private static Set<String> sentences(VersionContent.ChapterContent chapter) {
    return chapter.paragraphs().get(0).sentences().keySet();
  }

  @Test
  void rowsHaveTheColumnsThatAreCompared() throws IOException {
    VersionContent content = version(LINKED);
    VersionContent.ItemContent target = content.rows(RowKind.TARGET).get(0);
    VersionContent.ItemContent term = content.terms().get(0);

    assertEquals(
        "t 指标t targets/t.html 增长5%",
        String.join(" ", target.id(), target.name(), target.url(), target.shown()));
    assertEquals("增长5%", target.fields().get("quote"));
    assertFalse(target.fields().containsKey("sha256"), () -> target.fields().toString());
    assertFalse(target.fields().containsKey("url"), () -> target.fields().toString());
    assertEquals("r", content.rows(RowKind.RESULT).get(0).id());
    assertEquals("line 底线 terms/line.html", term.id() + " " + term.name() + " " + term.url());
    assertEquals("红线、界线", term.fields().get("aliases"));
    assertEquals("1", term.fields().get("note"));
  }

  /** A renamed id is no change of what it refers to. */
  @Test
  void referenceIsReadAsTheNameOfWhatItRefersTo() throws IOException {
    Map<String, String> files =
        Map.of(
            "data/report.json",
            "{\"title\": \"题\", \"chapters\": []}",
            "data/targets.json",
            """
            [{"id": "a", "name": "粮食", "baseline": {"result": "r", "relation": "near"}},
             {"id": "b", "name": "就业", "baseline": null}]
            """,
            "data/results.json",
            "[{\"id\": \"r\", \"name\": \"上年粮食\"}]",
            "data/glossary.json",
            "[{\"id\": \"t\", \"term\": \"底线\", \"see\": [\"u\", \"x\"]},"
                + " {\"id\": \"u\", \"term\": \"红线\"}]");
    VersionContent content = read(files);

    assertEquals(
        List.of(Map.of("result", "上年粮食", "relation", "near"), Map.of("result", "", "relation", "")),
        content.rows(RowKind.TARGET).stream()
            .map(row -> new TreeMap<>(row.fields()))
            .peek(fields -> fields.remove("name"))
            .toList());
    assertEquals("红线、x", content.terms().get(0).fields().get("see"));
  }

  private static VersionContent read(Map<String, String> files) throws IOException {
    return VersionContentReader.read(
        VERSION,
        path -> {
          if (!files.containsKey(path)) {
            throw new FileNotFoundException(path);
          }
          return files.get(path).getBytes(StandardCharsets.UTF_8);
        },
        Map.of());
  }

  @Test
  void rowsOfEveryTableAreReadWithTheirNames() throws IOException {
    VersionContent content =
        version(
            Linker.link(
                ReportBuilder.of("守住底线。大桥通车。南昌建设枢纽。")
                    .commitment("c", "守住底线", null, null, null)
                    .project("p", "大桥通车", "通车")
                    .city("n", "南昌建设枢纽", "南昌")
                    .note("a", 1, List.of("底线"), "办学。")
                    .livelihood("l", 1, "办学")
                    .report(),
                new Problems()));

    assertEquals(Set.of(RowKind.values()), content.rows().keySet());
    assertEquals("办学", content.rows(RowKind.LIVELIHOOD).get(0).name());
    assertEquals("办学", content.names().get("livelihood.html#g-l"));
    assertEquals("南昌建设枢纽", content.rows(RowKind.CITY).get(0).fields().get("role"));
    assertEquals("通车", content.rows(RowKind.PROJECT).get(0).fields().get("word"));
    assertEquals("守住底线", content.rows(RowKind.COMMITMENT).get(0).fields().get("quote"));
  }

  @Test
  void pagesRowsAndNotesHaveNames() throws IOException {
    assertEquals(
        new TreeMap<>(
            Map.of(
                "targets.html", "目标",
                "targets/t.html", "指标t",
                "1-1.html#t-t", "指标t",
                "results.html", "上年完成情况",
                "results.html#g-r", "指标r",
                "1-1.html#t-r", "指标r",
                "terms/line.html", "底线",
                "terms.html#note-1", "底线")),
        new TreeMap<>(version(LINKED).names()));
  }

  /** They have no file of sentences, no addresses of notes and not every table. */
  @Test
  void versionsOfEarlierReleasesHaveTheirAddressesByPosition() throws IOException {
    Map<String, String> files =
        Map.of(
            "data/report.json",
            "{\"chapters\":[{\"id\":\"1-1\",\"url\":\"1-1.html\",\"paragraphs\":[{\"id\":\"p1\","
                + "\"url\":\"1-1.html#p1\",\"text\":\"甲。乙。\"}]}]}",
            "data/targets.json",
            "[]",
            "data/results.json",
            "[]",
            "data/glossary.json",
            "[{\"id\":\"a\",\"term\":\"甲\",\"note\":7,\"url\":\"terms/a.html\"},"
                + "{\"id\":\"b\",\"term\":\"乙\",\"note\":null,\"url\":\"1-1.html#p1s2\"}]");
    VersionContent content =
        VersionContentReader.read(
            VERSION,
            path -> {
              if (!files.containsKey(path)) {
                throw new FileNotFoundException(path);
              }
              return files.get(path).getBytes(StandardCharsets.UTF_8);
            },
            Map.of());

    assertEquals(
        Map.of("p1s1", "甲。", "p1s2", "乙。"),
        content.chapters().get(1).paragraphs().get(0).sentences());
    assertEquals(Map.of("terms/a.html", "甲", "terms.html#note-7", "甲"), content.names());
    assertEquals(Set.of(RowKind.TARGET, RowKind.RESULT), content.rows().keySet());
  }

  @Test
  void buildThatIsArchivedIsTheNewestVersion() throws IOException {
    VersionHistory past = new VersionHistory(List.of(edition("题", "")), "");
    ReportVersions plain = ReportVersions.after(past, false);
    ReportVersions archived =
        ReportVersions.ofArchivedBuild(past, NEXT, Map.of("content/site.yaml", "12"));

    assertSame(past, VersionContentReader.historyWithBuild(plain, LINKED));
    VersionHistory history = VersionContentReader.historyWithBuild(archived, LINKED);
    assertEquals(2, history.versions().size());
    assertEquals(NEXT, history.newest().version());
    assertEquals(Map.of("content/site.yaml", "12"), history.newest().sources());
    assertTrue(history.newest().hasWordsOf(version(LINKED)));
  }

  @Test
  void siteWithTheWordsOfTheNewestVersionShowsThatVersion() throws IOException {
    VersionHistory same = new VersionHistory(List.of(version(LINKED)), "");
    VersionHistory other = new VersionHistory(List.of(edition("题", "")), "");
    ReportVersions archived = ReportVersions.ofArchivedBuild(same, NEXT, Map.of());

    assertEquals(
        VERSION,
        VersionContentReader.withEqualVersion(ReportVersions.after(same, false), LINKED)
            .shownVersion());
    assertNull(
        VersionContentReader.withEqualVersion(ReportVersions.after(other, false), LINKED)
            .shownVersion());
    assertNull(VersionContentReader.withEqualVersion(ReportVersions.NONE, LINKED).shownVersion());
    assertSame(archived, VersionContentReader.withEqualVersion(archived, LINKED));
  }

  /** Returns the content of a version that was published from a report. */
  private static VersionContent version(LinkedReport linked) throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    DataFilesWriter.of(linked, VersionHistory.NONE, OutputSink.MEMORY)
        .forEach(file -> files.put(file.path(), file.bytes()));
    return VersionContentReader.read(VERSION, files::get, Map.of());
  }

  private static VersionContent target(String to) throws IOException {
    Map<String, Object> row = new HashMap<>(Map.of("id", "gdp", "name", "生产总值", "value", "5"));
    row.put("to", to);
    Map<String, String> files =
        Map.of(
            "data/targets.json", Json.pretty(List.of(row)),
            "data/report.json", Json.pretty(Map.of("chapters", List.of())));
    return VersionContentReader.read(
        VERSION, path -> files.getOrDefault(path, "[]").getBytes(StandardCharsets.UTF_8), Map.of());
  }

  private static VersionContent edition(String title, String subtitle) throws IOException {
    String report =
        Json.pretty(Map.of("title", title, "subtitle", subtitle, "chapters", List.of()));
    return VersionContentReader.read(
        VERSION,
        path -> (path.equals("data/report.json") ? report : "[]").getBytes(StandardCharsets.UTF_8),
        Map.of());
  }
}
