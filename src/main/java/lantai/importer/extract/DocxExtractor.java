package lantai.importer.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamException;
import lantai.importer.extract.ExtractedText.TextLine.LineStyle;
import lantai.importer.extract.HiddenText.HiddenReason;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Extracts the text of a Word document: paragraphs, then footnotes, endnotes, page headers and page
 * footers. The line of a place is the number of the paragraph in this order.
 */
final class DocxExtractor {

  private final DocxLines lines;
  private final String name;
  private final DocxParts parts;
  private final DocxStyles styles;

  /**
   * @param entries of the packed file
   */
  static ExtractedText extract(Map<String, byte[]> entries, String name)
      throws IOException,
          SAXException,
          XMLStreamException,
          ParserConfigurationException,
          RejectedFileException {
    DocxExtractor extractor = new DocxExtractor(new DocxParts(entries, name), name);
    extractor.read();
    extractor.lines.builder().setShown(DocxShownText.of(entries));
    return extractor.lines.build();
  }

  private DocxExtractor(DocxParts parts, String name) {
    this.parts = parts;
    lines = new DocxLines(name);
    this.name = name;
    styles = new DocxStyles(parts.root("styles"));
  }

  private void read() throws RejectedFileException {
    DocxNumbering numbering = new DocxNumbering(parts.root("numbering"), styles);
    DocxText text = new DocxText(parts, styles, numbering, this::altChunk);
    lines.add(text.read(parts.document()));
    Map<String, DocxLine> notes = new LinkedHashMap<>();
    for (String kind : List.of("footnotes", "endnotes")) {
      readNotes(kind, notes);
    }
    addNotes(notes, text.noteIds());
    for (String kind : List.of("footer", "header")) {
      for (Element part : parts.roots(kind)) {
        for (DocxLine line : apart().read(part)) {
          lines.add(line.withStyle(LineStyle.OUTSIDE));
        }
      }
    }
    for (Element part : parts.roots("comments")) {
      for (DocxLine line : apart().read(part)) {
        lines.setAside(line.text(), HiddenReason.COMMENT);
      }
    }
  }

  /** Returns a reader of a part whose paragraphs have no list numbers. */
  private DocxText apart() {
    return new DocxText(parts, styles, new DocxNumbering(null, styles), this::altChunk);
  }

  /** Reads footnotes or endnotes, each as one line. */
  private void readNotes(String kind, Map<String, DocxLine> notes) throws RejectedFileException {
    for (Element note : OfficeElement.descendants(parts.root(kind), kind.replaceFirst("s$", ""))) {
      String id = kind + " " + OfficeElement.attribute(note, "id");
      notes.put(id, DocxLineBuilder.note(apart().read(note)));
    }
  }

  /** Adds notes, by id, in the order of the references, and sets aside the others. */
  private void addNotes(Map<String, DocxLine> notes, List<String> references)
      throws RejectedFileException {
    for (String id : references) {
      DocxLine note = notes.get(id);
      if (note == null) {
        throw new RejectedFileException("import-note-missing", name);
      }
      if (!note.text().isBlank()) {
        lines.add(note);
      }
    }
    for (Map.Entry<String, DocxLine> note : notes.entrySet()) {
      if (!references.contains(note.getKey())) {
        lines.setAside(note.getValue().text(), HiddenReason.NOT_PRINTED);
      }
    }
  }

  /** Reads a file of any format that Word inserts when it opens the document (17.17.2.1). */
  private List<DocxLine> altChunk(String relationship) throws RejectedFileException {
    String part = parts.partOf(relationship);
    byte[] bytes = part == null ? null : parts.bytes(part);
    if (bytes == null) {
      throw new RejectedFileException("import-alt-chunk", name, String.valueOf(part));
    }
    ExtractedText text = TextExtractor.extract(bytes, name + "!" + part);
    List<DocxLine> inserted = new ArrayList<>();
    for (ExtractedText.TextLine line : text.lines()) {
      DocxLineBuilder builder = new DocxLineBuilder();
      builder.supply(text.of(line));
      inserted.add(builder.build(line.style()));
    }
    for (HiddenText hidden : text.account().hidden()) {
      lines.builder().addHidden(hidden.text(), hidden.place(), hidden.reason());
      lines.builder().addSupplied(hidden.reason().isShown() ? hidden.text() : "");
    }
    text.account()
        .doubts()
        .forEach(
            d ->
                lines.builder().addDoubt(d.place(), d.key(), d.arguments().toArray(String[]::new)));
    return inserted;
  }
}
