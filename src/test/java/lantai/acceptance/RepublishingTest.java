package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import lantai.cli.CommandRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is printed for a build whose site is published already. */
class RepublishingTest {

  private static final Path GIVEN = Path.of("src/test/resources/sites/small/given");

  @TempDir Path folder;

  @BeforeEach
  void publish() throws IOException {
    FileTree.write(FileTree.read(GIVEN), folder);
    assertEquals(0, build().exit());
  }

  @Test
  void buildingTheSameSiteAgainWritesNothingAndSaysSo() throws IOException {
    SortedMap<String, byte[]> before = FileTree.read(folder.resolve("site"));

    CommandRun run = build();

    assertEquals(0, run.exit());
    assertTrue(run.out().contains("is up to date"), run.out());
    CommandRun dry = build("--dry-run");
    assertTrue(dry.out().contains("is up to date"), dry.out());
    assertEquals("", FileTree.difference(before, FileTree.read(folder.resolve("site"))));
  }

  @Test
  void whatReadersWouldLoseIsPrintedBeforeItIsLost() throws IOException {
    edit("chapters/2-0.md", "6%左右", "7%左右");
    edit("goals/targets.yaml", "6%左右", "7%左右");
    edit("goals/targets.yaml", "value: \"6\"", "value: \"7\"");
    edit("chapters/2-0.md", "，建成绿道40公里以上", "，建成步道40公里以上");
    edit("goals/commitments.yaml", "绿道", "步道");
    edit("glossary.yaml", "- id: lv-dao\n  term: 绿道", "- id: bu-dao\n  term: 步道");
    SortedMap<String, byte[]> before = FileTree.read(folder.resolve("site"));

    CommandRun dry = build("--dry-run");

    assertEquals(0, dry.exit(), dry.err());
    assertTrue(
        dry.out()
            .contains("address terms/lv-dao.html is retired (removed); it shows its former text"),
        dry.out());
    assertTrue(
        dry.out().contains("target 农村居民人均可支配收入 (rural-income) will change from 6%左右 to 7%左右"),
        dry.out());
    assertTrue(dry.out().contains("nothing was written"), dry.out());
    assertEquals("", FileTree.difference(before, FileTree.read(folder.resolve("site"))));

    CommandRun run = build();

    assertEquals(forReaders(dry), forReaders(run));
    assertTrue(
        Files.readString(folder.resolve("site/terms/lv-dao.html")).contains("<p>gone "),
        "a page that says what was there");
    assertEquals(List.of(), forReaders(build()));
  }

  @Test
  void addressesThatWouldVanishAreNamed() throws IOException {
    Path chapter = folder.resolve("content/chapters/1-0.md");
    String text = Files.readString(chapter);
    Files.writeString(chapter, text.stripTrailing() + "\n\n再加一段。\n");
    assertEquals(List.of(), forReaders(build()));

    Files.writeString(chapter, text);

    String paragraphs = String.valueOf(text.split("\n\n").length);
    assertTrue(
        forReaders(build("--dry-run"))
            .contains(
                "address 1-0.html#p"
                    + paragraphs
                    + " is retired (removed); it shows its former text"),
        build("--dry-run").out());
  }

  @Test
  void aFileOfOthersIsRefusedUnlessItIsAdopted() throws IOException {
    Files.writeString(folder.resolve("site/CNAME"), "www.example.org");
    edit("chapters/2-0.md", "目标虽高", "目标再高");
    SortedMap<String, byte[]> before = FileTree.read(folder.resolve("site"));

    CommandRun refused = build();

    assertEquals(3, refused.exit());
    assertTrue(refused.err().contains("CNAME") && refused.err().contains("--adopt"), refused.err());
    assertEquals("", FileTree.difference(before, FileTree.read(folder.resolve("site"))));

    assertEquals(0, build("--adopt").exit());
    edit("chapters/2-0.md", "目标再高", "目标更高");
    assertEquals(0, build().exit());
    assertEquals("www.example.org", Files.readString(folder.resolve("site/CNAME")));
  }

  private static List<String> forReaders(CommandRun run) {
    List<String> lines = run.out().lines().toList();
    return lines.subList(0, lines.size() - 1);
  }

  private void edit(String file, String old, String fresh) throws IOException {
    Path path = folder.resolve("content").resolve(file);
    String text = Files.readString(path);
    assertTrue(text.contains(old), file + " has no " + old);
    Files.writeString(path, text.replace(old, fresh));
  }

  private CommandRun build(String... options) {
    String[] all = {
      "build",
      "--content",
      folder.resolve("content").toString(),
      "--no-default-templates",
      "--templates",
      folder.resolve("templates").toString(),
      "--out",
      folder.resolve("site").toString(),
      "--store",
      folder.resolve("archive").toString()
    };
    return CommandRun.of(
        Stream.concat(Arrays.stream(all), Arrays.stream(options)).toArray(String[]::new));
  }
}
