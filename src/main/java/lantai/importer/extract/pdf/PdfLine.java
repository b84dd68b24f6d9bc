package lantai.importer.extract.pdf;

import java.util.List;
import lantai.chinese.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A line of a PDF.
 *
 * @param raised digits set smaller and higher than the line, as references to notes are
 * @param doubt message key of why someone has to look at it; none if it is read with certainty
 */
record PdfLine(
    String text, LinePosition at, LineKind kind, List<TextRange> raised, @Nullable String doubt) {

  enum LineKind {
    TEXT,
    TABLE_ROW,
    /** Marked by the file as part of a page header or footer. */
    PAGE_HEADER
  }

  /**
   * Where a line is; all measures are in points, from the upper left corner.
   *
   * @param page 1-based
   * @param region number of the column or the like on the page
   * @param x left edge
   * @param y base line
   * @param size median font size
   */
  record LinePosition(int page, int region, double x, double y, double size, double pageHeight) {}

  PdfLine {
    raised = List.copyOf(raised);
  }

  int page() {
    return at.page;
  }

  double x() {
    return at.x;
  }

  double y() {
    return at.y;
  }

  double size() {
    return at.size;
  }
}
