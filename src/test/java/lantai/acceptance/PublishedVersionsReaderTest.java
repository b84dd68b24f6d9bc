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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions that are published below {@code v/} stay there until their removal is asked for. */
class PublishedVersionsReaderTest {

  private static final String MEMENTO = "v/2032-01-10/index.html";

  @TempDir Path folder;
  private Path site;

  @BeforeEach
  void publishAVersionWithItsSite() throws IOException {
    site = folder.resolve("site");
    FileTree.write(
        FileTree.read(ThreeVersions.RESOURCES.resolve("given/content")), folder.resolve("content"));
    succeed(
        "snapshot create -m published --in-future --published 2032-01-10T09:00:00+08:00",
        "archive");
    assertFalse(Files.exists(site.resolve(MEMENTO)));
    succeed("build --versions", "archive");
    assertTrue(Files.exists(site.resolve(MEMENTO)));
  }

  @Test
  void laterBuildsAndVersionsKeepThem() throws IOException {
    edit();
    succeed("build", "archive");
    assertTrue(Files.exists(site.resolve(MEMENTO)));

    succeed(
        "snapshot create -m again --in-future --published 2032-01-20T09:00:00+08:00", "archive");
    assertTrue(Files.exists(site.resolve(MEMENTO)));
  }

  @Test
  void buildWithoutTheirStoreIsRefused() throws IOException {
    edit();
    SortedMap<String, byte[]> before = FileTree.read(site);

    CommandRun refused = run("build", "no-archive");

    assertEquals(2, refused.exit());
    assertTrue(refused.err().contains("v/2032-01-10/"), refused.err());
    assertTrue(refused.err().contains("--no-versions"), refused.err());
    assertEquals("", FileTree.difference(before, FileTree.read(site)));
  }

  @Test
  void theyAreRemovedIfThatIsAsked() throws IOException {
    succeed("build --no-versions", "no-archive");

    assertFalse(Files.exists(site.resolve("v")));
    assertTrue(Files.exists(site.resolve("index.html")));
  }

  @Test
  void theyMayBeAskedForBeforeThereAreAny() {
    CommandRun first =
        CommandRun.of(
            "build",
            "--versions",
            "--content=" + folder.resolve("content"),
            "--out=" + folder.resolve("first"),
            "--store=" + folder.resolve("no-archive"));

    assertEquals(0, first.exit(), first.err());
  }

  private void edit() throws IOException {
    Path chapter = folder.resolve("content/chapters/1-0.md");
    Files.writeString(chapter, Files.readString(chapter).replace("取得新进展", "取得明显进展"));
  }

  private void succeed(String command, String store) {
    CommandRun run = run(command, store);
    assertEquals(0, run.exit(), run.err());
  }

  private CommandRun run(String command, String store) {
    List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
    arguments.add("--content=" + folder.resolve("content"));
    arguments.addAll(List.of("--no-default-templates", "--templates=" + ThreeVersions.PLAIN));
    arguments.add("--out=" + site);
    arguments.add("--store=" + folder.resolve(store));
    return CommandRun.of(arguments.toArray(String[]::new));
  }
}
