package lantai.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import lantai.diagnostics.Problem;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.diagnostics.SourceText;
import lantai.model.ChapterId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that a paragraph may not contain although it is not CommonMark markup. */
class LiteralMarkupCheckerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "•甲乙|1",
        "[TOC]|1",
        "一%%二%%三|2",
        "一{{二}}三{四}|2 8",
        "一${二}三|2",
        "一    二    三|2",
        "一　　二|2",
        "一$x+y$二|2",
        "一&nosuch;二|2",
        "一&nbsp二|2",
        "一&amp;nbsp;二|2",
        "一＆nbsp；二|2",
        "见https://a.cn/b，见www.a.cn|2 18",
        "一\\|2",
        "一~~二~~三~~四~~|2 8",
        "==一==，++二++|1 7",
        "一__二__三，四_五_六|2 10",
        "'''一'''二|1",
        "H~b~O|1",
        "[b]一[/b]|5",
        "&lt;p&gt;一&lt;/p&gt;|1 11",
        "!!! note|1",
        ".. note:: 一|1",
        "一^[二]|2",
        "一:smile:二|2",
        "一 #二 三|2",
        "一@二|2",
        "一<% 二 %>|2"
      })
  void eachMarkerOfOtherMarkupIsReported(String markdown, String columns) {
    assertEquals(columns, columns(ProblemCode.LITERAL_MARKUP, markdown));
  }

  @Test
  void tabWithinALineIsReported() {
    assertEquals("2", columns(ProblemCode.LITERAL_MARKUP, "一\t二"));
    assertEquals("3", columns(ProblemCode.LITERAL_MARKUP, "一 \t二"));
  }

  @Test
  void rowsOfATableAreReportedTogether() {
    assertEquals("1", columns(ProblemCode.LITERAL_MARKUP, "一|二\n--|--\n三|四"));
    assertEquals("2", columns(ProblemCode.LITERAL_MARKUP, "一\t二\n三\t四"));
    assertEquals("2", columns(ProblemCode.LITERAL_MARKUP, "一    二\n三    四"));
    assertEquals("1", columns(ProblemCode.LITERAL_MARKUP, "一,二,三\n四,五,六"));
    assertEquals("1", columns(ProblemCode.FULL_WIDTH_MARKUP, "｜一｜二｜\n｜三｜四｜"));
  }

  @Test
  void lineThatBeginsANewParagraphIsReported() {
    assertEquals("2-4.md:2:1", problems("一。\n　　二。").get(0).place().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[一](term:a_b_c \"{二}\")",
        "<https://a.cn/b_c_d>",
        "C++和A+",
        "3:20至8:30，2#机组、PM2.5",
        "一\\|二",
        "\\{一\\}",
        "一%%二",
        "5~8项",
        "一　二",
        "GDP增长5%，R&D；",
        "\\<p>",
        "来源于实践，没有错误！必须坚持。"
      })
  void otherSignsAreNotReported(String markdown) {
    assertEquals(List.of(), problems(markdown));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"一｛｛二｝｝三｛四｝|2 8", "％％一％％|1", "＜b＞一|1", "一～～二～～|2", "＊　一|1", "│一│二│|1"})
  void eachFullWidthMarkerIsReported(String markdown, String columns) {
    assertEquals(columns, columns(ProblemCode.FULL_WIDTH_MARKUP, markdown));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "见错误！未定义书签。|2",
        "见错误!未找到引用源。|2",
        "一Error! Reference source not found.二|2",
        "PAGE MERGEFORMAT|6",
        "一#REF!，二#N/A|2 9",
        "一 undefined 二|3",
        "[图片]，（此处插入图表）|1 6",
        "批注 [甲]：一|1",
        "增长XX%，增长××亿元|3 9",
        "锟斤拷，鈥滅粡|1 5",
        "一，（掌声）二（全场起立）|3 8",
        "某某县，XX路，TODO，待补。|1 5 9 14",
        "（待补充）|1",
        "一、回顾......|1",
        "责任编辑：甲|1",
        "打印本页　关闭窗口|1",
        "点击上方蓝字关注我们|1"
      })
  void wordsOfAnotherProgramAreReported(String markdown, String columns) {
    assertEquals(columns, columns(ProblemCode.FOREIGN_TEXT, markdown));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "［一］（term：a）|3",
        "［一］(term:a)|3",
        "[一】(term:a)|3",
        "[一]（chapter:a）|3",
        "[一](goal：a）|3"
      })
  void linkInFullWidthIsReported(String markdown, String columns) {
    assertEquals(columns, columns(ProblemCode.FULL_WIDTH_MARKUP, markdown));
  }

  @Test
  void linkInHalfWidthIsNotReportedThoughItHasBrackets() {
    assertEquals(List.of(), problems("[一](term:a(b)c)"));
  }

  @Test
  void signAfterALinkHasItsPlace() {
    assertEquals("16", columns(ProblemCode.LITERAL_MARKUP, "见[一](term:abc)，{三}"));
    assertEquals("2-4.md:2:2", problems("见[一](term:abc)，\n二{三}").get(0).place().toString());
  }

  @Test
  void longMarkersAreShortened() {
    String digits = "0123456789012345678901234567";

    assertEquals(List.of("{" + digits + "}"), problems("{" + digits + "}").get(0).arguments());
    assertEquals(List.of("{" + digits + "8…"), problems("{" + digits + "8}").get(0).arguments());
  }

  @Test
  void lineOfAPageIsShort() {
    String line = "当前位置：" + "甲".repeat(95);

    assertEquals("1", columns(ProblemCode.FOREIGN_TEXT, line));
    assertEquals(List.of(), problems(line + "甲"));
  }

  private static List<Problem> problems(String markdown) {
    Problems problems = new Problems();
    new ChapterBodyReader(new SourceText("2-4.md", markdown), problems)
        .read(0, new ChapterId("2-4"));
    return problems.sorted();
  }

  /** Returns the columns of the problems, separated by spaces; all must have one code. */
  private static String columns(ProblemCode code, String markdown) {
    List<Problem> found = problems(markdown);
    assertTrue(found.stream().allMatch(each -> each.code() == code), found::toString);
    return found.stream()
        .map(each -> String.valueOf(each.place().column()))
        .collect(Collectors.joining(" "));
  }
}
