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
import lantai.content.edit.ContentFiles;
import lantai.diagnostics.Messages;
import lantai.json.Json;
import lantai.preview.EditorPages.PageReply;
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
  private ReviewPages pages;

  @BeforeEach
  void open() {
    drafted = new DraftedFolder(folder.resolve("content"));
    pages = new ReviewPages(drafted.folder(), new Messages(Locale.SIMPLIFIED_CHINESE));
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
    ContentFiles files = new ContentFiles(drafted.folder());
    files.apply(TARGETS, text -> text.replace("name: 粮食产量", "name: 粮食总产"));
    assertEquals(409, post("undo").status());

    files.apply(TARGETS, text -> accepted);
    assertEquals(200, post("undo").status());
    assertEquals(before, drafted.read(TARGETS));
  }

  @Test
  void whatIsNoRequestIsAnswered400() throws IOException {
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
  void aDiskThatFailsIsNoConflict() throws IOException {
    Path targets = drafted.folder().resolve(TARGETS);
    Files.delete(targets);
    Files.createDirectory(targets);
    PageReply reply = post("save", "file", "chapters/9-0.md", "fields", Map.of("body", "x"));
    assertEquals(500, reply.status(), reply.body());
    assertEquals("text/plain", reply.type());
    assertFalse(reply.body().isBlank());
  }
}
