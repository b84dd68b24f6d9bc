package lantai.importer.extract.pdf;

import java.util.List;
import lantai.chinese.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A line of a PDF.
 *
 * @param raised digits that are smaller and higher than the line, as note references are
 * @param doubt message key of why a person must check the line; {@code null} if none
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
   * Position of a line. All measures are in points, from the upper left corner.
   *
   * @param page 1-based
   * @param region number of the region on the page, such as a column
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
