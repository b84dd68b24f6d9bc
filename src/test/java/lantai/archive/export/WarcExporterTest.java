package lantai.archive.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lantai.archive.Snapshot;
import lantai.output.Sha2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.Warcinfo;

class WarcExporterTest {

  @TempDir Path folder;

  @Test
  void eachFileIsAtTheAddressesThatAWebServerServes() throws IOException {
    List<String> found = new ArrayList<>();
    try (WarcReader reader = new WarcReader(ExportedReport.in(folder).export(ExportFormat.WARC))) {
      for (WarcRecord record : reader) {
        if (record instanceof WarcResource resource) {
          found.add(resource.target() + " " + resource.contentType());
        }
      }
    }

    assertEquals(
        List.of(
            ExportedReport.SITE + "data/form.json application/json",
            ExportedReport.SITE + "index.html text/html",
            ExportedReport.SITE + " text/html",
            ExportedReport.SITE + "search.html text/html",
            ExportedReport.SITE + "search.html?q= text/html",
            ExportedReport.SITE + "terms/index.html text/html",
            ExportedReport.SITE + "terms/ text/html",
            ExportedReport.SITE + "terms/reindex.html text/html"),
        found);
  }

  @Test
  void recordsHaveDigestsAndTheTimeOfPublication() throws IOException {
    ExportedReport report = ExportedReport.in(folder);
    Snapshot snapshot = report.snapshot();
    try (WarcReader reader = new WarcReader(report.export(ExportFormat.WARC))) {
      for (WarcRecord record : reader) {
        assertEquals("WARC/1.1", record.version().toString());
        assertEquals(Instant.parse("2032-01-09T23:00:00Z"), record.date());
        if (record instanceof WarcResource resource) {
          byte[] content = resource.body().stream().readAllBytes();
          String path = resource.target().substring(ExportedReport.SITE.length());
          String file = path.replaceFirst("(^|/)$", "$1index.html").replace("?q=", "");
          assertArrayEquals(snapshot.read("site/" + file), content);
          String digest = "sha256:" + Sha2.hex(content);
          assertEquals(digest, resource.headers().first("WARC-Block-Digest").orElseThrow());
          assertEquals(digest, resource.headers().first("WARC-Payload-Digest").orElseThrow());
        }
      }
    }
  }

  @Test
  void firstRecordDescribesTheFileAndTheLastIsTheMetadata() throws IOException {
    ExportedReport report = ExportedReport.in(folder);
    List<WarcRecord> records = new ArrayList<>();
    String fields = "";
    byte[] metadata = {};
    try (WarcReader reader = new WarcReader(report.export(ExportFormat.WARC))) {
      for (WarcRecord record : reader) {
        records.add(record);
        if (record instanceof Warcinfo info) {
          fields += ExportedReport.text(info.body().stream().readAllBytes());
        }
        if (record instanceof WarcMetadata described) {
          metadata = described.body().stream().readAllBytes();
          assertEquals(ExportedReport.SITE, described.target());
          assertEquals(
              "sha256:" + Sha2.hex(metadata),
              described.headers().first("WARC-Block-Digest").orElseThrow());
        }
      }
    }

    assertEquals(
        """
        software: lantai 1.2.3
        format: WARC File Format 1.1
        description: 由生成器从构建结果写出，非网络抓取
        isPartOf: urn:lantai:local:yunhu-2032 v1
        """
            .replace("\n", "\r\n"),
        fields);
    assertArrayEquals(report.snapshot().metadata(), metadata);
    assertEquals("warcinfo", records.get(0).type());
    assertEquals("metadata", records.get(records.size() - 1).type());
  }

  @Test
  void recordsHaveDifferentIdsOfVersionEight() throws IOException {
    Set<UUID> ids = new HashSet<>();
    int records = 0;
    try (WarcReader reader = new WarcReader(ExportedReport.in(folder).export(ExportFormat.WARC))) {
      for (WarcRecord record : reader) {
        UUID id = UUID.fromString(record.id().toString().replace("urn:uuid:", ""));
        records++;
        ids.add(id);
        assertEquals(8, id.version());
        assertEquals(2, id.variant());
      }
    }

    assertEquals(records, ids.size());
    assertEquals(records, ids.stream().map(UUID::getMostSignificantBits).distinct().count());
    assertEquals(records, ids.stream().map(UUID::getLeastSignificantBits).distinct().count());
  }
}
