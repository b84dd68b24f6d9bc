package lantai.review;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import lantai.acceptance.ChildJvm;
import lantai.content.CachingParser;
import lantai.content.ContentReader;
import lantai.diagnostics.Messages;
import lantai.diagnostics.Problem;
import lantai.diagnostics.Problems;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a review is killed at any moment, each file is the old or the new one. */
class KilledReviewTest {

  private static final int FOLDERS = 2;
  private static final int KILLS = 5;

  /** Maximum time before a process is killed, in milliseconds. */
  private static final int LONGEST = 150;

  private static final List<String> FILES =
      List.of("goals/targets.yaml", "numerals.yaml", "chapters/1-0.md");

  /** Makes a write take a while. */
  private static final String LONG = "# 这一行是编辑写的备注，写得很长。\n".repeat(1500);

  @TempDir Path folder;

  @Test
  @Tag("full")
  void aReviewKilledWhileWritingLeavesTheOldOrTheNewFiles() throws Exception {
    List<DraftedFolder> reviewed = new ArrayList<>();
    for (int i = 0; i < FOLDERS; i++) {
      reviewed.add(drafted("reviewed-" + i));
    }
    Map<String, Set<String>> known = texts(drafted("known"));
    Random random = new Random(20310108);
    int unfinished = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      kill(kill % 2 == 0, random, reviewed);
      for (DraftedFolder each : reviewed) {
        for (String file : FILES) {
          assertTrue(known.get(file).contains(each.read(file)), file);
        }
        assertUsable(each);
        for (Path left : unfinishedIn(each)) {
          // As if it were the next day: a folder that another program has just made is not deleted.
          Files.setLastModifiedTime(left, FileTime.fromMillis(0));
          unfinished++;
        }
        writeLong(new DraftedFolder(each.folder()));
        review(each);
        assertEquals(List.of(), unfinishedIn(each));
        writeLong(new DraftedFolder(each.folder()));
      }
    }
    assertTrue(unfinished > 0, "no write was interrupted");
  }

  private DraftedFolder drafted(String name) throws IOException {
    DraftedFolder drafted = new DraftedFolder(folder.toRealPath().resolve(name));
    writeLong(drafted);
    return drafted;
  }

  private static void review(DraftedFolder drafted) throws IOException {
    ReviewEndpoint pages =
        new ReviewEndpoint(
            drafted.folder(), new Messages(Locale.SIMPLIFIED_CHINESE), new CachingParser());
    LoopingReviewProcess.round(pages).forEach(Runnable::run);
  }

  private static void writeLong(DraftedFolder drafted) throws IOException {
    for (String file : FILES) {
      if (file.endsWith(".yaml")) {
        Files.writeString(drafted.folder().resolve(file), LONG + drafted.read(file));
      }
    }
  }

  /** Returns all possible texts of each file. */
  private static Map<String, Set<String>> texts(DraftedFolder drafted) throws IOException {
    Map<String, Set<String>> texts = new HashMap<>();
    ReviewEndpoint pages =
        new ReviewEndpoint(
            drafted.folder(), new Messages(Locale.SIMPLIFIED_CHINESE), new CachingParser());
    for (Runnable step : LoopingReviewProcess.round(pages)) {
      step.run();
      for (String file : FILES) {
        texts.computeIfAbsent(file, key -> new HashSet<>()).add(drafted.read(file));
      }
    }
    texts.forEach((file, found) -> assertTrue(found.size() > 1, file));
    return texts;
  }

  /**
   * @param writing whether to wait until a write has begun, rather than for any time
   */
  private static void kill(boolean writing, Random random, List<DraftedFolder> reviewed)
      throws Exception {
    Process process =
        ChildJvm.of(
                LoopingReviewProcess.class,
                List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
                reviewed.stream().map(each -> each.folder().toString()).toArray(String[]::new))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
      assertNotNull(out.readLine(), "it failed");
      assertFalse(process.waitFor(random.nextInt(LONGEST), MILLISECONDS), "it failed");
      while (writing && process.isAlive() && unfinishedIn(reviewed.get(0)).isEmpty()) {
        Thread.onSpinWait();
      }
      process.toHandle().destroyForcibly();
      process.waitFor();
    }
  }

  /** Returns folders of files that are written next to those that they replace. */
  private static List<Path> unfinishedIn(DraftedFolder drafted) throws IOException {
    try (Stream<Path> list = Files.list(drafted.folder().resolve("goals"))) {
      return list.filter(path -> path.getFileName().toString().startsWith(".")).toList();
    }
  }

  /** Asserts that the folder can be read and reviewed again. */
  private static void assertUsable(DraftedFolder drafted) throws IOException {
    Problems problems = new Problems();
    ContentReader.read(drafted.folder(), problems);
    assertEquals(List.of(), problems.sorted().stream().filter(Problem::isError).toList());
    ReviewEndpoint pages =
        new ReviewEndpoint(
            drafted.folder(), new Messages(Locale.SIMPLIFIED_CHINESE), new CachingParser());
    assertEquals(200, pages.get("item", Map.of()).status());
  }
}
