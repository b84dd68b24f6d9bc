package lantai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import lantai.diagnostics.Messages;
import lantai.preview.ContentEditingEndpoint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that asks for a report in a folder without content. */
class ImportEndpointTest {

  @TempDir Path folder;
  private Path content;
  private ImportEndpoint pages;

  private record OtherPages() implements ContentEditingEndpoint {

    @Override
    public PageReply get(String path, Map<String, String> query) {
      return new PageReply(200, "text/plain", "other " + path);
    }

    @Override
    public PageReply post(String path, byte[] body) {
      return new PageReply(200, "text/plain", "other post " + path);
    }
  }

  @BeforeEach
  void open() throws IOException {
    content = Files.createDirectory(folder.resolve("a<b> $1")).resolve("content");
    pages = new ImportEndpoint(content, new Messages(Locale.SIMPLIFIED_CHINESE), new OtherPages());
  }

  @Test
  void pageAsksForAFileAndNamesTheFolder() throws IOException {
    String page = pages.get("", Map.of()).body();

    assertTrue(page.contains("lang=\"zh"), page);
    assertTrue(page.contains("a&lt;b&gt; $1</code>"), page);
    assertTrue(page.contains("请选择收到的政府工作报告"), page);
    assertFalse(page.contains("{"), page);
    assertTrue(pages.get("start.js", Map.of()).body().contains("import/"));
    assertEquals("text/css", pages.get("start.css", Map.of()).type());
  }

  @Test
  void chosenReportIsImportedAndThenTheOtherPagesAreShown() throws IOException {
    ContentEditingEndpoint.PageReply reply = post("报告.txt", ImportCommandTest.REPORT);

    assertEquals(200, reply.status(), reply.body());
    assertTrue(Files.readString(content.resolve("import-report.md")).contains("报告.txt"));
    assertEquals("other ", pages.get("", Map.of()).body());
    assertEquals("other post accept", pages.post("accept", new byte[0]).body());
  }

  @Test
  void otherDocumentIsRefusedWithTheReasonAndItsName() throws IOException {
    ContentEditingEndpoint.PageReply reply = post("发票.txt", "发票号码：31000001。购买方：云溪商贸公司。");

    assertEquals(422, reply.status());
    assertTrue(reply.body().startsWith("错误：发票.txt"), reply.body());
    assertFalse(Files.exists(content));
    assertTrue(pages.isNeeded());
  }

  @Test
  void contentIsNeverReplaced() throws IOException {
    Files.createDirectory(content);
    Files.writeString(content.resolve("site.yaml"), "mine");

    assertEquals(422, post("报告.txt", ImportCommandTest.REPORT).status());
    assertEquals("mine", Files.readString(content.resolve("site.yaml")));
  }

  private ContentEditingEndpoint.PageReply post(String name, String text) throws IOException {
    return pages.post("import/" + name, text.getBytes(StandardCharsets.UTF_8));
  }
}
