package lantai.importer.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import lantai.importer.extract.ExtractedText.TextLine.LineStyle;
import lantai.importer.extract.HiddenText.HiddenReason;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Extracts the text of a document of Word 97 to 2003, which WPS Office also writes: parsed by
 * Apache POI, numbered as a later document. Text boxes follow the text, since the file says only
 * where they are anchored.
 */
final class DocExtractor {

  private final DocxLines lines;
  private final HWPFDocument document;

  static ExtractedText extract(byte[] bytes, String name) throws RejectedFileException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryEntry root = files.getRoot();
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
      return new DocExtractor(new HWPFDocument(files), name).extract();
    } catch (EncryptedDocumentException e) {
      throw new RejectedFileException("import-encrypted", name);
    } catch (OldFileFormatException e) {
      throw new RejectedFileException("import-old-word", name);
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      throw new RejectedFileException("import-unknown-format", name, "DOC");
    }
  }

  private DocExtractor(HWPFDocument document, String name) {
    this.document = document;
    lines = new DocxLines(name);
  }

  private ExtractedText extract() throws RejectedFileException {
    Notes footnotes = document.getFootnotes();
    Notes endnotes = document.getEndnotes();
    DocStory main = new DocStory(document, new DocNumbering(document.getListTables()));
    lines.add(main.read(document.getRange()));
    addNotes(footnotes, document.getFootnoteRange(), main.notes(footnotes));
    addNotes(endnotes, document.getEndnoteRange(), main.notes(endnotes));
    for (DocxLine box : apart(document.getMainTextboxRange())) {
      if (!box.text().isBlank()) {
        DocxLineBuilder line = new DocxLineBuilder();
        line.addDoubt("import-doubt-text-box", box.text());
        line.append(box);
        lines.add(line.build(box.style()));
      }
    }
    for (DocxLine line : apart(document.getHeaderStoryRange())) {
      lines.add(line.withStyle(LineStyle.OUTSIDE));
    }
    for (DocxLine line : apart(document.getCommentsRange())) {
      lines.setAside(line.text(), HiddenReason.COMMENT);
    }
    return lines.build();
  }

  private List<DocxLine> apart(Range range) {
    return new DocStory(document, new DocNumbering(null)).read(range);
  }

  private void addNotes(Notes notes, Range all, List<Integer> shown) throws RejectedFileException {
    for (int i = 0; i < notes.getNotesCount(); i++) {
      int start = all.getStartOffset();
      Range range =
          new Range(
              start + notes.getNoteTextStartOffset(i),
              Math.min(all.getEndOffset(), start + notes.getNoteTextEndOffset(i)),
              document);
      DocxLine note = DocxLineBuilder.note(apart(range));
      if (shown.contains(i) && !note.text().isBlank()) {
        lines.add(note);
      } else {
        lines.setAside(note.text(), HiddenReason.NOT_PRINTED);
      }
    }
  }
}
