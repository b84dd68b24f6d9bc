package lantai.archive;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jdi.VirtualMachine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantai.acceptance.ChildJvm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills ten writers of one process ten times, like {@code kill -9}: at any moment, and every other
 * time when each of them has renamed the folder of a version into place but not yet replaced the
 * inventory of the object, or a few milliseconds later.
 */
@Tag("full")
class KilledWriterTest {

  private static final int STORES = 10;
  private static final int KILLS = 10;
  private static final int MAX_MILLISECONDS = 300;
  private static final int MAX_NANOSECONDS = 2_000_000;
  private static final int MIN_INTERRUPTED = 20;

  @TempDir Path folder;

  private final Map<TestStore, Integer> versions = new ConcurrentHashMap<>();

  @Test
  void killedWriterLosesNoIngestedVersion() throws Exception {
    for (int i = 0; i < STORES; i++) {
      versions.put(TestStore.in(Files.createDirectory(folder.resolve("store-" + i))), 0);
    }
    Random random = new Random(20320110);
    int interrupted = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Map<String, Integer> reported =
          kill % 2 == 0 ? killAtAnyMoment(random) : killBeforeInventories(kill % 4 == 1, random);
      for (TestStore store : versions.keySet()) {
        interrupted += isInterrupted(store) ? 1 : 0;
      }
      versions.keySet().parallelStream().forEach(store -> recover(store, reported));
    }
    assertTrue(versions.values().stream().allMatch(number -> number > 0), versions.toString());
    assertTrue(interrupted >= MIN_INTERRUPTED, interrupted + " were killed before the inventory");
  }

  /** Whether the newest version folder is complete and its inventory not that of the object. */
  private static boolean isInterrupted(TestStore store) throws IOException {
    OcflObjectFolder object = new OcflObjectFolder(store.object());
    int highest = object.highest();
    return highest > 0 && object.isComplete(highest) && object.head() != highest;
  }

  private void recover(TestStore store, Map<String, Integer> reported) {
    int known = reported.getOrDefault(store.root().toString(), versions.get(store));
    try {
      int found = versionsAfterRecovery(store, known);
      assertTrue(
          found == known || found == known + 1,
          found + " versions after " + known + " were reported");
      versions.put(store, found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the last version that was reported as ingested, by store. */
  private Map<String, Integer> killAtAnyMoment(Random random) throws Exception {
    Process writers = writers("-XX:-UsePerfData");
    try (BufferedReader out = output(writers)) {
      assertEquals("ready", out.readLine());
      Stream.Builder<String> lines = Stream.builder();
      for (int n = random.nextInt(STORES); n > 0; n--) {
        lines.add(Objects.requireNonNull(out.readLine(), "it ended"));
      }
      assertFalse(writers.waitFor(random.nextInt(MAX_MILLISECONDS), MILLISECONDS), "it ended");
      kill(writers);
      return reported(Stream.concat(lines.build(), out.lines()));
    }
  }

  /**
   * @param atOnce whether the writers are killed while all of them wait there, not after they
   *     continued for a moment
   */
  private Map<String, Integer> killBeforeInventories(boolean atOnce, Random random)
      throws Exception {
    Process writers = writers(StoppedThreads.DEBUGGED);
    try (BufferedReader out = output(writers)) {
      // Where ocfl-java is about to copy the inventory.
      VirtualMachine machine =
          StoppedThreads.of(
              Objects.requireNonNull(out.readLine()),
              "io.ocfl.core.storage.DefaultOcflStorage",
              List.of("copyInventoryInternal"),
              versions.keySet().stream()
                  .collect(Collectors.toMap(store -> store.root().toString(), store -> 1)));
      if (!atOnce) {
        machine.resume();
        long end = System.nanoTime() + random.nextInt(MAX_NANOSECONDS);
        while (System.nanoTime() < end) {
          Thread.onSpinWait();
        }
      }
      kill(writers);
      assertEquals("ready", out.readLine());
      return reported(out.lines());
    }
  }

  private Process writers(String option) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(String.valueOf(Integer.MAX_VALUE)));
    versions.keySet().forEach(store -> arguments.add(store.root().toString()));
    return ChildJvm.of(
            LoopingWriterProcess.class,
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", option),
            arguments.toArray(String[]::new))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static BufferedReader output(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
  }

  private static void kill(Process process) throws InterruptedException {
    // Process.destroyForcibly would close its output as well.
    process.toHandle().destroyForcibly();
    process.waitFor();
  }

  private static Map<String, Integer> reported(Stream<String> lines) {
    Map<String, Integer> reported = new HashMap<>();
    lines
        .map(line -> line.split(" ", 2))
        .forEach(line -> reported.put(line[1], Integer.parseInt(line[0])));
    return reported;
  }

  private static int versionsAfterRecovery(TestStore given, int reported) throws IOException {
    try (Store store = given.openForWriting()) {
      if (store.reports().isEmpty()) {
        assertEquals(0, reported);
        return 0;
      }
    }
    int versions = given.snapshots().size();
    given.assertSound(versions);
    assertNotQuarantined(given, reported);
    return versions;
  }

  private static void assertNotQuarantined(TestStore given, int versions) throws IOException {
    Path quarantine = given.layout().quarantine();
    if (Files.exists(quarantine)) {
      try (Stream<Path> walk = Files.walk(quarantine)) {
        for (Path site : walk.filter(path -> path.endsWith("site.zip")).toList()) {
          for (int number = 1; number <= versions; number++) {
            Path kept = given.object().resolve("v" + number + "/content/site.zip");
            assertTrue(Files.mismatch(site, kept) >= 0, site.toString());
          }
        }
      }
    }
  }
}
