package lantai.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import lantai.chinese.TextRange;
import lantai.diagnostics.Problem;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.diagnostics.SourceText;
import lantai.model.ChapterId;
import lantai.model.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChapterBodyReaderTest {

  private final Problems problems = new Problems();

  @Test
  void emptyLineSeparatesParagraphs() {
    given(
        """
        第一段，
        第一段续。

        第二段。


        第三段。
        """);

    thenTexts("第一段，第一段续。", "第二段。", "第三段。");
    thenProblems();
  }

  @Test
  void boldBeforeFirstFullStopIsRunInHeading() {
    Paragraph paragraph = given("**加快重大项目建设**。扎实推进“项目大会战”。\n");

    assertEquals("加快重大项目建设", paragraph.heading());
    assertEquals("加快重大项目建设。扎实推进“项目大会战”。", paragraph.text());
    assertEquals(List.of("加快重大项目建设"), emphasised(paragraph));
  }

  @Test
  void paragraphInBoldIsRunInHeading() {
    assertEquals("加快重大项目建设", given("**加快重大项目建设**\n").heading());
  }

  @ParameterizedTest
  @ValueSource(strings = {"**要看到**，成绩来之不易。", "我们**深知**。", "扎实推进。", "**一**、**二**。", "“**一**”。"})
  void boldElsewhereIsNotHeading(String markdown) {
    assertNull(given(markdown).heading());
    thenProblems();
  }

  @Test
  void boldIsRangeOfText() {
    Paragraph paragraph = given("打造**三大**高地，实施**五大**战略。");

    assertEquals("打造三大高地，实施五大战略。", paragraph.text());
    assertEquals(List.of("三大", "五大"), emphasised(paragraph));
    assertEquals(List.of(new TextRange(2, 4), new TextRange(9, 11)), paragraph.emphasised());
  }

  @Test
  void boldAndLinksMayBeNested() {
    Paragraph outer = given("**打造[高地](term:gaodi)吧**了。");
    assertEquals("打造高地吧了。", outer.text());
    assertEquals(new TextRange(2, 4), outer.links().get(0).range());
    assertEquals(List.of("打造高地吧"), emphasised(outer));

    Paragraph inner = given("打造[三大**高地**吧](term:gaodi)了。");
    assertEquals("打造三大高地吧了。", inner.text());
    assertEquals(new TextRange(2, 7), inner.links().get(0).range());
    assertEquals(List.of("高地"), emphasised(inner));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "中文|中文|中文中文",
        "增长，|其中|增长，其中",
        "“十百千万”|行动|“十百千万”行动",
        "增长5%|左右|增长5%左右",
        "实施|R&D|实施R&D",
        "work|report|work report",
        "GDP|5%|GDP 5%",
        "GDP|高地|GDP高地",
        "工程——|国家能源|工程——国家能源",
        "示范……|示范|示范……示范",
        "PM2.5|：|PM2.5："
      })
  void lineBreakIsSpaceBetweenLatinWordsOnly(String first, String second, String joined) {
    assertEquals(joined, given(first + "\n" + second).text());
    assertEquals(joined, given(first + "  \n" + second).text(), "with spaces before the break");
    assertEquals(joined, given(first + "\n   " + second).text(), "with spaces after the break");
    assertEquals(joined, given(first + "\r\n" + second).text(), "with the line end of Windows");
  }

  @Test
  void lineMayBreakBeforeAndAfterBold() {
    assertEquals("打造三大高地", given("打造\n**三大**\n高地").text());
    assertEquals("the work report", given("the\n**work**\nreport").text());
    assertEquals("发展GDP高地", given("发展GDP\n**高地**").text());
  }

  @Test
  void lineMayBreakBeforeLink() {
    assertEquals("发展GDP高地", given("发展GDP\n[高地](term:gaodi)").text());
  }

  @Test
  void indentationByIdeographicSpaceIsIgnored() {
    given("　　第一段。\n\n　　**小标题**。第二段。\n");

    thenTexts("第一段。", "小标题。第二段。");
    assertEquals("2-4.md:1:3", paragraphs.get(0).origins().at(0).toString());
    assertEquals("小标题", paragraphs.get(1).heading());
    assertEquals(List.of("小标题"), emphasised(paragraphs.get(1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "R&amp;D|R&D",
        "&lt;附件&gt;|<附件>",
        "&#20013;&#x56fd;|中国",
        "R&D|R&D",
        "\\&nosuch;|&nosuch;",
        "\\{甲\\}|{甲}",
        "https\\://www\\.a.cn|https://www.a.cn",
        "&#xFF5B;甲&#xFF5D;|｛甲｝",
        "\\*注|*注",
        "1\\. 一|1. 一",
        "\\# 一|# 一",
        "\\[附件\\](一)|[附件](一)",
        "C:\\\\一|C:\\一",
        "\\&amp;|&amp;"
      })
  void entitiesAndEscapesAreResolved(String markdown, String text) {
    assertEquals(text, given(markdown).text());
    thenProblems();
  }

  @ParameterizedTest
  @ValueSource(strings = {"详见[附件]。", "[附件][1]。", "见[ ]一。", "见[x] 一。", "数组a[1]。", "[]。", "[附件]：名词。"})
  void bracketsWithoutDefinitionAreText(String markdown) {
    Paragraph paragraph = given(markdown);

    assertEquals(markdown, paragraph.text());
    assertEquals(List.of(), paragraph.links());
    thenProblems();
  }

  @Test
  void boldWithinBracketsIsRead() {
    assertEquals("[附件]一。", given("[**附件**]一。").text());
    assertEquals("[附件]一。", given("[附\n件]一。").text());
  }

  @Test
  void linkIsRangeOfText() {
    Paragraph paragraph = given("打造[“三大高地”](term:san-da-gaodi)，见[第四章](chapter:2-4#p2)。");

    assertEquals("打造“三大高地”，见第四章。", paragraph.text());
    assertEquals(
        List.of(
            new Paragraph.Hyperlink(
                new TextRange(2, 8),
                "term:san-da-gaodi",
                new lantai.diagnostics.Place("2-4.md", 1, 3)),
            new Paragraph.Hyperlink(
                new TextRange(10, 13),
                "chapter:2-4#p2",
                new lantai.diagnostics.Place("2-4.md", 1, 32))),
        paragraph.links());
  }

  @Test
  void addressInAngleBracketsIsLink() {
    Paragraph paragraph = given("见<https://www.example.org/a?b=1&c=2>。");

    assertEquals("见https://www.example.org/a?b=1&c=2。", paragraph.text());
    assertEquals(new TextRange(1, 34), paragraph.links().get(0).range());
    assertEquals("https://www.example.org/a?b=1&c=2", paragraph.links().get(0).destination());
  }

  @Test
  void addressWithoutAngleBracketsIsText() {
    Paragraph paragraph = given("见https://www.example.org/a。");

    assertEquals("见https://www.example.org/a。", paragraph.text());
    assertEquals(List.of(), paragraph.links());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "**生产总值增长5%左右。**其中|1:1",
        "打造**“三大高地”**建设|1:3",
        "**（一）**坚持|1:1",
        "一*二|1:2",
        "5 * 3|1:3"
      })
  void literalAsteriskIsReported(String markdown, String place) {
    given(markdown);

    assertFalse(problems.sorted().isEmpty());
    Problem problem = problems.sorted().get(0);
    assertEquals(ProblemCode.MARKDOWN_LITERAL_ASTERISKS, problem.code());
    assertEquals("2-4.md:" + place, problem.place().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一<b>二</b>|RAW_HTML",
        "<script>alert(1)</script>|RAW_HTML",
        "一<!-- 注 -->二|RAW_HTML",
        "# 标题|UNSUPPORTED_MARKDOWN",
        "- 一|UNSUPPORTED_MARKDOWN",
        "1. 一|UNSUPPORTED_MARKDOWN",
        "> 一|UNSUPPORTED_MARKDOWN",
        "'    一'|UNSUPPORTED_MARKDOWN",
        "```|UNSUPPORTED_MARKDOWN",
        "* * *|UNSUPPORTED_MARKDOWN",
        "一`二`|UNSUPPORTED_MARKDOWN",
        "一*二*|UNSUPPORTED_MARKDOWN",
        "一 _二_|UNSUPPORTED_MARKDOWN",
        "![图](a.png)|UNSUPPORTED_MARKDOWN",
        "[一]: http://example.org/|UNSUPPORTED_MARKDOWN"
      })
  void otherMarkupIsRejected(String markdown, ProblemCode code) {
    read(markdown);

    assertTrue(
        problems.sorted().stream().anyMatch(problem -> problem.code() == code),
        problems.sorted().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'```\\n二\\n\\n三'|二,三",
        "'~~~\\n二\\n\\n三\\n'|二,三",
        "'```\\n二\\n```\\n\\n三'|二,三",
        "'<!-- 二\\n\\n三'|二,三",
        "'<pre>二\\n\\n三'|二,三",
        "'    二\\n\\n三'|二,三",
        "'- 二\\n\\n三'|二,三",
        "'> 二\\n\\n三'|二,三",
        "'二\\n===\\n\\n三'|二,三",
        "'<!-- 二 -->\\n\\n三'|三",
        "'<script>x</script>\\n\\n三'|三"
      })
  void textAmongRejectedMarkupIsRead(String markdown, String texts) {
    read(("一\\n\\n" + markdown).replace("\\n", "\n"));

    thenTexts(("一," + texts).split(","));
    assertEquals(1, problems.sorted().size(), problems.sorted()::toString);
    assertEquals("2-4.md:3", problems.sorted().get(0).place().toString().substring(0, 8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "甲[^1]乙|2-4.md:1:2 unsupported-markdown word.Footnote (no-footnotes)",
        "甲*乙*|2-4.md:1:2 unsupported-markdown word.Emphasis (bold-and-links-only)",
        "甲<b>乙|2-4.md:1:2 raw-html <b>",
        "- 甲|2-4.md:1:1 unsupported-markdown word.BulletList (paragraphs-only)",
        "\"    甲\"|2-4.md:1:5 unsupported-markdown word.IndentedCodeBlock (no-indentation)",
        "甲&#10;乙|2-4.md:1:2 invisible-character 000A (foreign-line-break)",
        "甲&#9;乙|2-4.md:1:2 invisible-character 0009"
      })
  void hintShowsWhatToWriteInstead(String markdown, String expected) {
    read(markdown);

    assertEquals(List.of(expected), ShownProblems.of(problems));
  }

  @Test
  void rejectedMarkupIsReportedWithItsPlace() {
    read("一。\n\n二<b>三</b>。\n\n## 四\n");

    assertEquals(
        List.of("2-4.md:3:2", "2-4.md:3:6", "2-4.md:5:1"),
        problems.sorted().stream().map(problem -> problem.place().toString()).toList());
  }

  @Test
  void boldThatEndsInWhiteSpaceIsAccepted() {
    assertEquals("标题", given("**标题&emsp;**").text());
    assertEquals(List.of(), given("标题。**&emsp;**").emphasised());
  }

  @Test
  void plainTextIsNotChanged() {
    Random random = new Random(16797);
    for (int round = 0; round < 300; round++) {
      String text = reportText(random);
      Paragraph paragraph = given(text);
      assertEquals(text, paragraph.text());
      assertEquals(List.of(), paragraph.emphasised());
      assertEquals(List.of(), paragraph.links());
    }
    thenProblems();
  }

  @Test
  void wrappedChineseLinesAreJoined() {
    Random random = new Random(16798);
    for (int round = 0; round < 300; round++) {
      String text = reportText(random).replaceAll("[0-9A-Za-z.%&+ ·℃]", "");
      StringBuilder wrapped = new StringBuilder();
      for (char c : text.toCharArray()) {
        wrapped.append(c).append(random.nextInt(10) == 0 ? "\n" : "");
      }
      assertEquals(text, given(wrapped.toString()).text());
    }
  }

  /**
   * Returns Chinese characters, numbers and punctuation of reports, without Markdown characters.
   */
  private static String reportText(Random random) {
    String begin = "省委召开十五届四次全会";
    String signs = "一二三省江西発展，。；：、？！“”‘’（）《》—…·％０５0123456789.%ABRGDPkm㎡℃+ ";
    StringBuilder text = new StringBuilder();
    text.append(begin.charAt(random.nextInt(begin.length())));
    for (int i = random.nextInt(80); i > 0; i--) {
      text.append(signs.charAt(random.nextInt(signs.length())));
    }
    // Two of these in a row are markup.
    return text.toString().strip().replaceAll("([%％+.·…])\\1+|( ) +", "$1$2");
  }

  private List<Paragraph> paragraphs = List.of();

  private Paragraph given(String markdown) {
    read(markdown);
    assertFalse(paragraphs.isEmpty(), () -> markdown + problems.sorted());
    return paragraphs.get(0);
  }

  private void read(String markdown) {
    SourceText source = new SourceText("2-4.md", markdown);
    paragraphs = new ChapterBodyReader(source, problems).read(0, new ChapterId("2-4"));
  }

  private static List<String> emphasised(Paragraph paragraph) {
    return paragraph.emphasised().stream().map(range -> range.of(paragraph.text())).toList();
  }

  private void thenTexts(String... texts) {
    assertEquals(List.of(texts), paragraphs.stream().map(Paragraph::text).toList());
  }

  private void thenProblems(ProblemCode... codes) {
    assertEquals(List.of(codes), problems.sorted().stream().map(Problem::code).toList());
  }
}
