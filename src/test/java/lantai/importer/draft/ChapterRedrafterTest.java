package lantai.importer.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lantai.content.ContentReader;
import lantai.diagnostics.Problem;
import lantai.diagnostics.Problems;
import lantai.diagnostics.Severity;
import lantai.importer.ChapterRedrafter;
import lantai.importer.RedraftResult;
import lantai.link.Linker;
import lantai.model.Report;
import lantai.model.Target;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChapterRedrafterTest {

  @TempDir Path folder;

  @BeforeEach
  void draft() {
    Map<String, String> chapters = new LinkedHashMap<>();
    chapters.put("2031年工作安排", "茶叶产量达到30万吨。茶园面积达到26万亩。见第4版。");
    chapters.put("今年重点工作", "新建公园3座。");
    DraftRun.of(folder, chapters);
  }

  @Test
  void reviewedRowsAndCommentsAreUnchanged() throws Exception {
    String reviewed =
        "# 农业局已核\r\n- id: tea\r\n  name:   '茶叶产量'\r\n  chapter: 1-0\r\n  quote: 茶叶产量达到30万吨\r\n"
            + "  value: \"30\"\r\n  unit: 万吨\r\n  nature: level # 总产\r\n";
    String targets = read("goals/targets.yaml").replace("\n", "\r\n");
    int first = targets.indexOf("- id:");
    int second = targets.indexOf("- id:", first + 1);
    write("goals/targets.yaml", targets.substring(0, first) + reviewed + targets.substring(second));

    RedraftResult redraft = redraft("1-0");

    assertEquals(List.of("tea", "cha-yuan-mian-ji", "gong-yuan"), ids());
    assertTrue(read("goals/targets.yaml").contains(reviewed));
    assertEquals(targets.substring(second), read("goals/targets.yaml").split("# 总产\r\n")[1]);
    assertEquals(redraft.added(), redraft.removed());
    assertEquals(List.of(), errors());
  }

  @Test
  void additionalRowsFollowTheLastDraftInAFileWithWindowsLineEnds() throws Exception {
    String targets = read("goals/targets.yaml");
    int second = targets.indexOf("- id:", targets.indexOf("- id:") + 1);
    int third = targets.indexOf("- id:", second + 1);
    write(
        "goals/targets.yaml",
        (targets.substring(0, second) + targets.substring(third)).replace("\n", "\r\n"));

    redraft("1-0");

    assertEquals(targets.replace("\n", "\r\n"), read("goals/targets.yaml"));
  }

  @Test
  void everyDraftedFileIsDraftedAgain() throws Exception {
    Map<String, String> chapters = new LinkedHashMap<>();
    chapters.put("2031年工作安排", "茶叶产量达到30万吨。扎实推进乡村振兴。云岭大桥建成通车，云岭水库开工建设。见第4版。十件实事落地。");
    DraftRun run = DraftRun.of(folder, chapters);

    redraft("1-0");

    for (String file : run.draft().files().keySet()) {
      assertEquals(run.draft().files().get(file), read(file), file);
    }
  }

  @Test
  void chapterIsDraftedAccordingToItsKind() throws Exception {
    String chapter = read("chapters/1-0.md");
    write("chapters/1-0.md", chapter.replace("number:", "kind: review\nnumber:"));

    redraft("1-0");

    assertEquals(List.of("gong-yuan"), ids());
    assertTrue(read("goals/results.yaml").contains("id: cha-ye-chan-liang-2030"));
    assertEquals(List.of(), errors());
  }

  @Test
  void draftedExclusionThatARowSupersedesIsRemoved() throws Exception {
    assertTrue(read("numerals.yaml").contains("第4版"));
    write(
        "goals/targets.yaml",
        read("goals/targets.yaml")
            + "- id: issue\n  name: 版次\n  chapter: 1-0\n  quote: 见第4版\n  value: \"4\"\n  unit: 版\n"
            + "  nature: rank\n");
    assertEquals(List.of(), errors());

    redraft("1-0");

    assertFalse(read("numerals.yaml").contains("第4版"));
    assertEquals(List.of(), errors());
  }

  @Test
  void draftingAgainChangesNothing() throws Exception {
    String targets = read("goals/targets.yaml");
    String numerals = read("numerals.yaml");

    redraft("1-0", "2-0");

    assertEquals(targets, read("goals/targets.yaml"));
    assertEquals(numerals, read("numerals.yaml"));
  }

  private RedraftResult redraft(String... chapters) throws Exception {
    Report report = ContentReader.read(folder, new Problems());
    return ChapterRedrafter.redraft(folder, report, Set.of(chapters), RowDrafter::of);
  }

  private List<String> ids() {
    return ContentReader.read(folder, new Problems()).rows(Target.class).stream()
        .map(target -> target.id().value())
        .toList();
  }

  private List<Problem> errors() {
    Problems problems = new Problems();
    Linker.link(ContentReader.read(folder, problems), problems);
    return problems.sorted().stream()
        .filter(problem -> problem.code().severity() == Severity.ERROR)
        .toList();
  }

  private String read(String file) throws Exception {
    return Files.readString(folder.resolve(file));
  }

  private void write(String file, String text) throws Exception {
    Files.writeString(folder.resolve(file), text);
  }
}
