package lantai.importer.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import lantai.chinese.TextRange;
import lantai.diagnostics.Place;
import lantai.importer.extract.ExtractedText.SourceLayout;
import lantai.importer.extract.ExtractedText.TextLine.LineStyle;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Extracts the text of a Word document: paragraphs, then footnotes, endnotes, page headers and page
 * footers. The line of a place is the number of the paragraph in this order.
 */
final class DocxExtractor {

  private final ExtractedTextBuilder lines;
  private int paragraphs;

  static ExtractedText extract(byte[] bytes, String name) throws RejectedFileException {
    try {
      return new DocxExtractor(name).extract(new DocxParts(bytes, name));
    } catch (SAXException e) {
      if (e.getMessage().contains(DocxParts.NO_DOCUMENT_TYPE)) {
        throw new RejectedFileException("import-entity", name);
      }
      throw new RejectedFileException("import-unknown-format", name, "DOCX");
    } catch (IOException
        | ParserConfigurationException
        | RuntimeException
        | StackOverflowError
        | OutOfMemoryError e) {
      throw new RejectedFileException("import-unknown-format", name, "DOCX");
    }
  }

  private DocxExtractor(String name) {
    lines = new ExtractedTextBuilder(name);
  }

  private ExtractedText extract(DocxParts parts) throws RejectedFileException {
    DocxText text = new DocxText(parts, DocxNumbering.of(parts));
    text.read(parts.document());
    for (DocxText.DocxLine line : text.lines()) {
      int start = lines.length();
      add(line.text(), line.style());
      lines.addBold(start, line.bold());
      line.notes()
          .forEach((at, note) -> lines.addNoteReference(start, new TextRange(at, at), note));
    }
    for (String kind : List.of("footnotes", "endnotes")) {
      addNotes(parts.notes(kind), text.noteIds(kind));
    }
    for (Element part : parts.headersAndFooters()) {
      DocxText page = new DocxText(parts, DocxNumbering.none());
      page.read(part);
      for (DocxText.DocxLine line : page.lines()) {
        add(line.text(), LineStyle.OUTSIDE);
      }
    }
    return lines.build(SourceLayout.PARAGRAPHS);
  }

  private void add(String text, LineStyle style) throws RejectedFileException {
    lines.add(text, new Place(lines.name(), ++paragraphs, 1), style);
  }

  /** Adds notes, by id, in the order of the references, then those that are never referred to. */
  private void addNotes(Map<String, String> notes, List<String> references)
      throws RejectedFileException {
    if (references.isEmpty()) {
      return;
    }
    List<String> ids = new ArrayList<>(notes.keySet());
    ids.removeAll(references);
    ids.addAll(0, references);
    for (String id : ids) {
      String note = notes.getOrDefault(id, "");
      if (!note.isBlank()) {
        add(note, references.contains(id) ? LineStyle.FOOTNOTE : LineStyle.OUTSIDE);
      }
    }
  }
}
