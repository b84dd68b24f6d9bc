package lantai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import lantai.acceptance.FileTree;
import lantai.acceptance.ThreeVersions;
import lantai.archive.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code snapshot} does and says where something is not as usual. */
class SnapshotCommandsTest {

  private static final String DAY = "2032-01-10T09:00:00+08:00";
  private static final String LATER = "2032-01-11T09:00:00+08:00";

  @TempDir Path folder;

  private ThreeVersions report;

  @BeforeEach
  void copyReport() throws IOException {
    report = new ThreeVersions(folder, ThreeVersions.PLAIN, new TreeMap<>(), new TreeMap<>());
    FileTree.write(
        FileTree.read(ThreeVersions.RESOURCES.resolve("given/content")), report.content());
  }

  @Test
  void restoreIntoTheStoreIsRefused() throws IOException {
    created(DAY, "首次发布");
    Path within = report.store().resolve("back");

    CommandRun restored = report.run("restore", "2032-01-10", "--to", within.toString());

    assertEquals(2, restored.exit(), restored.err());
    assertTrue(Files.notExists(within));
  }

  @Test
  void lockedStoreIsReported() throws IOException {
    created(DAY, "首次发布");
    edit();
    CommandRun refused;
    try (Store writing = Store.openForWriting(report.store(), Clock.systemUTC())) {
      refused = create("-m", "更新");
      assertEquals(List.of(), writing.repairs());
    }

    assertEquals(3, refused.exit());
    assertEquals(
        "error: another process is writing to the store (lock "
            + folder.resolve("archive.lock")
            + "). Try again when it has finished.\n",
        refused.err());
  }

  @Test
  void missingVersionOrStoreIsReported() throws IOException {
    created(DAY, "首次发布");

    CommandRun version = report.run("restore", "2031-01-01", "--to", folder.toString());
    CommandRun verified = report.run("verify", "2031-01-01");
    CommandRun store = CommandRun.of("snapshot", "list", "--store", folder + "/nothing");
    CommandRun repaired =
        CommandRun.of("snapshot", "verify", "--repair", "--store", folder + "/nothing");

    String unknown = "error: there is no version 2031-01-01 in the store. Available: 2032-01-10\n";
    assertEquals(2, version.exit());
    assertTrue(version.err().startsWith(unknown), version.err());
    assertEquals(2, verified.exit());
    assertTrue(verified.err().startsWith(unknown), verified.err());
    String missing =
        "error: there is no store in " + folder + "/nothing. \"snapshot create\" creates one.\n";
    assertEquals(new CommandRun(3, "", missing), store);
    assertEquals(new CommandRun(3, "", missing), repaired);
    assertFalse(Files.exists(folder.resolve("nothing")));
  }

  @Test
  void eachReportOfAStoreHasItsOwnVersions() throws IOException {
    created(DAY, "首次发布");
    Path site = report.content().resolve("site.yaml");
    Files.writeString(site, Files.readString(site).replace("internal/2032/", "internal/other/"));
    SortedMap<String, byte[]> first = FileTree.read(report.site());
    assertTrue(first.containsKey("versions.html"));
    CommandRun built =
        CommandRun.of(
            Stream.concat(
                    Stream.of("build", "--store", report.store().toString()),
                    Stream.of(report.folders()))
                .toArray(String[]::new));

    assertEquals(0, built.exit(), built.err());
    assertEquals("[ ]\n", Files.readString(report.site().resolve("versions.json")));

    created(DAY, "另一份报告");
    CommandRun list = report.run("list");
    assertEquals(2, list.exit());
    assertTrue(
        list.err()
            .startsWith(
                "error: the store contains several reports. Choose one with --report:"
                    + " urn:lantai:local:2032, urn:lantai:local:other\n"),
        list.err());
    assertEquals(1, report.snapshot("list", "--report", "urn:lantai:local:other").lines().count());
    assertEquals(
        "Verified 2 version(s): no file has changed.\n", report.snapshot("verify", "--full"));
    assertEquals(
        "Verified 1 version(s): no file has changed.\n",
        report.snapshot("verify", "--full", "--report", "urn:lantai:local:other"));
    CommandRun unknown = report.run("verify", "--report", "urn:lantai:local:none");
    assertEquals(2, unknown.exit());
    assertTrue(
        unknown.err().contains("urn:lantai:local:2032, urn:lantai:local:other"), unknown.err());
  }

  @Test
  void damageIsReportedWithCodePathAndAdvice() throws IOException {
    created(DAY, "首次发布");
    Path page = kept("site.zip");
    page.toFile().setWritable(true);
    Files.writeString(page, "damaged");

    CommandRun run = report.run("verify");

    assertEquals(1, run.exit());
    assertEquals("", run.out());
    List<String> lines = run.err().lines().toList();
    assertTrue(lines.get(0).matches("damaged: E092 .*v1/content/site.zip.*"), run.err());
    assertTrue(lines.get(1).startsWith("A file named above has changed or is missing"), run.err());
    assertTrue(lines.get(2).startsWith("1 finding(s). Do not write to the store"), run.err());
  }

  @Test
  void damageInAnOlderVersionIsFoundIfAllFilesAreVerified() throws IOException {
    created(DAY, "首次发布");
    edit();
    created(DAY, "更正");
    Path site = kept("site.zip");
    site.toFile().setWritable(true);
    Files.writeString(site, "damaged");

    String newest = report.run("verify").out();
    CommandRun all = report.run("verify", "--full");
    CommandRun rebuilt = report.run("verify", "--rebuild");

    assertEquals(
        "Verified 2 version(s): structure, and the files of the newest. Use --full to verify all"
            + " files.\n",
        newest);
    assertEquals(List.of(1, 1), List.of(all.exit(), rebuilt.exit()));
    assertTrue(all.err().matches("(?s)damaged: E092 .*v1/content/site.zip.*"), all.err());
  }

  @Test
  void repairCompletesAnInterruptedWrite() throws IOException {
    created(DAY, "首次发布");
    Path inventory = kept("").getParent().getParent().resolve("inventory.json");
    Files.delete(inventory);

    assertEquals(1, report.run("verify").exit());
    List<String> lines = report.snapshot("verify", "--repair").lines().toList();
    assertTrue(lines.get(0).startsWith("Repaired: made v1 the newest of "), lines.toString());
    assertEquals(
        "Verified 1 version(s): structure, and the files of the newest. Use --full to verify all"
            + " files.",
        lines.get(1));
    assertEquals(
        "Nothing to repair.",
        report.snapshot("verify", "--repair").lines().findFirst().orElseThrow());
  }

  private Path kept(String path) throws IOException {
    try (Stream<Path> walk = Files.walk(report.store())) {
      return walk.filter(folder -> folder.endsWith("v1/content"))
          .findFirst()
          .orElseThrow()
          .resolve(path);
    }
  }

  private CommandRun create(String... arguments) {
    String[] all =
        Stream.concat(Stream.of("--in-future"), Stream.of(arguments)).toArray(String[]::new);
    return report.run("create", report.folders(all));
  }

  private void created(String published, String message) {
    CommandRun run = create("-m", message, "--published", published);
    assertEquals(0, run.exit(), run.err());
  }

  private void edit() throws IOException {
    report.edit("chapters/1-0.md", "新进展", "明显进展");
  }
}
