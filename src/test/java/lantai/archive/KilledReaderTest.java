package lantai.archive;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import lantai.acceptance.ChildJvm;
import lantai.archive.export.SnapshotExporter;
import lantai.output.FileOperations;
import lantai.output.Sha2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills exports and restorations like {@code kill -9}, ten of one process at a time: the same
 * commands then complete them and leave no other files.
 */
@Tag("full")
class KilledReaderTest {

  private static final int FOLDERS = 10;
  private static final int RANDOM_KILLS = 6;
  private static final int AIMED_KILLS = 3;
  private static final int MAX_MILLISECONDS = 300;

  private static final List<String> CALLS = List.of("move", "write", "delete");
  private static final List<String> EXPORTED =
      List.of("", ".checklist.csv", ".sha512", ".transfer.csv");

  @TempDir Path temporary;

  private final Random random = new Random(20320110);
  private Path folder;
  private Path system;
  private TestStore store;
  private int unfinished;

  @BeforeEach
  void ingest() throws IOException {
    folder = temporary.toRealPath();
    system = Files.createDirectory(folder.resolve("tmp"));
    store = TestStore.with(folder, 2);
  }

  @Test
  void killedAtAnyMoment() throws Exception {
    for (int kill = 0; kill < RANDOM_KILLS; kill++) {
      List<Path> folders = folders(kill);
      Process readers = readers("-XX:-UsePerfData", folders);
      try (BufferedReader out = output(readers)) {
        assertEquals("ready", out.readLine());
        for (int n = random.nextInt(FOLDERS); n > 0; n--) {
          Objects.requireNonNull(out.readLine(), "it ended");
        }
        assertFalse(readers.waitFor(random.nextInt(MAX_MILLISECONDS), MILLISECONDS), "it ended");
        kill(readers);
      }
      thenTheNextRunCompletes(folders);
    }
    assertTrue(unfinished > FOLDERS, unfinished + " were interrupted");
  }

  /** Each thread is killed before another of the calls that change a file or a folder. */
  @Test
  void killedBeforeEachChangeOfAFile() throws Exception {
    for (int kill = 0; kill < AIMED_KILLS; kill++) {
      List<Path> folders = folders(kill);
      Map<String, Integer> calls = new TreeMap<>();
      for (Path each : folders) {
        calls.put(each.toString(), kill * FOLDERS + calls.size() + 1);
      }
      Process readers = readers(StoppedThreads.DEBUGGED, folders);
      try (BufferedReader out = output(readers)) {
        StoppedThreads.of(
            Objects.requireNonNull(out.readLine()), Files.class.getName(), CALLS, calls);
        kill(readers);
      }
      thenTheNextRunCompletes(folders);
    }
    assertTrue(unfinished > 2 * FOLDERS, unfinished + " were interrupted");
  }

  private List<Path> folders(int kill) throws IOException {
    List<Path> folders = new ArrayList<>();
    for (int i = 0; i < FOLDERS; i++) {
      folders.add(Files.createDirectory(folder.resolve("killed-" + kill + "-" + i)));
    }
    return folders;
  }

  private Process readers(String option, List<Path> folders) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(store.root().toString()));
    folders.forEach(each -> arguments.add(each.toString()));
    return ChildJvm.of(
            LoopingReaderProcess.class,
            List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + system,
                option),
            arguments.toArray(String[]::new))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static BufferedReader output(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  private static void kill(Process process) throws InterruptedException {
    // Process.destroyForcibly would close its output as well.
    process.toHandle().destroyForcibly();
    process.waitFor();
  }

  private void thenTheNextRunCompletes(List<Path> folders) throws IOException {
    Snapshot snapshot = store.snapshots().get(0);
    List<ArchivedFile> object;
    try (Store open = Store.openForReading(store.root())) {
      object = open.objectFiles(TestSubmissions.REPORT);
    }
    for (Path each : folders) {
      int last = last(each);
      makeOlder(each);
      Path file = each.resolve(last + ".export");
      unfinished += isComplete(each, last) ? 0 : 1;
      complete(
          "export-exists",
          () -> SnapshotExporter.export(snapshot, LoopingReaderProcess.format(last), object, file));
      complete(
          "folder-not-empty",
          () -> SnapshotRestorer.restore(snapshot, each.resolve(String.valueOf(last))));
      assertEverythingExists(each, last, snapshot);
    }
    assertEquals(new TreeSet<>(), names(system));
    store.assertSound(2);
  }

  /** Returns the number of the round that was killed. */
  private static int last(Path folder) throws IOException {
    int last = 0;
    for (String name : names(folder)) {
      last = Math.max(last, Integer.parseInt(name.replaceFirst("^\\.?([0-9]+).*", "$1")));
    }
    return last;
  }

  private static boolean isComplete(Path folder, int last) throws IOException {
    return names(folder).equals(expected(last));
  }

  /** A folder that is not locked yet is deleted by runs that begin at least a minute later. */
  private static void makeOlder(Path folder) throws IOException {
    for (String name : names(folder)) {
      if (name.startsWith(".")) {
        Files.setLastModifiedTime(folder.resolve(name), FileTime.from(Instant.EPOCH));
      }
    }
  }

  /** A command to run. */
  private interface Command {
    void run() throws IOException;
  }

  /** Runs a command, which may refuse to replace a complete result. */
  private static void complete(String refusal, Command command) throws IOException {
    try {
      command.run();
    } catch (StoreException e) {
      assertEquals(refusal, e.key());
    }
  }

  private static void assertEverythingExists(Path folder, int last, Snapshot snapshot)
      throws IOException {
    assertEquals(expected(last), names(folder));
    List<String> paths = snapshot.files().stream().map(ArchivedFile::path).sorted().toList();
    for (int round = 0; round <= last; round++) {
      byte[] exported = Files.readAllBytes(folder.resolve(round + ".export"));
      String sum = Files.readString(folder.resolve(round + ".export.sha512"));
      assertEquals(Sha2.hex512(exported) + "  " + round + ".export\n", sum);
      assertEquals(paths, FileOperations.list(folder.resolve(String.valueOf(round))));
    }
  }

  private static TreeSet<String> expected(int last) {
    TreeSet<String> expected = new TreeSet<>();
    for (int round = 0; round <= last; round++) {
      expected.add(String.valueOf(round));
      for (String extension : EXPORTED) {
        expected.add(round + ".export" + extension);
      }
    }
    return expected;
  }

  private static TreeSet<String> names(Path folder) throws IOException {
    TreeSet<String> names = new TreeSet<>();
    try (Stream<Path> list = Files.list(folder)) {
      list.forEach(path -> names.add(path.getFileName().toString()));
    }
    return names;
  }
}
