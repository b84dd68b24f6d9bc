package lantai.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lantai.output.Sha2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store returns and records what was ingested. */
class StoreContentsTest {

  private static final String OTHER = "urn:lantai:local:another-2032";

  @TempDir Path folder;

  private TestStore given;

  @BeforeEach
  void createStore() {
    given = TestStore.in(folder);
  }

  @Test
  void ingestReturnsTheNewVersion() throws IOException {
    given.ingest(1, 1);
    try (Store store = given.openForWriting()) {
      Snapshot second =
          store.ingest(TestSubmissions.version(2, store.inventoryDigest(TestSubmissions.REPORT)));

      assertEquals(2, second.number());
      assertEquals("version-2", second.version().label());
      assertEquals(TestSubmissions.page(2), TestSubmissions.text(second, "site/index.html"));
    }
  }

  @Test
  void approvalIsRecordedWithItsApprover() throws IOException {
    SubmissionPackage version = TestSubmissions.version(1, "");
    try (Store store = given.openForWriting()) {
      store.ingest(
          new SubmissionPackage(
              version.report(),
              version.version(),
              version.settings(),
              version.payload(),
              new IngestProvenance("张三", "", "", "李四")));
    }
    AuditLogContent trail = AuditLogContent.read(given.layout().audit());

    String name = TestSubmissions.REPORT + " version-1";
    assertTrue(trail.has(AuditEvent.INGESTION, name));
    assertTrue(trail.has(AuditEvent.VALIDATION, name));
    assertTrue(trail.has(AuditEvent.APPROVAL, name + " by 李四"));
  }

  @Test
  void versionWithoutAnApproverIsNotRecordedAsApproved() throws IOException {
    given.ingest(1, 1);

    assertEquals(
        List.of(),
        AuditLogContent.read(given.layout().audit()).events().stream()
            .filter(event -> event.event().equals(AuditEvent.APPROVAL))
            .toList());
  }

  @Test
  void reportsAreSortedByTheirIds() throws IOException {
    given.ingest(1, 1);
    try (Store store = given.openForWriting()) {
      store.ingest(TestSubmissions.version(OTHER, 1, "", "attachments/report.pdf"));

      assertEquals(List.of(OTHER, TestSubmissions.REPORT), store.reports());
    }
  }

  @Test
  void filesOfAnObjectAreAllThatAreInItsFolder() throws IOException {
    given.ingest(1, 2);
    try (Store store = Store.openForReading(given.root())) {
      List<ArchivedFile> files = store.objectFiles(TestSubmissions.REPORT);
      Path parent = given.object().getParent();
      try (Stream<Path> walk = Files.walk(given.object())) {
        assertEquals(
            walk.filter(Files::isRegularFile)
                .map(file -> parent.relativize(file).toString().replace('\\', '/'))
                .sorted()
                .toList(),
            files.stream().map(ArchivedFile::path).sorted().toList());
      }
      for (ArchivedFile file : files) {
        assertEquals(Sha2.hex512(Files.readAllBytes(file.location())), file.sha512());
      }
    }
  }

  @Test
  void verificationReturnsItsIssuesAndRecordsThem() throws IOException {
    given.ingest(1, 1);
    given.put("v1/content/site.zip", new byte[] {1});
    try (Store store = Store.openForReading(given.root())) {
      List<IntegrityIssue> issues = store.verify(VerificationLevel.FIXITY, TestStore.CLOCK);

      assertEquals(List.of("E092"), issues.stream().map(IntegrityIssue::code).toList());
    }
    List<AuditEvent> events = AuditLogContent.read(given.layout().audit()).events();
    AuditEvent last = events.get(events.size() - 1);
    assertEquals("failure", last.outcome());
    assertEquals(AuditEvent.STORE, last.object());
  }

  @Test
  void objectThatWasMovedIsFoundByItsId() throws IOException {
    given.ingest(1, 1);
    Path moved = given.root().resolve("elsewhere");
    Files.move(given.object(), moved);

    assertEquals(
        List.of(moved),
        OcflObjectFolder.in(given.root(), TestSubmissions.REPORT).stream()
            .map(OcflObjectFolder::path)
            .toList());
    assertEquals(List.of(), OcflObjectFolder.in(given.root(), OTHER));
  }

  @Test
  void newestUndamagedInventoryReplacesThatOfTheObject() throws IOException {
    given.ingest(1, 2);
    OcflObjectFolder object = new OcflObjectFolder(given.object());
    given.put("inventory.json", new byte[] {1});
    assertEquals(2, object.inventory().orElseThrow().head());
    given.put("v2/inventory.json", new byte[] {1});
    assertEquals(1, object.inventory().orElseThrow().head());
    given.put("v1/inventory.json", new byte[] {1});
    assertTrue(object.inventory().isEmpty());
  }
}
