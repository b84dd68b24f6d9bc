package lantai.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lantai.diagnostics.Problems;
import lantai.model.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Problems of chapter files that are detected by the rows that refer to them. */
class ChapterFilesTest {

  @TempDir Path content;

  private final Problems problems = new Problems();

  @BeforeEach
  void givenAChapter() throws IOException {
    write(
        "site.yaml",
        "title: 甲\nsubtitle: 乙\nowner: 丙\ndate: 2024-01-23\nbase: https://a.gov.cn/\n");
    write("chapters/1-1.md", "---\nid: 1-1\ntitle: 甲\n---\n增长5%。\n");
  }

  @Test
  void chapterThatFourRowsNameIsAFileThatWasLost() throws IOException {
    givenRules("1-2", 4);

    read();

    thenProblems("chapters/1-2.md:1:1 file-missing (chapter-lost 4 1-2)");
  }

  @Test
  void chapterThatFewerRowsNameIsUnknown() throws IOException {
    givenRules("1-2", 3);

    read();

    thenProblems("numerals.yaml:2:12 unknown-chapter 1-2 3 (did-you-mean 1-1)");
  }

  @Test
  void rowsAndRulesAreCountedTogether() throws IOException {
    givenRules("1-2", 3);
    write("goals/cities.yaml", "- {id: a, name: 南昌, chapter: 1-2, role: 甲, quote: 甲}\n");

    read();

    thenProblems("chapters/1-2.md:1:1 file-missing (chapter-lost 4 1-2)");
  }

  @Test
  void existingChapterAndTextOutsideChaptersAreNotMissing() throws IOException {
    givenRules("1-1", 4);
    read();
    givenRules("front", 4);
    read();
    givenRules("notes", 4);
    read();

    thenProblems();
  }

  @Test
  void ruleOfAllChaptersNamesNone() throws IOException {
    write("numerals.yaml", "- {phrase: 甲, reason: 乙}\n");

    read();

    thenProblems();
  }

  @Test
  void chapterThatCouldNotBeReadIsNotMissing() throws IOException {
    write("chapters/1-2.md", "---\nid: 1-2\n---\n增长6%。\n");
    givenRules("1-2", 4);

    assertTrue(read().invalidContent().textMissing());

    thenProblems("chapters/1-2.md:2:1 missing-key title");
  }

  @Test
  void folderWithoutChaptersIsReportedOnce() throws IOException {
    Files.delete(content.resolve("chapters/1-1.md"));
    givenRules("1-2", 4);

    assertTrue(read().invalidContent().textMissing());

    thenProblems("chapters/*.md:1:1 file-missing (one-chapter)");
  }

  @Test
  void chapterThatRowsNameAsItsFileHasAWrongId() throws IOException {
    write("chapters/1-2.md", "---\nid: 1-22\ntitle: 乙\n---\n增长6%。\n");
    givenRules("1-2", 2);

    assertEquals(
        List.of("1-1", "1-2"),
        read().chapters().stream().map(chapter -> chapter.id().value()).toList());
    thenProblems("chapters/1-2.md:2:5 unknown-chapter 1-2 2 (chapter-file 1-22 1-2)");
  }

  @Test
  void fileMayHaveAnotherNameThanItsChapter() throws IOException {
    write("chapters/b.md", "---\nid: 1-2\ntitle: 乙\n---\n增长6%。\n");
    givenRules("1-2", 2);

    assertFalse(read().invalidContent().textMissing());
    thenProblems();
  }

  private void givenRules(String chapter, int count) throws IOException {
    write(
        "numerals.yaml",
        IntStream.rangeClosed(1, count)
            .mapToObj(i -> "- phrase: 第" + i + "\n  chapter: " + chapter + "\n  reason: 乙丙\n")
            .collect(Collectors.joining()));
  }

  private Report read() {
    return ContentReader.read(content, problems);
  }

  private void write(String path, String text) throws IOException {
    Path file = content.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void thenProblems(String... expected) {
    String folder = content.toString().replace('\\', '/') + "/";
    assertEquals(
        List.of(expected),
        ShownProblems.of(problems).stream().map(shown -> shown.replace(folder, "")).toList());
  }
}
