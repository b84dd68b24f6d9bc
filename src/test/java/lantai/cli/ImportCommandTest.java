package lantai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lantai.importer.TestPdf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lantai import} as its users meet it. */
public class ImportCommandTest {

  public static final String REPORT =
      """
      2031年云溪市人民政府工作报告
      （2031年2月16日在云溪市第九届人民代表大会第三次会议上）
      市长 林知秋
      各位代表：
      现在，我代表云溪市人民政府向大会报告工作，请予审议。
      一、2030年工作回顾
      全年地区生产总值增长6.1%，新增就业8200人，“暖心食堂”建成42家。
      二、2031年工作安排
      地区生产总值增长6%左右，新增“暖心食堂”20家。
      各位代表！让我们团结奋斗！
      名词解释
      1.“暖心食堂”：提供平价餐食的社区食堂。
      """;

  @TempDir Path folder;
  private Path file;
  private Path out;

  @BeforeEach
  void write() throws Exception {
    file = folder.resolve("report.txt");
    out = folder.resolve("content");
    Files.writeString(file, REPORT);
  }

  @Test
  void importedReportCanBeBuilt() {
    CommandRun imported = run(file);
    assertEquals(0, imported.exit(), imported.err());
    assertEquals("", imported.err());

    String content = out.toString();
    CommandRun checked = CommandRun.of("check", "--content", content);
    assertEquals(0, checked.exit(), checked.err());

    String site = folder.resolve("site").toString();
    CommandRun built = CommandRun.of("build", "--content", content, "--out", site);
    assertEquals(0, built.exit(), built.err());
    assertTrue(Files.exists(folder.resolve("site/2-0.html")));
    assertFalse(Files.exists(out.resolve("addresses.yaml")), "a draft has no addresses yet");
  }

  @Test
  void countsArePrinted() {
    long visible = REPORT.chars().filter(c -> !Character.isWhitespace(c)).count();

    String text = run(file).out();

    assertTrue(
        text.startsWith("Imported " + file + " into " + out + ": 4 chapters, 1 notes.\n"), text);
    assertTrue(text.contains("\nCross-check: the file, read a second time"), text);
    assertTrue(
        text.contains("\n  Not part of the report: number of a note and its colon, 2 place(s)"),
        text);
    assertTrue(text.contains("\n  1-0#p1: only a verb and no name is printed"), text);
    assertTrue(text.contains("Characters received: " + visible + "; "), text);
    assertTrue(text.contains("lost: 0; added: 0."), text);
    assertTrue(text.contains("import-report.md"), text);
  }

  @Test
  void importReportListsWhatIsMissing() throws Exception {
    run(file);

    String text = Files.readString(out.resolve("import-report.md"));

    assertTrue(text.contains("domain, id-code, published and contact"), text);
    assertTrue(text.contains("lost: 0, added: 0"), text);
  }

  @Test
  void importedSiteIsADraft() throws Exception {
    run(file);

    List<String> site = Files.readAllLines(out.resolve("site.yaml"));

    assertTrue(site.contains("draft: true"), site::toString);
    assertTrue(site.contains("title: 2031年云溪市人民政府工作报告"), site::toString);
    assertTrue(site.contains("date: 2031-02-16"), site::toString);
    assertTrue(site.contains("owner: 云溪市人民政府"), site::toString);
  }

  @Test
  void otherDocumentIsRefusedInOneLine() throws Exception {
    Files.writeString(file, "发票号码：31000001。购买方：云溪商贸公司。");

    CommandRun refused = run(file);

    assertEquals(1, refused.exit());
    assertEquals(1, refused.err().lines().count(), refused.err());
    assertTrue(refused.err().startsWith("error: "), refused.err());
    assertFalse(Files.exists(out));
  }

  @Test
  void placesToReviewThatWereReadWithCertaintyAreNoFailure() {
    CommandRun imported = run(file);

    assertTrue(
        imported.out().matches("(?s).*[1-9][0-9]* place\\(s\\) to review.*"), imported.out());
    assertEquals(0, imported.exit(), imported.err());
  }

  @Test
  void anotherReportAmongTheFilesIsDoubted() throws Exception {
    Path other = folder.resolve("other.txt");
    Files.writeString(other, REPORT.replaceAll("2031年(.{1,2})月(.{1,2})日", "2031年$1月28日"));

    CommandRun imported = run(file, other);

    assertEquals(1, imported.exit(), imported.err());
    assertTrue(imported.out().contains(other + ":"), imported.out());
    assertTrue(imported.out().contains("begins like another report"), imported.out());
  }

  @Test
  void missingFileIsRefused() {
    CommandRun refused = run(folder.resolve("other.txt"));

    assertEquals(1, refused.exit());
    assertTrue(refused.err().contains("there is no file "), refused.err());
  }

  @Test
  void missingFileIsReportedEvenIfTheFolderIsInUse() throws Exception {
    Files.createDirectories(out);
    Files.writeString(out.resolve("site.yaml"), "mine");

    assertTrue(run(folder.resolve("other.txt")).err().contains("there is no file "));
  }

  @Test
  void nextStepsArePrintedWithTheFolder() {
    String text = run(file).out();

    assertTrue(text.contains("\"lantai check --content " + out + "\""), text);
  }

  @Test
  void folderInUseIsNotChanged() throws Exception {
    Files.createDirectories(out);
    Files.writeString(out.resolve("site.yaml"), "mine");

    assertEquals(1, run(file).exit());
    assertEquals("mine", Files.readString(out.resolve("site.yaml")));
  }

  @Test
  void noTemporaryFilesAreLeft() throws Exception {
    run(file);

    try (var beside = Files.list(folder)) {
      assertEquals(
          List.of("content", "report.txt"),
          beside.map(path -> path.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void placeInDoubtIsListedFirstAndTheExitCodeSaysSo() throws Exception {
    Path pdf = folder.resolve("report.pdf");
    StringBuilder content = new StringBuilder();
    int y = 800;
    for (String line : REPORT.split("\n")) {
      content.append(TestPdf.show(11, 60, y, line));
      y -= 24;
    }
    content.append(TestPdf.show("0 1 -1 0", 11, 560, 300, "单位：万吨"));
    Files.write(pdf, TestPdf.of("", "", "", content.toString()));

    CommandRun imported = run(pdf);

    assertEquals(1, imported.exit(), imported.err());
    assertTrue(imported.err().contains("1 place(s) could not be read with certainty"));
    assertTrue(
        Files.readString(out.resolve("import-report.md")).contains("#page=1:13:1 text rotated"));
    assertTrue(Files.exists(out.resolve("site.yaml")));
  }

  @Test
  void importReportIsInTheLanguageOfTheCommand() throws Exception {
    CommandRun.of("--lang", "zh", "import", file.toString(), "--out", out.toString());

    String text = Files.readString(out.resolve("import-report.md"));

    assertTrue(text.startsWith("# 导入报告\n"), text);
    assertTrue(text.contains("缺 0 字，多 0 字"), text);
  }

  private CommandRun run(Path... files) {
    List<String> words = new ArrayList<>(List.of("import", "--out", out.toString()));
    Stream.of(files).map(Path::toString).forEach(words::add);
    return CommandRun.of(words.toArray(String[]::new));
  }
}
