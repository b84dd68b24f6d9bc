package lantai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import lantai.acceptance.FileTree;
import lantai.acceptance.ThreeVersions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code snapshot create} archives, publishes and prints, and what it refuses. */
class SnapshotCreateCommandTest {

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
  void unchangedVersionIsNotArchivedAgain() throws IOException {
    created(DAY, "首次发布");
    SortedMap<String, byte[]> before = FileTree.read(report.store());

    CommandRun again = create("-m", "又一次", "--published", DAY);

    assertEquals(
        new CommandRun(0, "Unchanged since version 2032-01-10; nothing was archived.\n", ""),
        again);
    assertEquals("", FileTree.difference(before, FileTree.read(report.store())));
  }

  @Test
  void interruptedCreateIsCompletedByTheNextOne() throws IOException {
    created(DAY, "首次发布");
    SortedMap<String, byte[]> published = FileTree.read(report.site());
    FileTree.delete(report.site());

    assertEquals(0, create("-m", "又一次", "--published", LATER).exit());
    assertEquals("", FileTree.difference(published, FileTree.read(report.site())));
  }

  @Test
  void newAttachmentMakesANewVersion() throws IOException {
    created(DAY, "首次发布");
    Path pdf = folder.resolve("report.pdf");
    Files.write(pdf, new byte[] {37, 80, 68, 70});

    CommandRun attached = create("-m", "附签章件", "--published", DAY, "--attach", pdf.toString());
    CommandRun again = create("-m", "又一次", "--published", LATER, "--attach", pdf.toString());

    assertTrue(attached.out().contains("Archived version 2032-01-10.2: "), attached.out());
    assertTrue(again.out().startsWith("Unchanged since version 2032-01-10.2"), again.out());
    Files.write(pdf, new byte[] {37, 80, 68});
    CommandRun third = create("-m", "又附", "--published", DAY, "--attach", pdf.toString());
    assertTrue(third.out().contains("Archived version 2032-01-10.3: "), third.out());
    Path back = folder.resolve("back");
    report.snapshot("restore", "2032-01-10.2", "--to", back.toString());
    assertTrue(
        Files.readString(back.resolve("meta/snapshot.json"))
            .contains("\"software\" : \"lantai (unpackaged), Java " + Runtime.version()));
    assertTrue(
        Arrays.equals(
            new byte[] {37, 80, 68, 70},
            Files.readAllBytes(back.resolve("attachments/report.pdf"))));
  }

  @Test
  void createPrintsWhatItChangesForReaders() throws IOException {
    created(DAY, "首次发布");
    Path addresses = report.content().resolve("addresses.yaml");
    assertTrue(Files.readString(addresses).contains("办好共享粮仓"), "the addresses are recorded");
    report.edit("chapters/2-0.md", "做好老旧站点的清理工作，及时公布清理结果。\n\n", "");
    report.edit("chapters/2-0.md", "430亿斤", "440亿斤");
    report.edit("goals/targets.yaml", "430", "440");

    CommandRun changed = create("-m", "更新", "--published", LATER);

    assertTrue(
        changed
            .out()
            .contains(
                "target 粮食产量 (grain-output) will change from 确保430亿斤以上 to 确保440亿斤以上\n"
                    + "address 2-0.html#p3 is retired (removed); it shows its former text\n"),
        changed.out());
    String written = Files.readString(addresses);
    Files.delete(addresses);
    CommandRun again = create("-m", "又一次", "--published", LATER);
    assertTrue(
        again.out().contains("addresses.yaml is missing or empty: it is restored from version"),
        again.out());
    assertEquals(written, Files.readString(addresses));
  }

  /** The kept form of a site lacks pages that the published one has. */
  @Test
  void createAnnouncesNoRemovalOfPagesThatStay() throws IOException {
    created(DAY, "首次发布");
    for (String day : List.of("11", "12", "13")) {
      CommandRun next =
          create(
              "-m",
              "又一次",
              "--published",
              DAY.replace("-10T", "-" + day + "T"),
              "--attach",
              Files.writeString(folder.resolve("附件" + day + ".txt"), day).toString());

      assertEquals(0, next.exit(), next.err());
      assertFalse(next.out().contains("page compare/"), next.out());
    }
    assertTrue(Files.exists(report.site().resolve("compare/2032-01-10/2032-01-13.html")));
  }

  @Test
  void aMessageThatIsTheKindIsNotRepeated() throws IOException {
    created(DAY, "首次发布");
    edit();
    assertEquals(0, create("-m", "更正第2段", "--published", LATER, "--kind", "勘误").exit());

    assertEquals(
        List.of("首次发布", "勘误：更正第2段"),
        report.snapshot("list").lines().map(line -> line.split("  ")[3]).toList());
  }

  @Test
  void siteChangedByHandIsNotArchived() throws IOException {
    created(DAY, "首次发布");
    Path page = report.site().resolve("1-0.html");
    Files.writeString(page, Files.readString(page) + "<!-- by hand -->");
    edit();

    CommandRun refused = create("-m", "更新");

    assertEquals(1, refused.exit());
    assertEquals(
        "error: 1-0.html was changed by hand after it was published."
            + " Make the change in the content, build the site again, then archive it.\n",
        refused.err());
    assertEquals(1, report.snapshot("list").lines().count());
  }

  @Test
  void folderThatIsNotASiteIsNotChanged() throws IOException {
    Files.createDirectories(report.site());
    Files.writeString(report.site().resolve("mine.txt"), "x");

    assertEquals(3, create("-m", "更新").exit());
    assertFalse(Files.exists(report.store()));
  }

  @Test
  void onlyOpenContentIsArchived() throws IOException {
    Path site = report.content().resolve("site.yaml");
    Files.writeString(site, Files.readString(site) + "  secrecy: 内部\n");

    CommandRun refused = create("-m", "首次发布");

    assertEquals(1, refused.exit());
    assertEquals(
        "error: its secrecy (site.yaml, archive: secrecy) is \"内部\"."
            + " Only content that is 公开 is published and archived here.\n",
        refused.err());
    assertFalse(Files.exists(report.store()));
  }

  @Test
  void contentWithErrorsIsNotArchived() throws IOException {
    Path targets = report.content().resolve("goals/targets.yaml");
    Files.writeString(targets, Files.readString(targets).replace("\"430\"", "\"431\""));

    CommandRun refused = create("-m", "首次发布");

    assertEquals(1, refused.exit());
    assertTrue(refused.err().contains("[value-not-in-quote]"), refused.err());
    assertFalse(Files.exists(report.store()));
  }

  @Test
  void addressesOfOtherWordsThanThoseArchivedAreNotArchived() throws IOException {
    created(DAY, "首次发布");
    report.edit("addresses.yaml", "p1s1, text: \"过去一年", "p1s9, text: \"过去一年");
    report.edit("addresses.yaml", "p1s2, text: \"粮食产量", "p1s1, text: \"粮食产量");

    CommandRun refused = create("-m", "更新", "--published", LATER);

    assertEquals(1, refused.exit());
    assertTrue(refused.err().contains("[address-used-twice]"), refused.err());
    assertTrue(refused.err().endsWith(" error(s); the site was not changed.\n"), refused.err());
    assertEquals(1, report.snapshot("list").lines().count());
  }

  @Test
  void labelKindTimeAndMessageAreValidated() throws IOException {
    created(DAY, "首次发布");
    assertOptionsAreValidated();
    edit();
    assertOptionsAreValidated();
  }

  private void assertOptionsAreValidated() {
    assertMisused("error: version 2032-01-10 exists already.", "--label", "2032-01-10");
    assertMisused("error: \"a/b\" is not a valid label", "--label", "a/b");
    assertMisused("error: \"..\" is not a valid label", "--label", "..");
    assertMisused(
        "error: the label 2032-01-09 is a day before version 2032-01-10,"
            + " which was published on 2032-01-10.",
        "--label",
        "2032-01-09",
        "--published",
        LATER);
    assertMisused("error: \"订正\" is not a kind of version", "--kind", "订正", "--published", LATER);
    assertMisused(
        "error: the newest version, 2032-01-10, was published at 2032-01-10T09:00+08:00.",
        "--published",
        "2032-01-09T09:00:00+08:00");
    for (String message : List.of("", " ", "一行\n两行")) {
      CommandRun run = create("-m", message, "--published", LATER);
      assertEquals(2, run.exit());
      assertTrue(
          run.err().startsWith("error: describe in one line, for readers, what was done."),
          run.err());
    }
    assertEquals(1, report.snapshot("list").lines().count());
  }

  private void assertMisused(String words, String... arguments) {
    CommandRun run =
        create(Stream.concat(Stream.of("-m", "更新"), Stream.of(arguments)).toArray(String[]::new));
    assertEquals(2, run.exit());
    assertTrue(run.err().startsWith(words), run.err());
  }

  @Test
  void approvalIsRecordedAndPapersLieBesideTheExport() throws IOException {
    assertEquals(0, create("-m", "发布", "--label", "first", "--approved-by", "王某某").exit());
    Path zip = folder.resolve("x.zip");
    assertEquals(
        "Exported version first to %s; its SHA-512 is next to it in a file for \"sha512sum -c\".\n"
            .formatted(zip),
        report.snapshot("export", "first", "--format", "zip", "-o", zip.toString()));

    assertTrue(report.snapshot("list", "--json").contains("\"approvedBy\" : \"王某某\""));
    assertTrue(
        Files.readString(folder.resolve("archive.audit.jsonl"))
            .contains("\"event\":\"approval\",\"object\":\"urn:lantai:local:2032 first by 王某某\""));
    String checklist = Files.readString(folder.resolve("x.zip.checklist.csv"));
    assertTrue(checklist.contains("审批人员,meta/snapshot.json 的 approvedBy,王某某"), checklist);
    assertTrue(checklist.contains("版式文件（OFD 或 PDF）,未落实"), checklist);
    List<String> list = Files.readString(folder.resolve("x.zip.transfer.csv")).lines().toList();
    assertEquals("\uFEFF序号,文件,字节数,SHA-512,版本,题名", list.get(0));
    assertTrue(list.stream().anyMatch(line -> line.contains(",site/index.html,")));
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
