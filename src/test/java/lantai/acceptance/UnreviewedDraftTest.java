package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lantai.cli.CommandRun;
import lantai.importer.DraftedTables;
import lantai.model.table.TableSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor gets who publishes an import without reviewing it, or after reviewing it. */
class UnreviewedDraftTest {

  @TempDir Path folder;
  private Path content;

  @BeforeEach
  void importReport() {
    content = folder.resolve("content");
    String seed = Repository.SEED.toString();
    CommandRun imported = CommandRun.of("import", seed, "--out", content.toString());
    assertEquals(0, imported.exit(), imported.err());
  }

  @Test
  void checkOfADraftSaysHowMuchIsLeft() throws IOException {
    long rows = 0;
    for (TableSchema<?> table : DraftedTables.TABLES) {
      rows += text(table.file()).lines().filter(line -> line.endsWith("draft: true")).count();
    }
    CommandRun check = check();

    assertEquals(0, check.exit(), check.err());
    assertTrue(check.out().contains("this is a draft"), check.out());
    assertTrue(check.out().contains(" " + rows + " row(s)"), check.out());
    assertTrue(check.err().contains("by chapter: 1-0: "), check.err());
  }

  @Test
  void deletingTheMarksOfDraftsIsNotEnough() throws IOException {
    deleteMarks();
    CommandRun unfilled = check();
    assertEquals(1, unfilled.exit(), unfilled.err());
    assertTrue(unfilled.err().contains("site.yaml"), unfilled.err());

    fillSettings();
    CommandRun check = check();
    assertEquals(1, check.exit(), check.err());
    assertEquals(undecidedNumerals(), count(check, "[numeral-unreviewed]"));
    assertEquals(
        Pattern.compile("- id:").matcher(text("goals/targets.yaml")).results().count()
            - Pattern.compile("  baseline:").matcher(text("goals/targets.yaml")).results().count(),
        count(check, "[baseline-unreviewed]"));
  }

  @Test
  void decidingWhatTheImportLeftOpenIsEnough() throws IOException {
    deleteMarks();
    fillSettings();
    edit("numerals.yaml", "(- phrase: .*\\n(?:  chapter: .*\\n)?)(?=- |\\z)", "$1  reason: 背景数字\n");
    edit(
        "goals/targets.yaml",
        "(?m)^(- id: .*\\n(?:  (?!baseline).*\\n)+)(?=- |\\z)",
        "$1  baseline: not-stated\n");
    CommandRun check = check();

    assertEquals(0, check.exit(), check.err());
    assertEquals("No errors.\n", check.out());
  }

  private long undecidedNumerals() throws IOException {
    String text = text("numerals.yaml");
    return Pattern.compile("- phrase:").matcher(text).results().count()
        - Pattern.compile("  reason:").matcher(text).results().count();
  }

  private static long count(CommandRun check, String code) {
    return check.err().lines().filter(line -> line.contains(code)).count();
  }

  private void deleteMarks() throws IOException {
    try (Stream<Path> files = Files.walk(content)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
        edit(content.relativize(file).toString(), "(?m)^ *draft: true\\n", "");
      }
    }
  }

  private void fillSettings() throws IOException {
    edit("site.yaml", "(?m)^base:$", "base: https://www.zhengfu.internal/2024/");
    edit("site.yaml", "(?m)^  domain:$", "  domain: www.zhengfu.internal");
    edit("site.yaml", "(?m)^  id-code:$", "  id-code: \"3600000001\"");
    edit("site.yaml", "(?m)^  published:$", "  published: 2024-01-23 09:00");
    edit("site.yaml", "(?m)^  url:$", "  url: https://www.zhengfu.internal/zwgk/1.html");
    edit("site.yaml", "(?m)^  contact:$", "  contact: tel:0791-0000000");
  }

  private void edit(String file, String pattern, String replacement) throws IOException {
    Path path = content.resolve(file);
    Files.writeString(path, Files.readString(path).replaceAll(pattern, replacement));
  }

  private String text(String file) throws IOException {
    return Files.readString(content.resolve(file));
  }

  private CommandRun check() {
    return CommandRun.of("check", "--content", content.toString());
  }
}
