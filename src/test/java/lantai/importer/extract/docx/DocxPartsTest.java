package lantai.importer.extract.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lantai.importer.TestDocuments;
import lantai.importer.extract.ExtractedLines;
import lantai.importer.extract.format.AutoDetectExtractor;
import org.junit.jupiter.api.Test;

class DocxPartsTest {

  private static String document(String namespace, String content) {
    return "<w:document xmlns:w=\""
        + namespace
        + "\" xmlns:r=\"r\"><w:body>"
        + content
        + "</w:body></w:document>";
  }

  private static final String PARAGRAPH = "<w:p><w:r><w:t>甲</w:t></w:r></w:p>";

  @Test
  void partsAreFoundByTheirRelationships() throws Exception {
    byte[] zip =
        TestDocuments.zip(
            Map.of(
                "_rels/.rels",
                DocxMarkup.relationships("a", "officeDocument", "/main/first.xml"),
                "main/first.xml",
                document("http://purl.oclc.org/ooxml/wordprocessingml/main", PARAGRAPH),
                "main/_rels/first.xml.rels",
                DocxMarkup.relationships("b", "footer", "../pages/below.xml"),
                "pages/below.xml",
                TestDocuments.part("ftr", PARAGRAPH.replace("甲", "页脚")),
                "word/document.xml",
                document("w", PARAGRAPH.replace("甲", "乙"))));
    assertEquals(
        List.of("甲", "OUTSIDE|页脚"), ExtractedLines.of(AutoDetectExtractor.extract(zip, "t.docm")));
  }

  @Test
  void insertedFileIsReadAtItsPlaceOrTheDocumentIsRejected() throws Exception {
    String body = PARAGRAPH + "<w:altChunk r:id=\"c\"/>" + PARAGRAPH.replace("甲", "丙");
    Map<String, String> parts = new TreeMap<>();
    parts.put("word/document.xml", document("w", body));
    parts.put(
        "word/_rels/document.xml.rels", DocxMarkup.relationships("c", "aFChunk", "inner.html"));
    assertEquals(
        "import-alt-chunk t.docx word/inner.html",
        ExtractedLines.rejection(TestDocuments.zip(parts), "t.docx"));
    parts.put("word/inner.html", "<html><body><p>粮食总产量30万吨。</p></body></html>");
    assertEquals(
        List.of("甲", "粮食总产量30万吨。", "丙"),
        ExtractedLines.of(AutoDetectExtractor.extract(TestDocuments.zip(parts), "t.docx")));
  }

  @Test
  void documentWhoseNotesAreMissingIsRejected() {
    String body = PARAGRAPH.replace("</w:r>", "<w:footnoteReference w:id=\"2\"/></w:r>");
    Map<String, String> parts = new TreeMap<>();
    parts.put("word/document.xml", document("w", body));
    assertEquals(
        "import-note-missing t.docx", ExtractedLines.rejection(TestDocuments.zip(parts), "t.docx"));
    parts.put("word/footnotes.xml", TestDocuments.part("footnotes", ""));
    assertEquals(
        "import-note-missing t.docx", ExtractedLines.rejection(TestDocuments.zip(parts), "t.docx"));
  }
}
