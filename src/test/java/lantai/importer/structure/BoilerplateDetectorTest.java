package lantai.importer.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lantai.importer.SampleReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateDetectorTest {

  private static List<String> excluded(String... lines) {
    return ParsedText.excluded(new BoilerplateDetector(ParsedText.lines(lines)).excluded());
  }

  private static List<String> excluded(List<String> lines) {
    return excluded(ParsedText.array(lines));
  }

  /** Returns lines of text to separate what follows from what precedes. */
  private static List<String> text(int lines) {
    return Collections.nCopies(lines, "全市上下同心协力。");
  }

  private static List<String> join(List<List<String>> parts) {
    return parts.stream().flatMap(List::stream).toList();
  }

  @Test
  void linesThatTheFileMarksUpAreExcluded() {
    BoilerplateDetector detector =
        new BoilerplateDetector(
            ParsedText.lines(
                "OUTSIDE:首页", "OUTSIDE:-3-", "OUTSIDE:12", "CONTENTS_ENTRY:回顾", "甲", ""));
    assertEquals(
        List.of("PAGE_CONTROL|首页", "PAGE_NUMBER|-3-", "PAGE_NUMBER|12", "TABLE_OF_CONTENTS|回顾"),
        ParsedText.excluded(detector.excluded()));
    assertEquals(2, detector.includedLines().size());
    assertEquals(false, detector.isIncluded(0));
    assertEquals(true, detector.isIncluded(detector.includedLines().get(0).range().start()));
  }

  @Test
  void blankMarkedUpLinesAreIncluded() {
    BoilerplateDetector detector = new BoilerplateDetector(ParsedText.lines("OUTSIDE: ", "甲"));
    assertEquals(List.of(), detector.excluded());
    assertEquals(2, detector.includedLines().size());
  }

  @Test
  void invisibleCharactersAreExcluded() {
    BoilerplateDetector detector =
        new BoilerplateDetector(ParsedText.lines("产\u200B业\u0001\t \uFEFF甲"));
    assertEquals(
        List.of("INVISIBLE|\u200B", "INVISIBLE|\u0001"), ParsedText.excluded(detector.excluded()));
    assertEquals(1, detector.includedLines().size());
    assertEquals(false, detector.isIncluded(1));
    assertEquals(true, detector.isIncluded(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"- %d -", "— %d —", "第 %d 页", "%d / 9"})
  void pageNumbersBetweenMarksAreExcluded(String form) {
    assertEquals(
        List.of("PAGE_NUMBER|" + form.replace("%d", "5").replace(" ", "")),
        excluded("甲", form.replace("%d", "5"), "乙").stream().map(e -> e.replace(" ", "")).toList());
  }

  @Test
  void bareNumbersThatCountUpAreExcluded() {
    assertEquals(
        List.of("PAGE_NUMBER|1", "PAGE_NUMBER|2", "PAGE_NUMBER|3"),
        excluded(
            join(List.of(text(4), List.of("1"), text(3), List.of("2"), text(3), List.of("3")))));
    assertEquals(
        List.of(), excluded(join(List.of(text(4), List.of("1"), text(2), List.of("2"), text(3)))));
    assertEquals(
        List.of(), excluded(join(List.of(text(4), List.of("1"), text(3), List.of("3"), text(3)))));
    assertEquals(
        List.of(), excluded(join(List.of(text(4), List.of("Ⅰ"), text(3), List.of("Ⅱ"), text(3)))));
    assertEquals(List.of(), excluded("PM", "2", "平均浓度"));
  }

  @Test
  void bareNumberBeforeAPageBreakIsExcluded() {
    assertEquals(List.of("PAGE_NUMBER|7"), excluded("甲", "7", "\f乙"));
    assertEquals(List.of("PAGE_NUMBER|7"), excluded("甲", "7", "", "\f乙"));
    assertEquals(List.of(), excluded("甲", "7", "", "", "\f乙"));
    assertEquals(List.of("PAGE_NUMBER|7"), excluded("甲", "\f7", "乙"));
    assertEquals(List.of(), excluded("甲", "\f7"));
  }

  @Test
  void contentsEntriesHaveADotLeaderOrOccurAgain() {
    assertEquals(
        List.of("TABLE_OF_CONTENTS|目录", "TABLE_OF_CONTENTS|一、回顾", "TABLE_OF_CONTENTS|二、安排"),
        excluded("目 录", "", "一、回顾", "12", "二、安排", "正文", "一、回顾", "二、安排").stream()
            .filter(e -> !e.endsWith("12"))
            .toList());
    assertEquals(
        List.of("TABLE_OF_CONTENTS|目录", "TABLE_OF_CONTENTS|一、回顾3", "TABLE_OF_CONTENTS|二、安排……9"),
        excluded("目录", "一、回顾 3", "二、安排……9", "正文", "一、回顾"));
    assertEquals(List.of(), excluded("目录", "正文", "其他"));
    assertEquals(List.of(), excluded("目录", "回顾", "正文", "回顾"));
    assertEquals(2, excluded("目录", "甲回顾", "正文", "甲回顾").size());
  }

  @Test
  void linesBetweenDotLeadersBelongToTheContents() {
    assertEquals(
        List.of("TABLE_OF_CONTENTS|一、回顾……1", "TABLE_OF_CONTENTS|二、重", "TABLE_OF_CONTENTS|点安排……3"),
        excluded("一、回顾……1", "", "二、重", "点安排……3", "正文"));
    List<String> near = new ArrayList<>(List.of("一、回顾……1", "", "甲", "乙", "丙", "丁", "二、安排……3"));
    assertEquals(6, excluded(near).size());
    near.add(3, "戊");
    assertEquals(2, excluded(near).size());
    assertEquals(List.of("TABLE_OF_CONTENTS|一、回顾……1"), excluded("甲", "一、回顾……1"));
  }

  @Test
  void repeatedLinesNextToPageNumbersArePageHeaders() {
    List<String> page = join(List.of(List.of("云溪文件", "", "", "-1-"), text(9)));
    List<String> pages = join(Collections.nCopies(3, page));
    assertEquals(
        List.of("PAGE_HEADER|云溪文件", "PAGE_HEADER|云溪文件", "PAGE_HEADER|云溪文件"),
        excluded(pages).stream().filter(e -> e.startsWith("PAGE_H")).toList());
    assertEquals(2, excluded(join(Collections.nCopies(2, page))).size());
    List<String> far = join(List.of(List.of("云溪文件", "", "", "", "-1-"), text(9)));
    assertEquals(3, excluded(join(Collections.nCopies(3, far))).size());
    List<String> after = join(List.of(text(9), List.of("-1-", "", "", "云溪文件"), text(9)));
    assertEquals(6, excluded(join(Collections.nCopies(3, after))).size());
    List<String> feeds = join(Collections.nCopies(3, join(List.of(List.of("\f云溪文件"), text(3)))));
    assertEquals(3, excluded(feeds).size());
  }

  @Test
  void mostRepeatedLinesMustBeNextToPageNumbers() {
    List<String> page = join(List.of(List.of("-1-", "云溪文件"), text(9)));
    List<String> plain = join(List.of(List.of("云溪文件"), text(9)));
    assertEquals(4, excluded(join(List.of(page, page, plain))).size());
    assertEquals(1, excluded(join(List.of(page, plain, plain))).size());
  }

  @Test
  void pageHeadersAreShortAndDoNotEndASentence() {
    for (String header : List.of("文件", "字".repeat(41), "云溪文件。", "工作回顾：")) {
      List<String> page = join(List.of(List.of("-1-", header), text(9)));
      assertEquals(3, excluded(join(Collections.nCopies(3, page))).size(), header);
    }
    for (String header : List.of("云溪文件", "字".repeat(40))) {
      List<String> page = join(List.of(List.of("-1-", header), text(9)));
      assertEquals(6, excluded(join(Collections.nCopies(3, page))).size(), header);
    }
  }

  @Test
  void continuationLinesOfANewspaperAreExcluded() {
    BoilerplateDetector detector = new BoilerplateDetector(ParsedText.lines("甲（下转第3版）", "（上接1版）乙"));
    assertEquals(
        List.of("CONTINUATION_LINE|（下转第3版）", "CONTINUATION_LINE|（上接1版）"),
        ParsedText.excluded(detector.excluded()));
    assertEquals(2, detector.includedLines().size());
    assertEquals(false, detector.isIncluded(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"- %d -", "— %d —", "第 %d 页", "%d / 9", "%d"})
  void reportIsTheSameWithPageNumbers(String form) {
    List<String> lines = new ArrayList<>();
    List<String> wrapped = SampleReport.wrapped(34, "\u3000\u3000");
    for (int i = 0; i < wrapped.size(); i++) {
      lines.add(wrapped.get(i));
      if (i % 9 == 8) {
        lines.add(form.replace("%d", String.valueOf(i / 9 + 1)));
      }
    }
    assertEquals(
        ParsedText.of(SampleReport.text()).all(), ParsedText.of(String.join("\n", lines)).all());
  }

  @Test
  void boilerplateWordsWithinTheTextAreNotExcluded() {
    String text = SampleReport.text().replace("一是引进", "推出“掌上打印”服务，来源：政务大厅。一是引进");
    ParsedText parsed = ParsedText.of(text);
    assertTrue(parsed.all().contains("来源：政务大厅。"));
    assertTrue(parsed.excluded().stream().noneMatch(e -> e.contains("政务大厅")));
  }
}
