package lantai.importer.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import lantai.importer.TestDocuments;
import org.junit.jupiter.api.Test;

class DocxPartsTest {

  private static String rejection(byte[] bytes) {
    return assertThrows(
            RejectedFileException.class, () -> DocxParts.unpack(bytes, "t", name -> true))
        .key();
  }

  @Test
  void acceptedEntriesAreUnpacked() throws Exception {
    byte[] zip = TestDocuments.zip(Map.of("a.xml", "甲", "b.bin", "乙"));
    Map<String, byte[]> unpacked = DocxParts.unpack(zip, "t", name -> name.endsWith(".xml"));
    assertEquals(Set.of("a.xml"), unpacked.keySet());
    assertEquals("甲", new String(unpacked.get("a.xml"), "UTF-8"));
  }

  @Test
  void entriesMayNotExceedTheRatio() throws Exception {
    byte[] zip = TestDocuments.zip(Map.of("a", "a".repeat(5_000_000)));
    assertEquals("import-bomb", rejection(zip));
    assertEquals(0, DocxParts.unpack(zip, "t", name -> false).size());
    byte[] dense = TestDocuments.zip(Map.of("a", "a".repeat(20_000)));
    assertEquals(1, DocxParts.unpack(dense, "t", name -> true).size());
  }

  @Test
  void entriesAreLimitedInNumber() throws Exception {
    Map<String, String> entries = new TreeMap<>();
    for (int i = 0; i < 10_000; i++) {
      entries.put("e" + i, "");
    }
    assertEquals(10_000, DocxParts.unpack(TestDocuments.zip(entries), "t", name -> true).size());
    entries.put("one more", "");
    assertEquals("import-bomb", rejection(TestDocuments.zip(entries)));
  }

  @Test
  void brokenFilesAreRejected() {
    byte[] zip = TestDocuments.zip(Map.of("a", "甲乙丙丁".repeat(99)));
    assertEquals("import-unknown-format", rejection(Arrays.copyOf(zip, 40)));
  }

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
        List.of("甲", "OUTSIDE|页脚"), ExtractedLines.of(TextExtractor.extract(zip, "t.docm")));
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
        ExtractedLines.of(TextExtractor.extract(TestDocuments.zip(parts), "t.docx")));
  }
}
