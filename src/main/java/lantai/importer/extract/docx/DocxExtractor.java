package lantai.importer.extract.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.ExtractedText.TextLine.LineStyle;
import lantai.importer.extract.RejectedFileException;
import lantai.importer.extract.SetAsideText.SetAsideReason;
import lantai.importer.extract.office.OfficeExceptionTranslator;
import lantai.importer.extract.office.OfficeExtractedTextBuilder;
import lantai.importer.extract.office.OfficeLine;
import lantai.importer.extract.office.OfficeLineBuilder;
import lantai.importer.extract.office.OfficeXmlDom;
import org.w3c.dom.Element;

/**
 * Extracts the text of a Word document: paragraphs, then footnotes, endnotes, page footers and page
 * headers. The line of a place is the number of the paragraph in this order.
 */
public final class DocxExtractor {

  /** Extracts the text of inserted files of any format. */
  public interface InsertedFiles {
    ExtractedText extract(byte[] bytes, String name) throws RejectedFileException;
  }

  private final OfficeExtractedTextBuilder lines;
  private final String name;
  private final DocxParts parts;
  private final DocxStyles styles;
  private final InsertedFiles insertedFiles;

  /**
   * @param entries of the packed file
   */
  public static ExtractedText extract(
      Map<String, byte[]> entries, String name, InsertedFiles insertedFiles)
      throws RejectedFileException {
    return OfficeExceptionTranslator.extract(
        name,
        "DOCX",
        () -> {
          DocxParts parts = new DocxParts(entries, name);
          DocxExtractor extractor = new DocxExtractor(parts, name, insertedFiles);
          extractor.read();
          extractor.lines.builder().setShownText(DocxCrossCheckExtractor.of(entries));
          return extractor.lines.build();
        });
  }

  private DocxExtractor(DocxParts parts, String name, InsertedFiles insertedFiles) {
    this.parts = parts;
    this.insertedFiles = insertedFiles;
    lines = new OfficeExtractedTextBuilder(name);
    this.name = name;
    styles = new DocxStyles(parts.root("styles"));
  }

  private void read() throws RejectedFileException {
    DocxNumbering numbering = new DocxNumbering(parts.root("numbering"), styles);
    DocxBlockReader blocks = new DocxBlockReader(parts, styles, numbering, this::altChunk);
    lines.add(blocks.read(parts.document()));
    Map<String, OfficeLine> notes = new LinkedHashMap<>();
    for (String kind : List.of("footnotes", "endnotes")) {
      readNotes(kind, notes);
    }
    addNotes(notes, blocks.noteIds());
    for (String kind : List.of("footer", "header")) {
      for (Element part : parts.roots(kind)) {
        for (OfficeLine line : unnumberedReader().read(part)) {
          lines.add(line.withStyle(LineStyle.OUTSIDE));
        }
      }
    }
    for (Element part : parts.roots("comments")) {
      for (OfficeLine line : unnumberedReader().read(part)) {
        lines.setAside(line.text(), SetAsideReason.COMMENT);
      }
    }
  }

  /** Returns a reader for a part whose paragraphs have no list numbers. */
  private DocxBlockReader unnumberedReader() {
    return new DocxBlockReader(parts, styles, new DocxNumbering(null, styles), this::altChunk);
  }

  /** Reads the footnotes or endnotes, each as one line. */
  private void readNotes(String kind, Map<String, OfficeLine> notes) throws RejectedFileException {
    for (Element note : OfficeXmlDom.descendants(parts.root(kind), kind.replaceFirst("s$", ""))) {
      String id = kind + " " + OfficeXmlDom.attribute(note, "id");
      notes.put(id, OfficeLineBuilder.note(unnumberedReader().read(note)));
    }
  }

  /** Adds the notes in the order of the references; sets aside notes without a reference. */
  private void addNotes(Map<String, OfficeLine> notes, List<String> references)
      throws RejectedFileException {
    for (String id : references) {
      OfficeLine note = notes.get(id);
      if (note == null) {
        throw new RejectedFileException("import-note-missing", name);
      }
      lines.add(note);
    }
    for (Map.Entry<String, OfficeLine> note : notes.entrySet()) {
      if (!references.contains(note.getKey())) {
        lines.setAside(note.getValue().text(), SetAsideReason.NOT_PRINTED);
      }
    }
  }

  /** Reads a file of any format that Word inserts when it opens the document (17.17.2.1). */
  private List<OfficeLine> altChunk(String relationship) throws RejectedFileException {
    String part = parts.partOf(relationship);
    byte[] bytes = part == null ? null : parts.bytes(part);
    if (bytes == null) {
      throw new RejectedFileException("import-alt-chunk", name, String.valueOf(part));
    }
    ExtractedText text = insertedFiles.extract(bytes, name + "!" + part);
    List<OfficeLine> inserted = new ArrayList<>();
    for (ExtractedText.TextLine line : text.lines()) {
      OfficeLineBuilder builder = new OfficeLineBuilder();
      builder.supply(text.of(line));
      inserted.add(builder.build(line.style()));
    }
    lines.builder().addEvidence(text.evidence());
    return inserted;
  }
}
