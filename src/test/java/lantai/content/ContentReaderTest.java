package lantai.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lantai.diagnostics.Problem;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.Report;
import lantai.model.Target;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentReaderTest {

  @TempDir Path folder;

  private final Problems problems = new Problems();

  @BeforeEach
  void givenASmallReport() throws IOException {
    write(
        "site.yaml",
        """
        title: 2024年报告
        subtitle: 在会议上
        owner: 某省人民政府
        date: 2024-01-23
        base: https://lantai.example/r/
        """);
    write("chapters/1-1.md", "---\nid: 1-1\ntitle: 甲\n---\n增长5%。\n");
    write(
        "goals/targets.yaml",
        """
        - id: gdp
          name: 总值
          chapter: 1-1
          quote: 增长5%
          value: "5"
          bound: exactly
          nature: growth
        """);
  }

  @Test
  void contentFolderIsReadAsReport() {
    Report report = read(content());

    assertEquals(List.of(), problems.sorted());
    assertEquals("2024年报告", report.site().title());
    assertEquals(1, report.chapters().size());
    assertEquals(1, report.goals(Target.class).size());
  }

  @Test
  void backupAndHiddenFilesAreIgnored() throws IOException {
    write(".DS_Store", "x");
    write("chapters/.1-1.md.swp", "x");
    write("goals/targets.yaml~", "x");
    write(".git/config", "x");

    read(content());

    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void unknownFileIsReported() throws IOException {
    write("chapters/1-2.markdown", "x");
    write("chapters/old/1-3.md", "x");
    write("goals/target.yaml", "x");

    read(content());

    assertEquals(
        List.of("/chapters/1-2.markdown:1:1", "/chapters/old/1-3.md:1:1", "/goals/target.yaml:1:1"),
        problems.sorted().stream().map(this::place).toList());
    assertTrue(problems.sorted().stream().allMatch(p -> p.code() == ProblemCode.UNKNOWN_FILE));
  }

  @Test
  void contentFolderMayBeSymbolicLink() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), content());

    assertEquals(1, read(link).chapters().size());
    assertEquals(List.of(), problems.sorted());
  }

  @ParameterizedTest
  @CsvSource({"''", "'# nothing yet'"})
  void emptySiteFileIsReported(String text) throws IOException {
    write("site.yaml", text + "\n");

    read(content());

    assertTrue(problems.hasErrors());
  }

  @ParameterizedTest
  @CsvSource({
    "site.yaml, text, word.text",
    "goals/targets.yaml, text, word.text",
    "goals/targets.yaml, '- [a]', word.list",
    "goals/targets.yaml, '- 5', word.number"
  })
  void kindOfWrongValueIsNamed(String file, String yaml, String kind) throws IOException {
    write(file, yaml + "\n");

    read(content());

    Problem problem = problems.sorted().get(0);
    assertEquals(ProblemCode.WRONG_TYPE, problem.code());
    assertEquals(kind, problem.arguments().get(2));
  }

  @Test
  void unreadableChapterIsReportedOnceNotForEachGoal() throws IOException {
    write("chapters/1-1.md", "---\nid: 1-1\ntittle: 甲\n---\n增长5%。\n");

    read(content());

    assertTrue(problems.sorted().stream().noneMatch(p -> p.code() == ProblemCode.UNKNOWN_CHAPTER));
  }

  private Path content() {
    return folder.resolve("content");
  }

  private Report read(Path content) {
    return ContentReader.read(content, problems);
  }

  private String place(Problem problem) {
    String content = content().toString().replace('\\', '/');
    return problem.place().toString().substring(content.length());
  }

  private void write(String path, String text) throws IOException {
    Path file = content().resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
