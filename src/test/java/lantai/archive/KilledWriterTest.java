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
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import lantai.acceptance.ChildJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a writer a hundred times, as by {@code kill -9}: at any moment, and every other time in the
 * few milliseconds after a version's folder was renamed into place and before the object's
 * inventory is replaced. The stores are independent and tested in parallel.
 */
class KilledWriterTest {

  private static final int STORES = 20;
  private static final int KILLS = 5;
  private static final int MAX_MILLISECONDS = 300;
  private static final int MAX_NANOSECONDS = 2_000_000;

  @TempDir Path folder;

  @Test
  void killedWriterLosesNoIngestedVersion() throws Exception {
    ExecutorService executor =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Future<?>> stores = new ArrayList<>();
      for (int i = 0; i < STORES; i++) {
        Path store = Files.createDirectory(folder.resolve("store-" + i));
        Random random = new Random(20320110 + i);
        stores.add(
            executor.submit(
                () -> {
                  killRepeatedly(TestStore.in(store), random);
                  return null;
                }));
      }
      for (Future<?> store : stores) {
        store.get();
      }
    } finally {
      executor.shutdownNow();
    }
  }

  private static void killRepeatedly(TestStore store, Random random) throws Exception {
    int versions = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Path awaited = kill % 2 == 0 ? null : store.object().resolve("v" + (versions + 1));
      int reported = Math.max(versions, ingestUntilKilled(store, awaited, random));
      versions = versionsAfterRecovery(store, reported);
      assertTrue(
          versions == reported || versions == reported + 1,
          versions + " versions after " + reported + " were reported");
    }
  }

  /**
   * @param awaited the folder after whose creation the writer is killed; {@code null} to kill it at
   *     any moment
   * @return the last version that the writer reported as ingested, or 0
   */
  private static int ingestUntilKilled(TestStore store, Path awaited, Random random)
      throws Exception {
    Process writer =
        ChildJvm.of(
                LoopingWriterProcess.class,
                List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
                store.root().toString(),
                String.valueOf(Integer.MAX_VALUE))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(writer.getInputStream(), StandardCharsets.US_ASCII))) {
      assertEquals("ready", out.readLine());
      if (awaited == null) {
        assertFalse(writer.waitFor(random.nextInt(MAX_MILLISECONDS), MILLISECONDS), "it ended");
      } else {
        await(awaited, writer, random.nextInt(MAX_NANOSECONDS));
      }
      // Process.destroyForcibly would close its output as well.
      writer.toHandle().destroyForcibly();
      writer.waitFor();
      List<String> reported = out.lines().toList();
      return reported.isEmpty() ? 0 : Integer.parseInt(reported.get(reported.size() - 1));
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
