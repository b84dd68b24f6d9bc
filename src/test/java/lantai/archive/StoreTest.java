package lantai.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import lantai.output.FileOperations;
import lantai.output.Sha2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

  @TempDir Path folder;

  @Test
  void storeHasTheLayoutOfOcfl() throws IOException {
    TestStore given = TestStore.with(folder, 2);

    Path object = given.root().relativize(given.object());
    assertTrue(object.toString().endsWith("/urn%3alantai%3alocal%3ayuhu-2032"), object.toString());
    assertEquals("ocfl_1.1\n", Files.readString(given.root().resolve("0=ocfl_1.1")));
    assertEquals(
        List.of("0=ocfl_object_1.1", "inventory.json", "inventory.json.sha512", "v1", "v2"),
        OcflObjectFolder.children(given.object()).stream()
            .map(child -> child.getFileName().toString())
            .toList());
    given.assertSound(2);
  }

  @Test
  void siteAndInputsAreStoredAsOneFileEach() throws IOException {
    TestStore given = TestStore.with(folder, 2);
    Path content = given.object().resolve("v2/content");

    assertEquals(
        List.of(
            "attachments/report.pdf",
            "meta/build-manifest.json",
            "meta/snapshot.json",
            "site.zip",
            "source.zip"),
        FileOperations.list(content));
    assertEquals(
        List.of(
            "attachments/report.pdf",
            "meta/build-manifest.json",
            "meta/snapshot.json",
            "site/about.html",
            "site/data/report.json",
            "site/index.html",
            "source/content/site.yaml"),
        given.snapshots().get(1).files().stream().map(ArchivedFile::path).toList());
    try (ZipFile site = new ZipFile(content.resolve("site.zip").toFile())) {
      assertEquals(
          TestSubmissions.page(2),
          new String(
              site.getInputStream(site.getEntry("index.html")).readAllBytes(),
              StandardCharsets.UTF_8));
    }
  }

  @Test
  void sameVersionsMakeTheSameFiles() throws IOException {
    TestStore one = TestStore.with(folder.resolve("one"), 2);
    TestStore other = TestStore.with(folder.resolve("other"), 2);

    assertEquals(FileOperations.list(one.root()), FileOperations.list(other.root()));
    for (Path file : one.files()) {
      Path same = other.root().resolve(one.root().relativize(file));
      assertEquals(-1, Files.mismatch(file, same), file.toString());
    }
  }

  @Test
  void versionContainsTheDigestOfThePreviousInventory() throws IOException {
    TestStore given = TestStore.with(folder, 3);
    List<Snapshot> snapshots = given.snapshots();

    assertEquals("", snapshots.get(0).version().previous());
    for (int n = 1; n < 3; n++) {
      byte[] inventory = Files.readAllBytes(given.object().resolve("v" + n + "/inventory.json"));
      assertEquals(Sha2.hex512(inventory), snapshots.get(n).version().previous());
    }
    try (Store store = Store.openForReading(given.root())) {
      assertEquals(
          store.inventoryDigest(TestSubmissions.REPORT, 3),
          store.inventoryDigest(TestSubmissions.REPORT));
    }
  }

  @Test
  void archivedFilesAreReadOnly() throws IOException {
    assumeTrue(
        folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX rights");
    TestStore given = TestStore.with(folder, 2);

    for (String version : List.of("v1", "v2")) {
      try (Stream<Path> walk = Files.walk(given.object().resolve(version))) {
        for (Path path : walk.toList()) {
          String rights = PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
          assertFalse(rights.contains("w"), path + " " + rights);
        }
      }
    }
  }

  @Test
  void eventsAreInTheAuditLog() throws IOException {
    TestStore given = TestStore.with(folder, 1);
    try (Store store = Store.openForReading(given.root())) {
      store.verify(VerificationLevel.FIXITY, TestStore.CLOCK);
      store.verify(VerificationLevel.STRUCTURE, TestStore.CLOCK);
    }
    Files.delete(given.root().resolve("0=ocfl_1.1"));
    Files.writeString(given.root().resolve("0=ocfl_1.1"), "ocfl_1.0\n");
    try (Store store = Store.openForReading(given.root())) {
      store.verify(VerificationLevel.FIXITY, TestStore.CLOCK);
    }

    String time = "{\"time\":\"2032-02-01T08:00:00+08:00\",\"event\":";
    String object = "\"object\":\"urn:lantai:local:yuhu-2032 version-1\"";
    String all = "\"object\":\"all reports\"";
    String inventory =
        Sha2.hex512(Files.readAllBytes(given.object().resolve(OcflObjectFolder.INVENTORY)));
    assertEquals(
        List.of(
            time + "\"creation\"," + all + ",\"outcome\":\"success\"",
            time
                + "\"ingestion\","
                + object
                + ",\"outcome\":\"success\",\"inventorySha512\":\""
                + inventory
                + "\"",
            time + "\"validation\"," + object + ",\"outcome\":\"success\"",
            time + "\"fixity check\"," + all + ",\"outcome\":\"success\"",
            time + "\"validation\"," + all + ",\"outcome\":\"success\"",
            time + "\"fixity check\"," + all + ",\"outcome\":\"failure\""),
        Files.readAllLines(given.layout().audit()).stream()
            .map(line -> line.replaceFirst(",\"linesBeforeSha512\":\"[0-9a-f]{128}\"}$", ""))
            .toList());
  }

  @Test
  void readingWritesNothing() throws IOException {
    TestStore given = TestStore.with(folder, 2);
    Path copy = Files.createDirectory(folder.resolve("elsewhere")).resolve("copy");
    for (Path file : given.files()) {
      Path target = copy.resolve(given.root().relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
    Path log = copy.resolveSibling("copy.audit.jsonl");
    Files.copy(given.layout().audit(), log);
    Files.copy(AuditLogWriter.sum(given.layout().audit()), AuditLogWriter.sum(log));
    List<Path> before = OcflObjectFolder.children(copy.getParent());

    new TestStore(copy).assertSound(2);
    assertEquals(before, OcflObjectFolder.children(copy.getParent()));
  }

  @Test
  void reportsHaveSeparateVersions() throws IOException {
    TestStore given = TestStore.with(folder, 2);
    try (Store store = given.openForWriting()) {
      String other = "urn:lantai:local:yuhu-2033";
      store.ingest(TestSubmissions.version(other, 1, "", "attachments/a.pdf"));

      assertEquals(List.of(TestSubmissions.REPORT, other), store.reports());
      assertEquals(1, store.snapshots(other).size());
      assertEquals(List.of(), store.snapshots("urn:lantai:local:nothing"));
      assertEquals("", store.inventoryDigest("urn:lantai:local:nothing"));
    }
    given.assertSound(2);
  }

  @Test
  void unportablePathIsRefusedBeforeAnythingIsWritten() throws IOException {
    TestStore given = TestStore.with(folder, 1);
    for (String name :
        List.of(
            "a ",
            " a.pdf",
            "a%20b.pdf",
            "../a.pdf",
            "a/../b.pdf",
            "a//b.pdf",
            ".pdf",
            "a.",
            "a:b.pdf",
            "a\\b.pdf",
            "a\u0000.pdf",
            "a\u202e.pdf",
            "CON",
            "nul.报告.pdf",
            "长".repeat(67))) {
      assertEquals("store-path", refused(given, "attachments/" + name), name);
    }
    assertEquals("store-path-twice", refused(given, "source/content/Site.yaml"));
    given.assertSound(1);
  }

  private static String refused(TestStore given, String attachment) throws IOException {
    try (Store store = given.openForWriting()) {
      String head = store.inventoryDigest(TestSubmissions.REPORT);
      SubmissionPackage submission =
          TestSubmissions.version(TestSubmissions.REPORT, 2, head, attachment);
      return assertThrows(StoreException.class, () -> store.ingest(submission)).key();
    }
  }

  @Test
  void folderWithOtherFilesIsRefusedAndUnchanged() throws IOException {
    Path other = Files.createDirectory(folder.resolve("archive"));
    Files.writeString(other.resolve("mine.txt"), "x");
    Files.createDirectory(other.resolve("empty"));

    TestStore given = TestStore.in(folder);
    assertEquals("store-other", assertThrows(StoreException.class, given::openForWriting).key());
    assertEquals("store-other", assertThrows(StoreException.class, given::snapshots).key());
    assertEquals(2, OcflObjectFolder.children(other).size());
    assertFalse(Files.exists(folder.resolve("archive.work")));
  }

  @Test
  void versionIsRestoredOnlyToAnEmptyFolder() throws IOException {
    Snapshot snapshot = TestStore.with(folder, 1).snapshots().get(0);
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path full = Files.createDirectory(folder.resolve("full"));
    Files.writeString(full.resolve("mine.txt"), "x");

    SnapshotRestorer.restore(snapshot, empty);

    assertEquals(TestSubmissions.page(1), Files.readString(empty.resolve("site/index.html")));
    assertEquals(
        "folder-not-empty",
        assertThrows(StoreException.class, () -> SnapshotRestorer.restore(snapshot, full)).key());
    assertEquals(List.of(full.resolve("mine.txt")), OcflObjectFolder.children(full));
  }
}
