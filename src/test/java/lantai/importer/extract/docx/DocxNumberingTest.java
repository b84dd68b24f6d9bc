package lantai.importer.extract.docx;

import static lantai.importer.extract.docx.DocxMarkup.definition;
import static lantai.importer.extract.docx.DocxMarkup.item;
import static lantai.importer.extract.docx.DocxMarkup.level;
import static lantai.importer.extract.docx.DocxMarkup.list;
import static lantai.importer.extract.docx.DocxMarkup.override;
import static lantai.importer.extract.docx.DocxMarkup.p;
import static lantai.importer.extract.docx.DocxMarkup.pPr;
import static lantai.importer.extract.docx.DocxMarkup.r;
import static lantai.importer.extract.docx.DocxMarkup.style;
import static lantai.importer.extract.docx.DocxMarkup.styled;
import static lantai.importer.extract.docx.DocxMarkup.val;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lantai.importer.extract.ExtractedLines;
import lantai.importer.extract.ExtractedText;
import org.junit.jupiter.api.Test;

class DocxNumberingTest {

  private static final String CHINESE =
      level(0, 1, "chineseCounting", "%1、")
          + level(1, 1, "chineseCounting", "（%2）")
          + level(2, 1, "decimal", "%3.");

  private static final String RESTART = val("startOverride", 1);

  @Test
  void listOfTheSameDefinitionContinuesUnlessItRestarts() throws Exception {
    DocxMarkup document =
        new DocxMarkup()
            .numbering(
                definition(0, CHINESE)
                    + list(1, 0)
                    + list(2, 0)
                    + list(3, 0, override(0, RESTART))
                    + list(4, 0, override(0, val("startOverride", 7))));
    assertEquals(
        List.of("一、a", "二、b", "一、c", "二、d", "三、e", "四、f", "七、g"),
        document.lines(
            item(1, 0, "a"),
            item(2, 0, "b"),
            item(3, 0, "c"),
            item(3, 0, "d"),
            item(1, 0, "e"),
            item(3, 0, "f"),
            item(4, 0, "g")));
  }

  @Test
  void levelOfAnOverrideReplacesTheOneOfTheDefinition() throws Exception {
    DocxMarkup document =
        new DocxMarkup()
            .numbering(
                definition(0, CHINESE)
                    + list(1, 0)
                    + list(
                        2,
                        0,
                        override(0, level(0, 4, "upperRoman", "%1:")),
                        override(1, level(1, 3, "upperLetter", "%1-%2:"))));
    assertEquals(
        List.of("一、甲", "II:乙", "II-C:丙", "III:丁", "四、戊", "（一）己"),
        document.lines(
            item(1, 0, "甲"),
            item(2, 0, "乙"),
            item(2, 1, "丙"),
            item(2, 0, "丁"),
            item(1, 0, "戊"),
            item(1, 1, "己")));
  }

  @Test
  void lowerLevelStartsAgainFromTheNumberOfItsList() throws Exception {
    DocxMarkup document =
        new DocxMarkup()
            .numbering(
                definition(0, CHINESE)
                    + list(1, 0)
                    + list(2, 0, override(1, val("startOverride", 5))));
    assertEquals(
        List.of("一、甲", "（一）乙", "（五）丙", "（六）丁", "二、戊", "（五）己"),
        document.lines(
            item(1, 0, "甲"),
            item(1, 1, "乙"),
            item(2, 1, "丙"),
            item(2, 1, "丁"),
            item(2, 0, "戊"),
            item(2, 1, "己")));
  }

  @Test
  void styleMayNumberThroughTheStylesItIsBasedOn() throws Exception {
    String numbered = "<w:pPr><w:numPr>" + val("numId", 1) + "</w:numPr></w:pPr>";
    DocxMarkup document =
        new DocxMarkup()
            .numbering(
                definition(
                        0,
                        level(0, 1, "decimal", "%1.", val("pStyle", "S")),
                        level(1, 1, "decimal", "%1.%2.", val("pStyle", "T")),
                        level(2, 1, "lowerLetter", "%3)"))
                    + list(1, 0))
            .styles(
                style("paragraph", "S", numbered)
                    + style("paragraph", "T", val("basedOn", "S"))
                    + style("paragraph", "U", val("basedOn", "S") + numbered.replace("1\"", "0\""))
                    + style(
                        "paragraph",
                        "V",
                        val("basedOn", "T")
                            + "<w:pPr><w:numPr>"
                            + val("ilvl", 2)
                            + "</w:numPr></w:pPr>"));
    String removed = pPr(val("pStyle", "S") + "<w:numPr>" + val("numId", 0) + "</w:numPr>");
    String deeper = pPr(val("pStyle", "S") + "<w:numPr>" + val("ilvl", 2) + "</w:numPr>");
    assertEquals(
        List.of("1.甲", "乙", "2.丙", "2.1.丁", "戊", "a)己", "b)庚", "3.辛"),
        document.lines(
            styled("S", "甲"),
            p(removed, r("乙")),
            styled("S", "丙"),
            styled("T", "丁"),
            styled("U", "戊"),
            styled("V", "己"),
            p(deeper, r("庚")),
            styled("S", "辛")));
  }

  @Test
  void listStyleHasTheLevelsOfItsDefinition() throws Exception {
    DocxMarkup document =
        new DocxMarkup()
            .numbering(
                definition(0, val("numStyleLink", "L"))
                    + definition(1, val("styleLink", "L"), CHINESE)
                    + definition(2, val("numStyleLink", "M"))
                    + definition(3, level(0, 1, "decimal", "%1)"))
                    + list(1, 0)
                    + list(2, 1)
                    + list(3, 2)
                    + list(4, 3))
            .styles(
                style(
                    "numbering", "M", "<w:pPr><w:numPr>" + val("numId", 4) + "</w:numPr></w:pPr>"));
    assertEquals(
        List.of("一、甲", "（一）乙", "二、丙", "1)丁"),
        document.lines(item(1, 0, "甲"), item(1, 1, "乙"), item(1, 0, "丙"), item(3, 0, "丁")));
  }

  @Test
  void legalNumberIsDecimalOnAllLevels() throws Exception {
    DocxMarkup document =
        new DocxMarkup()
            .numbering(
                definition(
                        0,
                        level(0, 1, "chineseCounting", "第%1章"),
                        level(1, 1, "upperLetter", "%1.%2", "<w:isLgl/>"),
                        level(2, 1, "upperRoman", "%1.%2.%3"))
                    + list(1, 0));
    assertEquals(
        List.of("第一章甲", "1.1乙", "1.2丙", "一.B.I丁"),
        document.lines(item(1, 0, "甲"), item(1, 1, "乙"), item(1, 1, "丙"), item(1, 2, "丁")));
  }

  @Test
  void levelMayRestartOnlyAfterSomeLevels() throws Exception {
    DocxMarkup document =
        new DocxMarkup()
            .numbering(
                definition(
                        0,
                        level(0, 1, "decimal", "%1"),
                        level(1, 1, "decimal", "%1.%2", val("lvlRestart", 0)),
                        level(2, 1, "decimal", "%1.%2.%3", val("lvlRestart", 1)))
                    + list(1, 0));
    assertEquals(
        List.of("1甲", "1.1甲", "1.2甲", "1.2.1甲", "2甲", "2.3甲", "2.3.1甲", "2.4甲", "2.4.2甲"),
        document.lines(
            item(1, 0, "甲"),
            item(1, 1, "甲"),
            item(1, 1, "甲"),
            item(1, 2, "甲"),
            item(1, 0, "甲"),
            item(1, 1, "甲"),
            item(1, 2, "甲"),
            item(1, 1, "甲"),
            item(1, 2, "甲")));
  }

  @Test
  void skippedLevelsAreCounted() throws Exception {
    DocxMarkup document =
        new DocxMarkup()
            .numbering(
                definition(
                        0,
                        level(0, 3, "decimal", "%1."),
                        level(1, 2, "decimal", "%1.%2."),
                        level(2, 5, "decimal", "%1.%2.%3"))
                    + list(1, 0));
    assertEquals(
        List.of("3.2.5甲", "3.3.乙", "4.丙", "4.2.5丁", "4.3.戊"),
        document.lines(
            item(1, 2, "甲"), item(1, 1, "乙"), item(1, 0, "丙"), item(1, 2, "丁"), item(1, 1, "戊")));
  }

  @Test
  void hiddenNumberIsCountedAndNotPrinted() throws Exception {
    DocxMarkup document =
        new DocxMarkup()
            .numbering(
                definition(
                        0,
                        level(0, 1, "decimal", "%1.", "<w:rPr><w:vanish/></w:rPr>"),
                        level(1, 1, "decimal", "%1.%2."))
                    + list(1, 0));
    assertEquals(
        List.of("甲", "乙", "2.1.丙"),
        document.lines(item(1, 0, "甲"), item(1, 0, "乙"), item(1, 1, "丙")));
  }

  @Test
  void numberIsSeparatedFromAFigure() throws Exception {
    DocxMarkup document =
        new DocxMarkup()
            .numbering(
                definition(0, level(0, 1, "decimal", "%1."), level(1, 1, "decimal", "%1、"))
                    + list(1, 0));
    assertEquals(
        List.of("1. 2026年", "1、2026年"), document.lines(item(1, 0, "2026年"), item(1, 1, "2026年")));
  }

  @Test
  void emptyParagraphIsCounted() throws Exception {
    DocxMarkup document = new DocxMarkup().numbering(definition(0, CHINESE) + list(1, 0));
    assertEquals(
        List.of("一、甲", "二、", "三、乙"),
        document.lines(item(1, 0, "甲"), item(1, 0, ""), item(1, 0, "乙")));
  }

  @Test
  void paragraphsInCellsAreNumberedInTheirOrder() throws Exception {
    DocxMarkup document = new DocxMarkup().numbering(definition(0, CHINESE) + list(1, 0));
    assertEquals(
        List.of("一、甲", "TABLE_ROW|二、乙\t三、丙", "四、丁"),
        document.lines(
            item(1, 0, "甲"),
            DocxMarkup.table(
                DocxMarkup.row(DocxMarkup.cell(item(1, 0, "乙")), DocxMarkup.cell(item(1, 0, "丙")))),
            item(1, 0, "丁")));
  }

  @Test
  void customFormatPadsAndUnknownFormatIsDoubtful() throws Exception {
    DocxMarkup document =
        new DocxMarkup()
            .numbering(
                definition(
                        0,
                        level(0, 7, "custom\" w:format=\"001, 002, 003, ...", "%1."),
                        level(1, 2, "hindiVowels", "%2."))
                    + list(1, 0));
    assertEquals(List.of("007.甲"), document.lines(item(1, 0, "甲")));
    ExtractedText unknown = document.extract(item(1, 1, "甲"));
    assertEquals(List.of("2.甲"), ExtractedLines.of(unknown));
    assertEquals(List.of("t.docx:1:3|import-doubt-number-format"), ExtractedLines.doubts(unknown));
  }

  @Test
  void placeholdersOfLowerLevelsPrintNothing() throws Exception {
    DocxMarkup document =
        new DocxMarkup()
            .numbering(
                definition(
                        0,
                        level(0, 1, "decimal", "%1%3)"),
                        level(1, 1, "none", "附件："),
                        level(2, 1, "bullet", "注"),
                        level(3, 1, "bullet", "\uF06C"))
                    + list(1, 0));
    assertEquals(
        List.of("1)甲", "附件：乙", "注丙", "丁"),
        document.lines(item(1, 0, "甲"), item(1, 1, "乙"), item(1, 2, "丙"), item(1, 3, "丁")));
  }
}
