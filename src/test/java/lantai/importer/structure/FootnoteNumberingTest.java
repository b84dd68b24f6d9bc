package lantai.importer.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lantai.importer.TestDocuments;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.docx.DocxMarkup;
import org.junit.jupiter.api.Test;

class FootnoteNumberingTest {

  private static ParsedText parse(String... notes) throws Exception {
    return ParsedText.of(document("工程", notes));
  }

  /** Returns a document that refers to a note after each of some quoted words. */
  private static ExtractedText document(String words, String... notes) throws Exception {
    StringBuilder body = new StringBuilder();
    StringBuilder footnotes = new StringBuilder();
    for (int i = 0; i < notes.length; i++) {
      String id = " w:id=\"" + i + "\"";
      String reference = "<w:r><w:footnoteReference" + id + "/></w:r>";
      body.append(DocxMarkup.r("推进“" + words + i + "”")).append(reference);
      footnotes.append("<w:footnote").append(id).append('>');
      footnotes.append(DocxMarkup.p(DocxMarkup.r(notes[i]))).append("</w:footnote>");
    }
    return new DocxMarkup()
        .part("word/footnotes.xml", TestDocuments.part("footnotes", footnotes.toString()))
        .extract(
            DocxMarkup.p(DocxMarkup.r("政府工作报告")),
            DocxMarkup.p(DocxMarkup.r("各位代表：")),
            DocxMarkup.p(body + DocxMarkup.r("。")));
  }

  @Test
  void blankNoteKeepsItsNumber() throws Exception {
    ParsedText parsed = parse("甲：子。", " ", "丙：寅。");
    assertEquals(List.of("1|甲|子。|工程0", "3|丙|寅。|工程2"), parsed.notes());
    assertEquals(
        List.of("note-skipped|丙：寅。|2"),
        parsed.review().stream().filter(item -> item.startsWith("note-")).toList());
  }

  @Test
  void noteWithWideSpaceIsOneNote() throws Exception {
    ParsedText parsed = parse("甲：子。\u3000\u3000又子。", "乙：丑。");
    assertEquals(List.of("1|甲|子。又子。|工程0", "2|乙|丑。|工程1"), parsed.notes());
  }

  @Test
  void notesOfSeveralFilesAreNumberedConsecutively() throws Exception {
    ExtractedText joined =
        ReportPageJoiner.joined(
            List.of(document("工程", "甲：子。", "乙：丑。"), document("行动", "丙：寅。", "丁：卯。")));
    assertEquals(
        List.of("1|甲|子。|工程0", "2|乙|丑。|工程1", "3|丙|寅。|行动0", "4|丁|卯。|行动1"),
        ParsedText.of(joined).notes());
  }
}
