package lantai.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import lantai.acceptance.FileTree;
import lantai.acceptance.GoldenSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is printed for a build whose site is published already. */
class BuildCommandTest {

  private static final Path GIVEN = GoldenSite.RESOURCES.resolve("sites/small/given");

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
  void addressIsReportedAsRetiredOnlyOnce() throws IOException {
    edit("chapters/closing.md", "各位代表！", "");
    assertEquals(
        List.of("address closing.html#p1s1 is retired (removed); it shows its former text"),
        forReaders(build()));

    edit("chapters/1-0.md", "，农户存粮损失", "。农户存粮损失");
    edit("chapters/2-0.md", "目标虽高", "\n\n目标虽高");

    assertEquals(
        List.of(
            "address 1-0.html#p2s2 is retired (split); it leads to 1-0.html#p2s3, 1-0.html#p2s4",
            "paragraph 2-0.html#p1 is split; it keeps its address, its sentences are now in"
                + " 2-0.html#p1, 2-0.html#p3"),
        forReaders(build()));
  }

  @Test
  void addressesThatCannotBeRecordedAreAnErrorButTheSiteIsPublished() throws IOException {
    Path addresses = folder.resolve("content/addresses.yaml");
    byte[] before = Files.readAllBytes(addresses);
    edit("chapters/closing.md", "各位代表！", "各位代表，大家好！");
    addresses.toFile().setReadOnly();

    CommandRun run = build();

    assertEquals(0, run.exit());
    assertTrue(
        run.err()
            .endsWith(
                "addresses.yaml is read-only. Nothing was written. The site is complete, but"
                    + " addresses.yaml was not written, and later builds may give sentences other"
                    + " addresses.\n"),
        run.err());
    assertArrayEquals(before, Files.readAllBytes(addresses));
    assertTrue(Files.readString(folder.resolve("site/closing.html")).contains("大家好"));
  }

  @Test
  void withoutTheAddressesWhatVanishesIsNamed() throws IOException {
    Files.delete(folder.resolve("content/addresses.yaml"));
    Files.delete(folder.resolve("content/goals/cities.yaml"));
    Files.delete(folder.resolve("content/chapters/closing.md"));
    edit("chapters/1-0.md", "\n\n**共享粮仓越办越好**。“共享粮仓”覆盖全部9个乡镇，农户存粮损失明显减少。", "");
    edit("numerals.yaml", "- phrase: 9个乡镇\n  chapter: 1-0\n  reason: 覆盖范围\n", "");

    assertEquals(
        List.of(
            "page cities.html will be removed; links to it will break",
            "page closing.html will be removed; links to it will break",
            "address 1-0.html#p2 will be removed; links to it will break"),
        forReaders(build("--dry-run")).subList(0, 3));
  }

  @Test
  void pagesFilesAndSecondsAreCounted() throws IOException {
    edit("chapters/closing.md", "各位代表！", "各位代表，大家好！");

    String out = build().out();

    assertTrue(
        out.matches(
            "(?s).*\\QBuilt "
                + folder.resolve("site/index.html")
                + "\\E \\(\\d+ pages, \\d+ files, \\d{1,2}\\.\\d s\\)\\.\n"),
        out);
  }

  /** A program that is one file would record the build there. */
  @Test
  void onlyABuildForPeopleThatWritesAndHasNoProblemsReplacesTheRecord() throws IOException {
    Path record = folder.resolve(".site.lantai/up-to-date");
    Files.createDirectories(record.getParent());
    Files.writeString(record, "earlier");

    build("--dry-run");
    build("--format=json");
    edit("numerals.yaml", "- phrase: 9个乡镇", "- phrase: 19个乡镇\n  reason: 无\n- phrase: 9个乡镇");
    CommandRun warned = build();
    assertTrue(warned.err().contains(" warning: "), warned.err());
    assertTrue(Files.exists(record));
    edit("numerals.yaml", "- phrase: 19个乡镇\n  reason: 无\n", "");
    build();

    assertTrue(Files.notExists(record));
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
