package lantai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import lantai.acceptance.FileTree;
import lantai.acceptance.ThreeVersions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions that are published below {@code v/} stay there until their removal is asked for. */
class SitePublicationTest {

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
    edit("chapters/1-0.md", "取得新进展", "取得明显进展");
    Path addresses = folder.resolve("content/addresses.yaml");
    Files.delete(addresses);
    CommandRun built = run("build", "archive");
    assertTrue(
        built.out().contains(addresses + " is missing or empty: it is restored from version"),
        built.out());
    assertTrue(Files.exists(site.resolve(MEMENTO)));

    succeed(
        "snapshot create -m again --in-future --published 2032-01-20T09:00:00+08:00", "archive");
    assertTrue(Files.exists(site.resolve(MEMENTO)));
  }

  @Test
  void buildWithoutTheirStoreIsRefused() throws IOException {
    edit("chapters/1-0.md", "取得新进展", "取得明显进展");
    SortedMap<String, byte[]> before = FileTree.read(site);

    CommandRun refused = run("build", "no-archive");

    assertEquals(2, refused.exit());
    assertTrue(refused.err().contains("v/2032-01-10/"), refused.err());
    assertTrue(refused.err().contains("--no-versions"), refused.err());
    assertEquals("", FileTree.difference(before, FileTree.read(site)));
  }

  @Test
  void theyAreRemovedIfThatIsAsked() throws IOException {
    succeed("build --no-versions", "archive");

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

  @Test
  void changesOfFiguresAndTermsArePrintedAlsoIfOnlyTheStoreHasWhatReadersRead() throws IOException {
    edit("chapters/2-0.md", "3万人左右", "30000人左右");
    edit("goals/targets.yaml", "3万人左右", "30000人左右");
    edit("goals/targets.yaml", "\"3\"", "\"30000\"");
    edit("goals/targets.yaml", "unit: 万人", "unit: 人");
    edit("goals/targets.yaml", "id: grain-output\n", "id: grain\n");
    edit("chapters/1-0.md", "425亿斤", "426亿斤");
    edit("goals/results.yaml", "425", "426");
    edit("chapters/2-0.md", "办好共享粮仓，让农户存粮无忧。\n\n", "");
    CommandRun withSite = run("build --dry-run", "archive");
    Path targets = site.resolve("data/targets.json");
    Files.writeString(targets, Files.readString(targets).replaceAll("(?m)^ *\"shown\".*\n", ""));
    CommandRun ofEarlierRelease = run("build --dry-run", "archive");
    FileTree.delete(site);
    CommandRun withStore = run("build --dry-run", "archive");

    List<String> lines = withSite.out().lines().toList();
    assertEquals(
        List.of(
            "the term \"共享粮仓\" will no longer occur in the text",
            "target 城镇新增就业 (urban-jobs) keeps its value, written 30000人左右 instead of 3万人左右",
            "result 粮食产量 (grain-output-2031) will change from 达到425亿斤 to 达到426亿斤"),
        lines.subList(4, 7));
    assertTrue(lines.get(0).startsWith("address 2-0.html#p2 is retired"), withSite.out());
    assertEquals(lines.subList(0, 7), withStore.out().lines().toList().subList(0, 7));
    assertTrue(
        ofEarlierRelease.out().contains("written 30000人左右 instead of 3 万人\n"),
        ofEarlierRelease.out());
  }

  @Test
  void newAndRemovedRowsArePrintedWithTheirFigures() throws IOException {
    edit("chapters/2-0.md", "城镇新增就业3万人左右", "新建粮仓5个以上");
    edit("goals/targets.yaml", "id: urban-jobs", "id: new-granaries");
    edit("goals/targets.yaml", "name: 城镇新增就业", "name: 粮仓");
    edit("goals/targets.yaml", "城镇新增就业3万人左右", "新建粮仓5个以上");
    edit("goals/targets.yaml", "\"3\"", "\"5\"");
    edit("goals/targets.yaml", "unit: 万人", "unit: 个");
    edit("goals/targets.yaml", "approximately", "at-least");

    List<String> lines = run("build --dry-run", "archive").out().lines().toList();

    assertTrue(
        lines.containsAll(
            List.of(
                "new target 粮仓 (new-granaries): 5个以上",
                "target 城镇新增就业 (urban-jobs) will be removed: 3万人左右")),
        lines.toString());
  }

  private void edit(String file, String old, String fresh) throws IOException {
    Path path = folder.resolve("content").resolve(file);
    String text = Files.readString(path);
    assertTrue(text.contains(old), file + " has no " + old);
    Files.writeString(path, text.replace(old, fresh));
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
