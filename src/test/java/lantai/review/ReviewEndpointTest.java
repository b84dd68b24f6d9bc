package lantai.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lantai.content.CachingParser;
import lantai.content.edit.ContentFileEditor;
import lantai.diagnostics.Messages;
import lantai.json.Json;
import lantai.preview.ContentEditingEndpoint.PageReply;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions about drafted rows, as sent by the script of the page. */
class ReviewEndpointTest {

  private static final String TARGETS = "goals/targets.yaml";
  private static final String NUMERALS = "numerals.yaml";

  @TempDir Path folder;
  private DraftedFolder drafted;
  private ReviewEndpoint pages;

  @BeforeEach
  void open() throws IOException {
    drafted = new DraftedFolder(folder.resolve("content"));
    pages =
        new ReviewEndpoint(
            folder.resolve("content"),
            new Messages(Locale.SIMPLIFIED_CHINESE),
            new CachingParser());
  }

  private Document view(String at) throws IOException {
    return Jsoup.parse(pages.get("item", Map.of("at", at)).body());
  }

  private PageReply post(String path, Object... namesAndValues) throws IOException {
    String json = Json.of(Json.object(namesAndValues)).text();
    return pages.post(path, json.getBytes(StandardCharsets.UTF_8));
  }

  private String seen(String key) throws IOException {
    return view(key).getElementById("row").attr("data-seen");
  }

  private PageReply accept(String key, Map<String, String> fields) throws IOException {
    return post("accept", "key", key, "seen", seen(key), "fields", fields);
  }

  private Map<?, ?> said(PageReply reply) throws IOException {
    return (Map<?, ?>) Json.read(reply.body().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void rowsAreShownInTheOrderOfTheReportNextToTheirSentence() throws IOException {
    Document first = view("");
    assertEquals("已核对 0 / 4", first.getElementById("progress").text());
    assertEquals("results:grain-2030", first.getElementById("row").attr("data-key"));
    assertEquals("430 亿斤", first.select("#text .meant").text());
    assertEquals("粮食产量430亿斤", first.select("#text .quote").text().replace(" ", ""));
    assertEquals("targets:grain", first.select("main").attr("data-next"));
    assertEquals("", first.select("main").attr("data-previous"));
    assertEquals("/1-0.html#p1", first.select("main").attr("data-page"));
  }

  @Test
  void fieldsAreChoicesWithTheirChineseWords() throws IOException {
    Document row = view("targets:grain");
    String chosen = row.select("[name=bound] [selected]").text();
    assertTrue(chosen.matches("不低于（.*、以上）"), chosen);
    assertEquals("数值", row.select("label:has([name=value]) span").text());
    assertEquals("435", row.select("[name=value]").attr("value"));
  }

  @Test
  void acceptingRemovesTheMarkOfTheDraftAndNothingElse() throws IOException {
    String before = drafted.read(TARGETS);
    PageReply reply = accept("targets:grain", Map.of());

    assertEquals(200, reply.status(), reply.body());
    assertEquals(before.replaceFirst("  draft: true\n", ""), drafted.read(TARGETS));
    assertEquals("已核对 1 / 4", view("").getElementById("progress").text());
  }

  @Test
  void correctionsAreWrittenWithTheAcceptance() throws IOException {
    String before = drafted.read(TARGETS);
    PageReply reply = accept("targets:grain", Map.of("name", "粮食总产量", "main", "true"));

    assertEquals(200, reply.status(), reply.body());
    assertEquals(
        before
            .replaceFirst("  draft: true\n", "")
            .replace("name: 粮食产量", "name: 粮食总产量")
            .replaceFirst("(?s)(nature: level\n)", "$1  main: true\n"),
        drafted.read(TARGETS));
  }

  @Test
  void aMistakeIsShownAtItsFieldAndNothingIsWritten() throws IOException {
    String before = drafted.read(TARGETS);
    PageReply reply = accept("targets:grain", Map.of("value", "453"));

    assertEquals(422, reply.status());
    assertTrue(reply.body().contains("\"key\":\"value\""), reply.body());
    assertTrue(reply.body().contains("里没有数值 453"), reply.body());
    assertEquals(before, drafted.read(TARGETS));
  }

  @Test
  void aDismissedRowBecomesAnExclusionWithTheReason() throws IOException {
    PageReply reply =
        post("dismiss", "key", "targets:grain", "seen", seen("targets:grain"), "reason", "背景情况");

    assertEquals(200, reply.status(), reply.body());
    assertFalse(drafted.read(TARGETS).contains("id: grain"));
    assertTrue(
        drafted
            .read(NUMERALS)
            .endsWith("- phrase: 粮食产量稳定在435亿斤以上\n  chapter: 2-0\n  reason: 背景情况\n"),
        drafted.read(NUMERALS));
  }

  private Document viewAs(String key, String table) throws IOException {
    return Jsoup.parse(pages.get("item", Map.of("at", key, "as", table)).body());
  }

  private PageReply addAs(String key, String table, Map<String, String> fields) throws IOException {
    Element row = viewAs(key, table).getElementById("row");
    return post(
        "accept",
        "key",
        key,
        "seen",
        row.attr("data-seen"),
        "proposed",
        row.attr("data-proposed"),
        "table",
        table,
        "fields",
        fields);
  }

  @Test
  void anExcludedNumberBecomesATargetInThePlaceOfItsExclusion() throws IOException {
    String key = "numerals:办好5件实事@2-0";
    assertEquals("true", view(key).getElementById("row").attr("data-unjudged"));
    Element row = viewAs(key, "targets").getElementById("row");
    assertEquals("5", row.select("[name=value]").attr("value"));
    assertEquals("件", row.select("[name=unit]").attr("value"));

    PageReply reply = addAs(key, "targets", Map.of("name", "民生实事", "id", "deeds"));
    assertEquals(200, reply.status(), reply.body());
    assertEquals("", drafted.read(NUMERALS).strip());
    assertTrue(
        drafted
            .read(TARGETS)
            .endsWith(
                "- id: deeds\n"
                    + "  name: 民生实事\n"
                    + "  chapter: 2-0\n"
                    + "  quote: 办好5件实事\n"
                    + "  value: \"5\"\n"
                    + "  unit: 件\n"
                    + "  nature: count\n"
                    + "  word: 办好\n"),
        drafted.read(TARGETS));
    assertEquals("已核对 1 / 4", view("").getElementById("progress").text());
    post("undo");
    assertTrue(drafted.read(NUMERALS).contains("办好5件实事"));
  }

  @Test
  void aTargetBecomesAResult() throws IOException {
    PageReply reply = addAs("targets:jobs", "results", Map.of("period", "annual"));
    assertEquals(200, reply.status(), reply.body());
    assertFalse(drafted.read(TARGETS).contains("jobs"));
    assertTrue(drafted.read(TARGETS).contains("# 这一条问过人社局"));
    assertTrue(drafted.read("goals/results.yaml").contains("- id: jobs\n  name: 就业\n"));
  }

  @Test
  void anUncoveredNumberIsProposedAsARow() throws Exception {
    new ContentFileEditor(drafted.folder()).apply(NUMERALS, text -> "");
    String text = view("targets:grain").getElementById("text").wholeText();
    Document view = view("number:2-0#p1@" + text.indexOf("5件"));
    assertEquals("5", view.select("#text .meant").text(), view.text());
    assertEquals("已核对 0 / 4", view.getElementById("progress").text());

    String key = view.getElementById("row").attr("data-key");
    PageReply reply = post("dismiss", "key", key, "seen", "", "reason", "工作安排，不是指标");
    assertEquals(200, reply.status(), reply.body());
    assertEquals("- phrase: 办好5件实事\n  chapter: 2-0\n  reason: 工作安排，不是指标\n", drafted.read(NUMERALS));
  }

  @Test
  void anUncoveredJudgementIsProposedAsAResult() throws Exception {
    String file = "chapters/1-0.md";
    new ContentFileEditor(drafted.folder())
        .apply(file, text -> text.replace("农业稳中有进", "建成全省首座智慧粮库，年度任务圆满完成"));
    Document view = view("results:grain-2030");
    assertEquals("已核对 0 / 6", view.getElementById("progress").text());
    Element row = view(view.select("main").attr("data-next")).getElementById("row");
    assertEquals("results", row.attr("data-table"));

    PageReply reply =
        post(
            "accept",
            "key",
            row.attr("data-key"),
            "seen",
            "",
            "proposed",
            row.attr("data-proposed"),
            "table",
            "results",
            "fields",
            Map.of());
    assertEquals(200, reply.status(), reply.body());
    assertTrue(
        drafted
            .read("goals/results.yaml")
            .endsWith(
                """
                - id: zhi-hui-liang-ku-2030
                  name: 智慧粮库
                  chapter: 1-0
                  quote: 建成全省首座智慧粮库
                  period: annual
                  claim: 全省首座
                  kind: first
                  scope: 全省
                """),
        drafted.read("goals/results.yaml"));

    String rest = view("results:grain-2030").select("main").attr("data-next");
    assertTrue(rest.startsWith("claim:1-0#p1@"), rest);
    reply = post("dismiss", "key", rest, "seen", "", "reason", "背景情况");
    assertEquals(200, reply.status(), reply.body());
    assertEquals("已核对 2 / 6", view("").getElementById("progress").text());
    assertTrue(drafted.read(NUMERALS).contains("- phrase: 年度任务圆满完成\n"), drafted.read(NUMERALS));
  }

  @Test
  void theFigureChosenInTheTextFillsTheFields() throws IOException {
    String text = view("targets:grain").getElementById("text").wholeText();
    int at = text.indexOf("20万人");
    PageReply reply =
        pages.get(
            "figure",
            Map.of(
                "key",
                "targets:grain",
                "table",
                "targets",
                "start",
                "" + at,
                "end",
                "" + (at + 2)));
    Map<?, ?> fields = (Map<?, ?>) said(reply).get("fields");
    assertEquals("20", fields.get("value"));
    assertEquals("万人", fields.get("unit"));
    assertEquals("城镇新增就业20万人", fields.get("quote"));
    assertFalse(fields.containsKey("id"));
  }

  @Test
  void undoRestoresEveryFile() throws IOException {
    String targets = drafted.read(TARGETS);
    String numerals = drafted.read(NUMERALS);
    post("dismiss", "key", "targets:grain", "seen", seen("targets:grain"), "reason", "背景");
    Map<?, ?> undone = said(post("undo"));

    assertEquals("targets:grain", undone.get("show"));
    assertEquals(targets, drafted.read(TARGETS));
    assertEquals(numerals, drafted.read(NUMERALS));
  }

  @Test
  void anEditOfAnotherRowMeanwhileIsKept() throws Exception {
    String seen = seen("targets:grain");
    new ContentFileEditor(drafted.folder())
        .apply(TARGETS, text -> text.replace("name: 就业", "name: 城镇新增就业"));
    PageReply reply = post("accept", "key", "targets:grain", "seen", seen, "fields", Map.of());

    assertEquals(200, reply.status(), reply.body());
    assertTrue(drafted.read(TARGETS).contains("name: 城镇新增就业"));
    assertTrue(drafted.read(TARGETS).contains("- id: grain\n  name: 粮食产量\n"));
  }

  @Test
  void anEditOfTheSameRowMeanwhileIsShownAndNotOverwritten() throws Exception {
    String seen = seen("targets:grain");
    new ContentFileEditor(drafted.folder())
        .apply(TARGETS, text -> text.replace("name: 粮食产量", "name: 粮食总产"));
    String now = drafted.read(TARGETS);
    PageReply reply = post("accept", "key", "targets:grain", "seen", seen, "fields", Map.of());

    assertEquals(409, reply.status());
    assertTrue(reply.body().contains("name: 粮食总产"), reply.body());
    assertTrue(reply.body().contains("name: 粮食产量"), reply.body());
    assertEquals(now, drafted.read(TARGETS));
  }

  @Test
  void aRowThatIsGoneIsReported() throws Exception {
    String seen = seen("targets:grain");
    post("dismiss", "key", "targets:grain", "seen", seen, "reason", "背景");
    PageReply reply = post("accept", "key", "targets:grain", "seen", seen, "fields", Map.of());

    assertEquals(409, reply.status());
    assertTrue(reply.body().contains("这一条或这个文件已经不在了"), reply.body());
  }

  private PageReply save(String file, Map<String, String> was, Map<String, String> now)
      throws IOException {
    return post("save", "file", file, "was", was, "fields", now);
  }

  @Test
  void settingsAreChangedInTheirPlace() throws IOException {
    String before = drafted.read("site.yaml");
    Document form = Jsoup.parse(pages.get("edit", Map.of("file", "site.yaml")).body());
    assertEquals("云岭市人民政府", form.select("[name=owner]").attr("value"));

    PageReply reply = save("site.yaml", Map.of("owner", "云岭市人民政府"), Map.of("owner", "云岭市政府"));
    assertEquals(200, reply.status(), reply.body());
    assertEquals(before.replace("云岭市人民政府\ndate", "云岭市政府\ndate"), drafted.read("site.yaml"));
  }

  @Test
  void aMistakeInTheSettingsIsNamedWithItsLineBeforeAnythingIsWritten() throws IOException {
    String before = drafted.read("site.yaml");
    PageReply reply = save("site.yaml", Map.of("date", "2031-01-08"), Map.of("date", "1月8日"));
    assertEquals(422, reply.status());
    assertTrue(reply.body().contains("第 5 行"), reply.body());
    assertEquals(before, drafted.read("site.yaml"));
  }

  @Test
  void theTextOfAChapterIsMergedWithAnEditMadeMeanwhile() throws Exception {
    String file = "chapters/1-0.md";
    Document form = Jsoup.parse(pages.get("edit", Map.of("file", file)).body());
    String was = form.select("[name=body]").attr("data-was");
    assertEquals("7", form.select("[name=body]").attr("data-line"));

    new ContentFileEditor(drafted.folder()).apply(file, text -> text + "\n\n另一人加的一段。\n");
    PageReply reply = save(file, Map.of("body", was), Map.of("body", was.replace("过去一年", "一年来")));
    assertEquals(200, reply.status(), reply.body());
    assertTrue(drafted.read(file).endsWith("---\n\n一年来，粮食产量 430 亿斤，农业稳中有进。\n\n\n另一人加的一段。\n"));

    reply = save(file, Map.of("body", was), Map.of("body", was.replace("过去一年", "去年")));
    assertEquals(409, reply.status());
    assertTrue(reply.body().contains("一年来"), reply.body());
  }

  @Test
  void aTextThatBreaksAQuoteIsOnlySavedWhenRequestedTwice() throws IOException {
    String file = "chapters/1-0.md";
    String was = "过去一年，粮食产量 430 亿斤，农业稳中有进。\n";
    Map<String, String> now = Map.of("body", "过去一年，粮食产量 431 亿斤，农业稳中有进。\n");
    PageReply reply = save(file, Map.of("body", was), now);
    assertEquals(422, reply.status());
    assertTrue(reply.body().contains("没有这段引文"), reply.body());
    assertTrue(drafted.read(file).contains("430"));

    reply = post("save", "file", file, "was", Map.of("body", was), "fields", now, "anyway", "true");
    assertEquals(200, reply.status(), reply.body());
    assertTrue(drafted.read(file).contains("431"));
  }

  @Test
  void filesOutsideTheContentCannotBeOpened() throws IOException {
    for (String file : List.of("../site.yaml", "chapters/../../x.md", "import-report.md", "")) {
      assertEquals(
          0, Jsoup.parse(pages.get("edit", Map.of("file", file)).body()).select("form").size());
      assertEquals(409, save(file, Map.of(), Map.of("title", "x")).status());
    }
  }

  @Test
  void everyRowCanBeOpenedFromTheListOfItsTable() throws IOException {
    Document list = Jsoup.parse(pages.get("rows", Map.of("table", "targets")).body());
    assertEquals(List.of("粮食产量", "就业"), list.select("main a").eachText());
    assertEquals("#targets:jobs", list.select("main a").get(1).attr("href"));
  }

  @Test
  void afterTheLastRowThePageShowsThatAllIsReviewed() throws IOException {
    accept("results:grain-2030", Map.of());
    accept("targets:grain", Map.of());
    accept("targets:jobs", Map.of());
    String last = "numerals:办好5件实事@2-0";
    post("dismiss", "key", last, "seen", seen(last), "reason", "工作安排，不是指标");

    Document view = view("");
    assertEquals("已核对 4 / 4", view.getElementById("progress").text());
    assertEquals("全部核对完毕。", view.select("main h2").text());
  }
}
