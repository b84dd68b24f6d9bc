package lantai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import lantai.acceptance.FileTree;
import lantai.acceptance.ThreeVersions;
import lantai.output.Sha2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands do if a store has less than the site, the log or a noted digest says. */
class SnapshotLossTest {

  @TempDir Path folder;

  private ThreeVersions report;
  private Path object;

  @BeforeEach
  void createTwoVersions() throws IOException {
    report = new ThreeVersions(folder, ThreeVersions.PLAIN, new TreeMap<>(), new TreeMap<>());
    FileTree.write(
        FileTree.read(ThreeVersions.RESOURCES.resolve("given/content")), report.content());
    assertEquals(0, create("first").exit());
    report.edit("chapters/1-0.md", "新进展", "明显进展");
    assertEquals(0, create("second").exit());
    try (Stream<Path> walk = Files.walk(report.store())) {
      object = walk.filter(path -> path.endsWith("0=ocfl_object_1.1")).findFirst().orElseThrow();
    }
    object = object.getParent();
  }

  @Test
  void versionTakenBackIsMissed() throws IOException {
    rollBack();
    SortedMap<String, byte[]> site = FileTree.read(report.site());

    CommandRun verified = report.run("verify");
    CommandRun again = create("third");

    assertEquals(1, verified.exit());
    assertTrue(verified.err().contains("second: it is not in the store, but"), verified.err());
    assertTrue(verified.err().contains("restore the store from another copy"), verified.err());
    assertEquals(3, again.exit());
    assertTrue(again.err().startsWith("error: the store lacks urn:lantai:local:2032 second,"));
    assertEquals("", FileTree.difference(site, FileTree.read(report.site())));
  }

  /** The log may have been lost with it; the site is the witness then. */
  @Test
  void versionThatOnlyTheSiteListsIsMissed() throws IOException {
    rollBack();
    beginLog();
    SortedMap<String, byte[]> site = FileTree.read(report.site());

    CommandRun verified = report.run("verify");
    assertEquals(1, verified.exit());
    assertTrue(verified.err().contains("site/versions.json second: the site lists it"));
    for (CommandRun run : List.of(create("third"), build())) {
      assertEquals(3, run.exit(), run.err());
      assertTrue(
          run.err().contains("versions.json second is published as an archived version"),
          run.err());
    }
    assertEquals("", FileTree.difference(site, FileTree.read(report.site())));
    assertEquals(0, report.run("verify", "--out", folder.resolve("no-site").toString()).exit());
    assertEquals(0, build("--no-versions").exit());
  }

  @Test
  void reportThatOnlyTheSiteListsIsMissed() throws IOException {
    Files.move(
        report.store().resolve(report.store().relativize(object).getName(0)),
        folder.resolve("elsewhere"));

    assertEquals(1, report.run("verify").exit());
    assertEquals(3, create("third").exit());
    beginLog();

    CommandRun verified = report.run("verify");
    assertEquals(1, verified.exit());
    assertTrue(verified.err().contains("site/versions.json first: the site lists it"));
    assertEquals(3, create("third").exit());
    FileTree.delete(report.store());
    assertEquals(3, build().exit(), "nor if the whole store is away");
  }

  @Test
  void logThatWasCutOrLostIsFoundAndBegunAnewOnRequest() throws IOException {
    Path log = folder.resolve("archive.audit.jsonl");
    List<String> lines = Files.readAllLines(log);
    Files.write(log, lines.subList(0, lines.size() - 1));

    CommandRun cut = report.run("verify");
    Files.delete(log);
    CommandRun lost = report.run("verify");

    assertEquals(List.of(1, 1), List.of(cut.exit(), lost.exit()));
    assertTrue(cut.err().startsWith("damaged: log archive.audit.jsonl: its digest is not the one"));
    assertTrue(lost.err().contains("there is no audit log"), lost.err());
    assertFalse(Files.exists(log), "verifying does not begin one");
    assertEquals(3, create("third").exit());
    assertEquals(
        "Repaired: began a new audit log, because there was none\n"
            + "Verified 2 version(s): no file has changed.\n",
        report.snapshot("verify", "--repair", "--full"));
  }

  @Test
  void notedDigestIsExpected() throws IOException {
    String first = Sha2.hex512(object.resolve("v1/inventory.json"));
    String second = Sha2.hex512(object.resolve("v2/inventory.json"));

    assertTrue(
        report
            .snapshot("verify", "--expect", first)
            .contains("Version first has the expected inventory; 1 version(s) follow from it."));
    assertTrue(
        report
            .snapshot("verify", "--quick", "--expect", second)
            .contains("Version second has the expected inventory; 0 version(s) follow from it."));
    for (String other : List.of(second.replaceFirst(".", "x"), "", second.substring(1))) {
      CommandRun run = report.run("verify", "--expect", other);
      assertEquals(1, run.exit(), run.out());
      assertTrue(run.err().startsWith("error: no version has the inventory"), run.err());
    }
    FileTree.delete(report.site());
    rollBack();
    beginLog();
    assertEquals(1, report.run("verify", "--expect", second).exit());
  }

  private void beginLog() throws IOException {
    Files.delete(folder.resolve("archive.audit.jsonl"));
    assertTrue(
        report
            .run("verify", "--repair")
            .out()
            .startsWith("Repaired: began a new audit log, because there was none\n"));
  }

  private void rollBack() throws IOException {
    for (String name : List.of("inventory.json", "inventory.json.sha512")) {
      Files.copy(
          object.resolve("v1").resolve(name),
          object.resolve(name),
          StandardCopyOption.REPLACE_EXISTING);
    }
    try (Stream<Path> walk = Files.walk(object.resolve("v2"))) {
      walk.forEach(path -> path.toFile().setWritable(true));
    }
    FileTree.delete(object.resolve("v2"));
  }

  private CommandRun create(String label) {
    return report.run("create", report.folders("-m", "发布", "--label", label));
  }

  private CommandRun build(String... more) {
    return CommandRun.of(
        Stream.of(
                List.of("build", "--store", report.store().toString()),
                List.of(more),
                List.of(report.folders()))
            .flatMap(List::stream)
            .toArray(String[]::new));
  }
}
