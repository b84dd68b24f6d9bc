package lantai.importer.extract.pdf;

import java.awt.geom.Rectangle2D;
import java.util.List;

/** Which images of a page may show text or figures that a reader would miss. */
final class PdfDoubtfulImageDetector {

  /** Share of a page from which on an image may be a table or text. */
  private static final double LARGE = 0.06;

  /** Smallest height, in font sizes, of an image that shows a figure within a line. */
  private static final double LOWEST = 0.5;

  private static final double HIGHEST = 3;

  /** Widest gap between an image and the text before it, in font sizes. */
  private static final double GAP = 1.5;

  private PdfDoubtfulImageDetector() {}

  /** Whether an image without text over it is large, or continues a line of text. */
  static boolean isDoubtful(Rectangle2D image, PdfPage page) {
    List<PdfGlyph> text = page.text();
    boolean behind = text.stream().anyMatch(g -> image.contains(g.centreX(), g.centreY()));
    return !behind
        && (share(image, page) > LARGE || text.stream().anyMatch(glyph -> follows(image, glyph)));
  }

  /** Returns the share of the page that an area covers. */
  static double share(Rectangle2D area, PdfPage page) {
    Rectangle2D seen =
        area.createIntersection(new Rectangle2D.Double(0, 0, page.width(), page.height()));
    return seen.isEmpty() ? 0 : seen.getWidth() * seen.getHeight() / (page.width() * page.height());
  }

  private static boolean follows(Rectangle2D image, PdfGlyph glyph) {
    double gap = image.getMinX() - glyph.right();
    double height = image.getHeight() / glyph.size();
    return glyph.centreY() > image.getMinY()
        && glyph.centreY() < image.getMaxY()
        && height > LOWEST
        && height < HIGHEST
        && image.getWidth() > glyph.size() * LOWEST
        && gap > -glyph.size() * LOWEST
        && gap < glyph.size() * GAP;
  }
}
