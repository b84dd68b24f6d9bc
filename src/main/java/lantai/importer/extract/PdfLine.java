package lantai.importer.extract;

import java.util.List;
import lantai.chinese.TextRange;

/**
 * A line on a page of a PDF.
 *
 * @param page 1-based
 * @param x where it begins, in points from the left
 * @param y where it stands, in points from the top
 * @param size of most of its characters, in points
 * @param height of its page, in points
 * @param raised digits that are set smaller and higher, as references to notes are
 */
record PdfLine(
    String text, int page, float x, float y, float size, float height, List<TextRange> raised) {

  PdfLine {
    raised = List.copyOf(raised);
  }
}
