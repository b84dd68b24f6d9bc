package lantai.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import lantai.archive.history.VersionKind;
import lantai.archive.history.VersionMetadata;
import lantai.diagnostics.Located;
import lantai.diagnostics.Place;
import lantai.model.SiteSettings;
import lantai.model.table.RecordBuilder;
import lantai.output.SiteFile;

/** Small versions of an invented report; some pages differ between versions, some do not. */
final class TestSubmissions {

  static final String REPORT = "urn:lantai:local:yuhu-2032";

  private static final SiteSettings SITE =
      new RecordBuilder<>(SiteSettings.class)
          .with("title", "2032年玉湖县政府工作报告")
          .with(
              "subtitle",
              new Located<>("2032年1月9日在玉湖县第七届人民代表大会第二次会议上", Place.startOf("content/site.yaml")))
          .with("owner", "玉湖县人民政府")
          .with("date", LocalDate.of(2032, 1, 9))
          .with("base", "https://yuhu.example/2032/")
          .with("place", Place.startOf("content/site.yaml"))
          .build();

  private TestSubmissions() {}

  /**
   * @param number from 1
   * @param previous the digest of the previous inventory, or empty
   */
  static SubmissionPackage version(int number, String previous) {
    return version(REPORT, number, previous, "attachments/report.pdf");
  }

  static SubmissionPackage version(String report, int number, String previous, String attachment) {
    VersionMetadata version =
        new VersionMetadata(
            label(number),
            number == 1 ? VersionKind.FIRST : VersionKind.UPDATE,
            "第" + number + "次",
            OffsetDateTime.parse("2032-01-10T09:00:00+08:00").plusDays(number),
            previous);
    VersionPayload payload =
        new VersionPayload(
            List.of(
                SiteFile.of("index.html", page(number)),
                SiteFile.of("about.html", "<!doctype html>\n<title>关于</title>\n"),
                SiteFile.of("data/report.json", "{\"number\": " + number + "}\n")),
            List.of(SiteFile.of("source/content/site.yaml", "number: " + number + "\n")),
            List.of(new SiteFile(attachment, new byte[] {37, 80, 68, 70, 0, (byte) number})));
    IngestProvenance agent =
        new IngestProvenance("玉湖县人民政府办公室", "mailto:office@yuhu.example", "lantai (test)", "");
    return new SubmissionPackage(report, version, SITE, payload, agent);
  }

  static String label(int number) {
    return "version-" + number;
  }

  /** Returns the home page, which is different in each version. */
  static String page(int number) {
    return "<!doctype html>\n<title>第" + number + "版</title>\n";
  }

  static void ingest(Store store, int from, int to) throws IOException {
    for (int number = from; number <= to; number++) {
      store.ingest(version(number, store.inventoryDigest(REPORT)));
    }
  }

  static String text(Snapshot snapshot, String path) throws IOException {
    return new String(snapshot.read(path), StandardCharsets.UTF_8);
  }
}
