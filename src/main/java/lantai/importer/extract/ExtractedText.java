package lantai.importer.extract;

import java.util.Arrays;
import java.util.List;
import lantai.chinese.TextRange;
import lantai.diagnostics.Place;

/**
 * The text of a received file.
 *
 * @param name the file as messages name it
 * @param text its lines, each but the last ended by a line feed
 * @param lines in the order of the text
 * @param bold stretches that the file sets in bold
 * @param marks where it refers to notes, as far as the file itself says so
 * @param layout whether a line is a paragraph
 */
public record ExtractedText(
    String name,
    String text,
    List<TextLine> lines,
    List<TextRange> bold,
    List<NoteMark> marks,
    SourceLayout layout) {

  /** What a line of the file is. */
  public enum SourceLayout {
    /** The file knows paragraphs, and each is a line. */
    PARAGRAPHS,
    /** The file knows lines only; a paragraph may take several. */
    LINES
  }

  /**
   * A reference to a note that the file itself marks as one.
   *
   * @param range the characters that print it; empty where the file prints it by itself
   */
  public record NoteMark(TextRange range, int number) {}

  public ExtractedText {
    lines = List.copyOf(lines);
    bold = List.copyOf(bold);
    marks = List.copyOf(marks);
  }

  /**
   * @param offset in UTF-16 code units of the text
   */
  public Place at(int offset) {
    TextLine line = lineAt(offset);
    Place start = line.place();
    return new Place(start.path(), start.line(), start.column() + offset - line.range().start());
  }

  /** The line that holds an offset, or ends right before it. */
  public TextLine lineAt(int offset) {
    int[] starts = lines.stream().mapToInt(line -> line.range().start()).toArray();
    int found = Arrays.binarySearch(starts, offset);
    return lines.get(found >= 0 ? found : Math.max(0, -found - 2));
  }

  /** A line's characters. */
  public String of(TextLine line) {
    return line.range().of(text);
  }
}
