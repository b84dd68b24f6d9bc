package lantai.importer.extract.office;

import java.util.List;
import lantai.chinese.TextRange;
import lantai.importer.extract.ExtractedText.TextLine.LineStyle;
import lantai.importer.extract.SetAsideText.SetAsideReason;

/**
 * A line of a document. Offsets and ranges refer to its text.
 *
 * @param supplied characters of the text that the document does not contain as text
 */
public record OfficeLine(
    String text,
    LineStyle style,
    List<TextRange> bold,
    List<LineNote> notes,
    List<Aside> asides,
    List<LineDoubt> doubts,
    String supplied) {

  /** A reference to a note. Its range is empty if the text does not contain the number. */
  record LineNote(TextRange range, int number) {

    LineNote shifted(int by) {
      return new LineNote(range.shifted(by), number);
    }
  }

  /** Text that is set aside. */
  record Aside(int at, String text, SetAsideReason reason) {

    Aside shifted(int by) {
      return new Aside(at + by, text, reason);
    }
  }

  record LineDoubt(int at, String key, List<String> arguments) {

    LineDoubt shifted(int by) {
      return new LineDoubt(at + by, key, arguments);
    }
  }

  /** Returns this line with another text of the same length. */
  OfficeLine withText(String other) {
    return new OfficeLine(other, style, bold, notes, asides, doubts, supplied);
  }

  public OfficeLine withStyle(LineStyle other) {
    return new OfficeLine(text, other, bold, notes, asides, doubts, supplied);
  }
}
