package lantai.importer.extract;

import java.util.List;
import lantai.diagnostics.Place;
import lantai.importer.extract.ExtractedText.SourceLayout;
import lantai.importer.extract.HiddenText.HiddenReason;

/** The lines of a document of paragraphs; the line of a place is the number of a paragraph. */
final class DocxLines {

  private final ExtractedTextBuilder builder;
  private int paragraphs;

  DocxLines(String name) {
    builder = new ExtractedTextBuilder(name);
  }

  ExtractedTextBuilder builder() {
    return builder;
  }

  void add(List<DocxLine> lines) throws RejectedFileException {
    for (DocxLine line : lines) {
      add(line);
    }
  }

  void add(DocxLine line) throws RejectedFileException {
    paragraphs++;
    int start = builder.length();
    builder.add(line.text(), place(0), line.style());
    builder.addBold(start, line.bold());
    line.notes().forEach(note -> builder.addNoteReference(start, note.range(), note.number()));
    line.asides().forEach(a -> builder.addHidden(a.text(), place(a.at()), a.reason()));
    line.doubts()
        .forEach(
            doubt ->
                builder.addDoubt(
                    place(doubt.at()), doubt.key(), doubt.arguments().toArray(String[]::new)));
    builder.addSupplied(line.supplied());
  }

  private Place place(int at) {
    return new Place(builder.name(), Math.max(1, paragraphs), at + 1);
  }

  /** Sets aside text that belongs to no paragraph, at the last one. */
  void setAside(String text, HiddenReason reason) {
    builder.addHidden(text, place(0), reason);
  }

  ExtractedText build() {
    return builder.build(SourceLayout.PARAGRAPHS);
  }
}
