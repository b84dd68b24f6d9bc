package lantai.archive.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import lantai.output.Sha2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaczExporterTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @Test
  void packageDescribesTheVersionAndItsParts() throws IOException {
    SortedMap<String, byte[]> wacz = ExportedReport.in(folder).unpacked(ExportFormat.WACZ);
    JsonNode described = JSON.readTree(wacz.get("datapackage.json"));
    List<String> parts = new ArrayList<>();
    for (JsonNode part : described.get("resources")) {
      byte[] content = wacz.get(part.get("path").asText());
      parts.add(part.get("name").asText() + " " + part.get("path").asText());
      assertEquals("sha256:" + Sha2.hex(content), part.get("hash").asText());
      assertEquals(content.length, part.get("bytes").asInt());
    }

    assertEquals(
        List.of(
            "data.warc archive/data.warc",
            "index.cdx indexes/index.cdx",
            "pages.jsonl pages/pages.jsonl"),
        parts);
    assertEquals("data-package", described.get("profile").asText());
    assertEquals("1.1.1", described.get("wacz_version").asText());
    assertEquals(ExportedReport.TITLE, described.get("title").asText());
    assertEquals("v1 首次发布：首次\n发布", described.get("description").asText());
    assertEquals("2032-01-09T23:00:00Z", described.get("created").asText());
    assertEquals("lantai 1.2.3", described.get("software").asText());
    assertEquals(ExportedReport.SITE + "index.html", described.get("mainPageUrl").asText());
    assertEquals("2032-01-09T23:00:00Z", described.get("mainPageDate").asText());
    JsonNode seal = JSON.readTree(wacz.get("datapackage-digest.json"));
    assertEquals("datapackage.json", seal.get("path").asText());
    assertEquals("sha256:" + Sha2.hex(wacz.get("datapackage.json")), seal.get("hash").asText());
  }

  @Test
  void warcInWaczEqualsTheExportedWarc() throws IOException {
    ExportedReport report = ExportedReport.in(folder);

    assertArrayEquals(
        Files.readAllBytes(report.export(ExportFormat.WARC)),
        report.unpacked(ExportFormat.WACZ).get("archive/data.warc"));
  }

  @Test
  void indexIsSortedAndPointsAtTheRecords() throws IOException {
    SortedMap<String, byte[]> wacz = ExportedReport.in(folder).unpacked(ExportFormat.WACZ);
    byte[] warc = wacz.get("archive/data.warc");
    String index = ExportedReport.text(wacz.get("indexes/index.cdx"));
    List<String> keys = new ArrayList<>();
    for (String line : index.lines().toList()) {
      keys.add(line.substring(0, line.indexOf(" {")));
      JsonNode entry = JSON.readTree(line.substring(line.indexOf('{')));
      String record =
          new String(
              warc,
              Integer.parseInt(entry.get("offset").asText()),
              Integer.parseInt(entry.get("length").asText()),
              StandardCharsets.UTF_8);
      assertTrue(record.startsWith("WARC/1.1\r\n"), line);
      assertTrue(record.endsWith("\r\n\r\n"), line);
      assertEquals(1, record.split("WARC/1.1", -1).length - 1, line);
      assertTrue(record.contains("\r\nWARC-Target-URI: " + entry.get("url").asText() + "\r\n"));
      assertTrue(record.contains("\r\nContent-Type: " + entry.get("mime").asText() + "\r\n"));
      assertTrue(record.contains("Block-Digest: " + entry.get("digest").asText() + "\r\n"));
      assertEquals("200", entry.get("status").asText());
      assertEquals("data.warc", entry.get("filename").asText());
    }

    assertTrue(index.endsWith("}\n"));
    String time = " 20320109230000";
    assertEquals(
        List.of(
            "example,yunhu)/2032/v/v1" + time,
            "example,yunhu)/2032/v/v1/data/form.json" + time,
            "example,yunhu)/2032/v/v1/index.html" + time,
            "example,yunhu)/2032/v/v1/search.html" + time,
            "example,yunhu)/2032/v/v1/search.html?q=" + time,
            "example,yunhu)/2032/v/v1/terms" + time,
            "example,yunhu)/2032/v/v1/terms/index.html" + time,
            "example,yunhu)/2032/v/v1/terms/reindex.html" + time),
        keys);
  }

  @Test
  void pagesAreListedOnceWithTheirTitlesAndMainText() throws IOException {
    SortedMap<String, byte[]> wacz = ExportedReport.in(folder).unpacked(ExportFormat.WACZ);
    List<JsonNode> lines = new ArrayList<>();
    for (String line : ExportedReport.text(wacz.get("pages/pages.jsonl")).split("\n")) {
      lines.add(JSON.readTree(line));
    }

    assertEquals("json-pages-1.0", lines.get(0).get("format").asText());
    assertEquals(ExportedReport.TITLE, lines.get(0).get("title").asText());
    assertTrue(lines.get(0).get("hasText").asBoolean());
    JsonNode first = lines.get(1);
    assertEquals(ExportedReport.SITE + "index.html", first.get("url").asText());
    assertEquals("2032-01-09T23:00:00Z", first.get("ts").asText());
    assertEquals("首页", first.get("title").asText());
    assertEquals("今年 目标", first.get("text").asText());
    assertTrue(first.get("id").asText().matches("[0-9a-f]{32}"));
    assertFalse(first.get("id").equals(lines.get(2).get("id")));
    assertEquals(
        List.of(
            ExportedReport.SITE + "index.html 今年 目标",
            ExportedReport.SITE + "search.html ",
            ExportedReport.SITE + "search.html?q= ",
            ExportedReport.SITE + "terms/index.html 粮仓",
            ExportedReport.SITE + "terms/reindex.html "),
        lines.stream()
            .skip(1)
            .map(line -> line.get("url").asText() + " " + line.get("text").asText())
            .toList());
  }
}
