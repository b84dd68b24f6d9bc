package lantai.importer.extract.doc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import lantai.importer.extract.ExtractedLines;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.RejectedFileException;
import lantai.importer.extract.format.AutoDetectExtractor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocExtractorTest {

  /** Size of the container's header, which precedes the first sector. */
  private static final int HEADER_BYTES = 512;

  /** Returns a document that LibreOffice wrote. */
  private static byte[] document() throws IOException {
    return document("old-word.doc");
  }

  private static byte[] document(String name) throws IOException {
    try (InputStream file = DocExtractorTest.class.getResourceAsStream("/word/" + name)) {
      assertNotNull(file);
      return file.readAllBytes();
    }
  }

  private static byte[] withEntry(String name) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(new byte[5000]), name);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void oldDocumentIsReadLikeALaterOne() throws Exception {
    ExtractedText text = AutoDetectExtractor.extract(document(), "t.wps");
    ExtractedLines.assertNoneIsLost(text);
    assertEquals(
        List.of(
            "一、工作回顾",
            "（一）稳中求进",
            "（二）创新引领",
            "增长6%，减排10⁴吨。",
            "就业6000人",
            "推进璧山",
            "没有说完，接着说完。",
            "TABLE_ROW|指标\t数值",
            "TABLE_ROW|产值\t500",
            "二、工作安排",
            "（一）扩大内需"),
        ExtractedLines.of(text));
    assertEquals(
        List.of("BY_AUTHOR|（力争7%）", "DELETED|5000", "READING|bì"), ExtractedLines.hidden(text));
    assertEquals(List.of(), ExtractedLines.doubts(text));
  }

  @Test
  void styleMayHideTextAndBoxesAreDoubtful() throws Exception {
    ExtractedText text = AutoDetectExtractor.extract(document("hidden-style-and-box.doc"), "t.doc");
    ExtractedLines.assertNoneIsLost(text);
    assertEquals(List.of("公开的话。", "也公开的话。", "投资85亿元。", "框里增长6.5%。"), ExtractedLines.of(text));
    assertEquals(List.of("BY_AUTHOR|（力争7%）", "BY_AUTHOR|内部掌握的话。"), ExtractedLines.hidden(text));
    assertEquals(List.of("t.doc:5:1|import-doubt-text-box"), ExtractedLines.doubts(text));
  }

  @Test
  void boldTypeMayBeginAfterABreak() throws Exception {
    ExtractedText text = AutoDetectExtractor.extract(document("bold-after-break.doc"), "t.doc");
    ExtractedLines.assertNoneIsLost(text);
    assertEquals(List.of("甲", "乙丙丁"), ExtractedLines.of(text));
    assertEquals("丁", ExtractedLines.bold(text));
  }

  @Test
  void runsMayEndBeforeTheEmptyStories() throws Exception {
    byte[] whole = document("bold-after-break.doc");
    ByteBuffer main = DocStreams.stream(whole, "WordDocument");
    ByteBuffer table = DocStreams.stream(whole, "1Table");
    int page = DocStreams.pageOfRuns(main, table);
    int end = page + 4 * main.get(page + DocStreams.PAGE_BYTES - 1);
    main.putInt(end, main.getInt(end) - 2);
    ExtractedText text = AutoDetectExtractor.extract(DocStreams.with(whole, main, table), "t.doc");
    ExtractedLines.assertNoneIsLost(text);
    assertEquals(List.of("甲", "乙丙丁"), ExtractedLines.of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "EncryptedPackage,import-encrypted t",
    "Workbook,import-other-format t XLS",
    "PowerPoint Document,import-other-format t PPT",
    "MatOST,import-other-format t OLE"
  })
  void otherFilesOfTheSameContainerAreRejected(String entry, String rejection) throws Exception {
    assertEquals(rejection, ExtractedLines.rejection(withEntry(entry), "t"));
  }

  @Test
  void documentWithAWrongByteIsReadOrRejected() throws Exception {
    byte[] whole = document();
    for (int at = HEADER_BYTES; at < whole.length; at++) {
      byte[] changed = whole.clone();
      changed[at] = (byte) 0xFF;
      try {
        assertFalse(AutoDetectExtractor.extract(changed, "t.doc").lines().isEmpty());
      } catch (RejectedFileException rejected) {
        assertTrue(rejected.key().startsWith("import-"), rejected.key());
      } catch (RuntimeException e) {
        fail("at " + at, e);
      }
    }
  }

  @Test
  void brokenDocumentIsRejected() throws Exception {
    byte[] half = Arrays.copyOf(document(), 5000);
    assertEquals("import-unknown-format t.doc DOC", ExtractedLines.rejection(half, "t.doc"));
  }
}
