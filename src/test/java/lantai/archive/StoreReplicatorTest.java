package lantai.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lantai.output.FileOperations;
import lantai.output.Sha2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreReplicatorTest {

  private static final String INVENTORY = "inventory.json";

  @TempDir Path folder;

  private TestStore given;
  private TestStore copy;

  @BeforeEach
  void ingestTwoVersions() throws IOException {
    given = TestStore.with(folder, 2);
    copy = new TestStore(folder.resolve("elsewhere/copy"));
  }

  @Test
  void replicaHasTheSameFilesAndIsSound() throws IOException {
    assertEquals(given.files().size(), replicate());

    assertSameTree();
    copy.assertSound(2);
  }

  @Test
  void existingFilesAreNotWrittenAgain() throws IOException {
    replicate();

    assertEquals(0, replicate());
  }

  @Test
  void laterVersionIsAdded() throws IOException {
    replicate();
    given.ingest(3, 3);

    replicate();

    assertSameTree();
    copy.assertSound(3);
  }

  /** Interrupted before the object's own inventory, with files of the second version missing. */
  @Test
  void interruptedReplicationIsCompleted() throws IOException {
    replicate();
    remove("v2/content/site.zip");
    remove("v2/" + INVENTORY);
    remove(INVENTORY);

    assertEquals(3, replicate());

    assertSameTree();
    copy.assertSound(2);
  }

  @Test
  void differingFileIsNamedAndNotOverwritten() throws IOException {
    replicate();
    write("v1/content/site.zip", "other");
    remove("v2/content/site.zip");

    StoreException refused = assertThrows(StoreException.class, this::replicate);

    assertEquals("replica-differs", refused.key());
    assertTrue(refused.arguments()[0].endsWith("v1/content/site.zip"));
    assertEquals("other", Files.readString(copied("v1/content/site.zip")));
    assertTrue(Files.notExists(copied("v2/content/site.zip")), "nothing was written");
  }

  @Test
  void versionThatOnlyTheReplicaHasIsRefused() throws IOException {
    replicate();
    copy.ingest(3, 3);

    assertEquals("replica-differs", assertThrows(StoreException.class, this::replicate).key());
    copy.assertSound(3);
  }

  @Test
  void storeWithAnotherReportIsRefused() throws IOException {
    replicate();
    Path other = folder.resolve("other");
    TestStore second = TestStore.in(other);
    try (Store store = second.openForWriting()) {
      store.ingest(TestSubmissions.version("urn:lantai:local:other", 1, "", "attachments/a.pdf"));
    }

    StoreException refused =
        assertThrows(StoreException.class, () -> replicate(second, copy.root()));

    assertEquals("replica-differs", refused.key());
    copy.assertSound(2);
  }

  @Test
  void damagedStoreIsNotReplicated() throws IOException {
    Path page = given.object().resolve("v1/content/site.zip");
    page.toFile().setWritable(true);
    Files.writeString(page, "other");

    assertEquals("store-damaged", assertThrows(StoreException.class, this::replicate).key());
    assertTrue(Files.notExists(copy.root()));
  }

  @Test
  void folderWithOtherFilesIsRefused() throws IOException {
    Files.createDirectories(copy.root());
    Files.writeString(copy.root().resolve("mine.txt"), "x");

    assertEquals("store-other", assertThrows(StoreException.class, this::replicate).key());
    assertEquals(1, copy.files().size());
  }

  @Test
  void replicationIsInBothAuditLogs() throws IOException {
    replicate();

    for (TestStore store : List.of(given, copy)) {
      List<String> lines = Files.readAllLines(StorePaths.of(store.root()).audit());
      String last = lines.get(lines.size() - 1);
      assertTrue(last.contains("\"event\":\"replication\""), last);
    }
  }

  /** So that nothing is lost with the store: only its log records who approved a version. */
  @Test
  void logOfAReplicaIsThatOfTheStore() throws IOException {
    replicate();
    given.ingest(3, 3);

    replicate();

    List<String> own = Files.readAllLines(given.layout().audit());
    assertEquals(own, Files.readAllLines(copy.layout().audit()));
    assertEquals(
        Sha2.hex512(copy.layout().audit()) + "  copy.audit.jsonl\n",
        Files.readString(AuditLogWriter.sum(copy.layout().audit())));
  }

  @Test
  void eventsOfAReplicaAreKept() throws IOException {
    replicate();
    try (Store store = Store.openForReading(copy.root())) {
      store.verify(VerificationLevel.FIXITY, TestStore.CLOCK);
    }
    List<String> before = Files.readAllLines(copy.layout().audit());
    given.ingest(3, 3);

    replicate();

    List<String> after = Files.readAllLines(copy.layout().audit());
    assertEquals(before, after.subList(0, before.size()));
    assertTrue(after.get(before.size()).contains("version-3"), after::toString);
    copy.assertSound(3);
  }

  @Test
  void changedLogOfAReplicaIsNotContinued() throws IOException {
    replicate();
    Path log = copy.layout().audit();
    Files.writeString(log, Files.readString(log).replace("version-1", "version-9"));

    assertEquals("replica-differs", assertThrows(StoreException.class, this::replicate).key());
  }

  /** Its log records what is missing. */
  @Test
  void nothingIsArchivedInAnIncompleteReplica() throws IOException {
    replicate();
    remove("v2/content/site.zip");
    remove("v2/" + INVENTORY);
    remove(INVENTORY);

    try (Store store = copy.openForWriting()) {
      assertEquals(
          "store-lost", assertThrows(StoreException.class, store::requireAsRecorded).key());
    }

    replicate();
    copy.assertSound(2);
  }

  @Test
  void keyThatLeadsOutOfTheFolderIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    for (String key : List.of("../file", "a/../../file", ".")) {
      try (FolderBackend backend = new FolderBackend(copy.root())) {
        StoreException refused =
            assertThrows(StoreException.class, () -> backend.create(key, file));
        assertEquals("store-path", refused.key());
      }
    }
  }

  private int replicate() throws IOException {
    return replicate(given, copy.root());
  }

  private static int replicate(TestStore from, Path to) throws IOException {
    return StoreReplicator.replicate(from.root().toString(), to.toString(), TestStore.CLOCK);
  }

  private void assertSameTree() throws IOException {
    assertEquals(FileOperations.list(given.root()), FileOperations.list(copy.root()));
    for (Path file : given.files()) {
      Path other = copy.root().resolve(given.root().relativize(file).toString());
      assertEquals(-1, Files.mismatch(file, other), other.toString());
    }
  }

  private Path copied(String path) throws IOException {
    return copy.root().resolve(OcflJavaAdapter.objectPath(TestSubmissions.REPORT)).resolve(path);
  }

  private void remove(String path) throws IOException {
    copied(path).getParent().toFile().setWritable(true);
    Files.delete(copied(path));
  }

  private void write(String path, String text) throws IOException {
    copied(path).toFile().setWritable(true);
    Files.writeString(copied(path), text);
  }
}
