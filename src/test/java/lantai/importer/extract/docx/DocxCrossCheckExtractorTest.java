package lantai.importer.extract.docx;

import static lantai.importer.extract.docx.DocxMarkup.field;
import static lantai.importer.extract.docx.DocxMarkup.fieldCharacter;
import static lantai.importer.extract.docx.DocxMarkup.p;
import static lantai.importer.extract.docx.DocxMarkup.pPr;
import static lantai.importer.extract.docx.DocxMarkup.r;
import static lantai.importer.extract.docx.DocxMarkup.style;
import static lantai.importer.extract.docx.DocxMarkup.t;
import static lantai.importer.extract.docx.DocxMarkup.val;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lantai.importer.TestDocuments;
import lantai.importer.extract.ExtractedLines;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.RejectedFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocxCrossCheckExtractorTest {

  private static final String VANISH = "<w:rPr><w:vanish/></w:rPr>";

  private static List<String> lines(String... body) throws RejectedFileException {
    return new DocxMarkup().lines(body);
  }

  @Test
  void hiddenRunIsSetAside() throws Exception {
    ExtractedText text =
        new DocxMarkup()
            .extract(p(r("增长6%"), r("<w:vanish/>", "（力争"), r("<w:vanish/>", "7%）"), r("左右")));
    assertEquals(List.of("增长6%左右"), ExtractedLines.of(text));
    assertEquals(List.of("BY_AUTHOR|（力争7%）"), ExtractedLines.hidden(text));
    assertEquals("t.docx:1:5", text.evidence().setAside().get(0).place().toString());
    assertEquals(
        List.of("甲乙"), lines(p(r("<w:webHidden/>", "甲"), r("<w:vanish w:val=\"0\"/>", "乙"))));
  }

  @Test
  void stylesThatHideCancelEachOther() throws Exception {
    DocxMarkup document =
        new DocxMarkup()
            .styles(
                style("character", "C", VANISH)
                    + style("character", "D", val("basedOn", "C"))
                    + style(
                        "character",
                        "E",
                        val("basedOn", "C") + VANISH.replace("/></", " w:val=\"0\"/></"))
                    + style("paragraph", "P", VANISH));
    assertEquals(
        List.of("丁"),
        document.lines(
            p(r(val("rStyle", "C"), "乙"), r(val("rStyle", "D"), "丙"), r(val("rStyle", "E"), "丁"))));
    String mark = pPr(val("pStyle", "P") + "<w:rPr><w:vanish w:val=\"0\"/></w:rPr>");
    assertEquals(
        List.of("乙丙"),
        document.lines(
            p(mark, r("甲"), r(val("rStyle", "C"), "乙"), r("<w:vanish w:val=\"0\"/>", "丙"))));
  }

  @Test
  void documentDefaultsMayHideAll() throws Exception {
    ExtractedText text =
        new DocxMarkup()
            .styles("<w:docDefaults><w:rPrDefault>" + VANISH + "</w:rPrDefault></w:docDefaults>")
            .extract(p(r("甲"), r("<w:vanish w:val=\"0\"/>", "乙")));
    assertEquals(List.of("乙"), ExtractedLines.of(text));
  }

  @Test
  void whiteTextIsSetAsideAndDoubtfulUnlessTheBackgroundHasAColour() throws Exception {
    String white = val("color", "FFFFFF");
    ExtractedText text = new DocxMarkup().extract(p(r("甲"), r(white, "乙")));
    assertEquals(List.of("甲"), ExtractedLines.of(text));
    assertEquals(List.of("INVISIBLE|乙"), ExtractedLines.hidden(text));
    assertEquals(List.of("t.docx:1:2|import-doubt-white"), ExtractedLines.doubts(text));
    String shading = "<w:shd w:val=\"clear\" w:fill=\"C00000\"/>";
    assertEquals(
        List.of("甲", "乙", "丙"),
        lines(
            p(r(white + shading, "甲")),
            p(pPr(shading), r(white, "乙")),
            "<w:tbl><w:tr><w:tc><w:tcPr>"
                + shading
                + "</w:tcPr>"
                + p(r(white, "丙"))
                + "</w:tc></w:tr></w:tbl>"));
  }

  @Test
  void deletedOrHiddenParagraphMarkJoinsParagraphs() throws Exception {
    String deleted = pPr("<w:rPr><w:del w:id=\"1\"/></w:rPr>");
    assertEquals(
        List.of("稳定在30万吨以上，增长", "乙"),
        lines(p(deleted, r("稳定在")), p(deleted, r("30万吨以上，")), p(r("增长")), p(r("乙"))));
    assertEquals(
        List.of("甲乙"),
        lines(p(pPr("<w:rPr><w:vanish/><w:specVanish/></w:rPr>"), r("甲")), p(r("乙"))));
    assertEquals(List.of("甲"), lines(p(deleted, r("甲"))));
  }

  @Test
  void revisionsAreReadAsAccepted() throws Exception {
    ExtractedText text =
        new DocxMarkup()
            .extract(
                p(
                    r("就业"),
                    "<w:del><w:r><w:delText>5000</w:delText></w:r></w:del>",
                    "<w:ins>" + r("6000") + "</w:ins>",
                    "<w:moveFrom>" + r("旧") + "</w:moveFrom>",
                    "<w:moveTo>" + r("人") + "</w:moveTo>"));
    assertEquals(List.of("就业6000人"), ExtractedLines.of(text));
    assertEquals(List.of("DELETED|5000", "DELETED|旧"), ExtractedLines.hidden(text));
  }

  @Test
  void revisionsOfNotesAreReadAsAccepted() throws Exception {
    String note =
        p(
            r("全社会"),
            "<w:del><w:r><w:delText>旧</w:delText></w:r></w:del>",
            "<w:moveFrom>" + r("移") + "</w:moveFrom>",
            "<w:ins>" + r("新") + "</w:ins>");
    ExtractedText text =
        new DocxMarkup()
            .part(
                "word/footnotes.xml",
                TestDocuments.part("footnotes", "<w:footnote w:id=\"1\">" + note + "</w:footnote>"))
            .extract(p(r("甲"), "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"));
    assertEquals(List.of("甲", "FOOTNOTE|全社会新"), ExtractedLines.of(text));
    assertEquals(List.of("DELETED|旧移"), ExtractedLines.hidden(text));
  }

  @Test
  void colourOfAReferenceDoesNotApplyToItsNote() throws Exception {
    String white = val("color", "FFFFFF");
    String reference = "<w:r><w:rPr>%s</w:rPr><w:footnoteReference w:id=\"%d\"/></w:r>";
    String note = "<w:footnote w:id=\"%d\">%s</w:footnote>";
    String pair = "\uD842\uDFB7";
    String notes =
        note.formatted(1, p(r(pair)))
            + note.formatted(2, p(r(white, pair)))
            + note.formatted(3, p(r("隐")));
    ExtractedText text =
        new DocxMarkup()
            .part("word/footnotes.xml", TestDocuments.part("footnotes", notes))
            .extract(
                p(
                    r("甲"),
                    reference.formatted(white, 1),
                    reference.formatted("", 2),
                    reference.formatted("<w:vanish/>", 3)));
    assertEquals(List.of("甲", "FOOTNOTE|" + pair), ExtractedLines.of(text));
    assertEquals(List.of("INVISIBLE|" + pair, "NOT_PRINTED|隐"), ExtractedLines.hidden(text));
  }

  @Test
  void colourOfARunDoesNotApplyToABoxInIt() throws Exception {
    String box = "<w:pict><w:txbxContent>" + p(r("乙")) + "</w:txbxContent></w:pict>";
    ExtractedText text =
        new DocxMarkup()
            .extract(
                p(r("甲"), "<w:r><w:rPr>" + val("color", "FFFFFF") + "</w:rPr>" + box + "</w:r>"));
    assertEquals(List.of("乙", "甲"), ExtractedLines.of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "Symbol,F0B3,≥",
    "Symbol,B3,≥",
    "Symbol,F0B0,°",
    "Symbol,F061,α",
    "Wingdings,F0FE,☑",
    "Wingdings,F0FC,✓",
    "Wingdings,F06C,●",
    "Wingdings 2,F06A,①",
    "Wingdings 3,F070,▲",
    "宋体,2264,≤"
  })
  void symbolIsTheCharacterThatItsFontShows(String font, String code, String sign)
      throws Exception {
    String symbol = "<w:r><w:sym w:font=\"" + font + "\" w:char=\"" + code + "\"/></w:r>";
    assertEquals(List.of("甲" + sign + "乙"), lines(p(r("甲"), symbol, r("乙"))));
  }

  @Test
  void privateUseCodesOfASymbolFontAreItsSymbols() throws Exception {
    String symbol = "<w:rFonts w:ascii=\"Symbol\" w:hAnsi=\"Symbol\"/>";
    assertEquals(List.of("下降≥3%"), lines(p(r("下降"), r(symbol, "\uF0B3"), r("3%"))));
    ExtractedText letters = new DocxMarkup().extract(p(r(symbol, "3%"), r(symbol, "a")));
    assertEquals(List.of("t.docx:1:4|import-doubt-symbol"), ExtractedLines.doubts(letters));
  }

  @Test
  void unknownSymbolIsVisibleAndDoubtful() throws Exception {
    ExtractedText text =
        new DocxMarkup()
            .extract(p(r("甲"), "<w:r><w:sym w:font=\"Webdings\" w:char=\"F061\"/></w:r>"));
    assertEquals(List.of("甲\uFFFD"), ExtractedLines.of(text));
    assertEquals(List.of("t.docx:1:2|import-doubt-symbol"), ExtractedLines.doubts(text));
  }

  @Test
  void resultOfAFieldIsShownAndItsInstructionIsNot() throws Exception {
    String nested =
        fieldCharacter("begin")
            + "<w:r><w:instrText>IF </w:instrText></w:r>"
            + field("PAGE", r("3"))
            + r("隐")
            + fieldCharacter("separate")
            + r("甲")
            + field("REF x", r("乙"))
            + fieldCharacter("end");
    assertEquals(List.of("前甲乙后"), lines(p(r("前"), nested, r("后"))));
    assertEquals(
        List.of("甲网址"),
        lines(p(r("甲"), "<w:fldSimple w:instr=\"HYPERLINK x\">" + r("网址") + "</w:fldSimple>")));
    assertEquals(
        List.of("甲", "乙"),
        lines(
            p(
                fieldCharacter("begin"),
                "<w:r><w:instrText>TOC</w:instrText></w:r>",
                fieldCharacter("separate"),
                r("甲")),
            p(r("乙"), fieldCharacter("end"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"EQ \\o\\ac(○,3)", "eq \\o\\ac(○,3)", " EQ \\o(○,3) "})
  void numberInACircleIsRead(String instruction) throws Exception {
    assertEquals(List.of("③甲"), lines(p(field(instruction), r("甲"))));
  }

  @Test
  void readingOfCharactersIsSetAside() throws Exception {
    String ruby =
        "<w:r><w:ruby><w:rubyPr/><w:rt>"
            + r("bì")
            + "</w:rt><w:rubyBase>"
            + r("璧")
            + "</w:rubyBase></w:ruby></w:r>";
    String guide = field("EQ \\* jc2 \\* \"Font:宋体\" \\* hps10 \\o\\ad(\\s\\up 9(shān),山)");
    ExtractedText text = new DocxMarkup().extract(p(r("推进"), ruby, guide, r("高新区")));
    assertEquals(List.of("推进璧山高新区"), ExtractedLines.of(text));
    assertEquals(List.of("READING|bì", "READING|shān"), ExtractedLines.hidden(text));
  }

  @Test
  void fieldWithoutResultIsReadOrDoubtful() throws Exception {
    assertEquals(List.of("≥3"), lines(p(field("SYMBOL 179 \\f \"Symbol\" \\s 12"), r("3"))));
    assertEquals(List.of("点此填写"), lines(p(field("MACROBUTTON NoMacro 点此填写"))));
    assertEquals(List.of("甲"), lines(p(r("甲"), field("XE \"甲\""))));
    ExtractedText fraction = new DocxMarkup().extract(p(field("EQ \\f(1,3)")));
    assertEquals(List.of("1/3"), ExtractedLines.of(fraction));
    assertEquals(List.of("t.docx:1:4|import-doubt-field"), ExtractedLines.doubts(fraction));
    assertEquals(1, new DocxMarkup().extract(p(field("LISTNUM"))).evidence().doubts().size());
  }

  @Test
  void selectedEntriesOfFormsAreShown() throws Exception {
    String list =
        "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList><w:result w:val=\"1\"/>"
            + val("listEntry", "甲县")
            + val("listEntry", "乙县")
            + "</w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMDROPDOWN</w:instrText></w:r>"
            + fieldCharacter("end");
    String box =
        "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:default"
            + " w:val=\"0\"/><w:checked/>"
            + "</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r>"
            + fieldCharacter("end");
    assertEquals(List.of("乙县☑已定"), lines(p(list, box, field("FORMTEXT", r("已定")))));
  }

  @Test
  void contentControlIsShownButNotItsPlaceholder() throws Exception {
    String control =
        "<w:sdt><w:sdtPr><w:dropDownList/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
    String empty = control.replace("<w:dropDownList/>", "<w:showingPlcHdr/>");
    ExtractedText text =
        new DocxMarkup()
            .extract(
                p(r("甲"), control.formatted(r("乙")), empty.formatted(r("单击此处"))),
                control.formatted(p(r("丙"))));
    assertEquals(List.of("甲乙", "丙"), ExtractedLines.of(text));
    assertEquals(List.of("NOT_PRINTED|单击此处"), ExtractedLines.hidden(text));
  }

  @Test
  void textBoxIsReadOnce() throws Exception {
    String box =
        "<w:r><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice"
            + " Requires=\"%s\"><w:drawing><w:txbxContent>"
            + p(r("框"))
            + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
            + p(r("旧框"))
            + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    assertEquals(List.of("框", "甲"), lines(p(box.formatted("wps"), r("甲"))));
    assertEquals(List.of("旧框", "甲"), lines(p(box.formatted("later"), r("甲"))));
  }

  @Test
  void diagramsAndWordArtAreRead() throws Exception {
    String data =
        "<d:dataModel xmlns:d=\"d\""
            + " xmlns:a=\"a\"><d:ptLst><d:pt><d:t><a:p><a:r><a:t>三新</a:t></a:r><a:r><a:t>一特</a:t></a:r></a:p></d:t></d:pt><d:pt><d:prSet"
            + " phldr=\"1\"/><d:t><a:p><a:r>"
            + "<a:t>文本</a:t></a:r></a:p></d:t></d:pt></d:ptLst></d:dataModel>";
    String diagram =
        "<w:r><w:drawing><dgm:relIds xmlns:dgm=\"d\" xmlns:r=\"r\" r:dm=\"d1\"/></w:drawing></w:r>";
    String art = "<w:r><w:pict><v:textpath xmlns:v=\"v\" string=\"艺术字\"/></w:pict></w:r>";
    assertEquals(
        List.of("三新一特", "艺术字", "甲"),
        new DocxMarkup()
            .part("word/diagrams/data1.xml", data)
            .part(
                "word/_rels/document.xml.rels",
                DocxMarkup.relationships("d1", "diagramData", "diagrams/data1.xml"))
            .lines(p(diagram, art, r("甲"))));
  }

  @Test
  void superscriptsThatChangeAValueArePreserved() throws Exception {
    String up = val("vertAlign", "superscript");
    String down = val("vertAlign", "subscript");
    assertEquals(
        List.of("10⁴吨、3km²、CO₂、PM2.5"),
        lines(
            p(
                r("10"),
                r(up, "4"),
                r("吨、3km"),
                r(up, "2"),
                r("、CO"),
                r(down, "2"),
                r("、PM"),
                r(down, "2.5"))));
    ExtractedText note =
        new DocxMarkup().extract(p(r("三新一特"), r(up, "["), r(up, "3"), r(up, "]"), r("工程")));
    assertEquals(List.of("三新一特[3]工程"), ExtractedLines.of(note));
    assertEquals(List.of("一特|[3]|3"), ExtractedLines.references(note));
    ExtractedText unclear = new DocxMarkup().extract(p(r("6000"), r(up, "2"), r("人")));
    assertEquals(List.of("6000²人"), ExtractedLines.of(unclear));
    assertEquals(List.of("t.docx:1:5|import-doubt-superscript"), ExtractedLines.doubts(unclear));
  }

  @Test
  void superscriptMayBeSetByACharacterStyle() throws Exception {
    assertEquals(
        List.of("10⁴"),
        new DocxMarkup()
            .styles(
                style("character", "U", "<w:rPr>" + val("vertAlign", "superscript") + "</w:rPr>"))
            .lines(p(r("10"), r(val("rStyle", "U"), "4"))));
  }

  @Test
  void formulaIsWrittenOnOneLine() throws Exception {
    String power =
        "<m:oMath"
            + " xmlns:m=\"m\"><m:sSup><m:e><m:r><m:t>10</m:t></m:r></m:e><m:sup><m:r><m:t>4</m:t></m:r></m:sup></m:sSup></m:oMath>";
    assertEquals(List.of("10⁴吨"), lines(p(power, r("吨"))));
    String fraction =
        "<m:oMath"
            + " xmlns:m=\"m\"><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>3</m:t></m:r></m:den></m:f></m:oMath>";
    ExtractedText text = new DocxMarkup().extract(p(fraction));
    assertEquals(List.of("1/3"), ExtractedLines.of(text));
    assertEquals(List.of("t.docx:1:1|import-doubt-formula"), ExtractedLines.doubts(text));
  }

  /** Each bracket is read once. If it were read twice, a formula with forty would take hours. */
  @Test
  void formulaWithManyBracketsIsRead() throws Exception {
    String brackets =
        "<m:d><m:e>".repeat(40) + "<m:r><m:t>x</m:t></m:r>" + "</m:e></m:d>".repeat(40);

    assertEquals(
        List.of("(".repeat(40) + "x" + ")".repeat(40)),
        lines(p("<m:oMath xmlns:m=\"m\">" + brackets + "</m:oMath>")));
  }

  @Test
  void noteMayHaveACustomMark() throws Exception {
    ExtractedText text =
        new DocxMarkup()
            .part(
                "word/endnotes.xml",
                TestDocuments.part(
                    "endnotes", "<w:endnote w:id=\"5\">" + p(r("释义")) + "</w:endnote>"))
            .extract(
                p(
                    r("甲"),
                    "<w:r><w:endnoteReference w:customMarkFollows=\"1\" w:id=\"5\"/>"
                        + t("①")
                        + "</w:r>"));
    assertEquals(List.of("甲①", "FOOTNOTE|释义"), ExtractedLines.of(text));
    assertEquals(List.of("甲|①|1"), ExtractedLines.references(text));
  }

  @Test
  void commentsAreSetAside() throws Exception {
    ExtractedText text =
        new DocxMarkup()
            .part(
                "word/comments.xml",
                TestDocuments.part("comments", "<w:comment>" + p(r("再核")) + "</w:comment>"))
            .extract(p(r("甲"), "<w:r><w:commentReference w:id=\"1\"/></w:r>"));
    assertEquals(List.of("甲"), ExtractedLines.of(text));
    assertEquals(List.of("COMMENT|再核"), ExtractedLines.hidden(text));
  }

  @Test
  void struckTextIsReadAndDoubtful() throws Exception {
    ExtractedText text =
        new DocxMarkup()
            .extract(
                DocxMarkup.p(
                    DocxMarkup.r("甲"),
                    DocxMarkup.r("<w:strike/>", "乙"),
                    DocxMarkup.r("<w:dstrike/>", "丙"),
                    DocxMarkup.r("<w:strike w:val=\"0\"/>", "丁")));
    assertEquals("甲乙丙丁\n", text.text());
    assertEquals(List.of("t.docx:1:2|import-doubt-struck"), ExtractedLines.doubts(text));
  }

  @Test
  void raisedFiguresKeepTheirValue() throws Exception {
    assertEquals(
        List.of("减排10⁴吨，绿地5m²，二氧化碳CO₂，说明"),
        new DocxMarkup()
            .lines(
                DocxMarkup.p(
                    DocxMarkup.r("减排10"),
                    DocxMarkup.r("<w:position w:val=\"8\"/>", "4"),
                    DocxMarkup.r("吨，绿地5m"),
                    DocxMarkup.r("<w:position w:val=\"12\"/>", "2"),
                    DocxMarkup.r("，二氧化碳CO"),
                    DocxMarkup.r("<w:position w:val=\"-6\"/>", "2"),
                    DocxMarkup.r("，"),
                    DocxMarkup.r("<w:position w:val=\"2\"/>", "说明"))));
  }
}
