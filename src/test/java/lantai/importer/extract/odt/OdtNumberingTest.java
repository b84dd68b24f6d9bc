package lantai.importer.extract.odt;

import static lantai.importer.extract.odt.OdtMarkup.item;
import static lantai.importer.extract.odt.OdtMarkup.level;
import static lantai.importer.extract.odt.OdtMarkup.list;
import static lantai.importer.extract.odt.OdtMarkup.listStyle;
import static lantai.importer.extract.odt.OdtMarkup.p;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lantai.importer.extract.ExtractedLines;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.list.ListNumberFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OdtNumberingTest {

  private static final String NAMED = "text:style-name=\"L\"";
  private static final String CHAPTERS =
      level(1, "一, 二, 三, ...", "style:num-suffix=\"、\"")
          + level(2, "一, 二, 三, ...", "style:num-prefix=\"（\" style:num-suffix=\"）\"")
          + level(3, "1", "style:num-suffix=\".\" text:display-levels=\"1\"");

  private static OdtMarkup chapters() {
    return new OdtMarkup().automatic(listStyle("L", CHAPTERS));
  }

  @Test
  void levelsAreCountedAndOnlyTheFirstParagraphOfAnItemHasANumber() throws Exception {
    String inner = list("", item(p("甲"), p("续")), item(p("乙"), list("", item(p("子")))));
    assertEquals(
        List.of("一、回顾", "（一）甲", "续", "（二）乙", "1.子", "二、安排", "（一）甲", "续", "（二）乙", "1.子"),
        chapters().lines(list(NAMED, item(p("回顾"), inner), item(p("安排"), inner))));
  }

  @Test
  void listsContinueOnlyIfDeclared() throws Exception {
    assertEquals(
        List.of("一、甲", "一、乙", "二、丙", "二、丁", "九、戊", "十、己", "庚"),
        chapters()
            .lines(
                list(NAMED + " xml:id=\"a\"", item(p("甲"))),
                list(NAMED, item(p("乙"))),
                list(NAMED + " text:continue-numbering=\"true\"", item(p("丙"))),
                list(NAMED + " text:continue-list=\"a\"", item(p("丁"))),
                list(
                    NAMED + " text:continue-list=\"a\"",
                    "<text:list-item text:start-value=\"9\">" + p("戊") + "</text:list-item>",
                    item(p("己")),
                    "<text:list-header>" + p("庚") + "</text:list-header>")));
  }

  @Test
  void numbersOfUpperLevelsPrecedeTheItemsNumber() throws Exception {
    String levels =
        level(1, "1", "text:start-value=\"3\"")
            + level(2, "a", "text:display-levels=\"2\"")
            + level(3, "I", "loext:num-list-format=\"第%1%-%3%条\"");
    String inner = list("", item(p("乙"), list("", item(p("丙")))));
    assertEquals(
        List.of("3甲", "3.a乙", "第3-I条丙"),
        new OdtMarkup().automatic(listStyle("L", levels)).lines(list(NAMED, item(p("甲"), inner))));
  }

  @Test
  void listStyleMayBeSetByTheParagraphOrTheItem() throws Exception {
    String styled =
        "<style:style style:name=\"P\" style:family=\"paragraph\" style:list-style-name=\"L\"/>";
    assertEquals(
        List.of("甲", "一、乙", "①丙"),
        new OdtMarkup()
            .automatic(
                styled + listStyle("L", CHAPTERS) + listStyle("M", level(1, "①, ②, ③, ...", "")))
            .lines(
                p("P", "甲"),
                list("", item(p("P", "乙"))),
                list(
                    NAMED,
                    "<text:list-item text:style-override=\"M\">" + p("丙") + "</text:list-item>")));
  }

  @Test
  void headingsHaveOutlineNumbers() throws Exception {
    String outline =
        "<text:outline-style style:name=\"Outline\"><text:outline-level-style text:level=\"1\""
            + " style:num-format=\"一, 二, 三, ...\" style:num-suffix=\"、\"/></text:outline-style>";
    String style =
        "<style:style style:name=\"%s\" style:family=\"paragraph\""
            + " style:default-outline-level=\"1\" %s/>";
    String heading = "<text:h text:style-name=\"%s\" text:outline-level=\"%d\" %s>%s</text:h>";
    assertEquals(
        List.of("HEADING|一、甲", "HEADING|乙", "HEADING|二、丙", "HEADING|丁", "HEADING|一、戊"),
        new OdtMarkup()
            .common(
                outline
                    + style.formatted("H", "")
                    + style.formatted("N", "style:list-style-name=\"\""))
            .lines(
                heading.formatted("H", 1, "", "甲"),
                heading.formatted("N", 1, "", "乙"),
                heading.formatted("H", 1, "", "丙"),
                heading.formatted("H", 2, "", "丁"),
                heading.formatted("H", 1, "text:restart-numbering=\"true\"", "戊")));
  }

  @ParameterizedTest
  @CsvSource({
    "'一, 二, 三, ...',十二",
    "'壹, 贰, 叁, ...',壹拾贰",
    "'壹, 貳, 參, ...',壹拾貳",
    "'甲, 乙, 丙, ...',12",
    "'子, 丑, 寅, ...',亥",
    "'一, 二, 三, ... (ko)',一二",
    "'①, ②, ③, ...',⑫",
    "'01, 02, 03, ...',12",
    "'001, 002, 003, ...',012",
    "'１, ２, ３, ...',１２",
    "1st,12th",
    "I,XII",
    "a,l",
    "'',''"
  })
  void formatsAreNamedByTheirFirstNumbers(String format, String printed) throws Exception {
    String start = level(1, format, "text:start-value=\"12\"");
    assertEquals(
        List.of(printed + "、甲".substring(1)),
        new OdtMarkup().automatic(listStyle("L", start)).lines(list(NAMED, item(p("甲")))));
  }

  @Test
  void unknownFormatIsADoubt() throws Exception {
    ExtractedText text =
        new OdtMarkup()
            .automatic(listStyle("L", level(1, "イ, ロ, ハ, ...", "")))
            .extract(list(NAMED, item(p("甲"))));
    assertEquals(List.of("t.odt:1:2|import-doubt-number-format"), ExtractedLines.doubts(text));
    assertEquals("1甲\n", text.text());
  }

  @Test
  void lettersAreCountedAsInOpenDocument() {
    assertEquals("ab", ListNumberFormatter.format(28, "alphabeticLower"));
    assertEquals("Z", ListNumberFormatter.format(26, "alphabeticUpper"));
  }
}
