package lantai.importer.extract.doc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Objects;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/**
 * Collects the characters that an old Word document shows as text, in any order, for the
 * cross-check of the extraction. They are read from the pieces of the file ([MS-DOC] 2.4.1),
 * independently of {@link DocStoryReader}; only which of them are hidden is taken from Apache POI.
 * List numbers, characters of symbol fonts and comments are not included.
 */
final class DocCrossCheckExtractor {

  private static final int FIB_FLAGS = 0x0A;
  private static final int OTHER_TABLE = 0x0200;

  /** Offset of the lengths of text, notes, headers, macros, comments, endnotes and text boxes. */
  private static final int LENGTHS = 76;

  private static final int CLX = 0x01A2;

  /** Offset of the position of the table of note references; the table of note texts follows. */
  private static final int FOOTNOTE_REFERENCES = 0xAA;

  private static final int ENDNOTE_REFERENCES = 0x020A;

  private static final int FOOTNOTES = 1;
  private static final int COMMENTS = 4;
  private static final int ENDNOTES = 5;
  private static final int TEXT_BOXES = 6;

  private final ByteBuffer main;
  private final ByteBuffer table;

  private DocCrossCheckExtractor(ByteBuffer main, ByteBuffer table) {
    this.main = main;
    this.table = table;
  }

  /**
   * @throws IOException if positions in the file are outside of it
   */
  static String of(DirectoryNode root, HWPFDocument document) throws IOException {
    ByteBuffer main = stream(root, "WordDocument");
    boolean other = (main.getShort(FIB_FLAGS) & OTHER_TABLE) != 0;
    DocCrossCheckExtractor extractor =
        new DocCrossCheckExtractor(main, stream(root, other ? "1Table" : "0Table"));
    try {
      return extractor.shown(extractor.pieces(), document);
    } catch (IndexOutOfBoundsException e) {
      throw new IOException(e);
    }
  }

  private static ByteBuffer stream(DirectoryNode root, String name) throws IOException {
    try (InputStream in = root.createDocumentInputStream(name)) {
      return ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
    }
  }

  /** Returns the characters of all stories in the order of their positions. */
  private String pieces() {
    int at = main.getInt(CLX);
    while (table.get(at) == 1) {
      at += 3 + table.getShort(at + 1);
    }
    int count = (table.getInt(at + 1) - 4) / 12;
    int positions = at + 5;
    int descriptors = positions + 4 * (count + 1);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      int length = table.getInt(positions + 4 * i + 4) - table.getInt(positions + 4 * i);
      int place = table.getInt(descriptors + 8 * i + 2);
      boolean narrow = (place & 0x4000_0000) != 0;
      int start = (place & 0x3FFF_FFFF) / (narrow ? 2 : 1);
      int size = narrow ? length : 2 * length;
      Objects.checkFromIndexSize(start, size, main.capacity());
      ByteBuffer piece = main.slice(start, size).order(ByteOrder.LITTLE_ENDIAN);
      // A character may begin in one piece and end in the next.
      text.append(narrow ? Charset.forName("windows-1252").decode(piece) : piece.asCharBuffer());
    }
    return text.toString();
  }

  private String shown(String text, HWPFDocument document) throws IOException {
    StringBuilder shown = new StringBuilder();
    boolean[] hidden = hidden(document, text.length());
    int from = 0;
    for (int story = 0; story <= TEXT_BOXES; story++) {
      int length = main.getInt(LENGTHS + 4 * story);
      if (length < 0) {
        throw new IOException("length of story " + story + ": " + length);
      }
      int to = from + Math.min(text.length() - from, length);
      if (story == FOOTNOTES) {
        hideNotes(FOOTNOTE_REFERENCES, from, hidden);
      } else if (story == ENDNOTES) {
        hideNotes(ENDNOTE_REFERENCES, from, hidden);
      }
      if (story != COMMENTS) {
        addStory(text, hidden, from, to, shown);
      }
      from = to;
    }
    return shown.toString();
  }

  /** Hides the notes whose references are hidden, since programs do not print them. */
  private void hideNotes(int field, int story, boolean[] hidden) {
    int references = main.getInt(field);
    int texts = main.getInt(field + 8);
    int count = (main.getInt(field + 4) - 4) / 6;
    for (int i = 0; i < count; i++) {
      int from = story + table.getInt(texts + 4 * i);
      int to = story + table.getInt(texts + 4 * i + 4);
      for (int at = from; hidden[table.getInt(references + 4 * i)] && at < to; at++) {
        hidden[at] = true;
      }
    }
  }

  private static void addStory(
      String text, boolean[] hidden, int from, int to, StringBuilder shown) {
    StringBuilder open = new StringBuilder();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      switch (c) {
        case 0x13 -> open.append('i');
        case 0x14 -> open.replace(Math.max(0, open.length() - 1), open.length(), "r");
        case 0x15 -> open.setLength(Math.max(0, open.length() - 1));
        default -> {
          boolean instruction = open.indexOf("i") >= 0;
          boolean symbol = c >= '\uE000' && c <= '\uF8FF';
          if (!instruction && !hidden[i] && !symbol) {
            shown.append(c == 0x1E ? "-" : c < ' ' ? "" : String.valueOf(c));
          }
        }
      }
    }
  }

  /** Returns for each character whether it is hidden, deleted, or from a symbol font. */
  private static boolean[] hidden(HWPFDocument document, int length) {
    boolean[] hidden = new boolean[length];
    DocHiddenTextDetector hiddenText = new DocHiddenTextDetector(document);
    Range all = document.getOverallRange();
    for (int i = 0; i < all.numParagraphs(); i++) {
      // A run may continue in the next paragraph, whose style decides whether it is hidden there.
      Paragraph paragraph = all.getParagraph(i);
      for (int k = 0; k < paragraph.numCharacterRuns(); k++) {
        CharacterRun run = paragraph.getCharacterRun(k);
        if (hiddenText.contains(run) || run.isMarkedDeleted() || run.isSymbol()) {
          int end = Math.min(length, run.getEndOffset());
          Arrays.fill(hidden, Math.min(end, run.getStartOffset()), end, true);
        }
      }
    }
    return hidden;
  }
}
