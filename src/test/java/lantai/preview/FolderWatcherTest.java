package lantai.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import lantai.output.FileOperations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Simulates what editors do to files between the scans of a watcher: each pause runs the next step.
 */
class FolderWatcherTest {

  private static final Step NOTHING = () -> {};

  @TempDir Path temporary;
  private Path content;
  private Path file;
  private FolderWatcher watcher;
  private final Deque<Step> steps = new ArrayDeque<>();
  private int pauses;

  private interface Step {
    void run() throws IOException;
  }

  @BeforeEach
  void watch() throws IOException {
    content = Files.createDirectories(temporary.resolve("content"));
    Files.createDirectories(content.resolve("chapters"));
    Files.createDirectories(temporary.resolve("templates/static"));
    file = Files.writeString(content.resolve("chapters/1.md"), "one");
    watcher = watcher(content, temporary.resolve("templates"));
  }

  @Test
  void aSavedFileIsNoticed() throws Exception {
    assertNoticed(() -> Files.writeString(file, "three"));
  }

  @Test
  void quietEndsWithTheNextSaveWhichIsStillNoticed() throws Exception {
    steps.addAll(Collections.nCopies(200, NOTHING));
    assertTrue(watcher.awaitQuiet(Duration.ofSeconds(2)));
    assertEquals(200, pauses);

    steps(NOTHING, () -> Files.writeString(file, "three"));
    steps.addAll(Collections.nCopies(10, NOTHING));
    assertFalse(watcher.awaitQuiet(Duration.ofSeconds(2)));
    assertEquals(202, pauses);
    assertTrue(watcher.awaitChange());
  }

  @Test
  void awaitingQuietFailsAfterTheWatcherWasClosed() throws Exception {
    watcher.close();

    assertFalse(watcher.awaitQuiet(Duration.ofSeconds(2)));
  }

  @Test
  void aFileReplacedByRenameIsNoticed() throws Exception {
    Path draft = content.resolve("chapters/.1.md.swp");
    assertIgnored(() -> Files.writeString(draft, "two"));
    Files.setLastModifiedTime(draft, Files.getLastModifiedTime(file));
    assertNoticed(() -> Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING));
  }

  @Test
  void anEmptiedFileIsNoticedOnceItIsWritten() throws Exception {
    steps(
        () -> Files.writeString(file, ""),
        NOTHING,
        NOTHING,
        () -> Files.writeString(file, "whole"),
        NOTHING);

    assertTrue(watcher.awaitChange());

    assertEquals("whole", Files.readString(file));
    assertEquals(5, pauses);
  }

  @Test
  void aFileMovedAwayIsNoticedOnceItIsWrittenAgain() throws Exception {
    steps(
        () -> Files.move(file, content.resolve("chapters/1.md~")),
        NOTHING,
        () -> Files.writeString(file, "whole"),
        NOTHING);

    assertTrue(watcher.awaitChange());

    assertEquals("whole", Files.readString(file));
    assertEquals(4, pauses);
  }

  @Test
  void aDeletedFileIsNoticedAfterTheTimeThatASaveMayTake() throws Exception {
    assertNoticed(() -> Files.delete(file));

    assertEquals(12, pauses);
  }

  @Test
  void savesInARowAreNoticedTogether() throws Exception {
    steps(
        () -> Files.writeString(content.resolve("chapters/2.md"), "two"),
        () -> Files.writeString(content.resolve("chapters/3.md"), "three"),
        () -> Files.writeString(temporary.resolve("templates/page.ftlh"), "page"),
        NOTHING);

    assertTrue(watcher.awaitChange());

    assertTrue(steps.isEmpty());
    assertIgnored(NOTHING);
  }

  @Test
  void filesThatNeverStopChangingAreNoticedAfterAll() throws Exception {
    for (int i = 1; i <= 300; i++) {
      String text = "x".repeat(i);
      steps.add(() -> Files.writeString(content.resolve("log.txt"), text));
    }

    assertTrue(watcher.awaitChange());

    assertEquals(201, pauses);
  }

  @Test
  void newFoldersAndTheirFilesAreNoticed() throws Exception {
    Path folder = content.resolve("goals");
    assertNoticed(() -> Files.createDirectories(folder.resolve("deep")));
    assertNoticed(() -> Files.writeString(folder.resolve("deep/targets.yaml"), "[]"));
    assertNoticed(() -> Files.writeString(folder.resolve("deep/targets.yaml"), "[1]"));
    assertNoticed(() -> FileOperations.delete(folder));
  }

  @Test
  void aWatchedFolderMayBeRemovedAndCreatedAgain() throws Exception {
    Path away = temporary.resolve("away");
    assertNoticed(() -> Files.move(content, away));
    assertNoticed(() -> Files.move(away, content));
    assertNoticed(() -> Files.writeString(file, "after it came back"));
  }

  @Test
  void aWatchedFolderMayBeCreatedLater() throws Exception {
    Path later = temporary.resolve("later");
    watcher = watcher(later);
    assertNoticed(() -> Files.createDirectories(later));
  }

  @Test
  void aTargetOfASymbolicLinkIsWatched() throws Exception {
    Path target = Files.writeString(temporary.resolve("target.md"), "one");
    assertNoticed(() -> Files.createSymbolicLink(content.resolve("link.md"), target));
    assertNoticed(() -> Files.writeString(target, "three"));
  }

  @Test
  void filesThatEditorsCreateForThemselvesAreIgnored() throws Exception {
    assertIgnored(() -> Files.writeString(content.resolve(".site.yaml.swp"), "x"));
    assertIgnored(() -> Files.writeString(content.resolve("site.yaml~"), "x"));
    assertIgnored(() -> Files.createDirectories(content.resolve(".git/refs")));
    assertIgnored(() -> Files.writeString(content.resolve(".git/refs/main"), "x"));
  }

  @Test
  void aChangeBetweenTwoCallsIsNoticedByTheSecond() throws Exception {
    assertNoticed(() -> Files.writeString(file, "three"));
    Files.writeString(file, "eleven");

    assertNoticed(NOTHING);
    assertIgnored(NOTHING);
  }

  @Test
  void aClosedWatcherReturnsAtOnce() throws Exception {
    FolderWatcher real = new FolderWatcher(List.of(content));
    real.close();

    assertFalse(real.awaitChange());
  }

  /** Returns a watcher that is closed after the last step. */
  private FolderWatcher watcher(Path... roots) {
    return new FolderWatcher(
        Arrays.asList(roots),
        milliseconds -> {
          pauses++;
          next();
        });
  }

  private void next() {
    Step step = steps.poll();
    try {
      if (step == null) {
        watcher.close();
      } else {
        step.run();
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void steps(Step... next) {
    steps.addAll(Arrays.asList(next));
  }

  private void assertNoticed(Step step) throws InterruptedException {
    steps(step);
    for (int i = 0; i < 20; i++) {
      steps.add(NOTHING);
    }
    assertTrue(watcher.awaitChange());
    steps.clear();
  }

  private void assertIgnored(Step step) throws IOException, InterruptedException {
    FolderWatcher other = watcher;
    steps(step, NOTHING);
    watcher = watcher(content, temporary.resolve("templates"));
    assertFalse(watcher.awaitChange());
    watcher = other;
  }
}
