package lantai.importer.extract.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import lantai.importer.TestDocuments;
import lantai.importer.extract.ExtractedLines;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.RejectedFileException;
import lantai.importer.extract.format.AutoDetectExtractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxExtractorTest {

  private static String p(String text) {
    return "<w:p>" + r(text) + "</w:p>";
  }

  private static String p(String properties, String text) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + r(text) + "</w:p>";
  }

  private static String r(String text) {
    return "<w:r><w:t>" + text + "</w:t></w:r>";
  }

  private static String b(String text) {
    return "<w:r><w:rPr><w:b/></w:rPr><w:t>" + text + "</w:t></w:r>";
  }

  private static ExtractedText extract(String body, Map<String, String> parts)
      throws RejectedFileException {
    return AutoDetectExtractor.extract(TestDocuments.word(body, parts), "t.docx");
  }

  private static List<String> lines(String body) throws RejectedFileException {
    return ExtractedLines.of(extract(body, Map.of()));
  }

  @Test
  void paragraphsAreLines() throws Exception {
    ExtractedText text = extract(p("甲") + "<w:p>" + r("乙") + r("丙") + "</w:p>", Map.of());
    assertEquals("甲\n乙丙\n", text.text());
    assertEquals(List.of("t.docx:1:1", "t.docx:2:1"), ExtractedLines.places(text));
    assertEquals(ExtractedText.SourceLayout.PARAGRAPHS, text.layout());
  }

  @Test
  void breaksTabsAndHyphensAreRead() throws Exception {
    assertEquals(
        List.of("甲", "乙", "丙\t丁-戊"),
        lines(
            "<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:br"
                + " w:type=\"textWrapping\"/><w:t>丙</w:t><w:tab/><w:t>丁</w:t><w:noBreakHyphen/>"
                + "<w:t>戊</w:t></w:r></w:p>"));
    assertEquals(
        List.of("甲乙"),
        lines("<w:p><w:r><w:t>甲</w:t><w:br w:type=\"page\"/><w:t>乙</w:t></w:r></w:p>"));
    assertEquals(List.of(), lines("<w:br/><w:tab/><w:t>甲</w:t><w:footnoteReference/>"));
  }

  @Test
  void deletionsFieldCodesAndOlderDrawingsAreNotPrinted() throws Exception {
    assertEquals(
        List.of("甲丁"),
        lines(
            "<w:p>"
                + r("甲")
                + "<w:del><w:r><w:delText>乙</w:delText><w:t>丙</w:t></w:r></w:del>"
                + "<w:r><w:instrText>PAGE</w:instrText></w:r><w:Fallback>"
                + r("戊")
                + "</w:Fallback>"
                + r("丁")
                + "</w:p>"));
  }

  @Test
  void textBoxContainsSeparateParagraphs() throws Exception {
    assertEquals(
        List.of("乙", "甲丙"),
        lines(
            "<w:p>"
                + r("甲")
                + "<w:r><w:txbxContent>"
                + p("乙")
                + "</w:txbxContent></w:r>"
                + r("丙")
                + "</w:p>"));
  }

  @Test
  void boldParagraphsAreHeadings() throws Exception {
    assertEquals(
        List.of("HEADING|甲乙", "丙丁", "戊。", "己"),
        lines(
            "<w:p>"
                + b("甲")
                + b("乙")
                + "</w:p><w:p>"
                + b("丙")
                + r("丁")
                + "</w:p><w:p>"
                + b("戊。")
                + "</w:p><w:p><w:r><w:rPr><w:b w:val=\"0\"/></w:rPr><w:t>己</w:t></w:r></w:p>"));
    assertEquals(
        List.of("甲"), lines("<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr>" + r("甲") + "</w:p>"));
    String eighty = "字".repeat(80);
    assertEquals(List.of("HEADING|" + eighty), lines("<w:p>" + b(eighty) + "</w:p>"));
    assertEquals(List.of(eighty + "字"), lines("<w:p>" + b(eighty + "字") + "</w:p>"));
    assertEquals(
        "甲|丙",
        ExtractedLines.bold(
            extract(
                "<w:p>"
                    + b("甲")
                    + r("乙")
                    + "<w:r><w:rPr><w:b/></w:rPr><w:t>丙</w:t><w:br/></w:r>"
                    + r("丁")
                    + "</w:p>",
                Map.of())));
  }

  @Test
  void boldRunContinuesAfterALineBreak() throws Exception {
    ExtractedText text =
        extract(
            "<w:p>"
                + r("甲")
                + "<w:r><w:rPr><w:b/></w:rPr><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r></w:p>",
            Map.of());
    assertEquals("乙|丙", ExtractedLines.bold(text));
    assertEquals(List.of("甲乙", "HEADING|丙"), ExtractedLines.of(text));
  }

  @Test
  void stylesMarkUpHeadingsAndContents() throws Exception {
    String styles =
        "<w:style w:styleId=\"a3\"><w:name w:val=\"heading 2\"/></w:style>"
            + "<w:style w:styleId=\"a4\"><w:name w:val=\"toc 1\"/></w:style>"
            + "<w:style w:styleId=\"a5\"><w:name w:val=\"Normal\"/></w:style>";
    String body =
        p("<w:pStyle w:val=\"a3\"/>", "甲")
            + p("<w:pStyle w:val=\"a4\"/>", "乙")
            + p("<w:pStyle w:val=\"a5\"/>", "丙")
            + p("<w:pStyle w:val=\"toc2\"/>", "丁")
            + p("<w:outlineLvl w:val=\"8\"/>", "戊")
            + p("<w:outlineLvl w:val=\"9\"/>", "己")
            + "<w:p><w:pPr><w:pStyle"
            + " w:val=\"a3\"/></w:pPr><w:r><w:t>庚</w:t><w:br/><w:t>辛</w:t></w:r></w:p>";
    assertEquals(
        List.of(
            "HEADING|甲",
            "CONTENTS_ENTRY|乙",
            "丙",
            "CONTENTS_ENTRY|丁",
            "HEADING|戊",
            "己",
            "HEADING|庚",
            "HEADING|辛"),
        ExtractedLines.of(
            extract(body, Map.of("word/styles.xml", TestDocuments.part("styles", styles)))));
  }

  private static String level(int level, int start, String format, String text) {
    return "<w:lvl w:ilvl=\""
        + level
        + "\"><w:start w:val=\""
        + start
        + "\"/><w:numFmt w:val=\""
        + format
        + "\"/><w:lvlText w:val=\""
        + text
        + "\"/></w:lvl>";
  }

  private static Map<String, String> numbering(String levels) {
    String numbering =
        "<w:abstractNum w:abstractNumId=\"3\">"
            + levels
            + "</w:abstractNum>"
            + "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"3\"/></w:num>";
    return Map.of("word/numbering.xml", TestDocuments.part("numbering", numbering));
  }

  private static String item(int level, String text) {
    return p("<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"7\"/></w:numPr>", text);
  }

  @Test
  void listNumbersArePrintedAndRestartBelowAHigherLevel() throws Exception {
    String levels =
        level(0, 1, "chineseCounting", "%1、")
            + level(1, 1, "chineseCounting", "（%2）")
            + level(2, 3, "decimal", "%1.%3");
    assertEquals(
        List.of("一、甲", "（一）乙", "（二）丙", "二、丁", "（一）戊", "二.3己", "二.4庚", "（二）辛", "二.3壬", "癸"),
        ExtractedLines.of(
            extract(
                item(0, "甲")
                    + item(1, "乙")
                    + item(1, "丙")
                    + item(0, "丁")
                    + item(1, "戊")
                    + item(2, "己")
                    + item(2, "庚")
                    + item(1, "辛")
                    + item(2, "壬")
                    + p("癸"),
                numbering(levels))));
  }

  @ParameterizedTest
  @CsvSource({
    "chineseCounting,10,十",
    "chineseCounting,23,二十三",
    "japaneseCounting,9,九",
    "decimal,12,12",
    "decimalFullWidth,12,１２",
    "decimalEnclosedCircle,1,①",
    "decimalEnclosedCircle,20,⑳",
    "decimalEnclosedCircleChinese,21,21",
    "decimalEnclosedCircle,0,0",
    "lowerLetter,2,b",
    "lowerLetter,27,aa",
    "upperLetter,3,C",
    "lowerRoman,4,iv"
  })
  void numbersAreFormattedAsInWord(String format, int number, String printed) throws Exception {
    assertEquals(
        List.of(printed + "、甲"),
        ExtractedLines.of(extract(item(0, "甲"), numbering(level(0, number, format, "%1、")))));
  }

  @Test
  void bulletsAndUnknownListsHaveNoNumber() throws Exception {
    for (String format : List.of("bullet", "none")) {
      assertEquals(
          List.of("甲"),
          ExtractedLines.of(extract(item(0, "甲"), numbering(level(0, 1, format, "%1、")))));
    }
    assertEquals(List.of("甲"), lines(item(0, "甲")));
    assertEquals(
        List.of("甲"),
        ExtractedLines.of(extract(item(4, "甲"), numbering(level(0, 1, "decimal", "%1")))));
    String noText = "<w:lvl w:ilvl=\"0\"><w:lvlText/></w:lvl>";
    assertEquals(List.of("甲"), ExtractedLines.of(extract(item(0, "甲"), numbering(noText))));
    String second = "<w:lvl w:ilvl=\"1\"><w:lvlText w:val=\"%1.%2\"/></w:lvl>";
    assertEquals(List.of("1.1甲"), ExtractedLines.of(extract(item(1, "甲"), numbering(second))));
  }

  @Test
  void styleMayNumberItsParagraphs() throws Exception {
    String styles =
        "<w:style w:styleId=\"a3\"><w:name w:val=\"list\"/><w:pPr><w:numPr><w:ilvl w:val=\"1\"/>"
            + "<w:numId w:val=\"7\"/></w:numPr></w:pPr></w:style><w:style w:styleId=\"a4\"/>"
            + "<w:style w:styleId=\"a5\"><w:numId w:val=\"7\"/></w:style>";
    var parts =
        new java.util.HashMap<>(
            numbering(level(0, 1, "decimal", "%1.") + level(1, 1, "decimal", "(%2)")));
    parts.put("word/styles.xml", TestDocuments.part("styles", styles));
    parts.put("word/header1.xml", TestDocuments.part("hdr", p("<w:pStyle w:val=\"a3\"/>", "页眉")));
    assertEquals(
        List.of("(1)甲", "(2)乙", "丙", "2.丁", "OUTSIDE|页眉"),
        ExtractedLines.of(
            extract(
                p("<w:pStyle w:val=\"a3\"/>", "甲")
                    + p("<w:pStyle w:val=\"a3\"/>", "乙")
                    + p("<w:pStyle w:val=\"a4\"/>", "丙")
                    + p("<w:pStyle w:val=\"a5\"/>", "丁"),
                parts)));
  }

  @Test
  void numberIsPrintedOnlyBeforeTheFirstLine() throws Exception {
    String body =
        "<w:p><w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr><w:r><w:t>甲</w:t><w:br/>"
            + "<w:t>乙</w:t></w:r></w:p>";
    assertEquals(
        List.of("1.甲", "乙"),
        ExtractedLines.of(extract(body, numbering(level(0, 1, "decimal", "%1.")))));
  }

  private static String row(String... cells) {
    StringBuilder row = new StringBuilder("<w:tr>");
    for (String cell : cells) {
      row.append("<w:tc>" + p(cell) + "</w:tc>");
    }
    return row + "</w:tr>";
  }

  @Test
  void rowsOfATableAreLinesWithTabs() throws Exception {
    String eighty = "字".repeat(80);
    assertEquals(
        List.of("TABLE_ROW|指标\t500", "甲\t", "TABLE_ROW|" + eighty + "\t乙", eighty + "字", "丙", "丁"),
        lines(
            "<w:tbl>"
                + row("指标", "500")
                + row("甲", "")
                + row(eighty, "乙")
                + row(eighty + "字", "丙")
                + "</w:tbl>"
                + p("丁")));
  }

  @Test
  void footnotesFollowInTheOrderOfTheirReferences() throws Exception {
    String body =
        "<w:p>"
            + r("甲乙")
            + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
            + r("丙")
            + "<w:r><w:endnoteReference w:id=\"1\"/></w:r><w:r><w:footnoteReference"
            + " w:id=\"1\"/></w:r></w:p>";
    String footnotes =
        "<w:footnote w:id=\"0\">"
            + p("")
            + "</w:footnote><w:footnote w:id=\"1\">"
            + p("子")
            + "</w:footnote><w:footnote"
            + " w:id=\"2\"><w:p><w:r><w:t>丑</w:t><w:tab/><w:t>寅</w:t></w:r></w:p></w:footnote><w:footnote"
            + " w:id=\"3\">"
            + p("卯")
            + "</w:footnote>";
    String endnotes = "<w:endnote w:id=\"1\">" + p("辰") + "</w:endnote>";
    ExtractedText text =
        extract(
            body,
            Map.of(
                "word/footnotes.xml", TestDocuments.part("footnotes", footnotes),
                "word/endnotes.xml", TestDocuments.part("endnotes", endnotes)));
    assertEquals(
        List.of("甲乙丙", "FOOTNOTE|丑 寅", "FOOTNOTE|辰", "FOOTNOTE|子"), ExtractedLines.of(text));
    assertEquals(List.of("甲乙||1", "乙丙||2", "乙丙||3"), ExtractedLines.references(text));
    assertEquals(
        List.of("t.docx:1:1", "t.docx:2:1", "t.docx:3:1", "t.docx:4:1"),
        ExtractedLines.places(text));
    assertEquals(List.of("NOT_PRINTED|卯"), ExtractedLines.hidden(text));
  }

  @Test
  void footnotesWithoutReferencesAreIgnored() throws Exception {
    String footnotes = "<w:footnote w:id=\"1\">" + p("子") + "</w:footnote>";
    assertEquals(
        List.of("甲"),
        ExtractedLines.of(
            extract(
                p("甲"), Map.of("word/footnotes.xml", TestDocuments.part("footnotes", footnotes)))));
  }

  @Test
  void shortCellWithANoteIsALine() throws Exception {
    String body =
        "<w:tbl><w:tr><w:tc><w:p>"
            + r("甲")
            + "<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p></w:tc><w:tc>"
            + p("乙")
            + "</w:tc></w:tr></w:tbl>";
    String note = "<w:footnote w:id=\"1\">" + p("注") + "</w:footnote>";
    assertEquals(
        List.of("甲", "乙", "FOOTNOTE|注"),
        ExtractedLines.of(
            extract(body, Map.of("word/footnotes.xml", TestDocuments.part("footnotes", note)))));
  }

  @Test
  void pageHeadersAndFootersAreOutside() throws Exception {
    assertEquals(
        List.of("甲", "OUTSIDE|页脚", "OUTSIDE|页眉"),
        ExtractedLines.of(
            extract(
                p("甲"),
                Map.of(
                    "word/header1.xml", TestDocuments.part("hdr", p("页眉")),
                    "word/footer2.xml", TestDocuments.part("ftr", p("页脚")),
                    "word/comments.xml", TestDocuments.part("comments", p("批注"))))));
  }

  @Test
  void unsafeAndBrokenDocumentsAreRejected() {
    String entity =
        "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY e SYSTEM"
            + " \"file:///etc/hostname\">]><w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>";
    assertEquals(
        "import-entity t.docx",
        ExtractedLines.rejection(TestDocuments.zip(Map.of("word/document.xml", entity)), "t.docx"));
    assertEquals(
        "import-unknown-format t.docx DOCX",
        ExtractedLines.rejection(
            TestDocuments.zip(Map.of("word/document.xml", "<w:document")), "t.docx"));
    assertEquals(
        "import-bomb t.docx",
        ExtractedLines.rejection(TestDocuments.word(p("各".repeat(3_000_000)), Map.of()), "t.docx"));
  }
}
