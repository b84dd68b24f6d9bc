package lantai.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lantai.diagnostics.Problem;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.InvalidContentSummary;
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
        demonstration: true
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
          baseline: not-stated
        """);
  }

  @Test
  void contentFolderIsReadAsReport() {
    Report report = read(content());

    assertEquals(List.of(), problems.sorted());
    assertEquals("2024年报告", report.site().title());
    assertEquals(1, report.chapters().size());
    assertEquals(1, report.rows(Target.class).size());
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
  void unreadableChapterIsReportedOnceNotForEachRow() throws IOException {
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

  @Test
  void draftRowsAreOneErrorPerFileUnlessTheSiteIsDraft() throws IOException {
    String row =
        "name: b\n"
            + "  chapter: 1-1\n"
            + "  quote: 增长5%\n"
            + "  bound: complete\n"
            + "  draft: true\n"
            + "  baseline: not-stated\n";
    write("goals/targets.yaml", "- id: a\n  " + row + "- id: b\n  " + row);

    read(content());
    assertEquals(
        List.of("/goals/targets.yaml:6:10 draft-left 2 a 增长5%"),
        problems.sorted().stream().map(this::shown).toList());

    write("site.yaml", Files.readString(content().resolve("site.yaml")) + "draft: true\n");
    Problems ofDraft = new Problems();
    ContentReader.read(content(), ofDraft);
    assertEquals(
        List.of("/goals/targets.yaml:6:10 draft-unreviewed 2"),
        ofDraft.sorted().stream().map(this::shown).toList());
  }

  @Test
  void draftWithoutProposedRowsHasNoProblem() throws IOException {
    write("site.yaml", Files.readString(content().resolve("site.yaml")) + "draft: true\n");

    assertEquals(true, read(content()).site().draft());
    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void chaptersAreInTheOrderOfTheirIds() throws IOException {
    write("chapters/a.md", "---\nid: 1-10\ntitle: 乙\n---\n乙。\n");
    write("chapters/z.md", "---\nid: 1-0\ntitle: 丙\n---\n丙。\n");

    assertEquals(
        List.of("1-0", "1-1", "1-10"),
        read(content()).chapters().stream().map(chapter -> chapter.id().value()).toList());
  }

  @Test
  void undertakingIsLeftOutOnlyIfItsNoteCouldNotBeParsed() throws IOException {
    write("goals/livelihood.yaml", undertaking("a", 1) + undertaking("b", 2));
    String note = "- id: x\n  note: 1\n  term: 甲\n  pinyin: jia\n  definition: 一。\n";
    write("glossary.yaml", note);
    assertEquals(List.of("gdp", "a", "b"), rows());

    write("glossary.yaml", note + "- id: y\n  note: 2\n  trem: 乙\n  definition: 二。\n");
    assertEquals(List.of("gdp", "a"), rows());

    write("glossary.yaml", "text\n");
    assertEquals(List.of("gdp"), rows());
  }

  @Test
  void resultThatCouldNotBeParsedIsNotUnknownToItsTarget() throws IOException {
    String targets = Files.readString(content().resolve("goals/targets.yaml"));
    write("goals/targets.yaml", targets.replace("not-stated", "{result: r, relation: near}"));
    read(content());
    assertEquals(ProblemCode.UNKNOWN_RESULT, problems.sorted().get(0).code());

    write("goals/results.yaml", "- id: r\n  nane: 甲\n");
    assertEquals(List.of(), unknownResults());
    write("goals/results.yaml", "text\n");
    assertEquals(List.of(), unknownResults());
    write("goals/results.yaml", "# nothing yet\n");
    assertEquals(1, unknownResults().size());
  }

  @Test
  void settingsCanBeReadSeparately() throws IOException {
    assertEquals("2024年报告", ContentReader.readSettings(content()).orElseThrow().title());

    write("site.yaml", "title: a\n");
    assertEquals(Optional.empty(), ContentReader.readSettings(content()));
    assertEquals(Optional.empty(), ContentReader.readSettings(content().resolve("none")));
  }

  @Test
  void unreadableSiteFileLeavesEmptySettings() throws IOException {
    write("site.yaml", "- a\n");

    assertEquals("", read(content()).site().title());
    assertEquals(
        List.of("/site.yaml:1:1 wrong-type site.yaml word.mapping word.list"),
        problems.sorted().stream().map(this::shown).toList());
    assertEquals("wanted-mapping", problems.sorted().get(0).hint().key());
  }

  @Test
  void hintDescribesATable() throws IOException {
    write("goals/targets.yaml", "a: 1\n");
    write("goals/results.yaml", "- 5\n");

    read(content());

    assertEquals(
        List.of(
            "/goals/results.yaml:1:3 wrong-type goals/results.yaml word.mapping word.number",
            "/goals/targets.yaml:1:1 wrong-type goals/targets.yaml word.list word.mapping"),
        problems.sorted().stream().map(this::shown).toList());
    assertEquals("wanted-mapping", problems.sorted().get(0).hint().key());
    assertEquals("wanted-rows", problems.sorted().get(1).hint().key());
  }

  private static String undertaking(String id, int note) {
    return "- id: %s\n  year: 2024\n  order: 1\n  note: %d\n  text: 甲\n  quote: 乙\n"
        .replace("%s", id)
        .replace("%d", String.valueOf(note));
  }

  private List<String> rows() {
    Report report = ContentReader.read(content(), new Problems());
    return report.rows().stream().map(row -> row.id().value()).toList();
  }

  private List<Problem> unknownResults() {
    Problems found = new Problems();
    ContentReader.read(content(), found);
    return found.sorted().stream().filter(p -> p.code() == ProblemCode.UNKNOWN_RESULT).toList();
  }

  private String shown(Problem problem) {
    String arguments = String.join(" ", problem.arguments());
    return (place(problem) + " " + problem.code().id() + " " + arguments).strip();
  }

  @Test
  void missingSiteFileLeavesEmptySettings() throws IOException {
    Files.delete(content().resolve("site.yaml"));

    assertEquals("", read(content()).site().title());
    assertEquals(
        List.of("/site.yaml:1:1 file-missing"),
        problems.sorted().stream().map(this::shown).toList());
  }

  @Test
  void emptySiteFileLacksAllRequiredKeys() throws IOException {
    write("site.yaml", "# nothing yet\n");

    read(content());

    assertEquals(
        List.of("base", "date", "owner", "subtitle", "title"),
        problems.sorted().stream()
            .filter(problem -> problem.code() == ProblemCode.MISSING_KEY)
            .map(problem -> problem.arguments().get(0))
            .toList());
    assertEquals(5, problems.sorted().size());
  }

  @Test
  void openDecisionsAreReported() throws IOException {
    String targets = Files.readString(content().resolve("goals/targets.yaml"));
    write("goals/targets.yaml", targets.replace("  baseline: not-stated\n", ""));

    read(content());

    assertEquals(
        List.of("/goals/targets.yaml:1:7 baseline-unreviewed 总值"),
        problems.sorted().stream().map(this::shown).toList());
  }

  @Test
  void charactersAndWordsOfAnotherProgramAreWarningsInADraft() throws IOException {
    write("chapters/1-1.md", "---\nid: 1-1\ntitle: 甲\n---\n增长5%\uE123。\n\n（掌声）\n\n{甲}\n");
    read(content());
    assertEquals(
        List.of(
            "/chapters/1-1.md:5:5 foreign-character  U+E123",
            "/chapters/1-1.md:7:1 foreign-text （掌声）",
            "/chapters/1-1.md:9:1 literal-markup {甲}"),
        problems.sorted().stream().map(this::shown).toList());

    write("site.yaml", Files.readString(content().resolve("site.yaml")) + "draft: true\n");
    Problems ofDraft = new Problems();
    ContentReader.read(content(), ofDraft);
    assertEquals(
        List.of(
            "/chapters/1-1.md:5:5 draft-incomplete U+E123",
            "/chapters/1-1.md:7:1 draft-incomplete （掌声）",
            "/chapters/1-1.md:9:1 literal-markup {甲}"),
        ofDraft.sorted().stream().map(this::shown).toList());
  }

  @Test
  void whatCouldNotBeReadIsKnown() throws IOException {
    assertEquals(
        new InvalidContentSummary(false, false, List.of()), read(content()).invalidContent());

    write("goals/results.yaml", "- {id: r, note: 7, vaule: \"5\"}\n");
    write("glossary.yaml", "text: 甲\n");
    assertEquals(
        new InvalidContentSummary(
            false,
            false,
            List.of(
                new InvalidContentSummary.InvalidRow(null, 7, List.of(), List.of(), ""),
                new InvalidContentSummary.InvalidRow(null, null, List.of(), List.of(), "甲"))),
        read(content()).invalidContent());

    write("site.yaml", "text\n");
    assertEquals(true, read(content()).invalidContent().textMissing());
  }

  @Test
  void nothingIsKnownOfATableThatIsNotText() throws IOException {
    Files.write(content().resolve("goals/results.yaml"), new byte[] {(byte) 0xFF, (byte) 0xFE});

    assertEquals(true, read(content()).invalidContent().tableMissing());
    assertEquals(ProblemCode.NOT_UTF8, problems.sorted().get(0).code());
  }
}
