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
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import lantai.acceptance.ChildJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A writer that is killed a hundred times, as by kill -9: at any moment, and every other time in
 * the few milliseconds in which a version has come into its place and the object does not know yet.
 */
class KilledWriterTest {

  private static final int STORES = 20;
  private static final int KILLS = 5;

  /** In milliseconds. */
  private static final int LONGEST = 300;

  /** In nanoseconds. */
  private static final int SHORTEST = 2_000_000;

  @TempDir Path folder;

  private final Random random = new Random(20320110);

  @Test
  void theNewestVersionIsTheOldOneOrTheNewOneAndNothingIsLost() throws Exception {
    for (int i = 0; i < STORES; i++) {
      TestStores given = TestStores.in(Files.createDirectory(folder.resolve("store-" + i)));
      int kept = 0;
      for (int kill = 0; kill < KILLS; kill++) {
        int told = Math.max(kept, killed(given.root(), kill % 2 == 0 ? 0 : kept + 1));
        kept = recovered(given, told);
        assertTrue(kept == told || kept == told + 1, told + " were told, " + kept + " are kept");
      }
    }
  }

  /**
   * @param next the version whose folder is waited for, or 0 for none
   * @return the last version that the writer was told is kept, or 0
   */
  private int killed(Path store, int next) throws Exception {
    Process writer =
        ChildJvm.of(
                LoopingWriterProcess.class,
                List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
                store.toString(),
                String.valueOf(Integer.MAX_VALUE))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(writer.getInputStream(), StandardCharsets.US_ASCII))) {
      assertEquals("ready", out.readLine());
      if (next == 0) {
        assertFalse(writer.waitFor(random.nextInt(LONGEST), MILLISECONDS), "it has no end");
      } else {
        awaitFolder(
            store.resolve(OcflRepositories.place(TestSubmissions.REPORT)).resolve("v" + next),
            writer);
      }
      // Killed by its handle: the process itself would shut its output, too.
      writer.toHandle().destroyForcibly();
      writer.waitFor();
      List<String> told = out.lines().toList();
      return told.isEmpty() ? 0 : Integer.parseInt(told.get(told.size() - 1));
    }
  }

  private void awaitFolder(Path folder, Process writer) throws InterruptedException {
    while (!Files.exists(folder)) {
      assertFalse(writer.waitFor(1, MILLISECONDS), "it has no end");
    }
    long end = System.nanoTime() + random.nextInt(SHORTEST);
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  /** How many versions there are once the next writer has opened the store. */
  private static int recovered(TestStores given, int told) throws IOException {
    given.mended();
    if (reports(given).isEmpty()) {
      assertEquals(0, told);
      return 0;
    }
    int versions = given.snapshots().size();
    given.assertSound(versions);
    assertNothingToldIsPutAside(given, told);
    return versions;
  }

  private static List<String> reports(TestStores given) throws IOException {
    try (Store store = given.write()) {
      return store.reports();
    }
  }

  private static void assertNothingToldIsPutAside(TestStores given, int told) throws IOException {
    if (Files.exists(given.quarantine())) {
      try (Stream<Path> aside = Files.walk(given.quarantine())) {
        for (Path page : aside.filter(path -> path.endsWith("site/index.html")).toList()) {
          String text = Files.readString(page);
          for (int number = 1; number <= told; number++) {
            assertFalse(text.equals(TestSubmissions.page(number)), page.toString());
          }
        }
      }
    }
  }
}
