package lantai.archive.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import lantai.archive.ArchivedFile;
import lantai.archive.IngestProvenance;
import lantai.archive.Snapshot;
import lantai.archive.Store;
import lantai.archive.SubmissionPackage;
import lantai.archive.VersionPayload;
import lantai.archive.history.VersionKind;
import lantai.archive.history.VersionMetadata;
import lantai.diagnostics.Located;
import lantai.diagnostics.Place;
import lantai.model.SiteSettings;
import lantai.model.table.RecordBuilder;
import lantai.output.SiteFile;

/** An archived version of an invented report, and its exports. */
record ExportedReport(Path folder, Snapshot snapshot, List<ArchivedFile> object) {

  static final String TITLE = "2032年\"云湖\"县,工作报告";
  static final String SITE = "https://yunhu.example/2032/v/v1/";
  static final String REPORT = "urn:lantai:local:yunhu-2032";

  private static final String SEARCH =
      """
      <!doctype html><title>搜索</title>
      <form action="search.html"><input name="q"><input name="page"></form>
      <form action="search.html"><input name="q"></form>
      <form action="other.html"><input name="other"></form>
      <form action="search.html" method="post"><input name="sent"></form>
      """;

  static ExportedReport in(Path folder, String... attachments) throws IOException {
    VersionMetadata version =
        new VersionMetadata(
            "v1",
            VersionKind.FIRST,
            "首次\n发布",
            OffsetDateTime.parse("2032-01-10T07:00:00+08:00"),
            "");
    VersionPayload payload =
        new VersionPayload(
            List.of(
                SiteFile.of("index.html", "<!doctype html><title>首页</title>页眉<main>今年 目标</main>"),
                SiteFile.of("search.html", SEARCH),
                SiteFile.of("terms/index.html", "<!doctype html><title>名词</title>粮仓"),
                SiteFile.of("terms/reindex.html", "<!doctype html><title>又一页</title>"),
                SiteFile.of("data/form.json", "\"<form action=form.json><input name=x></form>\"")),
            List.of(SiteFile.of("source/content/site.yaml", "title: 云湖\n")),
            Arrays.stream(attachments).map(path -> SiteFile.of(path, "scan")).toList());
    SiteSettings settings =
        new RecordBuilder<>(SiteSettings.class)
            .with("title", TITLE)
            .with("subtitle", new Located<>("在人民代表大会上", Place.startOf("site.yaml")))
            .with("owner", "云湖县人民政府")
            .with("date", LocalDate.of(2032, 1, 9))
            .with("base", "https://yunhu.example/2032/")
            .with("place", Place.startOf("site.yaml"))
            .build();
    IngestProvenance agent =
        new IngestProvenance("办公室", "mailto:office@yunhu.example", "lantai 1.2.3", "");
    Clock clock = Clock.fixed(Instant.parse("2032-02-01T00:00:00Z"), ZoneOffset.UTC);
    try (Store store = Store.openForWriting(folder.resolve("archive"), clock)) {
      Snapshot snapshot =
          store.ingest(new SubmissionPackage(REPORT, version, settings, payload, agent));
      return new ExportedReport(folder, snapshot, store.objectFiles(REPORT));
    }
  }

  /** Exports to a new file. */
  Path export(ExportFormat format) throws IOException {
    Path file = folder.resolve("export." + format.extension());
    SnapshotExporter.export(snapshot, format, object, file);
    return file;
  }

  /** Exports to a ZIP file and returns its content. */
  SortedMap<String, byte[]> unpacked(ExportFormat format) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (InputStream file = Files.newInputStream(export(format));
        ZipInputStream zip = new ZipInputStream(file)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
