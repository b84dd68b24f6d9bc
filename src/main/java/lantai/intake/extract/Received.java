package lantai.intake.extract;

import java.util.Arrays;
import java.util.List;
import lantai.text.Place;
import lantai.text.Range;

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
public record Received(
    String name, String text, List<Line> lines, List<Range> bold, List<Mark> marks, Layout layout) {

  /** What a line of the file is. */
  public enum Layout {
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
  public record Mark(Range range, int number) {}

  public Received {
    lines = List.copyOf(lines);
    bold = List.copyOf(bold);
    marks = List.copyOf(marks);
  }

  /**
   * @param offset in UTF-16 code units of the text
   */
  public Place at(int offset) {
    Line line = lineAt(offset);
    Place start = line.place();
    return new Place(start.path(), start.line(), start.column() + offset - line.range().start());
  }

  /** The line that holds an offset, or ends right before it. */
  public Line lineAt(int offset) {
    int[] starts = lines.stream().mapToInt(line -> line.range().start()).toArray();
    int found = Arrays.binarySearch(starts, offset);
    return lines.get(found >= 0 ? found : Math.max(0, -found - 2));
  }

  /** A line's characters. */
  public String of(Line line) {
    return line.range().of(text);
  }
}
