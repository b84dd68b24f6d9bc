package lantai.importer.extract.office;

import java.util.List;
import lantai.diagnostics.Place;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.ExtractedText.SourceLayout;
import lantai.importer.extract.ExtractedTextBuilder;
import lantai.importer.extract.RejectedFileException;
import lantai.importer.extract.SetAsideText.SetAsideReason;

/** Collects the lines of a document. The line of a place is the number of the paragraph. */
public final class OfficeExtractedTextBuilder {

  private final ExtractedTextBuilder builder;
  private int paragraphs;

  public OfficeExtractedTextBuilder(String name) {
    builder = new ExtractedTextBuilder(name);
  }

  public ExtractedTextBuilder builder() {
    return builder;
  }

  public void add(List<OfficeLine> lines) throws RejectedFileException {
    for (OfficeLine line : lines) {
      add(line);
    }
  }

  public void add(OfficeLine line) throws RejectedFileException {
    paragraphs++;
    int start = builder.length();
    builder.add(line.text(), place(0), line.style());
    builder.addBold(start, line.bold());
    line.notes().forEach(note -> builder.addNoteReference(start, note.range(), note.number()));
    line.asides().forEach(a -> builder.setAside(a.text(), place(a.at()), a.reason()));
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

  /** Sets aside text that does not belong to a paragraph. Its place is the last paragraph. */
  public void setAside(String text, SetAsideReason reason) {
    builder.setAside(text, place(0), reason);
  }

  public ExtractedText build() {
    return builder.build(SourceLayout.PARAGRAPHS);
  }
}
