package lantai.importer.extract.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lantai.importer.TestDocuments;
import lantai.importer.extract.ExtractedLines;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.ExtractedText.TextLine;
import lantai.importer.extract.ExtractedTextBuilder;
import lantai.importer.extract.RejectedFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AutoDetectExtractorTest {

  @TempDir Path folder;

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029"})
  void anyLineSeparatorEndsALineOfPlainText(String separator) throws Exception {
    ExtractedText text =
        AutoDetectExtractor.extract(utf8("各位" + separator + "代表" + separator), "t.txt");

    assertEquals("各位\n代表\n\n", text.text());
    assertEquals(List.of("t.txt:1:1", "t.txt:2:1", "t.txt:3:1"), ExtractedLines.places(text));
    assertEquals(ExtractedText.SourceLayout.LINES, text.layout());
  }

  @Test
  void placesOfOffsetsCountFromTheStartOfTheLine() throws Exception {
    ExtractedText text = AutoDetectExtractor.extract(utf8("各位\n代表"), "t.txt");
    assertEquals("t.txt:1:1", text.at(0).toString());
    assertEquals("t.txt:1:3", text.at(2).toString());
    assertEquals("t.txt:2:1", text.at(3).toString());
    assertEquals("t.txt:2:2", text.at(4).toString());
  }

  @Test
  void unpairedSurrogatesBecomeReplacementCharacters() throws Exception {
    byte[] bytes = "甲\uD842乙\uD842\uDFB7".getBytes(StandardCharsets.UTF_16LE);
    ExtractedTextBuilder builder = new ExtractedTextBuilder("t");
    builder.add("甲\uD842乙\uD842\uDFB7\uDFB7\n丙", null, TextLine.LineStyle.PLAIN);
    assertEquals(
        "甲\uFFFD乙\uD842\uDFB7\uFFFD 丙\n", builder.build(ExtractedText.SourceLayout.LINES).text());
    assertEquals(10, bytes.length);
  }

  @Test
  void formatIsDetectedFromTheBytes() throws Exception {
    assertEquals(List.of("各位代表"), ExtractedLines.of(utf8("<p>各位代表</p>"), "t.txt"));
    assertEquals(List.of("各位代表 <b"), ExtractedLines.of(utf8("各位代表 <b"), "t.txt"));
    assertEquals(List.of("各位代表"), ExtractedLines.of(utf8("各位代表<br>"), "t.HTM"));
    assertEquals(List.of("各位代表<p>"), ExtractedLines.of(utf8("各位代表<p>"), "t.txt"));
    assertEquals(List.of("各位代表"), ExtractedLines.of(TestDocuments.word(List.of("各位代表")), "t.txt"));
  }

  @Test
  void otherFormatsAreRejected() {
    byte[] oldWord = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
    assertEquals("import-unknown-format t.doc DOC", ExtractedLines.rejection(oldWord, "t.doc"));
    assertEquals(
        "import-other-format t.mht MHTML",
        ExtractedLines.rejection(
            utf8("MIME-Version: 1.0\nContent-Type: multipart/related"), "t.mht"));
    assertEquals(
        "import-no-document t.docx ZIP",
        ExtractedLines.rejection(TestDocuments.zip(Map.of("notes.txt", "各位")), "t.docx"));
    for (String[] entry :
        new String[][] {
          {"OFD.xml", "import-ofd t.bin OFD"},
          {"xl/workbook.xml", "import-other-format t.bin XLSX"},
          {"ppt/presentation.xml", "import-other-format t.bin PPTX"}
        }) {
      byte[] zip = TestDocuments.zip(Map.of(entry[0], "<a/>"));
      assertEquals(entry[1], ExtractedLines.rejection(zip, "t.bin"));
    }
    assertEquals(
        "import-unknown-format t.pdf PDF", ExtractedLines.rejection(utf8("%PDF-1.7 x"), "t.pdf"));
  }

  @Test
  void mentionOfMimeIsText() throws Exception {
    assertEquals(1, ExtractedLines.of(utf8("各位代表 MIME-Version: 1.0"), "t.txt").size());
    assertEquals(1, ExtractedLines.of(utf8("各位代表 multipart/related"), "t.txt").size());
  }

  @Test
  void textIsLimited() {
    String longest = "字".repeat(699_999);
    assertEquals(
        1,
        org.junit.jupiter.api.Assertions.assertDoesNotThrow(
            () -> ExtractedLines.of(utf8(longest), "t.txt").size()));
    assertEquals(
        "import-too-much t.txt 700000", ExtractedLines.rejection(utf8(longest + "字"), "t.txt"));
  }

  @Test
  void missingAndTooLargeFilesAreRejected() throws Exception {
    assertEquals("import-missing", rejection(folder.resolve("none.txt")));
    assertEquals("import-not-a-file", rejection(folder));
    Path large = folder.resolve("large.txt");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(40_000_001);
      assertEquals("import-too-large", rejection(large));
      file.setLength(0);
      file.write(utf8("各位代表"));
    }
    assertEquals("各位代表\n", AutoDetectExtractor.extract(large).text());
  }

  private static String rejection(Path file) {
    return assertThrows(RejectedFileException.class, () -> AutoDetectExtractor.extract(file)).key();
  }
}
