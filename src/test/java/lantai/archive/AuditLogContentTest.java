package lantai.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every change of an audit log is detected, and a log can be begun again. */
class AuditLogContentTest {

  @TempDir Path folder;

  private TestStore given;
  private Path log;
  private List<String> lines;

  @BeforeEach
  void ingestThreeVersions() throws IOException {
    given = TestStore.with(folder, 3);
    log = given.layout().audit();
    lines = Files.readAllLines(log);
  }

  @Test
  void everyTruncatedLineIsDetected() throws IOException {
    for (int kept = 0; kept < lines.size(); kept++) {
      write(lines.subList(0, kept));
      assertChanged(kept + " lines");
    }
  }

  @Test
  void everyLineThatIsRemovedOrChangedIsFound() throws IOException {
    for (int n = 0; n < lines.size(); n++) {
      List<String> removed = new ArrayList<>(lines);
      removed.remove(n);
      write(removed);
      assertChanged("without line " + n);
      List<String> changed = new ArrayList<>(lines);
      changed.set(n, lines.get(n).replace("success", "failure"));
      write(changed);
      assertChanged("line " + n);
    }
  }

  @Test
  void otherFilesThanLogsAreFound() throws IOException {
    for (String text : List.of("garbage\n", "garbage", "", "{}\n", "[]\n", "\n")) {
      Files.writeString(log, text);
      assertChanged(text);
      Files.writeString(log, String.join("\n", lines) + "\n" + text);
      if (!text.isEmpty()) {
        assertChanged("appended " + text);
      }
    }
    Files.delete(log);
    assertChanged("no log");
  }

  @Test
  void faultsAreNamedWithTheirLines() throws IOException {
    List<String> changed = new ArrayList<>(lines);
    changed.set(1, lines.get(1).replace("success", "failure"));
    write(changed);
    assertEquals("log archive.audit.jsonl:3: word.log-chain", faults().get(0));
    assertEquals("log archive.audit.jsonl: word.log-sum", faults().get(faults().size() - 1));

    List<String> inserted = new ArrayList<>(lines);
    inserted.add(1, "garbage");
    write(inserted);
    assertEquals(
        List.of(
            "log archive.audit.jsonl:2: word.log-no-event",
            "log archive.audit.jsonl:3: word.log-chain"),
        faults().subList(0, 2));
  }

  private List<String> faults() throws IOException {
    return AuditLogContent.read(log).faults().stream().map(Object::toString).toList();
  }

  @Test
  void logWithoutItsDigestIsFound() throws IOException {
    Files.delete(AuditLogWriter.sum(log));
    assertChanged("no digest");
  }

  @Test
  void nothingIsIngestedAfterALogThatWasChanged() throws IOException {
    Files.writeString(log, "garbage\n");
    StoreException refused = assertThrows(StoreException.class, () -> given.ingest(4, 4));

    assertEquals("store-log", refused.key());
    assertEquals("garbage\n", Files.readString(log), "nothing was added");
  }

  @Test
  void newLogIsBegunOnRequestAndRecordsThis() throws IOException {
    Files.writeString(log, "garbage\n");
    try (Store store = given.openForWriting()) {
      assertEquals(
          List.of("began a new audit log, and moved the old one to quarantine/archive.audit.jsonl"),
          store.recoverLog().stream().map(RepairMessage::toString).toList());
      assertEquals(List.of(), store.recoverLog(), "only once");
    }

    assertEquals(
        "garbage\n", Files.readString(given.layout().quarantine().resolve("archive.audit.jsonl")));
    given.assertSound(3);
    given.ingest(4, 4);
    given.assertSound(4);
  }

  @Test
  void newLogIsBegunIfThereIsNoneAndNamesEachVersion() throws IOException {
    Files.delete(log);
    try (Store store = given.openForWriting()) {
      assertEquals(
          List.of("began a new audit log, because there was none"),
          store.recoverLog().stream().map(RepairMessage::toString).toList());
    }

    AuditLogContent recorded = AuditLogContent.read(log);
    assertTrue(recorded.has(AuditEvent.RECOVERY, "began a new audit log, because there was none"));
    for (VersionInventoryDigest version : VersionInventoryDigest.in(given.root())) {
      assertEquals(version.inventory(), recorded.archivedVersions().get(version.name()));
    }
  }

  /** Otherwise a version could be removed by also damaging the log. */
  @Test
  void newLogStillNamesWhatIsMissing() throws IOException {
    LostVersionTest.rollBack(given.object(), 3);
    Files.writeString(log, Files.readString(log) + "garbage\n");
    try (Store store = given.openForWriting()) {
      assertEquals(1, store.recoverLog().size());
    }

    assertEquals(
        List.of("lost urn:lantai:local:yuhu-2032 version-3: word.lost-by-log"),
        given.verify(VerificationLevel.FIXITY).stream().map(Object::toString).toList());
  }

  @Test
  void logOfAnEarlierReleaseIsReadAndContinued() throws IOException {
    Files.delete(AuditLogWriter.sum(log));
    write(
        lines.stream()
            .map(
                line ->
                    line.replaceFirst(",\"outcome\":\"success\".*", ",\"outcome\":\"success\"}"))
            .filter(line -> !line.contains("version-2"))
            .toList());
    given.assertSound(3);

    given.ingest(4, 4);

    given.assertSound(4);
    List<String> now = Files.readAllLines(log);
    assertTrue(now.get(now.size() - 1).contains("linesBeforeSha512"));
    assertTrue(String.join("\n", now).contains("version-2"), "what it lacked is added");
    write(now.subList(1, now.size()));
    assertChanged("its old lines are covered, too");
  }

  @Test
  void severalProgramsCanAddLinesAtOnce() throws IOException {
    IntStream.range(0, 40)
        .parallel()
        .forEach(
            n -> {
              try {
                new AuditLogWriter(log, TestStore.CLOCK).add("fixity check", "x" + n, List.of());
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });

    given.assertSound(3);
    assertEquals(lines.size() + 40, Files.readAllLines(log).size());
  }

  private void write(List<String> all) throws IOException {
    Files.writeString(
        log,
        String.join("", all.stream().map(line -> line + "\n").toList()),
        StandardCharsets.UTF_8);
  }

  private void assertChanged(String what) throws IOException {
    Set<String> codes = new TreeSet<>();
    given.verify(VerificationLevel.STRUCTURE).forEach(issue -> codes.add(issue.code()));
    assertTrue(codes.contains("log"), what + ": " + codes);
  }
}
