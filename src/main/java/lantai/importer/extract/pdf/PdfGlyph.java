package lantai.importer.extract.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import lantai.importer.extract.SetAsideText.SetAsideReason;

/**
 * A character as printed on a page. All measures are in points, from the upper left corner.
 *
 * @param text usually one character, never white space
 * @param start of the base line
 * @param end of the base line
 * @param size of the font
 * @param isSpaced whether white space precedes it
 */
record PdfGlyph(
    String text,
    Point2D start,
    Point2D end,
    double size,
    PdfGlyphAttributes attributes,
    boolean isSpaced) {

  /** Text of a character whose code is unknown or private. */
  static final String UNKNOWN = "\uFFFD";

  double left() {
    return Math.min(start.getX(), end.getX());
  }

  double right() {
    return Math.max(start.getX(), end.getX());
  }

  double width() {
    return right() - left();
  }

  double base() {
    return start.getY();
  }

  double centreX() {
    return (start.getX() + end.getX()) / 2;
  }

  /** Vertical centre of the character, a little above the base line. */
  double centreY() {
    return (start.getY() + end.getY()) / 2 - size * 0.35;
  }

  /** Direction of the base line in degrees, clockwise, from −180 to 180. */
  double angle() {
    return Math.toDegrees(Math.atan2(end.getY() - start.getY(), end.getX() - start.getX()));
  }

  boolean isDigit() {
    return text.matches("[0-9]+");
  }

  PdfGlyph turned(AffineTransform turn) {
    return new PdfGlyph(
        text, turn.transform(start, null), turn.transform(end, null), size, attributes, isSpaced);
  }

  PdfGlyph hiddenAs(SetAsideReason reason) {
    PdfGlyphAttributes hidden =
        new PdfGlyphAttributes(
            reason, isFaint(), attributes.isPageHeader(), attributes.isVertical());
    return new PdfGlyph(text, start, end, size, hidden, isSpaced);
  }

  /** Returns this character as part of the text although it is invisible. */
  PdfGlyph recognized() {
    PdfGlyphAttributes plain =
        new PdfGlyphAttributes(null, false, attributes.isPageHeader(), attributes.isVertical());
    return new PdfGlyph(text, start, end, size, plain, isSpaced);
  }

  boolean isHidden() {
    return attributes.hidden() != null;
  }

  boolean isFaint() {
    return attributes.isFaint();
  }
}
