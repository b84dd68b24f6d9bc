package lantai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import lantai.acceptance.FileTree;
import lantai.acceptance.RewrittenStore;
import lantai.acceptance.ThreeVersions;
import lantai.output.Sha2;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code snapshot verify} says of a sound store, of a printed citation and of a forged store.
 */
class SnapshotVerifyCommandTest {

  private static final String QUOTED = "办好共享粮仓，让农户存粮无忧。";
  private static final String REMOVED = "做好老旧站点的清理工作，及时公布清理结果。";

  @TempDir static Path folder;
  @TempDir Path other;

  private static ThreeVersions versions;

  @BeforeAll
  static void createThreeVersions() throws IOException {
    versions = ThreeVersions.in(folder, ThreeVersions.PLAIN);
  }

  @Test
  void onlyTheNamedVersionIsRebuilt() {
    List<String> lines =
        versions.snapshot("verify", ThreeVersions.SECOND, "--rebuild").lines().toList();

    assertEquals("Verified 3 version(s): no file has changed.", lines.get(0));
    assertTrue(
        lines.get(1).startsWith("Rebuilt version 2032-01-20 from its inputs: identical ("),
        lines::toString);
    assertEquals(2, lines.size(), lines::toString);
  }

  @Test
  void citationIsTrueIfItsVersionHasTheCitedWordsAtItsAddress() {
    CommandRun run = cited(ThreeVersions.THIRD, "2-0.html#p2", QUOTED);

    assertEquals(
        "Verified: version 2032-03-01 has exactly the cited text at"
            + " https://yuhu.internal/2032/v/2032-03-01/2-0.html#p2.\n",
        run.out());
    assertEquals(0, run.exit());
    assertEquals(0, cited(ThreeVersions.SECOND, "2-0.html#p3", REMOVED).exit());
  }

  @Test
  void alteredCitationAndThatOfAnUnknownVersionAreErrors() {
    CommandRun altered = cited(ThreeVersions.THIRD, "2-0.html#p3", REMOVED);
    CommandRun unknown = cited("2032-04-01", "2-0.html#p2", QUOTED);
    CommandRun unread = versions.run("verify", "--citation", QUOTED);

    assertEquals(List.of(1, 1, 2), List.of(altered.exit(), unknown.exit(), unread.exit()));
    assertEquals(
        "error: version 2032-03-01 does not have the cited text at"
            + " https://yuhu.internal/2032/v/2032-03-01/2-0.html#p3 (SHA-256 "
            + Sha2.hex(REMOVED).substring(0, 16)
            + "…): the reference was altered, or belongs to another site.\n",
        altered.err());
    assertTrue(
        unknown.err().startsWith("error: there is no version 2032-04-01 in the store:"),
        unknown.err());
    assertTrue(unread.err().startsWith("error: the reference lacks its version"), unread.err());
    assertEquals("", altered.out() + unknown.out() + unread.out());
  }

  private static CommandRun cited(String label, String address, String words) {
    return versions.run(
        "verify",
        "--citation",
        "玉湖县人民政府. 2032年玉湖县政府工作报告. %s版. (2032-01-09). %sv/%s/%s. SHA-256: %s."
            .formatted(
                label,
                "https://yuhu.internal/2032/",
                label,
                address,
                Sha2.hex(words).substring(0, 16)));
  }

  @Test
  void differingRebuildIsReportedWithTheOriginalSoftware() throws IOException {
    CommandRun run = rebuilt("site/index.html", "<title>other</title>\n");

    assertTrue(
        run.err()
            .matches(
                "(?s)version 2032-01-10, rebuilt from its inputs, differs in 1 file\\(s\\), the"
                    + " first is index.html. It was built by lantai .*, Java .*"),
        run.err());
    assertEquals(1, run.exit());
  }

  @Test
  void failedRebuildIsReportedWithTheFirstError() throws IOException {
    CommandRun run = rebuilt("source/content/site.yaml", "colour: red\n");

    assertTrue(
        run.err()
            .startsWith(
                "version 2032-01-10 cannot be rebuilt from its inputs by this version of Lantai."),
        run.err());
    assertTrue(run.err().contains("[unknown-key]"), run.err());
    assertEquals(1, run.exit());
  }

  private CommandRun rebuilt(String path, String text) throws IOException {
    ThreeVersions copy = copy();
    RewrittenStore.replace(copy.store(), path, text);
    return copy.run("verify", ThreeVersions.FIRST, "--rebuild");
  }

  @Test
  void findingsAreInChineseOnRequest() throws IOException {
    ThreeVersions copy = copy();
    Path log = other.resolve("archive.audit.jsonl");
    List<String> lines = Files.readAllLines(log);
    Files.write(log, lines.subList(0, lines.size() - 1));

    CommandRun run = copy.run("verify", "--lang", "zh");

    assertTrue(run.err().startsWith("已损坏：log archive.audit.jsonl：与旁边 .sha512 里的摘要不符\n"), run.err());
  }

  private ThreeVersions copy() throws IOException {
    FileTree.write(FileTree.read(folder), other);
    return new ThreeVersions(other, ThreeVersions.PLAIN, new TreeMap<>(), new TreeMap<>());
  }
}
