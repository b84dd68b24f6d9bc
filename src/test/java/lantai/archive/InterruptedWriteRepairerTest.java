package lantai.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ocfl.api.OcflOption;
import io.ocfl.api.exception.OcflJavaException;
import io.ocfl.api.model.ObjectVersionId;
import io.ocfl.api.model.VersionInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import lantai.output.Sha2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recreates the states of the disk after a writer of the third version was interrupted. */
class InterruptedWriteRepairerTest {

  @TempDir Path folder;

  private TestStore given;
  private Path object;
  private byte[] oldInventory;
  private byte[] oldSidecar;

  @BeforeEach
  void ingestThreeVersions() throws IOException {
    given = TestStore.with(folder, 2);
    object = given.object();
    oldInventory = Files.readAllBytes(object.resolve(OcflObjectFolder.INVENTORY));
    oldSidecar = Files.readAllBytes(object.resolve(OcflObjectFolder.SIDECAR));
    byte[] log = Files.readAllBytes(given.layout().audit());
    byte[] sum = Files.readAllBytes(AuditLogWriter.sum(given.layout().audit()));
    given.ingest(3, 3);
    Files.write(given.layout().audit(), log);
    Files.write(AuditLogWriter.sum(given.layout().audit()), sum);
  }

  @Test
  void soundStoreIsUnchanged() throws IOException {
    SortedMap<String, byte[]> before = tree();

    assertEquals(List.of(), given.recover());
    assertSame(before, tree());
  }

  @Test
  void stagedFilesAreDeletedAndVersionsUnchanged() throws IOException {
    Path work = given.layout().work();
    Files.createDirectories(work.resolve("stage-1/site"));
    Files.writeString(work.resolve("stage-1/site/index.html"), "half");
    SortedMap<String, byte[]> before = tree();

    assertEquals(List.of(), given.recover());
    assertSame(before, tree());
    assertFalse(Files.exists(work.resolve("stage-1")));
  }

  /** After the rename, before the root's inventory: the state that ocfl-java itself rejects. */
  @Test
  void completeVersionFolderBecomesTheHead() throws IOException {
    put(OcflObjectFolder.INVENTORY, oldInventory);
    put(OcflObjectFolder.SIDECAR, oldSidecar);

    assertTrue(TestStore.validate(object).toString().contains("E046"), "it is no valid object");
    assertThrows(IOException.class, this::putWithTheLibraryAlone);
    assertRecovered("made v3 the newest of ", 3);
  }

  @Test
  void twoCompleteVersionFoldersBecomeTheHeadOneAfterTheOther() throws IOException {
    put(OcflObjectFolder.INVENTORY, inventoryOf(1, OcflObjectFolder.INVENTORY));
    put(OcflObjectFolder.SIDECAR, inventoryOf(1, OcflObjectFolder.SIDECAR));

    List<String> repairs = given.recover();

    assertEquals(2, repairs.size(), repairs.toString());
    assertTrue(repairs.get(0).startsWith("made v2 the newest of "), repairs.toString());
    assertTrue(repairs.get(1).startsWith("made v3 the newest of "), repairs.toString());
    given.assertSound(3);
    given.ingest(4, 4);
    given.assertSound(4);
  }

  @Test
  void versionsAfterAnIncompleteOneAreQuarantinedToo() throws IOException {
    put(OcflObjectFolder.INVENTORY, inventoryOf(1, OcflObjectFolder.INVENTORY));
    put(OcflObjectFolder.SIDECAR, inventoryOf(1, OcflObjectFolder.SIDECAR));
    put("v2/content/site.zip", new byte[0]);

    assertEquals(2, given.recover().size());
    assertEquals(2, children(given.layout().quarantine()).size());
    assertEquals(
        List.of(
            new IntegrityIssue("lost", TestSubmissions.REPORT + " version-2", "word.lost-by-log")),
        given.verify(VerificationLevel.FIXITY),
        "its ingestion was recorded");
  }

  @Test
  void headFallsBackToTheNewestCompleteVersionIfTheInventoryIsLost() throws IOException {
    put(OcflObjectFolder.INVENTORY, new byte[0]);
    put("v3/content/site.zip", new byte[0]);

    assertEquals(2, given.recover().size());
    given.assertSound(2);
  }

  private byte[] inventoryOf(int version, String name) throws IOException {
    return Files.readAllBytes(object.resolve("v" + version).resolve(name));
  }

  @Test
  void truncatedInventoryIsCopiedAgain() throws IOException {
    byte[] fresh = Files.readAllBytes(object.resolve(OcflObjectFolder.INVENTORY));
    put(OcflObjectFolder.INVENTORY, Arrays.copyOf(fresh, fresh.length / 2));
    put(OcflObjectFolder.SIDECAR, oldSidecar);

    assertRecovered("made v3 the newest of ", 3);
  }

  @Test
  void emptyInventoryIsCopiedAgain() throws IOException {
    put(OcflObjectFolder.INVENTORY, new byte[0]);
    put(OcflObjectFolder.SIDECAR, oldSidecar);

    assertRecovered("made v3 the newest of ", 3);
  }

  @Test
  void outdatedSidecarIsReplaced() throws IOException {
    put(OcflObjectFolder.SIDECAR, oldSidecar);

    assertRecovered("made v3 the newest of ", 3);
  }

  /** As after a power failure: the folder exists, its content does not. */
  @Test
  void versionWithMissingContentIsQuarantined() throws IOException {
    put(OcflObjectFolder.INVENTORY, oldInventory);
    put(OcflObjectFolder.SIDECAR, oldSidecar);
    put("v3/content/site.zip", new byte[0]);

    assertRecovered("moved " + OcflJavaAdapter.objectPath(TestSubmissions.REPORT) + "/v3 to ", 2);
    assertEquals(1, children(given.layout().quarantine()).size());
    assertTrue(Files.exists(children(given.layout().quarantine()).get(0).resolve("content")));
  }

  @Test
  void versionWithoutInventoryIsQuarantined() throws IOException {
    put(OcflObjectFolder.INVENTORY, oldInventory);
    put(OcflObjectFolder.SIDECAR, oldSidecar);
    object.resolve("v3").toFile().setWritable(true);
    Files.delete(object.resolve("v3").resolve(OcflObjectFolder.INVENTORY));

    assertRecovered("moved " + OcflJavaAdapter.objectPath(TestSubmissions.REPORT) + "/v3 to ", 2);
  }

  @Test
  void secondQuarantineOfAVersionKeepsTheFirst() throws IOException {
    for (int i = 0; i < 2; i++) {
      put(OcflObjectFolder.INVENTORY, oldInventory);
      put(OcflObjectFolder.SIDECAR, oldSidecar);
      Files.createDirectories(object.resolve("v3"));
      put("v3/rest-" + i, new byte[] {1});
      object.resolve("v3").toFile().setWritable(true);
      Files.deleteIfExists(object.resolve("v3").resolve(OcflObjectFolder.INVENTORY));
      given.recover();
    }

    assertEquals(2, children(given.layout().quarantine()).size());
  }

  @Test
  void objectWithoutVersionIsQuarantined() throws IOException {
    Path half = given.root().resolve("123/456/789/urn%3ahalf");
    Files.createDirectories(half);
    Files.writeString(half.resolve(OcflObjectFolder.NAMASTE), OcflObjectFolder.NAMASTE_TEXT);

    assertRecovered("moved 123/456/789/urn%3ahalf to ", 3);
    assertFalse(Files.exists(given.root().resolve("123")), "nor are its folders left");
  }

  @Test
  void objectWithOnlyItsFirstVersionFolderIsCompleted() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("first"));
    TestStore first = TestStore.with(elsewhere, 1);
    for (String name :
        List.of(OcflObjectFolder.NAMASTE, OcflObjectFolder.INVENTORY, OcflObjectFolder.SIDECAR)) {
      Files.delete(first.object().resolve(name));
    }

    assertEquals(2, first.recover().size());
    first.assertSound(1);
  }

  @Test
  void eitherCopyOfTheHeadInventoryIsRestoredFromTheOther() throws IOException {
    put("v3/" + OcflObjectFolder.INVENTORY, new byte[] {'{'});

    assertRecovered("wrote the inventory of ", 3);

    put(OcflObjectFolder.INVENTORY, new byte[] {'{'});

    assertRecovered("made v3 the newest of ", 3);
  }

  @Test
  void interruptedCreationOfTheStoreIsRepeated() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("early"));
    Files.createDirectories(elsewhere.resolve("archive.work/root-1/root"));
    Files.createDirectory(elsewhere.resolve("archive"));

    TestStore.with(elsewhere, 2).assertSound(2);
  }

  @Test
  void versionIsIngestedAfterRecovery() throws IOException {
    put(OcflObjectFolder.INVENTORY, oldInventory);
    put(OcflObjectFolder.SIDECAR, oldSidecar);
    given.ingest(4, 4);

    given.assertSound(4);
  }

  @Test
  void recoveryIsInTheAuditLog() throws IOException {
    put(OcflObjectFolder.SIDECAR, oldSidecar);
    given.recover();

    List<String> lines = Files.readAllLines(given.layout().audit());
    String repaired = lines.get(lines.size() - 3);
    assertTrue(repaired.contains("\"event\":\"recovery\""), repaired);
    assertTrue(repaired.contains("made v3 the newest of "), repaired);
  }

  /** Killed after the version was in place, and before its events were added. */
  @Test
  void eventsThatTheWriterDidNotAddAreAdded() throws IOException {
    String name = "\"" + TestSubmissions.REPORT + " version-3\"";
    for (int run = 0; run < 2; run++) {
      assertEquals(List.of(), given.recover());

      List<String> events =
          Files.readAllLines(given.layout().audit()).stream()
              .filter(line -> line.contains(name))
              .map(line -> line.replaceFirst(".*\"event\":\"(.*?)\".*", "$1"))
              .toList();
      assertEquals(List.of("ingestion", "validation"), events, "once");
    }
    given.assertSound(3);
  }

  @Test
  void validationThatTheWriterDidNotAddIsAdded() throws IOException {
    Path audit = given.layout().audit();
    given.recover();
    List<String> lines = Files.readAllLines(audit);
    Files.write(audit, lines.subList(0, lines.size() - 1));
    Files.writeString(
        AuditLogWriter.sum(audit), Sha2.hex512(Files.readAllBytes(audit)) + "  log\n");

    given.recover();

    assertEquals(lines, Files.readAllLines(audit));
    given.assertSound(3);
  }

  @Test
  void incompleteLineOfTheAuditLogIsEnded() throws IOException {
    Path audit = given.layout().audit();
    Files.writeString(audit, Files.readString(audit) + "{\"time\":\"20");
    given.ingest(4, 4);

    List<String> lines = Files.readAllLines(audit);
    int torn = lines.indexOf("{\"time\":\"20");
    assertTrue(lines.get(torn + 1).contains(AuditLogWriter.INCOMPLETE_LINE), lines.get(torn + 1));
    assertTrue(lines.get(lines.size() - 1).endsWith("}"));
    given.assertSound(4);
  }

  private void assertRecovered(String how, int versions) throws IOException {
    List<String> repairs = given.recover();

    assertEquals(1, repairs.size(), repairs.toString());
    assertTrue(repairs.get(0).startsWith(how), repairs.toString());
    given.assertSound(versions);
    assertEquals(List.of(), given.recover(), "nothing is left to repair");
  }

  private void putWithTheLibraryAlone() throws IOException {
    Path stage = Files.createDirectories(folder.resolve("stage"));
    Files.writeString(stage.resolve("x"), "x");
    OcflJavaAdapter.call(
        given.root(),
        Files.createDirectories(folder.resolve("library")),
        ocfl -> {
          try {
            VersionInfo info = new VersionInfo().setMessage("x").setUser("x", "mailto:x@x.example");
            ocfl.putObject(
                ObjectVersionId.head(TestSubmissions.REPORT), stage, info, OcflOption.MOVE_SOURCE);
          } catch (OcflJavaException e) {
            throw new IOException(e);
          }
        });
  }

  private void put(String path, byte[] bytes) throws IOException {
    Path file = object.resolve(path);
    file.getParent().toFile().setWritable(true);
    file.toFile().setWritable(true);
    Files.write(file, bytes);
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    }
  }

  private SortedMap<String, byte[]> tree() throws IOException {
    SortedMap<String, byte[]> tree = new TreeMap<>();
    for (Path file : given.files()) {
      tree.put(file.toString(), Files.readAllBytes(file));
    }
    return tree;
  }

  private static void assertSame(SortedMap<String, byte[]> one, SortedMap<String, byte[]> other) {
    assertEquals(one.keySet(), other.keySet());
    one.forEach((path, bytes) -> assertTrue(Arrays.equals(bytes, other.get(path)), path));
  }
}
