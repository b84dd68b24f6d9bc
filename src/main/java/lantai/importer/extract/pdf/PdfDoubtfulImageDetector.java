package lantai.importer.extract.pdf;

import java.awt.geom.Rectangle2D;
import java.util.List;

/** Detects images that may show text or figures, which are not read. */
final class PdfDoubtfulImageDetector {

  /** Smallest share of a page of an image that may show a table or text. */
  private static final double LARGE = 0.06;

  /** Smallest height, in font sizes, of an image that may show a figure within a line. */
  private static final double LOWEST = 0.5;

  private static final double HIGHEST = 3;

  /** Widest gap, in font sizes, between the text of a line and an image that continues it. */
  private static final double GAP = 1.5;

  private PdfDoubtfulImageDetector() {}

  /** Whether an image without text over it is large, or continues a line of text. */
  static boolean isDoubtful(Rectangle2D image, PdfPage page) {
    List<PdfGlyph> text = page.text();
    boolean behind = text.stream().anyMatch(g -> image.contains(g.centreX(), g.centreY()));
    return !behind
        && (share(image, page) > LARGE || text.stream().anyMatch(glyph -> follows(image, glyph)));
  }

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
