package lantai.importer.extract;

import lantai.chinese.TextRange;
import lantai.diagnostics.Place;

/**
 * One line of a received text.
 *
 * @param range where it stands in the text, its line feed left out
 * @param place where its first character was in the file
 * @param look what the file itself says of it
 */
public record TextLine(TextRange range, Place place, LineStyle look) {

  /** What a file says of a line by its form. */
  public enum LineStyle {
    /** Nothing. */
    PLAIN,
    /** It is marked up as a heading, or set apart as headings are. */
    HEADING,
    /** It stands outside of the main text: menus, running heads, page numbers. */
    OUTSIDE,
    /** It is an entry of a table of contents. */
    CONTENTS,
    /** It is a row of a table. */
    ROW,
    /** It is a footnote. */
    NOTE
  }
}
