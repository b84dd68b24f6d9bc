package lantai.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import lantai.content.edit.ContentFiles;
import lantai.diagnostics.Messages;
import lantai.json.Json;
import lantai.preview.EditorPages.PageReply;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions about drafted rows, as the script of the page sends them. */
class ReviewPagesTest {

  private static final String TARGETS = "goals/targets.yaml";
  private static final String NUMERALS = "numerals.yaml";

  @TempDir Path folder;
  private DraftedFolder drafted;
  private ReviewPages pages;

  @BeforeEach
  void open() throws IOException {
    drafted = new DraftedFolder(folder.resolve("content"));
    pages = new ReviewPages(folder.resolve("content"), new Messages(Locale.SIMPLIFIED_CHINESE));
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
  void rowsAreShownInTheOrderOfTheReportBesideTheirSentence() throws IOException {
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
    assertEquals("不低于（不少于、至少、以上）", row.select("[name=bound] [selected]").text());
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

  @Test
  void undoRestoresEveryFile() throws IOException {
    String targets = drafted.read(TARGETS);
    String numerals = drafted.read(NUMERALS);
    Map<?, ?> said =
        said(
            post("dismiss", "key", "targets:grain", "seen", seen("targets:grain"), "reason", "背景"));
    Map<?, ?> undone = said(post("undo", "number", said.get("number")));

    assertEquals("targets:grain", undone.get("show"));
    assertEquals(targets, drafted.read(TARGETS));
    assertEquals(numerals, drafted.read(NUMERALS));
  }

  @Test
  void anEditOfAnotherRowMeanwhileIsKept() throws Exception {
    String seen = seen("targets:grain");
    new ContentFiles(drafted.folder())
        .apply(TARGETS, text -> text.replace("name: 就业", "name: 城镇新增就业"));
    PageReply reply = post("accept", "key", "targets:grain", "seen", seen, "fields", Map.of());

    assertEquals(200, reply.status(), reply.body());
    assertTrue(drafted.read(TARGETS).contains("name: 城镇新增就业"));
    assertTrue(drafted.read(TARGETS).contains("- id: grain\n  name: 粮食产量\n"));
  }

  @Test
  void anEditOfTheSameRowMeanwhileIsShownAndNotOverwritten() throws Exception {
    String seen = seen("targets:grain");
    new ContentFiles(drafted.folder())
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
    assertTrue(reply.body().contains("这一条已经不在了"), reply.body());
  }
}
