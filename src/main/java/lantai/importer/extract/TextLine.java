package lantai.importer.extract;

import lantai.chinese.TextRange;
import lantai.diagnostics.Place;

/**
 * A line of an extracted text.
 *
 * @param range in the text, without the line feed
 * @param place of its first character in the file
 */
public record TextLine(TextRange range, Place place, LineStyle style) {

  /** What the markup or layout of the file says about a line. */
  public enum LineStyle {
    PLAIN,
    HEADING,
    /** Outside of the main text: menus, page headers, page numbers. */
    OUTSIDE,
    /** An entry of a table of contents. */
    CONTENTS_ENTRY,
    TABLE_ROW,
    FOOTNOTE
  }
}
