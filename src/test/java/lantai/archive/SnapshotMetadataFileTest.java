package lantai.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lantai.diagnostics.Located;
import lantai.diagnostics.Place;
import lantai.json.Json;
import lantai.model.ArchivalMetadata;
import lantai.model.GovernmentWebsiteTags;
import lantai.model.SiteSettings;
import lantai.model.table.RecordBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotMetadataFileTest {

  private static final String NAMES =
      "{id=电子文件号, level=聚合层次, fonds=全宗名称, fondsCode=全宗号, archivalCode=档号, creatorUnit=立档单位名称,"
          + " year=年度, retention=保管期限, title=题名, subtitle=副题名, docNumber=文件编号,"
          + " responsible=责任者, date=日期, docType=文种, secrecy=密级, language=语种,"
          + " agent=机构人员, events=业务行为}";

  @TempDir Path folder;

  @Test
  void allGivenMetadataAreRecordedUnderTheNamesOfTheStandard() throws IOException {
    ArchivalMetadata archival =
        new ArchivalMetadata("公开", "30年", "玉湖县人民政府", "A001", "A001-2032-1", "玉政发〔2032〕1号");
    GovernmentWebsiteTags tags =
        new RecordBuilder<>(GovernmentWebsiteTags.class)
            .with("name", "玉湖县人民政府网")
            .with("idCode", "3600000001")
            .with("contentSource", "玉湖县政府办")
            .build();
    IngestProvenance agent =
        new IngestProvenance("张三", "mailto:a@yuhu.example", "lantai 1.0", "李四");
    Snapshot first = TestStore.with(folder, 1).snapshots().get(0);

    Map<?, ?> all = metadata(2, settings(archival, tags), agent, first);

    assertEquals(
        "{id=urn:lantai:local:yuhu-2032, level=件, fonds=玉湖县人民政府, fondsCode=A001,"
            + " creatorUnit=县政府, archivalCode=A001-2032-1, year=2032, retention=30年,"
            + " title=报告, subtitle=副题, docNumber=玉政发〔2032〕1号, responsible=玉湖县政府办,"
            + " date=2032-01-09, docType=报告, secrecy=公开, language=zh-Hans,"
            + " baseUrl=https://yuhu.example/, siteName=玉湖县人民政府网, siteIdCode=3600000001,"
            + " label=version-2, kind=更新, message=第2次, publishedAt=2032-01-12T09:00:00+08:00,"
            + " agent={person=张三, address=mailto:a@yuhu.example, software=lantai 1.0},"
            + " approvedBy=李四, files=7, changedFiles=3,"
            + " prev={label=version-1, inventorySha512=ab},"
            + " events=[{type=creation, time=2032-01-12T09:00:00+08:00, outcome=success},"
            + " {type=capture, time=2032-01-12T09:00:00+08:00, outcome=success},"
            + " {type=message digest calculation, time=2032-01-12T09:00:00+08:00,"
            + " outcome=success}], fieldNames="
            + NAMES
            + "}",
        all.toString());
  }

  @Test
  void absentMetadataAreOmitted() throws IOException {
    IngestProvenance agent = new IngestProvenance("", "", "", "");
    Map<?, ?> all = metadata(1, settings(null, null), agent, null);

    for (String key :
        List.of("fonds", "fondsCode", "archivalCode", "docNumber", "approvedBy", "prev")) {
      assertEquals(false, all.containsKey(key), key);
    }
    assertEquals(false, all.containsKey("siteName"));
    assertEquals("县政府", all.get("responsible"));
    assertEquals("永久", all.get("retention"));
    assertEquals(false, ((Map<?, ?>) all.get("fieldNames")).containsKey("fonds"));
  }

  @Test
  void sourceOfAGovernmentSiteIsTheOwnerUnlessItIsGiven() throws IOException {
    GovernmentWebsiteTags tags =
        new RecordBuilder<>(GovernmentWebsiteTags.class).with("name", "玉湖县人民政府网").build();

    assertEquals(
        "县政府",
        metadata(1, settings(null, tags), new IngestProvenance("", "", "", ""), null)
            .get("responsible"));
  }

  @Test
  void versionIsReadAsItWasDescribed() throws IOException {
    Snapshot snapshot = TestStore.with(folder, 2).snapshots().get(1);

    assertEquals(
        new VersionProvenance(
            "2032年玉湖县政府工作报告",
            "https://yuhu.example/2032/",
            "玉湖县人民政府",
            "玉湖县人民政府办公室",
            "",
            "lantai (test)"),
        snapshot.description());
    assertEquals("https://yuhu.example/2032/v/version-2/", snapshot.address());
    assertEquals(snapshot.version().previous(), SnapshotMetadataFile.previous(snapshot.metadata()));
    assertEquals("version-2", SnapshotMetadataFile.label(snapshot.metadata()));
    assertEquals(new FileCounts(7, 6), snapshot.counts(null));
  }

  @Test
  void approverIsReadIfThereIsOne() throws IOException {
    TestStore given = TestStore.in(folder);
    SubmissionPackage submission = TestSubmissions.version(1, "");
    try (Store store = given.openForWriting()) {
      store.ingest(
          new SubmissionPackage(
              submission.report(),
              submission.version(),
              submission.settings(),
              submission.payload(),
              new IngestProvenance("张三", "", "lantai", "李四")));
    }

    assertEquals("李四", given.snapshots().get(0).description().approver());
  }

  @Test
  void numbersOfFilesMayBeMissingAsInEarlierReleases() {
    assertEquals(Optional.of(new FileCounts(7, 3)), counts("{\"files\": 7, \"changedFiles\": 3}"));
    assertEquals(Optional.empty(), counts("{\"files\": 7}"));
    assertEquals(Optional.empty(), counts("{\"changedFiles\": 3}"));
    assertEquals(Optional.empty(), counts("[]"));
    assertEquals(Optional.empty(), counts("{"));
    assertEquals("", SnapshotMetadataFile.label("{\"label\": 1}".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void versionWithUnreadableMetadataIsRefused() throws IOException {
    TestStore given = TestStore.with(folder, 1);
    given.put("v1/content/" + SnapshotMetadataFile.PATH, "{}".getBytes(StandardCharsets.UTF_8));

    StoreException refused = assertThrows(StoreException.class, given::snapshots);

    assertEquals("store-metadata", refused.key());
  }

  private static Optional<FileCounts> counts(String json) {
    return SnapshotMetadataFile.counts(json.getBytes(StandardCharsets.UTF_8));
  }

  private static Map<?, ?> metadata(
      int number, SiteSettings settings, IngestProvenance agent, Snapshot previous)
      throws IOException {
    SubmissionPackage version = TestSubmissions.version(number, number == 1 ? "" : "ab");
    SubmissionPackage submission =
        new SubmissionPackage(
            version.report(), version.version(), settings, version.payload(), agent);
    byte[] json = SnapshotMetadataFile.of(submission, previous, new FileCounts(7, 3)).bytes();
    return (Map<?, ?>) Json.read(json);
  }

  private static SiteSettings settings(ArchivalMetadata archival, GovernmentWebsiteTags tags) {
    return new RecordBuilder<>(SiteSettings.class)
        .with("title", "报告")
        .with("subtitle", new Located<>("副题", Place.startOf("site.yaml")))
        .with("owner", "县政府")
        .with("date", LocalDate.of(2032, 1, 9))
        .with("base", "https://yuhu.example/")
        .with("archival", archival)
        .with("government", tags)
        .with("place", Place.startOf("site.yaml"))
        .build();
  }
}
