package lantai.importer.extract.html;

import static lantai.importer.extract.ExtractedLines.html;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lantai.importer.extract.Doubt;
import lantai.importer.extract.ExtractedLines;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.RejectedFileException;
import lantai.importer.extract.format.AutoDetectExtractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlExtractorTest {

  private static final String TALK = "全市上下同心协力，各项工作取得了新的明显成效。";

  private static List<String> lines(String body) throws RejectedFileException {
    return ExtractedLines.of(html("<html><body>" + body + "</body></html>"));
  }

  @Test
  void blocksAndBreaksAreLines() throws Exception {
    assertEquals(List.of("甲", "乙", "丙丁", "戊"), lines("<p>甲<br>乙</p><div>丙<span>丁</span></div>戊"));
    assertEquals(List.of("甲 乙"), lines("<p>甲\n乙</p>"));
    assertEquals(List.of("甲", "乙", " 丙"), lines("<pre>甲\n乙\r\n 丙</pre>").stream().toList());
  }

  @Test
  void placeOfALineIsWhereItsTextBegins() throws Exception {
    ExtractedText text = html("<html><body>\n<p>\n  <b>甲</b></p><p>乙</p></body></html>");
    assertEquals(List.of("t.html:3:6", "t.html:3:18"), ExtractedLines.places(text));
    assertEquals(ExtractedText.SourceLayout.PARAGRAPHS, text.layout());
  }

  @Test
  void headingsAreMarkedUpOrBold() throws Exception {
    assertEquals(
        List.of("HEADING|甲", "HEADING|乙", "HEADING|丙", "HEADING|丁", "戊己", "加粗。", "分句；", "庚"),
        lines(
            "<h2>甲</h2><p><b>乙</b></p><p><strong>丙</strong></p>"
                + "<p style='FONT-WEIGHT: Bold'>丁</p><p><b>戊</b>己</p><p><b>加粗。</b></p>"
                + "<p><b>分句；</b></p><p style='font-weight:400'>庚</p>"));
    String sixty = "字".repeat(60);
    assertEquals(List.of("HEADING|" + sixty), lines("<p><b>" + sixty + "</b></p>"));
    assertEquals(List.of(sixty + "字"), lines("<p><b>" + sixty + "字</b></p>"));
    assertEquals(List.of("HEADING|" + sixty + "字"), lines("<h1>" + sixty + "字</h1>"));
  }

  @Test
  void boldRangesAreRecorded() throws Exception {
    ExtractedText text =
        html("<html><body><p>甲<b>乙<i>丙</i></b>丁</p><p><b>戊</b>己</p></body></html>");
    assertEquals("乙|丙|戊", ExtractedLines.bold(text));
  }

  @Test
  void superscriptNumbersAreNoteReferences() throws Exception {
    ExtractedText text =
        html(
            "<html><body><p>甲乙<sup>[12]</sup>丙<sup>th</sup>丁<sup>1234</sup>戊<sup><b>3</b></sup></p>"
                + "</body></html>");
    assertEquals(List.of("甲乙|[12]|12", "4戊|3|3"), ExtractedLines.references(text));
    assertEquals(
        List.of(), html("<html><body>甲<sup>乙<p>1</p></sup></body></html>").noteReferences());
  }

  @Test
  void subscriptAfterAFigureIsDoubtful() throws Exception {
    ExtractedText text = html("<p>减排CO<sub>2</sub>共30<sub>5</sub>吨。</p>");
    assertEquals(List.of("减排CO₂共30₅吨。"), ExtractedLines.of(text));
    assertEquals(
        List.of("import-doubt-subscript"),
        text.evidence().doubts().stream().map(Doubt::key).toList());
  }

  @Test
  void rowsOfDataAreLinesWithTabs() throws Exception {
    assertEquals(
        List.of("TABLE_ROW|指标\t2030年", "TABLE_ROW|产值\t500亿元"),
        lines(
            "<table><tr><th><p>指标</p></th><td>2030年</td></tr>"
                + "<tr><td><div>产值</div></td><td>500亿元</td></tr></table>"));
    assertEquals(List.of("甲", "乙"), lines("<table><tr><td>甲</td><td>乙</td></tr></table>"));
    assertEquals(List.of("甲", "乙"), lines("<table><tr><td>甲</td></tr><tr><td>乙</td></tr></table>"));
    String cell = "字".repeat(80);
    String text = "<p>" + TALK.repeat(8) + "</p>";
    String row = "<tr><td>乙</td><td>丙</td></tr></table>";
    assertEquals(
        List.of(TALK.repeat(8), "TABLE_ROW|甲\t" + cell, "TABLE_ROW|乙\t丙"),
        lines(text + "<table><tr><td>甲</td><td>" + cell + "</td></tr>" + row));
    assertEquals(
        List.of(TALK.repeat(8), "甲", cell + "字", "TABLE_ROW|乙\t丙"),
        lines(text + "<table><tr><td>甲</td><td>" + cell + "字</td></tr>" + row));
    assertEquals(
        List.of("甲", "乙", "丙", "TABLE_ROW|丁\t戊"),
        lines(
            "<table><tr><td>甲</td><td>乙<table><tr><td>丙</td></tr></table></td></tr>"
                + "<tr><td>丁</td><td>戊</td></tr></table>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav>%s</nav>",
        "<footer>%s</footer>",
        "<form>%s</form>",
        "<button>%s</button>",
        "<textarea>%s</textarea>",
        "<select><option>%s</option></select>"
      })
  void navigationAndControlsAreOutside(String element) throws Exception {
    assertEquals(List.of("OUTSIDE|甲", "乙"), lines(element.replace("%s", "甲") + "<p>乙</p>"));
  }

  @Test
  void formAroundTheWholePageIsNotAControl() throws Exception {
    assertEquals(
        List.of(TALK, TALK),
        lines("<form id='aspnetForm'><p>" + TALK + "</p><p>" + TALK + "</p></form>"));
  }

  @Test
  void linesAfterTheMainElementAreOutside() throws Exception {
    String main = "<div><p>" + TALK + "</p><p>" + TALK + "</p></div>";
    assertEquals(
        List.of("首页", TALK, TALK, "OUTSIDE|打印"), lines("<div>首页</div>" + main + "<div>打印</div>"));
    assertEquals(List.of("首", "页", TALK), lines("首<p>页</p><p>" + TALK + "</p>").subList(0, 3));
  }

  @Test
  void fifteenLinesBeforeTheMainElementMayBelongToTheReport() throws Exception {
    String main = "<div><p>" + TALK.repeat(9) + "</p><p>" + TALK.repeat(9) + "</p></div>";
    StringBuilder before = new StringBuilder("<ul>");
    for (int i = 0; i < 16; i++) {
      before.append("<li>a" + i + "</li>");
    }
    List<String> lines = lines(before + "</ul>" + main);
    assertEquals(List.of("OUTSIDE|a0", "a1"), lines.subList(0, 2));
    assertEquals(18, lines.size());
  }

  @Test
  void mainElementContainsNearlyAllChineseText() throws Exception {
    String part = "<div><p>" + "字".repeat(88) + "</p></div>";
    assertEquals("OUTSIDE|" + "文".repeat(12), lines(part + "<p>" + "文".repeat(12) + "</p>").get(1));
    assertEquals("文".repeat(13), lines(part + "<p>" + "文".repeat(13) + "</p>").get(1));
    assertEquals(
        "文".repeat(12), lines(part.replace("div", "b") + "<p>" + "文".repeat(12) + "</p>").get(1));
    assertEquals(List.of("abc", "def"), lines("<div>abc</div><div>def</div>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gb2312", "GBK", "x-gbk", "utf-8", "nonsense", ""})
  void declaredCharsetMayBeWrong(String declared) throws Exception {
    String page = "<meta charset=\"" + declared + "\"><p>" + TALK + "</p>";
    for (Charset charset : List.of(Charset.forName("GB18030"), StandardCharsets.UTF_8)) {
      assertEquals(List.of(TALK), ExtractedLines.of(page.getBytes(charset), "t.html"));
    }
  }

  @Test
  void pagesInGb2312MayContainCharactersOfGb18030() throws Exception {
    String page = "<meta charset=gb2312><p>" + TALK + "镕㐂</p>";
    assertEquals(
        List.of(TALK + "镕㐂"),
        ExtractedLines.of(page.getBytes(Charset.forName("GB18030")), "t.html"));
  }

  @Test
  void htmlIsRecognizedByMarkupOrName() {
    assertEquals(true, HtmlExtractor.isHtml("<!DOCTYPE html>", "t"));
    assertEquals(true, HtmlExtractor.isHtml("  <p>x", "t"));
    assertEquals(false, HtmlExtractor.isHtml("x<p>", "t"));
    assertEquals(true, HtmlExtractor.isHtml("x<p>", "t.shtml"));
    assertEquals(true, HtmlExtractor.isHtml("x<o:p>", "t.xhtml"));
    assertEquals(false, HtmlExtractor.isHtml("x", "t.html"));
    assertEquals(false, HtmlExtractor.isHtml("<x>", "t.txt"));
  }

  @Test
  void spanningCellsDoNotMoveOthersToOtherColumns() throws Exception {
    assertEquals(
        List.of(
            "TABLE_ROW|指标\t目标\t\t单位",
            "TABLE_ROW|工业\t产值\t500\t亿元",
            "TABLE_ROW|\t税收\t\t亿元",
            "TABLE_ROW|\t\t\t万人",
            "TABLE_ROW|就业\t\t6000\t人"),
        lines(
            "<table><tr><td>指标</td><td colspan=2>目标</td><td>单位</td></tr>"
                + "<tr><td rowspan=3>工业</td><td>产值</td><td>500</td><td>亿元</td></tr>"
                + "<tr><td rowspan='2'>税收</td><td hidden>隐</td><td></td><td>亿元</td></tr>"
                + "<tr><td style='display:none'>隐</td><td></td><td>万人</td></tr>"
                + "<tr><td>就业</td><td></td><td>6000</td><td>人</td></tr></table>"));
  }

  @Test
  void styleSheetsSavedWithThePageApply(@TempDir Path folder) throws Exception {
    Path page = Files.createDirectories(folder.resolve("pages")).resolve("a.html");
    Files.createDirectories(folder.resolve("pages/a_files"));
    Files.writeString(folder.resolve("pages/a_files/s heet.css"), ".x{display:none}");
    Files.writeString(folder.resolve("outside.css"), "p{display:none}");
    String link = "<link href='%s' rel=stylesheet %s>";
    Files.writeString(
        page,
        "<html><head>"
            + link.formatted("./a_files/s%20heet.css?v=1", "")
            + link.formatted("../outside.css", "")
            + link.formatted("a_files/none.css", "")
            + link.formatted("a_files/s%20heet.css%", "")
            + link.formatted("https://example.invalid/x.css", "")
            + "</head><body><p>甲<b class=x>乙</b>丙</p></body></html>");
    ExtractedText text = AutoDetectExtractor.extract(page);
    assertEquals("甲丙\n", text.text());
    assertEquals(List.of("NOT_SHOWN_BY_BROWSER|乙"), ExtractedLines.hidden(text));
  }
}
