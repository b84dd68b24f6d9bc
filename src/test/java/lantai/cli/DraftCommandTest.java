package lantai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import lantai.acceptance.FileTree;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is printed of the draft that an import leaves, and of a chapter that is drafted again. */
class DraftCommandTest {

  @TempDir static Path imported;
  @TempDir Path folder;

  @BeforeAll
  static void importReport() throws IOException {
    Path file = Files.writeString(imported.resolve("report.txt"), ImportCommandTest.REPORT);
    String out = imported.resolve("content").toString();
    assertEquals(0, CommandRun.of("import", file.toString(), "--out", out).exit());
  }

  @BeforeEach
  void copy() throws IOException {
    FileTree.write(FileTree.read(imported.resolve("content")), folder);
  }

  @Test
  void chapterIsDraftedAgainAndWhatItLeavesToReviewIsListed() throws IOException {
    Path chapter = folder.resolve("chapters/2-0.md");
    Files.writeString(chapter, Files.readString(chapter) + "\n造林20万至30万亩。\n");
    CommandRun run = run("draft", "2-0");

    List<String> lines = run.out().lines().toList();
    assertTrue(lines.get(0).startsWith("  2-0#p2: only a verb"), run.out());
    assertTrue(lines.get(0).endsWith("造林20万至30万亩\""), run.out());
    assertTrue(
        lines.get(1).startsWith("Drafted 2-0 again: 2 unreviewed rows replaced by 3."), run.out());
    assertEquals(0, run.exit(), run.err());
  }

  @Test
  void unknownChapterIsRefusedWithTheKnownOnes() {
    CommandRun run = run("draft", "1-0", "3-0");

    assertEquals(2, run.exit());
    assertTrue(
        run.err().startsWith("error: there is no chapter 3-0. Chapters: 0, 1-0, 2-0, closing\n"),
        run.err());
  }

  @Test
  void contentWithErrorsIsNotDrafted() throws IOException {
    Files.writeString(folder.resolve("site.yaml"), "titel: x\ndraft: true\n");
    CommandRun run = run("draft", "2-0");

    assertEquals(1, run.exit());
    assertTrue(run.err().contains("site.yaml:1:1: error: unknown key \"titel\""), run.err());
    assertTrue(run.err().endsWith(" error(s); the site was not changed.\n"), run.err());
    assertEquals("", run.out());
  }

  @Test
  void fileThatIsNotAListOfRowsIsNamed() throws IOException {
    Files.writeString(folder.resolve("goals/targets.yaml"), "[]\n");
    CommandRun run = run("draft", "2-0");

    assertEquals(1, run.exit());
    assertTrue(run.err().contains("goals/targets.yaml"), run.err());
    assertTrue(run.err().endsWith("Nothing was written.\n"), run.err());
  }

  @Test
  void checkOfADraftCountsRowsToReviewAndOtherThings() {
    CommandRun run = run("check");

    assertEquals(0, run.exit());
    assertEquals(
        "No errors, but this is a draft, which cannot be published: 7 row(s) are still to be"
            + " reviewed, and 6 other thing(s) are listed above.\n",
        run.out());
    assertEquals(6, run.err().lines().filter(line -> line.contains("[draft-incomplete]")).count());
  }

  @Test
  void draftIsNotArchived() {
    String[] places = {
      "--out=" + imported.resolve("site"), "--store=" + imported.resolve("archive")
    };
    CommandRun run = run("snapshot", "create", "-m", "首次发布", places[0], places[1]);

    assertEquals(1, run.exit());
    assertTrue(run.err().contains("[draft-incomplete]"), run.err());
    assertTrue(run.err().contains("\nerror: this site is a draft (draft: true in"), run.err());
    assertTrue(Files.notExists(imported.resolve("archive")));
  }

  private CommandRun run(String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 1);
    all[arguments.length] = "--content=" + folder;
    return CommandRun.of(all);
  }
}
