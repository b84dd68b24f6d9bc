package lantai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import lantai.acceptance.FileTree;
import lantai.acceptance.ThreeVersions;
import lantai.addresses.RetiredAddress;
import lantai.content.AddressFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code snapshot create} publishes of the addresses is what it archives. */
class SnapshotAddressesTest {

  @TempDir Path folder;

  private ThreeVersions report;
  private int versions;

  @BeforeEach
  void copyReport() throws IOException {
    report = new ThreeVersions(folder, ThreeVersions.PLAIN, new TreeMap<>(), new TreeMap<>());
    FileTree.write(
        FileTree.read(ThreeVersions.RESOURCES.resolve("given/content")), report.content());
  }

  @Test
  void publishedAddressesAreThoseOfTheArchivedVersion() throws IOException {
    archive();
    rename("2-0", "3-0");
    insert("2-0", "面临的形势", "外部环境更加严峻。");
    archive();

    assertEquals("2032-01-01 二、2032年工作安排", published("2-0.html"));

    rename("3-0", "4-0");
    rename("2-0", "5-0");
    insert("2-0", "总体要求", "坚持稳中求进。");
    archive();

    assertEquals("2032-01-02 二、面临的形势", published("2-0.html"));

    edit("targets.yaml", "id: grain-output", "id: grain");
    archive();
    Files.delete(AddressFile.in(report.content()));
    archive();
  }

  /** It had been built, but never published, at the address that another chapter has now. */
  @Test
  void chapterThatMovedUnpublishedNeverGetsTheTitleOfTheOneThatReplacedIt() throws IOException {
    assertEquals(0, CommandRun.of(build()).exit());
    rename("2-0", "3-0");
    insert("2-0", "面临的形势", "外部环境更加严峻。");
    archive();
    insert("2-0", "面临的形势", "市场潜力继续释放，新旧动能加快转换。");
    archive();

    assertEquals(" ", published("2-0.html"));
  }

  /** Archives a version unless nothing changed, and compares what was published with it. */
  private void archive() throws IOException {
    Path site = folder.resolve("site-archived-" + ++versions);
    String day = "2032-01-0" + versions;
    report.snapshot(
        "create",
        report.folders("-m", "更新", "--published", day + "T09:00:00+08:00", "--in-future"));
    String label = report.snapshot("list").lines().reduce((a, b) -> b).orElseThrow();
    report.snapshot("restore", label.split(" ")[0], "--to", site.toString());

    assertEquals(retired(site.resolve("source/content")), retired(report.content()));

    SortedMap<String, byte[]> published = FileTree.read(report.site());
    SortedMap<String, byte[]> content = FileTree.read(report.content());
    CommandRun again = CommandRun.of(build());

    assertEquals(0, again.exit(), again::err);
    assertEquals("", FileTree.difference(published, FileTree.read(report.site())));
    assertEquals("", FileTree.difference(content, FileTree.read(report.content())));
  }

  private String[] build() {
    return report.folders("build", "--store", report.store().toString());
  }

  private static Map<String, RetiredAddress> retired(Path content) throws IOException {
    return AddressFile.parse(Files.readString(AddressFile.in(content))).retiredByAddress();
  }

  private String published(String page) throws IOException {
    RetiredAddress retired = retired(report.content()).get(page);
    return retired.last() + " " + retired.text();
  }

  private void rename(String chapter, String other) throws IOException {
    Path chapters = report.content().resolve("chapters");
    Path renamed = chapters.resolve(other + ".md");
    Files.move(chapters.resolve(chapter + ".md"), renamed);
    Files.writeString(renamed, Files.readString(renamed).replace("id: " + chapter, "id: " + other));
    for (String table : List.of("targets.yaml", "results.yaml")) {
      edit(table, "chapter: " + chapter, "chapter: " + other);
    }
  }

  private void edit(String table, String old, String fresh) throws IOException {
    Path file = report.content().resolve("goals").resolve(table);
    Files.writeString(file, Files.readString(file).replace(old, fresh));
  }

  private void insert(String id, String title, String text) throws IOException {
    Path file = report.content().resolve("chapters").resolve(id + ".md");
    String chapter = "---\nid: " + id + "\nnumber: 二、\ntitle: " + title + "\n---\n\n" + text + "\n";
    Files.write(file, chapter.getBytes(StandardCharsets.UTF_8));
    assertTrue(Files.exists(file));
  }
}
