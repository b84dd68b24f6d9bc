package lantai.importer.extract.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lantai.importer.TestPdf;
import lantai.importer.extract.ExtractedLines;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.RejectedFileException;
import lantai.importer.extract.format.AutoDetectExtractor;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class PdfExtractorTest {

  private static final String LINE = "全市上下同心协力，各项工作取得了新的明显成效";

  private static ExtractedText extract(List<String> lines, int perPage)
      throws RejectedFileException {
    return AutoDetectExtractor.extract(TestPdf.of(lines, perPage, "云溪市政府文件"), "t.pdf");
  }

  private static List<String> nLines(int n, String... last) {
    List<String> lines = new ArrayList<>(Collections.nCopies(n, LINE));
    lines.addAll(List.of(last));
    return lines;
  }

  @Test
  void fileWithTooManyPagesIsRejected() throws Exception {
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i <= 1000; i++) {
        document.addPage(new PDPage());
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      assertEquals(
          "import-too-long t.pdf 1000", ExtractedLines.rejection(bytes.toByteArray(), "t.pdf"));
    }
  }

  @Test
  void linesOfPagesAreInOrderWithTheirPlaces() throws Exception {
    ExtractedText text = extract(List.of(LINE + "甲", LINE + "乙", LINE + "丙"), 2);
    assertEquals(
        List.of(
            "OUTSIDE|云溪市政府文件",
            LINE + "甲",
            LINE + "乙",
            "OUTSIDE|— 1 —",
            "OUTSIDE|云溪市政府文件",
            LINE + "丙",
            "OUTSIDE|— 2 —"),
        ExtractedLines.of(text));
    assertEquals("t.pdf#page=1:1:1", text.lines().get(0).place().toString());
    assertEquals("t.pdf#page=2:2:1", text.lines().get(5).place().toString());
    assertEquals(ExtractedText.SourceLayout.LINES, text.layout());
  }

  @Test
  void indentationBecomesIdeographicSpaces() throws Exception {
    List<String> lines =
        ExtractedLines.of(
            extract(
                List.of("\u3000\u3000" + LINE, LINE, "\u3000" + LINE, "\u3000\u3000\u3000" + LINE),
                9));
    assertEquals(List.of("\u3000\u3000" + LINE, LINE, LINE, LINE), lines.subList(1, 5));
  }

  @Test
  void headerOfOnePageIsText() throws Exception {
    assertEquals("云溪市政府文件", ExtractedLines.of(extract(List.of(LINE), 9)).get(0));
  }

  @Test
  void headerOfTwoPagesOfManyIsText() throws Exception {
    List<String> lines = ExtractedLines.of(extract(nLines(3), 1));
    assertEquals("OUTSIDE|云溪市政府文件", lines.get(0));
  }

  @Test
  void smallNumberedLinesAtTheFootAreFootnotes() throws Exception {
    List<String> lines =
        ExtractedLines.of(extract(nLines(12, "\u2193①产业带：沿溪的产业", "\u2193集聚区。"), 20));
    assertEquals(List.of("FOOTNOTE|①产业带：沿溪的产业", "FOOTNOTE|集聚区。"), lines.subList(13, 15));
    assertTrue(lines.subList(1, 13).stream().allMatch(LINE::equals));
  }

  @Test
  void smallLinesHighOnThePageOrWithoutNumberAreText() throws Exception {
    assertEquals(
        "①产业带：沿溪的产业", ExtractedLines.of(extract(nLines(3, "\u2193①产业带：沿溪的产业"), 20)).get(4));
    assertEquals(
        "产业带：沿溪的产业", ExtractedLines.of(extract(nLines(12, "\u2193产业带：沿溪的产业"), 20)).get(13));
  }

  @Test
  void unreadableFilesAreRejected() throws Exception {
    assertEquals("import-scanned t.pdf", ExtractedLines.rejection(TestPdf.scanned(), "t.pdf"));
    byte[] plain = TestPdf.of(List.of(LINE), 9, "头");
    assertEquals(
        "import-encrypted t.pdf", ExtractedLines.rejection(TestPdf.locked(plain), "t.pdf"));
  }

  @Test
  void fileWithFewerThanTwentyCharactersPerPageIsRejected() throws Exception {
    // Header and page number have 4 visible characters.
    assertEquals(
        "import-scanned t.pdf",
        ExtractedLines.rejection(TestPdf.of(List.of("字".repeat(15)), 9, "头"), "t.pdf"));
    assertEquals(
        3,
        AutoDetectExtractor.extract(TestPdf.of(List.of("字".repeat(16)), 9, "头"), "t.pdf")
            .lines()
            .size());
  }

  @Test
  void radicalsAreReplacedByIdeographs() throws Exception {
    assertEquals("长江一人龙" + LINE, ExtractedLines.of(extract(List.of("⻓江⼀⼈⻰" + LINE), 9)).get(1));
  }

  @Test
  void raisedNumbersAreNoteReferences() throws Exception {
    ExtractedText text =
        extract(
            List.of(
                "\u3000\u3000" + LINE + "\u21911甲\u2191[\u21912\u2191]乙\u2191字3丙",
                LINE + "\u21914"),
            9);
    assertEquals(List.of("成效|1|1", "1甲|[2]|2", "成效|4|4"), ExtractedLines.references(text));
  }

  @Test
  void smallLettersAreNotReferences() throws Exception {
    assertEquals(List.of(), extract(List.of(LINE + "\u2191甲"), 9).noteReferences());
    assertEquals(List.of(), extract(List.of(LINE + "\u2191[\u2191]"), 9).noteReferences());
  }
}
