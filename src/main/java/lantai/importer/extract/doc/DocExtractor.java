package lantai.importer.extract.doc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.ExtractedText.TextLine.LineStyle;
import lantai.importer.extract.RejectedFileException;
import lantai.importer.extract.SetAsideText.SetAsideReason;
import lantai.importer.extract.office.OfficeExtractedTextBuilder;
import lantai.importer.extract.office.OfficeLine;
import lantai.importer.extract.office.OfficeLineBuilder;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.ComplexFileTable;
import org.apache.poi.hwpf.model.TextPiece;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Extracts the text of a document of Word 97 to 2003, which WPS Office also writes. It is parsed by
 * Apache POI and numbered like a later document. Text boxes follow the text, since the file states
 * only their anchors.
 */
public final class DocExtractor {

  private final OfficeExtractedTextBuilder lines;
  private final HWPFDocument document;
  private final Notes footnotes;
  private final Notes endnotes;

  public static ExtractedText extract(byte[] bytes, String name) throws RejectedFileException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = files.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        throw new RejectedFileException("import-encrypted", name);
      }
      if (!root.hasEntryCaseInsensitive("WordDocument")) {
        String format =
            root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")
                ? "XLS"
                : root.hasEntryCaseInsensitive("PowerPoint Document") ? "PPT" : "OLE";
        throw new RejectedFileException("import-other-format", name, format);
      }
      HWPFDocument document = new HWPFDocument(files);
      decodeAcrossPieces(document);
      DocExtractor extractor = new DocExtractor(document, name);
      extractor.read();
      extractor.lines.builder().setShownText(DocCrossCheckExtractor.of(root, document));
      return extractor.lines.build();
    } catch (EncryptedDocumentException e) {
      throw new RejectedFileException("import-encrypted", name);
    } catch (OldFileFormatException e) {
      throw new RejectedFileException("import-old-word", name);
    } catch (IOException e) {
      throw RejectedFileException.damaged(name, "DOC");
    } catch (RuntimeException e) {
      throw RejectedFileException.damaged(name, "DOC", e);
    }
  }

  /**
   * Decodes the pieces of the text again, together: a character may be divided between two pieces,
   * which POI decodes separately.
   */
  private static void decodeAcrossPieces(HWPFDocument document) throws IOException {
    byte[] main = document.getMainStream();
    int pieces = document.getFileInformationBlock().getFcClx();
    ByteBuffer bytes = ByteBuffer.wrap(main).order(ByteOrder.LITTLE_ENDIAN);
    for (TextPiece piece :
        new ComplexFileTable(main, document.getTableStream(), pieces, 0)
            .getTextPieceTable()
            .getTextPieces()) {
      int at = piece.getPieceDescriptor().getFilePosition();
      for (int i = piece.getStart(); piece.isUnicode() && i < piece.getEnd(); i++) {
        document.getText().setCharAt(i, bytes.getChar(at + 2 * (i - piece.getStart())));
      }
    }
  }

  private DocExtractor(HWPFDocument document, String name) {
    this.document = document;
    footnotes = document.getFootnotes();
    endnotes = document.getEndnotes();
    lines = new OfficeExtractedTextBuilder(name);
  }

  private void read() throws RejectedFileException {
    DocStoryReader main = new DocStoryReader(document, new DocNumbering(document.getListTables()));
    lines.add(main.read(document.getRange()));
    for (DocNote note : main.notes()) {
      lines.add(note(note));
    }
    for (Notes kind : List.of(footnotes, endnotes)) {
      for (int i = 0; i < kind.getNotesCount(); i++) {
        if (!main.notes().contains(new DocNote(kind, i))) {
          lines.setAside(note(new DocNote(kind, i)).text(), SetAsideReason.NOT_PRINTED);
        }
      }
    }
    for (OfficeLine box : readSeparately(document.getMainTextboxRange())) {
      OfficeLineBuilder line = new OfficeLineBuilder();
      if (!box.text().isBlank()) {
        line.addDoubt("import-doubt-text-box", box.text());
      }
      line.append(box);
      lines.add(line.build(box.style()));
    }
    for (OfficeLine line : readSeparately(document.getHeaderStoryRange())) {
      lines.add(line.withStyle(LineStyle.OUTSIDE));
    }
    for (OfficeLine line : readSeparately(document.getCommentsRange())) {
      lines.setAside(line.text(), SetAsideReason.COMMENT);
    }
  }

  private List<OfficeLine> readSeparately(Range range) {
    return new DocStoryReader(document, new DocNumbering(null)).read(range);
  }

  private OfficeLine note(DocNote note) {
    Range all = note.kind() == footnotes ? document.getFootnoteRange() : document.getEndnoteRange();
    int start = all.getStartOffset();
    Range range =
        new Range(
            start + note.kind().getNoteTextStartOffset(note.index()),
            Math.min(all.getEndOffset(), start + note.kind().getNoteTextEndOffset(note.index())),
            document);
    return OfficeLineBuilder.note(readSeparately(range));
  }
}
