package lantai.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import lantai.diagnostics.Problem;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.diagnostics.SourceText;
import lantai.model.Chapter;
import lantai.model.table.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChapterReaderTest {

  private final Problems problems = new Problems();

  @Test
  void chapterHasFrontMatterAndText() {
    Chapter chapter =
        given(
            """
            ---
            id: 2-4
            number: （四）
            title: 推进乡村全面振兴
            heading: run-in
            ---

            学习运用“千万工程”经验。

            确保粮食产量430亿斤以上。
            """);

    assertEquals("2-4", chapter.id().value());
    assertEquals("2", chapter.id().part());
    assertEquals("（四）", chapter.number());
    assertEquals("推进乡村全面振兴", chapter.title());
    assertEquals("（四）推进乡村全面振兴", chapter.label());
    assertEquals(Chapter.ChapterHeading.RUN_IN, chapter.heading());
    assertEquals("2-4.md:2:5", chapter.place().toString());
    assertEquals(
        List.of("学习运用“千万工程”经验。", "确保粮食产量430亿斤以上。"),
        chapter.paragraphs().stream().map(paragraph -> paragraph.text()).toList());
    thenProblems();
  }

  @Test
  void paragraphsAreNumberedFromOneAndHavePlaces() {
    Chapter chapter = given("---\nid: 2-4\ntitle: 甲\n---\n一。\n\n\n  二。\n");

    assertEquals("2-4#p1", chapter.paragraphs().get(0).id().toString());
    assertEquals("2-4#p2", chapter.paragraphs().get(1).id().toString());
    assertEquals("2-4.md:5:1", chapter.paragraphs().get(0).origins().at(0).toString());
    assertEquals("2-4.md:8:3", chapter.paragraphs().get(1).origins().at(0).toString());
  }

  @Test
  void placesAreRightAfterSupplementaryCharactersInFrontMatter() {
    Chapter chapter = given("---\nid: 2-4\ntitle: \uD842\uDFB7\uD842\uDFB7\n---\n\n一。\n");

    assertEquals("2-4.md:6:1", chapter.paragraphs().get(0).origins().at(0).toString());
  }

  @Test
  void titleWithoutNumberIsSuppliedByDefault() {
    assertEquals(
        Chapter.ChapterHeading.SUPPLIED, given("---\nid: a\ntitle: 甲\n---\n一。\n").heading());
    assertEquals(
        Chapter.ChapterHeading.RUN_IN,
        given("---\nid: a\nnumber: 一\ntitle: 甲\n---\n一。\n").heading());
    assertEquals(
        Chapter.ChapterHeading.OWN_LINE,
        given("---\nid: a\ntitle: 甲\nheading: own-line\n---\n一。\n").heading());
  }

  @Test
  void dashesMayBeFollowedBySpacesAndText() {
    assertEquals(1, given("---  \nid: a\ntitle: 甲\n--- \t\n一。").paragraphs().size());
    thenProblems();
  }

  @Test
  void dashesWithinValueDoNotEndFrontMatter() {
    assertEquals("甲---乙", given("---\nid: a\ntitle: 甲---乙\n---\n一。\n").title());
    assertEquals("甲 ---", given("---\nid: a\ntitle: 甲 ---\n---\n一。\n").title());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "一。\n",
        "---\nid: a\ntitle: 甲\n一。\n",
        "\n---\nid: a\ntitle: 甲\n---\n一。\n",
        "---\n---\n一。\n",
        "---\n- id\n---\n一。\n"
      })
  void chapterWithoutFrontMatterIsRejected(String file) {
    assertEquals(Optional.empty(), read(file));
    thenProblems(ProblemCode.FRONT_MATTER_MISSING);
    assertEquals("2-4.md:1:1", problems.sorted().get(0).place().toString());
  }

  @Test
  void mistakeInFrontMatterIsReportedInLineOfFile() {
    assertEquals(Optional.empty(), read("---\nid: a\ntittle: 甲\n---\n一。\n"));
    thenProblems(ProblemCode.UNKNOWN_KEY);
    assertEquals("2-4.md:3:1", problems.sorted().get(0).place().toString());
  }

  @Test
  void frontMatterThatIsNotYamlIsReportedOnce() {
    assertEquals(Optional.empty(), read("---\nid: a\ntitle: 甲: 乙\n---\n一。\n"));
    thenProblems(ProblemCode.YAML_SYNTAX);
  }

  @Test
  void chapterWithoutTextIsReportedAfterFrontMatter() {
    given("---\nid: a\ntitle: 甲\n---\n\n\n");

    thenProblems(ProblemCode.EMPTY_CHAPTER);
    assertEquals("2-4.md:5:1", problems.sorted().get(0).place().toString());
  }

  @Test
  void ruleRightAfterFrontMatterIsNotPartOfIt() {
    read("---\nid: a\ntitle: 甲\n---\n---\n");

    thenProblems(ProblemCode.EMPTY_CHAPTER, ProblemCode.UNSUPPORTED_MARKDOWN);
  }

  @Test
  void lineEndsOfAnotherSystemAreNamedInsteadOfMissingFrontMatter() {
    assertEquals(Optional.empty(), read("---\rid: a\rtitle: 甲\r---\r一。\r"));
    assertEquals(
        List.of("2-4.md:1:4 invisible-character 000D (foreign-line-break)"),
        ShownProblems.of(problems));
  }

  @Test
  void lineEndOfAnotherSystemMayBeTheFirstCharacter() {
    assertEquals(Optional.empty(), read("\r一。"));
    assertEquals(
        List.of("2-4.md:1:1 invisible-character 000D (foreign-line-break)"),
        ShownProblems.of(problems));
  }

  @Test
  void fieldsAreThoseOfTheFrontMatter() {
    assertEquals(
        List.of("id", "number", "title", "heading", "related", "kind"),
        ChapterFrontMatterSchema.all().stream().map(Field::key).toList());
  }

  private Chapter given(String file) {
    return read(file).orElseThrow(() -> new AssertionError(problems.sorted()));
  }

  private Optional<Chapter> read(String file) {
    return ChapterReader.read(new SourceText("2-4.md", file), problems);
  }

  private void thenProblems(ProblemCode... codes) {
    assertEquals(List.of(codes), problems.sorted().stream().map(Problem::code).toList());
  }
}
