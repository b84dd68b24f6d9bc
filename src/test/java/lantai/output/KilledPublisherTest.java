package lantai.output;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import lantai.acceptance.ChildJvm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * After a publisher is killed at any moment, the site is the old or the new one, and is repaired.
 */
class KilledPublisherTest {

  private static final int SITES = 10;
  private static final int KILLS = 10;

  /** Longest time until a publisher is killed, in milliseconds. */
  private static final int LONGEST = 100;

  @TempDir Path folder;

  private Path site;
  private Path staging;

  @BeforeEach
  void nameFolders() throws IOException {
    site = folder.toRealPath().resolve("site");
    staging = staging(site);
  }

  /** Each time ten publishers, run by one process, are killed. */
  @Test
  @Tag("full")
  void publisherKilledAHundredTimesLeavesTheOldOrTheNewSite() throws Exception {
    Random random = new Random(20240123);
    Map<Path, Integer> editions = new TreeMap<>();
    for (int i = 0; i < SITES; i++) {
      editions.put(folder.toRealPath().resolve("sites/" + i), 1);
    }
    for (Path each : editions.keySet()) {
      TestPublisher.publish(LoopingPublisherProcess.edition(1), each, false);
    }
    for (int kill = 0; kill < KILLS; kill++) {
      Map<Path, Integer> printed = killed(random, editions);
      for (Path each : editions.keySet()) {
        int last = printed.getOrDefault(each, editions.get(each));
        int edition = shown(each);
        assertTrue(
            edition == last || edition == last + 1,
            last + " was printed, " + edition + " is shown");
        editions.put(each, edition);
        if (kill % 4 == 0) {
          editions.put(each, ++edition);
          TestPublisher.publish(LoopingPublisherProcess.edition(edition), each, false);
          assertEquals(edition, shown(each));
          assertEquals(List.of("lock"), names(staging(each)));
        }
      }
    }
    assertTrue(editions.values().stream().allMatch(edition -> edition > 4), editions.toString());
  }

  /** Returns the edition that readers see; all files must be of the same one. */
  private static int shown(Path site) throws IOException {
    if (!Files.exists(site)) {
      // Killed between two renames: both sites exist, and the next run puts one of them into place.
      assertTrue(Files.exists(staging(site).resolve("old")));
      assertTrue(Files.exists(staging(site).resolve("whole")));
      try (StagingArea next = StagingArea.open(site)) {
        next.repair();
      }
    }
    int edition = Integer.parseInt(Files.readString(site.resolve("index.html")).substring(8));
    assertEquals(expected(edition), files(site));
    return edition;
  }

  private static Path staging(Path site) {
    return site.resolveSibling("." + site.getFileName() + ".lantai");
  }

  /** Kills publishers and returns the last edition that each has printed, by site. */
  private static Map<Path, Integer> killed(Random random, Map<Path, Integer> editions)
      throws Exception {
    List<String> arguments = new ArrayList<>();
    editions.forEach(
        (site, edition) -> arguments.addAll(List.of(site.toString(), String.valueOf(edition + 1))));
    Process publisher =
        ChildJvm.of(
                LoopingPublisherProcess.class,
                List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
                arguments.toArray(String[]::new))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(publisher.getInputStream(), StandardCharsets.US_ASCII))) {
      assertEquals("ready", out.readLine());
      Stream.Builder<String> lines = Stream.builder();
      for (int n = random.nextInt(SITES); n > 0; n--) {
        lines.add(Objects.requireNonNull(out.readLine(), "it has no end"));
      }
      assertFalse(publisher.waitFor(random.nextInt(LONGEST), MILLISECONDS), "it has no end");
      // Killed by its handle, since the process itself would close its output as well.
      publisher.toHandle().destroyForcibly();
      publisher.waitFor();
      Map<Path, Integer> printed = new HashMap<>();
      Stream.concat(lines.build(), out.lines())
          .map(line -> line.split(" ", 2))
          .forEach(line -> printed.put(Path.of(line[1]), Integer.parseInt(line[0])));
      return printed;
    }
  }

  @Test
  void oldSiteRemainsIfKilledBeforeTheSwap() throws IOException {
    TestPublisher.publish(LoopingPublisherProcess.edition(1), site, false);
    Files.createDirectories(staging.resolve("new/pages"));
    Files.writeString(staging.resolve("new/index.html"), "edit");

    thenNextRunShows(2);
  }

  @Test
  void newSiteIsMovedIntoPlaceIfKilledBetweenTheRenames() throws IOException {
    TestPublisher.publish(LoopingPublisherProcess.edition(2), folder.resolve("other"), false);
    TestPublisher.publish(LoopingPublisherProcess.edition(1), site, false);
    Files.move(site, staging.resolve("old"));
    Files.move(folder.resolve("other"), staging.resolve("new"));
    Files.createFile(staging.resolve("whole"));

    try (StagingArea next = StagingArea.open(site)) {
      next.repair();
    }

    assertEquals(expected(2), files(site));
    assertEquals(List.of("lock"), names(staging));
    thenNextRunShows(3);
  }

  @Test
  void oldSiteIsMovedBackIfKilledWhileUndoingTheSwap() throws IOException {
    TestPublisher.publish(LoopingPublisherProcess.edition(1), site, false);
    Files.move(site, staging.resolve("old"));

    try (StagingArea next = StagingArea.open(site)) {
      next.repair();
    }

    assertEquals(expected(1), files(site));
    thenNextRunShows(2);
  }

  @Test
  void newSiteRemainsIfKilledWhileDeletingTheOldOne() throws IOException {
    TestPublisher.publish(LoopingPublisherProcess.edition(1), folder.resolve("other"), false);
    TestPublisher.publish(LoopingPublisherProcess.edition(2), site, false);
    Files.move(folder.resolve("other"), staging.resolve("old"));
    Files.createFile(staging.resolve("whole"));
    Files.delete(staging.resolve("old/pages/3.html"));

    thenNextRunShows(3);
  }

  @Test
  void fileAddedToTheOldSiteDuringTheSwapIsRescued() throws IOException {
    TestPublisher.publish(LoopingPublisherProcess.edition(1), folder.resolve("other"), false);
    TestPublisher.publish(LoopingPublisherProcess.edition(2), site, false);
    Files.move(folder.resolve("other"), staging.resolve("old"));
    Files.writeString(staging.resolve("old/pages/notes.txt"), "theirs");

    try (StagingArea next = StagingArea.open(site)) {
      next.repair();
    }

    assertEquals("theirs", Files.readString(site.resolve("pages/notes.txt")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"site", "."})
  void siteIsUnchangedIfAFolderIsNotWritable(String closed) throws Exception {
    TestPublisher.publish(LoopingPublisherProcess.edition(1), site, false);
    Path shut = folder.toRealPath().resolve(closed).normalize();
    assumeTrue(shut.toFile().setWritable(false), "rights cannot be taken away here");
    try {
      assumeTrue(!Files.isWritable(shut), "this user may write anywhere");
      try {
        TestPublisher.publish(LoopingPublisherProcess.edition(2), site, false);
      } catch (IOException e) {
        assertEquals(expected(1), files(site));
      }
    } finally {
      shut.toFile().setWritable(true);
    }
    thenNextRunShows(3);
  }

  private void thenNextRunShows(int edition) throws IOException {
    TestPublisher.publish(LoopingPublisherProcess.edition(edition), site, false);
    assertEquals(expected(edition), files(site));
    assertEquals(List.of("lock"), names(staging));
  }

  private static Map<String, String> expected(int edition) {
    Map<String, String> files = new TreeMap<>();
    for (SiteFile file : Publisher.withManifest(LoopingPublisherProcess.edition(edition))) {
      files.put(file.path(), file.text());
    }
    return files;
  }

  private static Map<String, String> files(Path site) throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (String path : FileOperations.list(site)) {
      files.put(path, Files.readString(site.resolve(path)));
    }
    return files;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
