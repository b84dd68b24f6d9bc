package lantai.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.SetAsideText;
import lantai.importer.extract.format.AutoDetectExtractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Web pages are read as browsers show them, and every page is cross-checked. */
class HtmlCrossCheckTest {

  private static ExtractedText extract(String page) throws Exception {
    ExtractedText text =
        AutoDetectExtractor.extract(page.getBytes(StandardCharsets.UTF_8), "t.html");
    ExtractionCrossChecker.shownCharacters(text);
    return text;
  }

  private static ExtractedText body(String body) throws Exception {
    return extract("<!DOCTYPE html><html><body>" + body + "</body></html>");
  }

  /** Returns the lines without spaces, joined by vertical bars. */
  private static String lines(ExtractedText text) {
    return text.lines().stream()
        .map(line -> text.of(line).replaceAll("[ \\t]+", ""))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("|"));
  }

  private static String hidden(ExtractedText text) {
    return text.setAside().stream().map(SetAsideText::text).collect(Collectors.joining("|"));
  }

  private static List<String> doubts(ExtractedText text) {
    return text.doubts().stream().map(doubt -> doubt.place() + " " + doubt.key()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<span style='display:none'>隐</span>",
        "<span style='DISPLAY : NONE ;'>隐</span>",
        "<span style='color:red;display:\n none!important'>隐</span>",
        "<span style='display:block !important;display:none !IMPORTANT'>隐</span>",
        "<b style='display:none'><i>隐</i></b>",
        "<span style='visibility:hidden'>隐</span>",
        "<span style='Visibility: Collapse'>隐</span>",
        "<span hidden>隐</span>",
        "<span hidden=''>隐</span>",
        "<span hidden='until-found'>隐</span>",
        "<span style='content-visibility:hidden'>隐</span>",
        "<span style='font-size:0'>隐</span>",
        "<span style='font-size:0px'>隐</span>",
        "<span style='font-size:0in'>隐</span>",
        "<span style='font-size:0'><i style='font-size:12'>隐</i></span>",
        "<span style='font-size: 0.0em'>隐</span>",
        "<span style='font-size:0'><i style='font-size:2em'>隐</i></span>",
        "<span style='opacity:0'>隐</span>",
        "<span style='color:transparent'>隐</span>",
        "<span style='position:absolute;left:-9999px'>隐</span>",
        "<span style='position:fixed;left:-100vw'>隐</span>",
        "<span style='display:block;text-indent:-9999px'>隐</span>",
        "<span style='position:absolute;clip:rect(0 0 0 0)'>隐</span>",
        "<span style='position:absolute;clip: rect(1px, 1px, 1px, 1px)'>隐</span>",
        "<span style='clip-path:inset(50%)'>隐</span>",
        "<span style='display:block;height:0;overflow:hidden'>隐</span>",
        "<span style='mso-hide:all'>隐</span>",
        "<template>隐</template>",
        "<noscript>隐</noscript>",
        "<dialog>隐</dialog>",
        "<span popover>隐</span>",
        "<datalist><option>隐</option></datalist>",
        "<video>隐</video>",
        "<object data='x'>隐</object>",
        "<svg><title>隐</title></svg>",
        "<svg><desc>隐</desc></svg>"
      })
  void whatBrowsersDoNotShowIsSetAside(String element) throws Exception {
    for (String page : List.of("<p>甲" + element + "乙</p>", "<div>甲<a>" + element + "</a>乙</div>")) {
      ExtractedText text = body(page);
      assertEquals("甲乙", lines(text).replace("|", ""), element);
      assertEquals("隐", hidden(text), element);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<span aria-hidden='true'>显</span>",
        "<span style='visibility:hidden'><b style='visibility:visible'>显</b></span>",
        "<span style='visibility:hidden'><b style='visibility:initial'>显</b></span>",
        "<span style='display:none;display:inline'>显</span>",
        "<span style='display:inline !important;display:none'>显</span>",
        "<span hidden style='display:inline'>显</span>",
        "<span style='font-size:0'><b style='font-size:16px'>显</b></span>",
        "<span style='font-size:10px'>显</span>",
        "<span style='opacity:0.5'>显</span>",
        "<span style='color:transparent'><b style='color:#000'>显</b></span>",
        "<span style='text-indent:-2em'>显</span>",
        "<span style='height:0'>显</span>",
        "<span style='overflow:hidden;height:20px'>显</span>",
        "<span style='background:url(display:none.png)'>显</span>",
        "<span title='display:none'>显</span>",
        "<details open><summary>显</summary></details>",
        "<details><summary>显</summary></details>",
        "<dialog open>显</dialog>",
        "<object>显</object>",
        "<svg><text>显</text></svg>"
      })
  void whatBrowsersShowIsText(String element) throws Exception {
    ExtractedText text = body("<p>甲" + element + "乙</p>");
    assertEquals("甲显乙", lines(text).replace("|", ""), element);
    assertEquals("", hidden(text));
  }

  @Test
  void commentsScriptsAndStylesAreNotText() throws Exception {
    ExtractedText text =
        body(
            "<p>甲<!-- 隐 --><iframe>隐</iframe><script>var"
                + " a='隐';</script><style>p{quotes:'隐'}</style>乙</p>");
    assertEquals("甲乙", lines(text));
    assertEquals("", hidden(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ".x{display:none}|隐",
        "#y { DISPLAY : none }|隐",
        "span{visibility:hidden}|隐",
        "p > span.x, a{display:none}|隐",
        "/* a */ .x /* b */ { /* c */ display: none; }|隐",
        "@charset \"utf-8\"; .x{display:none}|隐",
        "@import url(a.css); .x{display:none}|隐",
        "@media screen{.x{display:none}}|隐",
        "@media screen, print{a{color:red} .x{display:none}}|隐",
        "@supports (display:grid){.x{display:none}}|隐",
        "@font-face{font-family:a} .x{display:none}|隐",
        "@keyframes k{from{opacity:0}to{opacity:1}} .x{display:none}|隐",
        ".x{display:none!important} #y{display:inline}|隐",
        ".x{font-size:0}|隐",
        ".x{opacity:0}|隐",
        "@media print{.x{display:none}}|显",
        "@media (max-width:600px){.x{display:none}}|显",
        "@keyframes k{.x{display:none}}|显",
        ".x:hover{display:none}|显",
        ".x::before{display:none}|显",
        ".z{display:none}|显",
        ".x{display:none} .x{display:inline}|显",
        "#y{display:inline} .x{display:none}|显",
        "span.x{display:inline} .x{display:none}|显",
        ".x{display:none} p span.x{display:inline}|显",
        "b:not(|显"
      })
  void styleSheetsHideText(String sheet, String expected) throws Exception {
    ExtractedText text =
        extract(
            "<html><head><style>"
                + sheet
                + "</style></head><body><p>甲<span class='w x' id='y'>字</span>乙</p></body></html>");
    assertEquals(expected.equals("隐") ? "甲乙" : "甲字乙", lines(text));
    assertEquals(expected.equals("隐") ? "字" : "", hidden(text));
  }

  @Test
  void styleAttributeTakesPrecedenceOverAStyleSheet() throws Exception {
    String page = "<style>.x{display:none}.y{display:inline!important}</style>";
    assertEquals("甲乙", lines(body(page + "<p>甲<b class='x' style='display:inline'>乙</b></p>")));
    assertEquals("甲乙", lines(body(page + "<p>甲<b class='y' style='display:none'>乙</b></p>")));
    String print = "<style media='print'>.x{display:none}</style>";
    assertEquals("甲乙", lines(body(print + "<p>甲<b class='x'>乙</b></p>")));
  }

  @Test
  void closedDetailsShowOnlyTheirSummary() throws Exception {
    ExtractedText text =
        body("<details>文<summary>甲</summary><p>乙</p><summary>丙</summary></details>");
    assertEquals("甲", lines(text));
    assertEquals("文|乙|丙", hidden(text));
  }

  @Test
  void readingsOfCharactersAreSetAside() throws Exception {
    ExtractedText text =
        body("<p>推进<ruby>璧<rp>（</rp><rt>bì</rt><rp>）</rp>山<rt>shān</rt></ruby>高新区</p>");
    assertEquals("推进璧山高新区", lines(text));
    assertEquals("（|bì|）|shān", hidden(text));
    text = body("<p>甲<ruby><rb>乙</rb><rtc><rt>yǐ</rt></rtc></ruby></p>");
    assertEquals("甲乙", lines(text));
    assertEquals("yǐ", hidden(text));
    text = body("<p>甲<ruby style='visibility:hidden'>乙<rt>yǐ</rt></ruby></p>");
    assertEquals("甲", lines(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<ol>|1.甲 2.乙 3.丙",
        "<ol start='4'>|4.甲 5.乙 6.丙",
        "<ol reversed>|3.甲 2.乙 1.丙",
        "<ol reversed start='9'>|9.甲 8.乙 7.丙",
        "<ol type='a'>|a.甲 b.乙 c.丙",
        "<ol type='A'>|A.甲 B.乙 C.丙",
        "<ol type='i' start='4'>|iv.甲 v.乙 vi.丙",
        "<ol type='I'>|I.甲 II.乙 III.丙",
        "<ol style='list-style-type:cjk-ideographic'>|一、甲 二、乙 三、丙",
        "<ol style='LIST-STYLE-TYPE: simp-chinese-informal' start='9'>|九、甲 十、乙 十一、丙",
        "<ol style='list-style-type:trad-chinese-informal'>|一、甲 二、乙 三、丙",
        "<ol style='list-style-type:simp-chinese-formal'>|壹、甲 贰、乙 叁、丙",
        "<ol style='list-style-type:trad-chinese-formal'>|壹、甲 貳、乙 參、丙",
        "<ol style='list-style:cjk-ideographic inside'>|一、甲 二、乙 三、丙",
        "<ol style='list-style:inside none'>|甲 乙 丙",
        "<ol style='list-style:none'>|甲 乙 丙",
        "<ol style='list-style-type:disc'>|甲 乙 丙",
        "<ol style='list-style-type:decimal-leading-zero'>|01.甲 02.乙 03.丙",
        "<ol style='list-style-type:cjk-heavenly-stem'>|甲、甲 乙、乙 丙、丙",
        "<ol style='list-style-type:lower-roman' type='A'>|i.甲 ii.乙 iii.丙",
        "<ul>|甲 乙 丙",
        "<ul style='list-style-type:decimal'>|1.甲 2.乙 3.丙",
        "<ul type='1'>|1.甲 2.乙 3.丙"
      })
  void listNumbersArePrinted(String list, String expected) throws Exception {
    String items = "<li>甲</li><li><p>乙</p></li><li>\n<b>丙</b></li>";
    String end = list.startsWith("<ol") ? "</ol>" : "</ul>";
    ExtractedText text = body(list + items + end);
    assertEquals(expected.replace(' ', '|'), lines(text));
  }

  @Test
  void itemsMayHaveDifferentNumbers() throws Exception {
    assertEquals("1.甲|5.乙|6.丙", lines(body("<ol><li>甲</li><li value='5'>乙</li><li>丙</li></ol>")));
    assertEquals(
        "1.甲|2.丙", lines(body("<ol><li>甲</li><li style='display:none'>乙</li><li>丙</li></ol>")));
    assertEquals("1.甲|乙|3.丙", lines(body("<ol><li>甲<li style='list-style:none'>乙<li>丙</ol>")));
    assertEquals("1.甲|乙", lines(body("<ol><li>甲</li><li style='display:block'>乙</li></ol>")));
    assertEquals(
        "一、甲|1.子|2.丑|二、乙",
        lines(
            body(
                "<style>.c{list-style-type:cjk-ideographic}</style><ol class='c'><li>甲"
                    + "<ol><li>子</li><li>丑</li></ol></li><li>乙</li></ol>")));
    assertEquals("1.甲|2.丙", lines(body("<ol><li>甲</li><li>丙</li></ol>")));
  }

  /**
   * Pages saved by browsers contain such pictures; matching must not need stack for each character.
   */
  @Test
  void pictureInAStyleSheetMayBeLarge() throws Exception {
    String picture = "url(\"data:image/png;base64," + "iVBORw0KGgo+".repeat(200_000) + "\")";
    String bare = picture.replace("\"", "");

    assertEquals(
        "甲",
        lines(
            body(
                "<style>.a{background:"
                    + picture
                    + ";color:red}.b{background:"
                    + bare
                    + "}"
                    + ".c{content:';';display:none}</style><p>甲</p><p class='c'>乙</p>")));
  }

  @Test
  void unknownListStylesAndGeneratedNumbersAreDoubts() throws Exception {
    ExtractedText text = body("<ol style='list-style-type:ethiopic-numeric'><li>甲</li></ol>");
    assertEquals(List.of("t.html:1:73 import-doubt-number-format"), doubts(text));
    String sheet =
        "<style>h3{counter-increment:n}h3::before{content:counter(n,cjk-ideographic) '、'}</style>";
    text = body(sheet + "<div><h3>甲</h3><p>乙</p><h3>丙</h3></div>");
    assertEquals(1, text.doubts().size());
    assertEquals("import-doubt-generated", text.doubts().get(0).key());
    text = body("<style>p:before{content:'第一'}</style><div><p>甲</p></div>");
    assertEquals(1, text.doubts().size());
    text = body("<style>p:before{content:'\\e60a'}a:after{content:''}</style><p>甲<a>乙</a></p>");
    assertEquals(0, text.doubts().size());
  }

  @Test
  void breaksInCellsStayInTheRow() throws Exception {
    assertEquals(
        "指标目标|新增就业6000人",
        lines(
            body(
                "<table><tr><td>指标</td><td>目标</td></tr>"
                    + "<tr><td>新增<br>就业</td><td>6000<br/>人</td></tr></table>")));
  }

  @Test
  void superscriptsThatChangeAValueArePreserved() throws Exception {
    assertEquals("总量10⁴吨、建筑120万m²", lines(body("<p>总量10<sup>4</sup>吨、建筑120万m<sup>2</sup></p>")));
    assertEquals("浓度10⁻³", lines(body("<p>浓度10<sup>-3</sup></p>")));
    ExtractedText text = body("<p>一河两岸<sup>[3]</sup>、三小工程<sup>4</sup></p>");
    assertEquals("一河两岸[3]、三小工程4", lines(text));
    assertEquals(2, text.noteReferences().size());
  }

  @Test
  void onlyShownReadingsAreSetAside() throws Exception {
    ExtractedText text = body("<ruby>甲<rt>jiǎ<span hidden>隐</span></rt></ruby>乙");
    assertEquals("甲乙", lines(text));
    assertEquals("jiǎ|隐", hidden(text));
  }

  @Test
  void lineFeedsBeginLinesWhereAStyleSheetPreservesThem() throws Exception {
    assertEquals("甲|乙", lines(body("<div style='white-space:pre-wrap'>甲\n乙</div>")));
    assertEquals("甲|乙", lines(body("<style>p{white-space: pre-line}</style><p><b>甲\n乙</b></p>")));
    assertEquals("甲乙", lines(body("<pre style='white-space:normal'>甲\n乙</pre>")));
    assertEquals("甲乙", lines(body("<p>甲\n乙</p>")));
  }

  @Test
  void quotationMarksThatBrowsersPrintAreText() throws Exception {
    assertEquals("打造“一河两岸”产业带", lines(body("<p>打造<q>一河两岸</q>产业带</p>")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "transform: scale(0)",
        "transform: rotate(5deg) scaleY(0.0)",
        "filter: opacity(0%)",
        "margin-left: -9999px",
        "font-size: 1px",
        "font-size: .0em",
        "color: rgba(1, 2, 3, 0)"
      })
  void textThatIsTooSmallOrOffThePageIsSetAside(String style) throws Exception {
    ExtractedText text = body("<p>甲<span style='" + style + "'>隐</span>乙</p>");
    assertEquals("甲乙", lines(text));
    assertEquals("隐", hidden(text));
  }
}
