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
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import lantai.acceptance.ChildJvm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * After a publisher was killed at any moment, the site is the old or the new one, and is repaired.
 */
class KilledPublisherTest {

  private static final int KILLS = 100;

  /** In milliseconds. */
  private static final int LONGEST = 200;

  @TempDir Path folder;

  private Path site;
  private Path staging;

  @BeforeEach
  void nameFolders() throws IOException {
    site = folder.toRealPath().resolve("site");
    staging = site.resolveSibling(".site.lantai");
  }

  @Test
  void aPublisherKilledAHundredTimesLeavesTheOldOrTheNewSite() throws Exception {
    Random random = new Random(20240123);
    int edition = 1;
    Publisher.publish(LoopingPublisherProcess.edition(edition), site, false);
    for (int kill = 0; kill < KILLS; kill++) {
      int printed = killed(random.nextInt(LONGEST), edition + 1);
      int last = Math.max(edition, printed);
      edition = shown();
      assertTrue(
          edition == last || edition == last + 1, last + " was printed, " + edition + " is shown");
      if (kill % 4 == 0) {
        Publisher.publish(LoopingPublisherProcess.edition(++edition), site, false);
        assertEquals(edition, shown());
        assertEquals(List.of("lock"), names(staging));
      }
    }
  }

  /** The edition that readers are shown, all of it. */
  private int shown() throws IOException {
    if (!Files.exists(site)) {
      // Stopped between two renames: both sites are there, and the next run puts one in its place.
      assertTrue(Files.exists(staging.resolve("old")) && Files.exists(staging.resolve("whole")));
      try (StagingArea next = StagingArea.open(site)) {
        next.repair();
      }
    }
    int edition = Integer.parseInt(Files.readString(site.resolve("index.html")).substring(8));
    assertEquals(expected(edition), files());
    return edition;
  }

  private int killed(int delay, int next) throws Exception {
    Process publisher =
        ChildJvm.of(
                LoopingPublisherProcess.class,
                List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto"),
                site.toString(),
                String.valueOf(next))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(publisher.getInputStream(), StandardCharsets.US_ASCII))) {
      assertEquals("ready", out.readLine());
      assertFalse(publisher.waitFor(delay, MILLISECONDS), "it has no end");
      // Killed by its handle: the process itself would shut its output, too.
      publisher.toHandle().destroyForcibly();
      publisher.waitFor();
      List<String> printed = out.lines().toList();
      return printed.isEmpty() ? 0 : Integer.parseInt(printed.get(printed.size() - 1));
    }
  }

  @Test
  void killedBeforeTheSwapTheOldSiteStays() throws IOException {
    Publisher.publish(LoopingPublisherProcess.edition(1), site, false);
    Files.createDirectories(staging.resolve("new/pages"));
    Files.writeString(staging.resolve("new/index.html"), "edit");

    thenNextRunShows(2);
  }

  @Test
  void killedBetweenTheRenamesTheNewSiteIsMovedToItsPlace() throws IOException {
    Publisher.publish(LoopingPublisherProcess.edition(2), folder.resolve("other"), false);
    Publisher.publish(LoopingPublisherProcess.edition(1), site, false);
    Files.move(site, staging.resolve("old"));
    Files.move(folder.resolve("other"), staging.resolve("new"));
    Files.createFile(staging.resolve("whole"));

    try (StagingArea next = StagingArea.open(site)) {
      next.repair();
    }

    assertEquals(expected(2), files());
    assertEquals(List.of("lock"), names(staging));
    thenNextRunShows(3);
  }

  @Test
  void killedWhileTheSwapWasUndoneTheOldSiteIsMovedBack() throws IOException {
    Publisher.publish(LoopingPublisherProcess.edition(1), site, false);
    Files.move(site, staging.resolve("old"));

    try (StagingArea next = StagingArea.open(site)) {
      next.repair();
    }

    assertEquals(expected(1), files());
    thenNextRunShows(2);
  }

  @Test
  void killedWhileTheOldSiteWasDeletedTheNewOneStays() throws IOException {
    Publisher.publish(LoopingPublisherProcess.edition(1), folder.resolve("other"), false);
    Publisher.publish(LoopingPublisherProcess.edition(2), site, false);
    Files.move(folder.resolve("other"), staging.resolve("old"));
    Files.createFile(staging.resolve("whole"));
    Files.delete(staging.resolve("old/pages/3.html"));

    thenNextRunShows(3);
  }

  @Test
  void aFileAddedToTheOldSiteDuringTheSwapIsKept() throws IOException {
    Publisher.publish(LoopingPublisherProcess.edition(1), folder.resolve("other"), false);
    Publisher.publish(LoopingPublisherProcess.edition(2), site, false);
    Files.move(folder.resolve("other"), staging.resolve("old"));
    Files.writeString(staging.resolve("old/pages/notes.txt"), "theirs");

    try (StagingArea next = StagingArea.open(site)) {
      next.repair();
    }

    assertEquals("theirs", Files.readString(site.resolve("pages/notes.txt")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"site", "."})
  void ifAFolderIsNotWritableTheSiteIsUnchanged(String closed) throws Exception {
    Publisher.publish(LoopingPublisherProcess.edition(1), site, false);
    Path shut = folder.toRealPath().resolve(closed).normalize();
    assumeTrue(shut.toFile().setWritable(false), "rights cannot be taken away here");
    try {
      assumeTrue(!Files.isWritable(shut), "this user may write anywhere");
      try {
        Publisher.publish(LoopingPublisherProcess.edition(2), site, false);
      } catch (IOException e) {
        assertEquals(expected(1), files());
      }
    } finally {
      shut.toFile().setWritable(true);
    }
    thenNextRunShows(3);
  }

  private void thenNextRunShows(int edition) throws IOException {
    Publisher.publish(LoopingPublisherProcess.edition(edition), site, false);
    assertEquals(expected(edition), files());
    assertEquals(List.of("lock"), names(staging));
  }

  private static Map<String, String> expected(int edition) {
    Map<String, String> files = new TreeMap<>();
    for (SiteFile file : Publisher.listed(LoopingPublisherProcess.edition(edition))) {
      files.put(file.path(), file.text());
    }
    return files;
  }

  private Map<String, String> files() throws IOException {
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
