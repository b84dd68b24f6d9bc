package lantai.importer.extract.pdf;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/** Areas painted on a page besides text, which may cover text or be behind it. */
final class PdfPaintedAreas {

  /** Most areas that are considered. A page of a report has several hundred. */
  private static final int MAX_AREAS = 4000;

  /**
   * An area of one colour, or an image.
   *
   * @param after number of characters that are printed before it
   * @param isOpaque whether it hides what is under it
   */
  record PaintedArea(Shape shape, int after, boolean isWhite, boolean isOpaque) {}

  private final List<PaintedArea> areas = new ArrayList<>();
  private final List<Rectangle2D> images = new ArrayList<>();

  void fill(Shape shape, int after, PDGraphicsState state) {
    Rectangle2D bounds = shape.getBounds2D();
    if (areas.size() < MAX_AREAS && bounds.getWidth() > 3 && bounds.getHeight() > 3) {
      PDColor color = state.getNonStrokingColor();
      boolean opaque =
          !color.isPattern()
              && state.getNonStrokeAlphaConstant() > 0.99
              && state.getSoftMask() == null
              && state.getBlendMode() == BlendMode.NORMAL;
      areas.add(new PaintedArea(shape, after, PdfColourVisibility.isWhite(color), opaque));
    }
  }

  void image(Shape shape, int after, boolean opaque) {
    images.add(shape.getBounds2D());
    if (areas.size() < MAX_AREAS) {
      areas.add(new PaintedArea(shape, after, false, opaque));
    }
  }

  /** Returns the areas of the images. */
  List<Rectangle2D> images() {
    return images;
  }

  /**
   * Whether a character cannot be seen because of the painted areas.
   *
   * @param index number of characters that are printed before it
   * @param white whether it has the colour of the paper
   */
  boolean hides(double x, double y, int index, boolean white) {
    boolean onPaper = white;
    for (PaintedArea area : areas) {
      if (area.shape.contains(x, y)) {
        if (area.after > index && area.isOpaque) {
          return true;
        }
        onPaper &= area.after > index || area.isWhite;
      }
    }
    return onPaper;
  }
}
