package lantai.importer.extract;

import java.util.List;
import lantai.chinese.TextRange;
import lantai.diagnostics.Place;

/**
 * The text of a received file.
 *
 * @param name of the file, for messages
 * @param text the lines, each followed by a line feed
 * @param evidence what is needed to check the extraction
 */
public record ExtractedText(
    String name,
    String text,
    List<TextLine> lines,
    List<TextRange> bold,
    List<NoteReference> noteReferences,
    SourceLayout layout,
    ExtractionEvidence evidence) {

  public enum SourceLayout {
    /** Each line is a paragraph of the file. */
    PARAGRAPHS,
    /** The file has no paragraphs; a paragraph of the report may take several lines. */
    LINES
  }

  /** A reference to a note. Its range is empty if the text does not contain the number. */
  public record NoteReference(TextRange range, int number) {}

  public ExtractedText {
    lines = List.copyOf(lines);
    bold = List.copyOf(bold);
    noteReferences = List.copyOf(noteReferences);
  }

  /** Returns what the file contains but that is not text of the report. */
  public List<SetAsideText> setAside() {
    return evidence.setAside();
  }

  public List<Doubt> doubts() {
    return evidence.doubts();
  }

  /** Returns the place in the file of an offset, in UTF-16 code units, of the text. */
  public Place at(int offset) {
    TextLine line =
        lines.stream()
            .takeWhile(each -> each.range().start() <= offset)
            .reduce(lines.get(0), (before, next) -> next);
    Place start = line.place();
    return new Place(start.path(), start.line(), start.column() + offset - line.range().start());
  }

  public String of(TextLine line) {
    return line.range().of(text);
  }

  /** A line without its line feed, and the place of its first character in the file. */
  public record TextLine(TextRange range, Place place, LineStyle style) {

    /** The role of a line according to the markup or layout of the file. */
    public enum LineStyle {
      PLAIN,
      HEADING,
      /** Outside the main text: menus, page headers, page numbers. */
      OUTSIDE,
      CONTENTS_ENTRY,
      TABLE_ROW,
      FOOTNOTE
    }
  }
}
