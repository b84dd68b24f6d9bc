package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import lantai.cli.CommandRun;
import lantai.output.Sha2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers of a changed report find at addresses that they kept. */
class RetiredAddressesTest {

  private static final String SENTENCE = "“共享粮仓”覆盖全部9个乡镇，农户存粮损失明显减少。";

  @TempDir Path folder;

  @BeforeEach
  void publishAReport() throws IOException {
    FileTree.write(
        FileTree.read(GoldenSite.RESOURCES.resolve("sites/small/given/content")),
        folder.resolve("content"));
    Files.delete(file("addresses.yaml"));
    assertEquals(0, create("2031-02-01").exit());
  }

  @Test
  void oldAddressesShowTheirWordsAndLeadToWhatBecameOfThem() throws IOException {
    change();
    CommandRun dryRun = run("build", "--dry-run", "--out", path("site"));

    assertTrue(
        dryRun.out().contains("address 1-0.html#p2s2 is retired (split); it leads to"),
        dryRun.out());
    assertTrue(dryRun.out().contains("paragraph 2-0.html#p1 is split"), dryRun.out());
    assertFalse(Files.readString(file("addresses.yaml")).contains("retired"));
    assertEquals(0, create("2031-03-01").exit());
    assertContains("site/1-0.html", "<li id=\"p2s2\"><del>" + SENTENCE + "</del>");
    assertContains("site/1-0.html", "href=\"1-0.html#p2s4\"");
    assertContains("site/all.html", "<li id=\"1-0-p2s2\"><del>" + SENTENCE + "</del>");
    assertContains("site/closing.html", "现在见<a href=\"ending.html\">结束语</a>");
    assertContains("site/closing.html", "<li id=\"p1s1\"><del>各位代表！</del>");
    assertContains("site/closing.html", "<meta name=\"robots\" content=\"noindex\">");
    assertContains("site/targets/urban-income.html", "href=\"../targets/city-income.html\"");
    assertContains("site/changes/2031-03-01.html", "<h2 id=\"addresses\">变动的网址（8）</h2>");
    assertContains("site/feed.xml", "<title>网址有变动：8处</title>");
    assertFalse(Files.readString(folder.resolve("site/sitemap.xml")).contains("closing.html"));
    assertContains("site/data/sentences.json", "\"first\" : \"2031-03-01\"");
    CommandRun rebuilt = run("snapshot", "verify", "--rebuild");
    assertEquals(0, rebuilt.exit(), rebuilt.out() + rebuilt.err());
  }

  @Test
  void noteIsCitedAtItsAddressUnderAnotherNumber() throws IOException {
    String first = "terms.html#note-1\"";
    assertContains("site/data/glossary.json", "\"note_url\" : \"" + first);
    replace("glossary.yaml", "note: 1\n", "note: 3\n");
    replace("glossary.yaml", "note: 2\n", "note: 1\n");
    replace("glossary.yaml", "note: 3\n", "note: 2\n");
    assertEquals(0, create("2031-03-01").exit());

    assertContains("site/data/glossary.json", "\"note_url\" : \"terms.html#note-2\"");
    String definition = "由村集体建库，农户按份存粮，统一烘干、统一代储的粮食仓储方式。";
    String citation =
        "“共享粮仓”. 2031-03-01版. (2031-01-12)."
            + " https://qingshan.internal/2031/v/2031-03-01/terms.html#note-1. SHA-256: "
            + Sha2.hex(definition).substring(0, 16)
            + ".";
    CommandRun verified = run("snapshot", "verify", "--citation", citation);
    assertEquals(0, verified.exit(), verified.out() + verified.err());
    assertFalse(Files.readString(file("addresses.yaml")).contains("retired"));
  }

  @Test
  void buildThatChangesNothingLeavesTheFileAsItIs() throws IOException {
    change();
    create("2031-03-01");
    String written = Files.readString(file("addresses.yaml"));

    assertEquals(0, run("build", "--out", path("site")).exit());
    assertEquals(written, Files.readString(file("addresses.yaml")));
    assertTrue(create("2031-04-01").out().startsWith("Unchanged since version 2031-03-01"));
  }

  @Test
  void wordsThatWereNeverArchivedAreNotShownWhenTheyAreGone() throws IOException {
    replace("chapters/closing.md", "各位代表！", "各位来宾，大家上午好！各位代表！");
    run("build", "--out", path("site"));
    replace("chapters/closing.md", "各位来宾，大家上午好！", "");
    run("build", "--out", path("site"));

    assertContains("site/closing.html", "<li id=\"p1s3\">closing.html#p1s3");
    assertFalse(Files.readString(file("addresses.yaml")).contains("来宾"));
  }

  @Test
  void lostFileIsMadeAgainFromTheLatestVersion() throws IOException {
    change();
    create("2031-03-01");
    String written = Files.readString(file("addresses.yaml"));
    for (String left : List.of("", "# conflict")) {
      Files.writeString(file("addresses.yaml"), left);
      if (left.isEmpty()) {
        Files.delete(file("addresses.yaml"));
      }
      CommandRun build = run("build", "--out", path("site"));

      assertTrue(
          build.out().contains("is missing or empty: it is restored from version"), build.out());
      assertEquals(written, Files.readString(file("addresses.yaml")));
    }
  }

  @Test
  void addressThatIsGivenToOtherWordsThanThoseArchivedIsAnError() throws IOException {
    replace("addresses.yaml", "p1s1, text: \"各位代表！\"", "p1s9, text: \"各位代表！\"");
    replace("addresses.yaml", "p1s2, text: \"让我们", "p1s1, text: \"让我们");
    SortedMap<String, byte[]> before = FileTree.read(folder);
    CommandRun check = run("check");
    assertEquals("", FileTree.difference(before, FileTree.read(folder)));
    CommandRun build = run("build", "--out", path("site"));

    assertEquals(1, check.exit());
    assertEquals(check.err(), build.err());
    assertEquals(1, build.exit());
    assertTrue(build.err().contains(" [address-used-twice]"), build.err());
    assertTrue(build.err().contains("2031-02-01 各位代表！"), build.err());
  }

  @Test
  void retiredAddressThatShowsOtherWordsThanThoseArchivedIsAnError() throws IOException {
    change();
    create("2031-03-01");
    replace(
        "addresses.yaml",
        "last: \"2031-02-01\", text: \"各位代表！\"",
        "last: \"2031-02-01\", text: \"各位来宾！\"");

    for (String command : List.of("check", "build")) {
      CommandRun run = run(command);
      assertEquals(1, run.exit(), run.out());
      assertTrue(
          run.err()
              .matches("(?s).*addresses.yaml:\\d+:13: error: .*closing.html#p1s1.*2031-02-01.*"),
          run.err());
    }
  }

  @Test
  void successorThatWasRetiredInAMergedChangeIsFollowed() throws IOException {
    change();
    create("2031-03-01");
    replace(
        "addresses.yaml",
        "retired:\n",
        "retired:\n- {address: 1-0.html#p1s9, reason: moved, successors: [closing.html#p1s2]}\n");

    assertEquals(0, run("build", "--out", path("site")).exit());
    assertContains(
        "content/addresses.yaml",
        "{address: 1-0.html#p1s9, reason: moved, successors: [ending.html#p1s2]}");
  }

  /** Splits a sentence and a paragraph, removes a sentence, renames a chapter and a target. */
  private void change() throws IOException {
    replace("chapters/1-0.md", "乡镇，农户", "乡镇。农户");
    replace("chapters/2-0.md", "目标虽高", "\n\n目标虽高");
    replace("chapters/closing.md", "各位代表！", "");
    replace("chapters/closing.md", "id: closing", "id: ending");
    Files.move(file("chapters/closing.md"), file("chapters/ending.md"));
    replace("goals/cities.yaml", "chapter: closing", "chapter: ending");
    replace("goals/targets.yaml", "- id: urban-income\n", "- id: city-income\n");
  }

  private Path file(String name) {
    return folder.resolve("content").resolve(name);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private void replace(String name, String old, String now) throws IOException {
    String text = Files.readString(file(name));
    assertTrue(text.contains(old), name + ": " + old);
    Files.writeString(file(name), text.replace(old, now));
  }

  private void assertContains(String name, String words) throws IOException {
    String text = Files.readString(folder.resolve(name));
    assertTrue(text.contains(words), () -> name + " lacks " + words + ": " + text);
  }

  private CommandRun create(String day) {
    String time = day + "T09:00:00+08:00";
    return run(
        "snapshot",
        "create",
        "-m",
        "改动",
        "--in-future",
        "--published",
        time,
        "--out",
        path("site"));
  }

  private CommandRun run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--store", path("archive")));
    if (!all.contains("verify")) {
      all.addAll(List.of("--content", path("content")));
    }
    return CommandRun.of(all.toArray(String[]::new));
  }
}
