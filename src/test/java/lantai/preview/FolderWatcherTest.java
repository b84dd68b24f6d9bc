package lantai.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor's programs do to a folder. Each test waits for a change, at most so long. */
class FolderWatcherTest {

  private static final long DEADLINE = 20;

  @TempDir Path temporary;
  private Path content;
  private Path templates;
  private Path file;
  private FolderWatcher watcher;

  private interface FileAction {
    void run() throws IOException;
  }

  @BeforeEach
  void watch() throws IOException {
    content = temporary.resolve("content");
    templates = temporary.resolve("templates");
    Files.createDirectories(content.resolve("chapters"));
    Files.createDirectories(templates.resolve("static"));
    file = Files.writeString(content.resolve("chapters/1.md"), "one");
    watcher = new FolderWatcher(List.of(content, templates));
  }

  @AfterEach
  void close() throws IOException {
    watcher.close();
  }

  @Test
  void aSavedFileIsNoticed() throws Exception {
    assertNoticed(() -> Files.writeString(file, "two"));
    assertNoticed(() -> Files.writeString(file, "six"));
  }

  @Test
  void aFileSavedByRenameIsNoticed() throws Exception {
    assertNoticed(
        () -> {
          Path draft = Files.writeString(content.resolve("chapters/.1.md.swp"), "two");
          Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        });
    assertNoticed(
        () -> {
          Files.move(file, content.resolve("chapters/1.md~"));
          Files.writeString(file, "three");
        });
  }

  @Test
  void aSaveInTwoStepsIsWholeWhenItIsNoticed() throws Exception {
    CompletableFuture<String> noticed =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                watcher.awaitChange();
                return Files.readString(file);
              } catch (InterruptedException | IOException e) {
                throw new IllegalStateException(e);
              }
            });
    Files.writeString(file, "");
    Files.writeString(file, "whole");
    assertEquals("whole", noticed.get(DEADLINE, TimeUnit.SECONDS));
  }

  @Test
  void severalSavesAtOnceAreNoticedTogether() throws Exception {
    assertNoticed(
        () -> {
          for (int i = 0; i < 50; i++) {
            Files.writeString(content.resolve("chapters/" + i + ".md"), "text");
          }
          Files.writeString(templates.resolve("page.ftlh"), "text");
        });
    assertQuiet();
  }

  @Test
  void aNewAndADeletedFileAreNoticed() throws Exception {
    assertNoticed(() -> Files.writeString(content.resolve("chapters/2.md"), "new"));
    assertNoticed(() -> Files.delete(file));
  }

  @Test
  void aNewFolderAndWhatComesIntoItLaterAreNoticed() throws Exception {
    Path folder = content.resolve("goals");
    assertNoticed(() -> Files.createDirectories(folder.resolve("deep")));
    assertNoticed(() -> Files.writeString(folder.resolve("deep/targets.yaml"), "[]"));
    assertNoticed(() -> Files.writeString(folder.resolve("deep/targets.yaml"), "[1]"));
    assertNoticed(() -> delete(folder));
  }

  @Test
  void aContentFolderThatDisappearsAndComesBackIsNoticedEachTime() throws Exception {
    Path away = temporary.resolve("away");
    assertNoticed(() -> Files.move(content, away));
    assertNoticed(() -> Files.move(away, content));
    assertNoticed(() -> Files.writeString(file, "after it came back"));
    assertNoticed(() -> delete(content));
    assertNoticed(
        () -> {
          Files.createDirectories(file.getParent());
          Files.writeString(file, "made anew");
        });
    assertNoticed(() -> Files.writeString(file, "and changed"));
  }

  @Test
  void aFolderThatWasNeverThereIsNoticedWhenItComes() throws Exception {
    Path later = temporary.resolve("later");
    try (FolderWatcher waiting = new FolderWatcher(List.of(later))) {
      CompletableFuture<Void> noticed = await(waiting);
      Files.createDirectories(later);
      noticed.get(DEADLINE, TimeUnit.SECONDS);
    }
  }

  @Test
  void whatEditorsLeaveBehindIsNotNoticed() throws Exception {
    Files.writeString(content.resolve(".site.yaml.swp"), "x");
    Files.writeString(content.resolve("site.yaml~"), "x");
    Files.createDirectories(content.resolve(".git/refs"));
    assertQuiet();
  }

  @Test
  void aChangeBetweenTwoWaitsIsNotLost() throws Exception {
    Files.writeString(file, "while nobody waited");
    await(watcher).get(DEADLINE, TimeUnit.SECONDS);
    assertQuiet();
  }

  private void assertNoticed(FileAction deed) throws Exception {
    CompletableFuture<Void> noticed = await(watcher);
    assertFalse(noticed.isDone(), "nothing has happened yet");
    deed.run();
    noticed.get(DEADLINE, TimeUnit.SECONDS);
    settle();
  }

  /** A slow machine may notice one deed in two parts; the next deed begins after both. */
  private void settle() throws Exception {
    boolean more = true;
    while (more) {
      more = changesWithin(300);
    }
  }

  private void assertQuiet() throws Exception {
    assertFalse(changesWithin(300));
  }

  private CompletableFuture<Void> pending;

  private boolean changesWithin(long milliseconds) throws InterruptedException, ExecutionException {
    CompletableFuture<Void> noticed = await(watcher);
    try {
      noticed.get(milliseconds, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      pending = noticed;
      return false;
    }
  }

  /** One thread waits at a time: a wait that saw nothing goes on being the next one. */
  private CompletableFuture<Void> await(FolderWatcher waiting) {
    if (pending != null && waiting == watcher) {
      CompletableFuture<Void> same = pending;
      pending = null;
      return same;
    }
    return CompletableFuture.runAsync(
        () -> {
          try {
            waiting.awaitChange();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
