package lantai.archive;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.stream.Stream;
import lantai.acceptance.ChildJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills ten writers of one process ten times, as by {@code kill -9}: at any moment, and every other
 * time in the few milliseconds after the folder of a version was renamed into place and before the
 * object's inventory is replaced.
 */
class KilledWriterTest {

  private static final int STORES = 10;
  private static final int KILLS = 10;
  private static final int MAX_MILLISECONDS = 300;
  private static final int MAX_NANOSECONDS = 2_000_000;

  @TempDir Path folder;

  private final Map<TestStore, Integer> versions = new ConcurrentHashMap<>();

  @Test
  void killedWriterLosesNoIngestedVersion() throws Exception {
    for (int i = 0; i < STORES; i++) {
      versions.put(TestStore.in(Files.createDirectory(folder.resolve("store-" + i))), 0);
    }
    Random random = new Random(20320110);
    List<TestStore> stores = List.copyOf(versions.keySet());
    for (int kill = 0; kill < KILLS; kill++) {
      TestStore watched = stores.get(random.nextInt(STORES));
      Path next = watched.object().resolve("v" + (versions.get(watched) + 1));
      Map<String, Integer> reported = ingestUntilKilled(kill % 2 == 0 ? null : next, random);
      stores.parallelStream().forEach(store -> recover(store, reported));
    }
    assertTrue(versions.values().stream().allMatch(number -> number > 0), versions.toString());
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

  /**
   * @param awaited the folder after whose creation the writers are killed; {@code null} to kill
   *     them at any moment
   * @return the last version that was reported as ingested, by store
   */
  private Map<String, Integer> ingestUntilKilled(Path awaited, Random random) throws Exception {
    List<String> arguments = new ArrayList<>(List.of(String.valueOf(Integer.MAX_VALUE)));
    versions.keySet().forEach(store -> arguments.add(store.root().toString()));
    Process writer =
        ChildJvm.of(
                LoopingWriterProcess.class,
                List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
                arguments.toArray(String[]::new))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(writer.getInputStream(), StandardCharsets.US_ASCII))) {
      assertEquals("ready", out.readLine());
      Stream.Builder<String> lines = Stream.builder();
      if (awaited == null) {
        for (int n = random.nextInt(STORES); n > 0; n--) {
          lines.add(Objects.requireNonNull(out.readLine(), "it ended"));
        }
        assertFalse(writer.waitFor(random.nextInt(MAX_MILLISECONDS), MILLISECONDS), "it ended");
      } else {
        await(awaited, writer, random.nextInt(MAX_NANOSECONDS));
      }
      // Process.destroyForcibly would close its output as well.
      writer.toHandle().destroyForcibly();
      writer.waitFor();
      Map<String, Integer> reported = new HashMap<>();
      Stream.concat(lines.build(), out.lines())
          .map(line -> line.split(" ", 2))
          .forEach(line -> reported.put(line[1], Integer.parseInt(line[0])));
      return reported;
    }
  }

  private static void await(Path folder, Process writer, int nanoseconds)
      throws InterruptedException {
    while (!Files.exists(folder)) {
      assertFalse(writer.waitFor(1, MILLISECONDS), "it ended");
    }
    long end = System.nanoTime() + nanoseconds;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
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
        for (Path page : walk.filter(path -> path.endsWith("site/index.html")).toList()) {
          String text = Files.readString(page);
          for (int number = 1; number <= versions; number++) {
            assertFalse(text.equals(TestSubmissions.page(number)), page.toString());
          }
        }
      }
    }
  }
}
