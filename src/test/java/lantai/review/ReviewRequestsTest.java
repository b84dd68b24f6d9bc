package lantai.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lantai.content.CachingParser;
import lantai.content.edit.ContentFileEditor;
import lantai.diagnostics.Messages;
import lantai.json.Json;
import lantai.model.TableSchemas;
import lantai.model.table.TableSchema;
import lantai.preview.ContentEditingEndpoint.PageReply;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How requests of the review are answered, also those that fail. */
class ReviewRequestsTest {

  private static final String TARGETS = "goals/targets.yaml";

  @TempDir Path folder;
  private DraftedFolder drafted;
  private ReviewEndpoint pages;

  @BeforeEach
  void open() {
    drafted = new DraftedFolder(folder.resolve("content"));
    pages =
        new ReviewEndpoint(
            drafted.folder(), new Messages(Locale.SIMPLIFIED_CHINESE), new CachingParser());
  }

  private Document get(String path, Map<String, String> query) throws IOException {
    return Jsoup.parse(pages.get(path, query).body());
  }

  private PageReply post(String path, Object... namesAndValues) {
    String json = Json.of(Json.object(namesAndValues)).text();
    return pages.post(path, json.getBytes(StandardCharsets.UTF_8));
  }

  private PageReply accept(String key) throws IOException {
    Element row = get("item", Map.of("at", key)).getElementById("row");
    return post("accept", "key", key, "seen", row.attr("data-seen"), "fields", Map.of());
  }

  @Test
  void changesAreUndoneFromTheLastToTheFirst() throws IOException {
    String before = drafted.read(TARGETS);
    accept("targets:grain");
    String between = drafted.read(TARGETS);
    accept("targets:jobs");

    assertTrue(post("undo").body().contains("\"show\":\"targets:jobs\""));
    assertEquals(between, drafted.read(TARGETS));
    assertTrue(post("undo").body().contains("\"show\":\"targets:grain\""));
    assertEquals(before, drafted.read(TARGETS));
    assertEquals(200, post("undo").status());
    assertEquals(before, drafted.read(TARGETS));
  }

  @Test
  void aChangeThatCannotBeUndoneYetCanBeUndoneLater() throws Exception {
    String before = drafted.read(TARGETS);
    accept("targets:grain");
    String accepted = drafted.read(TARGETS);
    ContentFileEditor files = new ContentFileEditor(drafted.folder());
    files.apply(TARGETS, text -> text.replace("name: 粮食产量", "name: 粮食总产"));
    assertEquals(409, post("undo").status());

    files.apply(TARGETS, text -> accepted);
    assertEquals(200, post("undo").status());
    assertEquals(before, drafted.read(TARGETS));
  }

  @Test
  void theTextOfAChapterIsUndoneAroundLaterEdits() throws Exception {
    String file = "chapters/1-0.md";
    String before = drafted.read(file);
    Map<String, String> was = Map.of("body", "过去一年，粮食产量 430 亿斤，农业稳中有进。\n");
    Map<String, String> now = Map.of("body", "一年来，粮食产量 430 亿斤，农业稳中有进。\n");
    post("save", "file", file, "was", was, "fields", now);
    ContentFileEditor files = new ContentFileEditor(drafted.folder());
    files.apply(file, text -> text + "\n另一人加的一段。\n");

    PageReply undone = post("undo");
    assertEquals(200, undone.status(), undone.body());
    assertTrue(undone.body().contains("\"file\":\"" + file + "\""), undone.body());
    assertEquals(before + "\n另一人加的一段。\n", drafted.read(file));
  }

  @Test
  void settingsAreUndoneUnlessTheirLineChangedMeanwhile() throws Exception {
    String before = drafted.read("site.yaml");
    Map<String, String> was = Map.of("owner", "云岭市人民政府");
    post("save", "file", "site.yaml", "was", was, "fields", Map.of("owner", "云岭市政府"));
    String saved = drafted.read("site.yaml");
    ContentFileEditor files = new ContentFileEditor(drafted.folder());
    files.apply("site.yaml", text -> text.replace("云岭市政府\ndate", "云岭\ndate"));
    assertEquals(409, post("undo").status());

    files.apply("site.yaml", text -> saved);
    assertEquals(200, post("undo").status());
    assertEquals(before, drafted.read("site.yaml"));
  }

  @Test
  void allRowsWithoutAProblemAreAcceptedAndUndoneAtOnce() throws Exception {
    new ContentFileEditor(drafted.folder())
        .apply(TARGETS, text -> text.replace("\"20\"", "\"21\""));
    String before = drafted.read(TARGETS);
    Document view = get("item", Map.of("at", "targets:grain"));
    assertEquals(
        List.of("接受“二、今年工作安排”里没有问题的 1 条", "接受“目标”里没有问题的 1 条"),
        view.select("details.all button").eachText());
    assertEquals(400, post("accept-all", "table", "no-table").status());
    assertEquals(400, post("accept-all").status());
    assertEquals(before, drafted.read(TARGETS));

    assertEquals(200, post("accept-all", "chapter", "2-0").status());
    assertEquals(before.replaceFirst("  draft: true\n", ""), drafted.read(TARGETS));
    assertTrue(drafted.read("numerals.yaml").contains("draft: true"), "no reason is given yet");
    assertEquals("已核对 1 / 4", get("item", Map.of()).getElementById("progress").text());

    assertEquals(200, post("accept-all", "table", "results").status());
    assertEquals("已核对 2 / 4", get("item", Map.of()).getElementById("progress").text());
    post("undo");
    post("undo");
    assertEquals(before, drafted.read(TARGETS));
    assertEquals("已核对 0 / 4", get("item", Map.of()).getElementById("progress").text());
  }

  @Test
  void theNumberThatWasChosenIsPutInTheOtherTable() throws IOException {
    String text = get("item", Map.of("at", "targets:grain")).getElementById("text").wholeText();
    for (Map.Entry<String, String> each : Map.of("20", "万人", "435", "亿斤").entrySet()) {
      String number = String.valueOf(text.indexOf(each.getKey()));
      Map<String, String> query = Map.of("at", "targets:grain", "as", "results", "number", number);
      Document view = get("item", query);
      assertEquals(each.getKey(), view.select("[name=value]").attr("value"));
      assertEquals(each.getValue(), view.select("[name=unit]").attr("value"));
    }
    assertEquals(400, pages.get("item", Map.of("number", "x")).status());
    assertEquals(400, pages.get("item", Map.of("as", "no-table")).status());
  }

  @Test
  void theRowsOfEveryTableCanBeEdited() throws IOException {
    for (TableSchema<?> table : TableSchemas.ALL) {
      Path file = drafted.folder().resolve(table.file());
      Files.createDirectories(file.getParent());
      Files.writeString(file, "- id: some\n  name: 甲\n  term: 甲\n  phrase: 甲\n");
      Document list = get("rows", Map.of("table", table.name()));
      Element link = list.select("main a:contains(甲)").first();
      String key = link.attr("href").substring(1);
      Document row = get("item", Map.of("at", key));
      assertEquals(table.name(), row.getElementById("row").attr("data-table"));
    }
  }

  @Test
  void aTermIsShownInItsSentenceAndCorrected() throws IOException {
    Path file = drafted.folder().resolve(TableSchemas.GLOSSARY.file());
    Files.writeString(file, "- id: deeds\n  term: 实事\n  pinyin: shishi\n  except: []\n");
    Document row = get("item", Map.of("at", "glossary:deeds"));
    assertEquals("实事", row.select("#text .meant").text());
    assertEquals(0, row.select(".tables").size());
    PageReply reply =
        post(
            "accept",
            "key",
            "glossary:deeds",
            "seen",
            row.getElementById("row").attr("data-seen"),
            "fields",
            Map.of("pinyin", "shi shi"));
    assertEquals(200, reply.status(), reply.body());
    assertTrue(drafted.read(TableSchemas.GLOSSARY.file()).contains("pinyin: shi shi\n"));
  }

  @Test
  void everyPartOfTheReportHasAChineseName() throws IOException {
    Files.writeString(
        drafted.folder().resolve("site.yaml"),
        drafted.read("site.yaml").replace("subtitle: 在", "subtitle: 在第38次会议上，在"));
    Document view = get("item", Map.of());
    assertEquals("数字 标题与题注", view.select("main h2").text());
    assertEquals("标题与题注 1", view.select("nav ul:first-of-type li").first().text());
  }

  @Test
  void settingsLeftOpenAreListedAndCounted() throws IOException {
    Files.writeString(
        drafted.folder().resolve("site.yaml"),
        drafted.read("site.yaml").replaceFirst("owner: .*\n", ""));
    Document view = get("item", Map.of());
    assertEquals("已核对 0 / 5", view.getElementById("progress").text());
    Element link = view.select("nav ul:nth-of-type(2) a[data-open]").first();
    assertEquals("edit?file=site.yaml", link.attr("data-open"));
    assertEquals("发布单位 1", link.text());
  }

  @Test
  void malformedRequestsAreAnswered400() throws IOException {
    for (String body : List.of("", "{", "[]", "1", "{\"key\":")) {
      for (String path : List.of("accept", "dismiss", "undo", "save")) {
        PageReply reply = pages.post(path, body.getBytes(StandardCharsets.UTF_8));
        assertEquals(400, reply.status(), path + body);
        assertEquals("请求的内容读不出来。没有写入任何改动。", reply.body());
      }
    }
    for (String start : List.of("x", "-1", "", "99999999999")) {
      Map<String, String> query = Map.of("key", "targets:grain", "start", start, "end", "3");
      assertEquals(400, pages.get("figure", query).status(), start);
    }
    assertEquals(400, pages.get("figure", Map.of("key", "targets:grain")).status());
  }

  @Test
  void aDiskErrorIsNotAConflict() throws IOException {
    Path targets = drafted.folder().resolve(TARGETS);
    Files.delete(targets);
    Files.createDirectory(targets);
    PageReply reply = post("save", "file", "chapters/9-0.md", "fields", Map.of("body", "x"));
    assertEquals(500, reply.status(), reply.body());
    assertEquals("text/plain", reply.type());
    assertFalse(reply.body().isBlank());
  }
}
