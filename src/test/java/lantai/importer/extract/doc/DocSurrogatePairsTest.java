package lantai.importer.extract.doc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import lantai.importer.extract.ExtractedLines;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.format.AutoDetectExtractor;
import org.junit.jupiter.api.Test;

/**
 * Characters of two UTF-16 code units at all boundaries of an old Word document. The file contains
 * the characters from U+20000 on, written here as A, B, C and so on.
 */
class DocSurrogatePairsTest {

  private static final int FIRST = 0x20000;

  /** Offset of the position of the table of pieces. */
  private static final int CLX = 0x01A2;

  private static final int LENGTH_OF_TEXT = 76;

  private static final List<String> LINES =
      List.of(
          "ABC",
          "DFGI",
          "JL",
          "MNO",
          "PQR",
          "TABLE_ROW|S\tT",
          "UVWXY",
          "FOOTNOTE|Z",
          "FOOTNOTE|]^");

  private static final List<String> HIDDEN =
      List.of("BY_AUTHOR|E", "DELETED|H", "COVERED|K", "COVERED|[", "NOT_PRINTED|\\");

  private static byte[] document() throws IOException {
    try (InputStream file =
        DocSurrogatePairsTest.class.getResourceAsStream("/word/surrogate-pairs.doc")) {
      assertNotNull(file);
      return file.readAllBytes();
    }
  }

  private static void assertAllIsRead(byte[] document, String message) throws Exception {
    ExtractedText text = AutoDetectExtractor.extract(document, "t.doc");
    ExtractedLines.assertNoneIsLost(text);
    assertEquals(LINES, letters(ExtractedLines.of(text)), message);
    assertEquals(HIDDEN, letters(ExtractedLines.hidden(text)), message);
  }

  private static List<String> letters(List<String> texts) {
    return texts.stream()
        .map(
            text ->
                text.codePoints()
                    .map(c -> c < FIRST ? c : 'A' + c - FIRST)
                    .collect(
                        StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString())
        .toList();
  }

  @Test
  void noPairIsLostBetweenRunsFieldsChangesCellsAndNotes() throws Exception {
    assertAllIsRead(document(), "as written");
  }

  @Test
  void pairMayBeDividedBetweenPieces() throws Exception {
    byte[] whole = document();
    ByteBuffer table = DocStreams.stream(whole, "1Table");
    int clx = DocStreams.stream(whole, "WordDocument").getInt(CLX);
    assertEquals(16 + 5, DocStreams.stream(whole, "WordDocument").getInt(CLX + 4), "one piece");
    int end = table.getInt(clx + 9);
    int start = table.getInt(clx + 15);
    for (int cut = 1; cut < end; cut++) {
      ByteBuffer main = DocStreams.stream(whole, "WordDocument");
      if (!Character.isLowSurrogate(main.getChar(start + 2 * cut))) {
        continue;
      }
      ByteBuffer longer = ByteBuffer.allocate(table.capacity() + 33).order(ByteOrder.LITTLE_ENDIAN);
      longer.put(table.array()).put((byte) 2).putInt(28).putInt(0).putInt(cut).putInt(end);
      for (int from : List.of(0, cut)) {
        longer.putShort((short) 0).putInt(start + 2 * from).putShort((short) 0);
      }
      main.putInt(CLX, table.capacity()).putInt(CLX + 4, 33);
      assertAllIsRead(DocStreams.with(whole, main, longer), "cut at " + cut);
    }
  }

  @Test
  void pairMayBeDividedBetweenRuns() throws Exception {
    byte[] whole = document();
    ByteBuffer table = DocStreams.stream(whole, "1Table");
    ByteBuffer main = DocStreams.stream(whole, "WordDocument");
    int page = DocStreams.pageOfRuns(main, table);
    for (int boundary = 1; boundary <= 2; boundary++) {
      int at = page + 4 * boundary;
      main.putInt(at, main.getInt(at) + 2);
      assertAllIsRead(DocStreams.with(whole, main, table), "boundary " + boundary);
    }
  }

  @Test
  void notesMayHaveCustomMarks() throws Exception {
    byte[] whole = document();
    ByteBuffer main = DocStreams.stream(whole, "WordDocument");
    ByteBuffer table = DocStreams.stream(whole, "1Table");
    int start = table.getInt(main.getInt(CLX) + 15);
    for (int i = 0; i < main.getInt(LENGTH_OF_TEXT); i++) {
      char c = main.getChar(start + 2 * i);
      main.putChar(start + 2 * i, c == 2 ? '*' : c);
    }
    ExtractedText text = AutoDetectExtractor.extract(DocStreams.with(whole, main, table), "t.doc");
    ExtractedLines.assertNoneIsLost(text);
    assertEquals(
        List.of("U*V*WXY", "FOOTNOTE|Z", "FOOTNOTE|]^"),
        letters(ExtractedLines.of(text)).subList(6, 9));
    assertEquals(
        List.of("BY_AUTHOR|*", "COVERED|*", "COVERED|[", "NOT_PRINTED|\\"),
        letters(ExtractedLines.hidden(text)).subList(3, 7));
    assertEquals(List.of("U|*|1", "V|*|2", "X||3"), letters(ExtractedLines.references(text)));
  }
}
