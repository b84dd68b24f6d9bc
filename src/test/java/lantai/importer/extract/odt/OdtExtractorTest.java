package lantai.importer.extract.odt;

import static lantai.importer.extract.odt.OdtMarkup.p;
import static lantai.importer.extract.odt.OdtMarkup.span;
import static lantai.importer.extract.odt.OdtMarkup.style;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lantai.importer.TestDocuments;
import lantai.importer.extract.ExtractedLines;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.format.AutoDetectExtractor;
import org.junit.jupiter.api.Test;

class OdtExtractorTest {

  private static final OdtMarkup PLAIN = new OdtMarkup();

  @Test
  void whiteSpaceBreaksAndTabsAreRead() throws Exception {
    assertEquals(
        List.of("甲   乙\t丙", "没有说完，接着说完。", "一行。", "又一行。"),
        PLAIN.lines(
            p("\n  甲 <text:s text:c=\"2\"/>乙<text:tab/>丙"),
            p("没有说完，<text:line-break/>接着说完。"),
            p("一行。<text:line-break/>又一行。")));
  }

  @Test
  void textHiddenInAnyWayIsSetAside() throws Exception {
    String none = "text:display=\"none\"";
    String field = "<text:hidden-text text:is-hidden=\"%s\" text:string-value=\"%s\"/>";
    ExtractedText text =
        new OdtMarkup()
            .automatic(
                style("text", "T", none)
                    + style("paragraph", "P", none)
                    + style("text", "Back", "text:display=\"true\"")
                    + "<style:style style:name=\"Child\" style:family=\"text\""
                    + " style:parent-style-name=\"T\"/>")
            .extract(
                p("甲" + span("T", "一" + span("Back", "乙")) + span("Child", "二")),
                p("P", "三" + span("Back", "丙")),
                "<text:section " + none + ">" + p("四") + "</text:section>",
                "<text:section text:display=\"condition\" text:is-hidden=\"true\">"
                    + p("五")
                    + "</text:section>",
                p("丁" + field.formatted("true", "六") + field.formatted("false", "戊")),
                p("七<text:hidden-paragraph text:is-hidden=\"true\"/>"));
    assertEquals(List.of("甲乙", "丙", "丁戊"), ExtractedLines.of(text));
    assertEquals(
        List.of("一", "二", "三", "四", "五", "六", "七").stream().map("BY_AUTHOR|"::concat).toList(),
        ExtractedLines.hidden(text));
  }

  @Test
  void whiteTextIsADoubtUnlessTheBackgroundHasAColour() throws Exception {
    String ground =
        "<style:style style:name=\"G\" style:family=\"table-cell\"><style:table-cell-properties"
            + " fo:background-color=\"#ff0000\"/></style:style>";
    String cell = "<table:table-cell table:style-name=\"%s\">%s</table:table-cell>";
    ExtractedText text =
        new OdtMarkup()
            .automatic(ground + style("text", "W", "fo:color=\"#FFFFFF\""))
            .extract(
                p("甲" + span("W", "白")),
                "<table:table><table:table-row>"
                    + cell.formatted("G", p(span("W", "乙")))
                    + cell.formatted("", p("丙" + span("W", "字")))
                    + "</table:table-row></table:table>");
    assertEquals(List.of("甲", "TABLE_ROW|乙\t丙"), ExtractedLines.of(text));
    assertEquals(List.of("INVISIBLE|白", "INVISIBLE|字"), ExtractedLines.hidden(text));
    assertEquals(
        List.of("t.odt:1:2|import-doubt-white", "t.odt:2:4|import-doubt-white"),
        ExtractedLines.doubts(text));
  }

  @Test
  void trackedDeletionsAndCommentsAreSetAside() throws Exception {
    String region =
        "<text:changed-region text:id=\"%s\"><text:deletion><office:change-info><dc:creator>人"
            + "</dc:creator></office:change-info>%s</text:deletion></text:changed-region>";
    ExtractedText text =
        PLAIN.extract(
            "<text:tracked-changes>"
                + region.formatted("c1", p("5000"))
                + region.formatted("c2", p("无处"))
                + "<text:changed-region text:id=\"c3\"><text:insertion/></text:changed-region>"
                + "</text:tracked-changes>",
            p(
                "就业<text:change text:change-id=\"c1\"/><text:change-start"
                    + " text:change-id=\"c3\"/>6000<text:change-end text:change-id=\"c3\"/>人"
                    + "<office:annotation><dc:creator>审</dc:creator>"
                    + p("核")
                    + "</office:annotation>"));
    assertEquals(List.of("就业6000人"), ExtractedLines.of(text));
    assertEquals(List.of("DELETED|5000", "COMMENT|核", "DELETED|无处"), ExtractedLines.hidden(text));
  }

  @Test
  void notesFollowInTheOrderOfTheirReferences() throws Exception {
    String note =
        "<text:note text:note-class=\"%s\"><text:note-citation>%s</text:note-citation>"
            + "<text:note-body>%s</text:note-body></text:note>";
    ExtractedText text =
        new OdtMarkup()
            .automatic(
                style("text", "T", "text:display=\"none\"")
                    + style("text", "W", "fo:color=\"#FFFFFF\""))
            .extract(
                p(
                    "甲"
                        + note.formatted("footnote", 1, p("一") + p("续"))
                        + "乙"
                        + span("T", note.formatted("footnote", 2, p("隐")))
                        + note.formatted("endnote", "i", p("二"))
                        + span("W", note.formatted("footnote", 3, p("\uD842\uDFB7")))
                        + note.formatted("footnote", 4, p(span("W", "\uD842\uDFB7")))));
    assertEquals(
        List.of("甲乙", "FOOTNOTE|一续", "FOOTNOTE|二", "FOOTNOTE|\uD842\uDFB7"),
        ExtractedLines.of(text));
    assertEquals(List.of("甲||1", "甲乙||2", "甲乙||3", "甲乙||4"), ExtractedLines.references(text));
    assertEquals(List.of("NOT_PRINTED|隐", "INVISIBLE|\uD842\uDFB7"), ExtractedLines.hidden(text));
  }

  @Test
  void tablesAreRowsAndMergedCellsStayInTheirColumns() throws Exception {
    String row = "<table:table-row>%s</table:table-row>";
    String cell = "<table:table-cell %s>%s</table:table-cell>";
    String covered = "<table:covered-table-cell>%s</table:covered-table-cell>";
    assertEquals(
        List.of("TABLE_ROW|指标\t\t数值", "TABLE_ROW|产值\t总\t500", "TABLE_ROW|\t新\t600"),
        PLAIN.lines(
            "<table:table><table:table-header-rows>"
                + row.formatted(
                    cell.formatted("table:number-columns-spanned=\"2\"", p("指标"))
                        + covered.formatted("")
                        + cell.formatted("", p("数值")))
                + "</table:table-header-rows>"
                + row.formatted(
                    cell.formatted("table:number-rows-spanned=\"2\"", p("产值"))
                        + cell.formatted("", p("总"))
                        + cell.formatted("", p("500")))
                + row.formatted(
                    covered.formatted(p("盖住"))
                        + cell.formatted("", p("新"))
                        + cell.formatted("", p("600")))
                + "<table:table-row table:visibility=\"collapse\">"
                + cell.formatted("", p("隐"))
                + "</table:table-row></table:table>"));
  }

  @Test
  void readingsSymbolsAndSuperscriptsAreReadAsInWord() throws Exception {
    ExtractedText text =
        new OdtMarkup()
            .automatic(
                style("text", "U", "style:text-position=\"super 58%\"")
                    + style("text", "S", "style:font-name=\"Symbol1\"")
                    + style("text", "B", "style:font-weight-asian=\"bold\""))
            .extract(
                p(
                    "<text:ruby><text:ruby-base>璧</text:ruby-base><text:ruby-text>bì"
                        + "</text:ruby-text></text:ruby>山减排10"
                        + span("U", "4")
                        + "吨，"
                        + span("S", "\uF0B3")
                        + span("B", "三成")));
    assertEquals(List.of("璧山减排10⁴吨，≥三成"), ExtractedLines.of(text));
    assertEquals(List.of("READING|bì"), ExtractedLines.hidden(text));
    assertEquals("三成", ExtractedLines.bold(text));
  }

  @Test
  void boldTypeMayBeginAfterABreak() throws Exception {
    ExtractedText text =
        new OdtMarkup()
            .automatic(style("text", "B", "style:font-weight-asian=\"bold\""))
            .extract(p("甲<text:line-break/>乙丙" + span("B", "丁")));
    assertEquals(List.of("甲", "乙丙丁"), ExtractedLines.of(text));
    assertEquals("丁", ExtractedLines.bold(text));
  }

  @Test
  void framesPrecedeTheirParagraphAndObjectsAreDoubts() throws Exception {
    String frame = "<draw:frame><draw:%s</draw:frame>";
    ExtractedText text =
        new OdtMarkup()
            .entry("Object 1/content.xml", "<math><mi>x</mi><mo>=</mo><mn>2</mn></math>")
            .entry("Object 2/content.xml", OdtMarkup.root("document-content", "图中"))
            .extract(
                p("甲" + frame.formatted("text-box>" + p("框") + "</draw:text-box>") + "乙"),
                p("<draw:custom-shape>" + p("形") + "</draw:custom-shape>丙"));
    assertEquals(List.of("框", "甲乙", "形", "丙"), ExtractedLines.of(text));
    byte[] objects =
        new OdtMarkup()
            .entry("Object 1/content.xml", "<math><mi>x</mi><mo>=</mo><mn>2</mn></math>")
            .bytes(
                p(
                    frame.formatted("object xlink:href=\"./Object 1\"/>")
                        + frame.formatted("object xlink:href=\"./Object 2\"/>")));
    ExtractedText read = AutoDetectExtractor.extract(objects, "t.odt");
    assertEquals(List.of("x=2"), ExtractedLines.of(read));
    assertEquals(
        List.of("t.odt:1:1|import-doubt-formula", "t.odt:2:1|import-doubt-chart"),
        ExtractedLines.doubts(read));
  }

  @Test
  void contentsHeadersAndPlaceholdersAreNotText() throws Exception {
    ExtractedText text =
        new OdtMarkup()
            .masters(
                "<style:master-page style:name=\"S\"><style:header>"
                    + p("页眉")
                    + "</style:header><style:footer style:display=\"false\">"
                    + p("无")
                    + "</style:footer></style:master-page>")
            .extract(
                "<text:table-of-content><text:table-of-content-source><text:index-title-template>"
                    + "目录</text:index-title-template></text:table-of-content-source>"
                    + "<text:index-body>"
                    + p("一、回顾<text:tab/>1")
                    + "</text:index-body></text:table-of-content>",
                p(
                    "甲<loext:content-control loext:showing-place-holder=\"true\">点此"
                        + "</loext:content-control>"));
    assertEquals(List.of("CONTENTS_ENTRY|一、回顾\t1", "甲", "OUTSIDE|页眉"), ExtractedLines.of(text));
    assertEquals(List.of("NOT_PRINTED|点此", "NOT_PRINTED|无"), ExtractedLines.hidden(text));
  }

  @Test
  void protectedDamagedAndOtherDocumentsAreRejected() {
    byte[] whole = PLAIN.bytes(p("甲"));
    assertEquals(
        "import-encrypted t.odt",
        ExtractedLines.rejection(
            new OdtMarkup()
                .entry("META-INF/manifest.xml", "<manifest:encryption-data/>")
                .bytes(p("甲")),
            "t.odt"));
    assertEquals(
        "import-encrypted t.odt",
        ExtractedLines.rejection(TestDocuments.zip(Map.of("encrypted-package", "")), "t.odt"));
    String type = "application/vnd.oasis.opendocument.text";
    assertEquals(
        "import-unknown-format t.odt ODT",
        ExtractedLines.rejection(TestDocuments.zip(Map.of("mimetype", type)), "t.odt"));
    String sheet = "<office:body><office:spreadsheet/></office:body>";
    assertEquals(
        "import-other-format t.ods ODS",
        ExtractedLines.rejection(
            TestDocuments.zip(Map.of("content.xml", OdtMarkup.root("document-content", sheet))),
            "t.ods"));
    assertEquals(
        "import-entity t.odt",
        ExtractedLines.rejection(
            TestDocuments.zip(Map.of("content.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")),
            "t.odt"));
    assertEquals(
        "import-unknown-format t.odt DOCX",
        ExtractedLines.rejection(Arrays.copyOf(whole, whole.length / 2), "t.odt"));
    assertEquals(
        "import-unknown-format t.fodt FODT",
        ExtractedLines.rejection(
            "<office:document xmlns:office=\"o\">".getBytes(StandardCharsets.UTF_8), "t.fodt"));
  }

  @Test
  void formFieldsShowTheirSelectionAndStruckTextIsADoubt() throws Exception {
    String field =
        "<field:fieldmark xmlns:field=\"f\" field:type=\"a.field.%s\">%s</field:fieldmark>";
    String param = "<field:param field:name=\"%s\" field:value=\"%s\"/>";
    String list =
        param.formatted("Dropdown_ListEntry", "3%")
            + param.formatted("Dropdown_ListEntry", "6%")
            + param.formatted("Dropdown_Selected", "1");
    ExtractedText text =
        new OdtMarkup()
            .automatic(style("text", "S", "style:text-line-through-style=\"solid\""))
            .extract(
                p(
                    field.formatted("FORMDROPDOWN", list)
                        + field.formatted(
                            "FORMCHECKBOX", param.formatted("Checkbox_Checked", "true"))
                        + field.formatted("UNHANDLED", param.formatted("a.code", "EQ"))
                        + span("S", "旧")));
    assertEquals(List.of("6%☑旧"), ExtractedLines.of(text));
    assertEquals(
        List.of("t.odt:1:4|import-doubt-field", "t.odt:1:4|import-doubt-struck"),
        ExtractedLines.doubts(text));
  }
}
