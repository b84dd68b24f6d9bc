package lantai.importer.extract.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What is printed on a page, as a viewer shows it. All measures are in points, from the upper left
 * corner.
 *
 * @param number 1-based
 * @param glyphs in the order of the file
 * @param images areas of the images
 * @param rules lines, such as those of tables
 */
record PdfPage(
    int number,
    double width,
    double height,
    List<PdfGlyph> glyphs,
    List<Rectangle2D> images,
    List<Rectangle2D> rules) {

  /** Fewest visible characters of a page with more than a page number or a stamp. */
  static final int FEW = 20;

  PdfPage {
    glyphs = List.copyOf(glyphs);
    images = List.copyOf(images);
    rules = List.copyOf(rules);
  }

  PdfPage with(List<PdfGlyph> others) {
    return new PdfPage(number, width, height, others, images, rules);
  }

  PdfPage map(UnaryOperator<PdfGlyph> change) {
    return with(glyphs.stream().map(change).toList());
  }

  List<PdfGlyph> text() {
    return glyphs.stream().filter(glyph -> !glyph.isHidden()).toList();
  }

  /**
   * Returns the page rotated anticlockwise by a number of quarters, so that text rotated by as many
   * is horizontal.
   */
  PdfPage turned(int quarters) {
    if (quarters == 0) {
      return this;
    }
    AffineTransform turn = AffineTransform.getQuadrantRotateInstance(-quarters);
    Point2D corner = turn.transform(new Point2D.Double(width, height), null);
    AffineTransform move =
        AffineTransform.getTranslateInstance(
            Math.max(0, -corner.getX()), Math.max(0, -corner.getY()));
    move.concatenate(turn);
    boolean swapped = quarters % 2 != 0;
    return new PdfPage(
        number,
        swapped ? height : width,
        swapped ? width : height,
        glyphs.stream().map(glyph -> glyph.turned(move)).toList(),
        images.stream().map(image -> move.createTransformedShape(image).getBounds2D()).toList(),
        rules.stream().map(rule -> move.createTransformedShape(rule).getBounds2D()).toList());
  }
}
