package lantai.importer.extract.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/** Collects what a page draws besides text: painted areas, images and lines. */
abstract class AbstractPdfPathReader extends PDFGraphicsStreamEngine {

  private final PdfPaintedAreas paintedAreas = new PdfPaintedAreas();
  private final PdfRuledLines rules = new PdfRuledLines();
  private final GeneralPath path = new GeneralPath();

  AbstractPdfPathReader(PDPage page) {
    super(page);
  }

  /** Returns the number of characters printed so far. */
  abstract int printed();

  /** Whether an image is on a layer that is switched off. */
  abstract boolean isOff(PDImage image);

  final PdfPaintedAreas paintedAreas() {
    return paintedAreas;
  }

  final PdfRuledLines rules() {
    return rules;
  }

  @Override
  public void drawImage(PDImage image) {
    if (isOff(image)) {
      return;
    }
    boolean opaque = !image.isStencil() && getGraphicsState().getNonStrokeAlphaConstant() > 0.99;
    if (image instanceof PDImageXObject object) {
      COSDictionary dictionary = object.getCOSObject();
      opaque &= dictionary.getItem(COSName.SMASK) == null;
      opaque &= dictionary.getItem(COSName.MASK) == null;
    }
    AffineTransform place =
        getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
    Rectangle2D square = new Rectangle2D.Double(0, 0, 1, 1);
    paintedAreas.image(place.createTransformedShape(square), printed(), opaque);
  }

  @Override
  public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
    path.moveTo(a.getX(), a.getY());
    path.lineTo(b.getX(), b.getY());
    path.lineTo(c.getX(), c.getY());
    path.lineTo(d.getX(), d.getY());
    path.closePath();
  }

  @Override
  public void clip(int windingRule) {
    GeneralPath clip = (GeneralPath) path.clone();
    clip.setWindingRule(windingRule);
    getGraphicsState().intersectClippingPath(clip);
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  /** Begins a path. A path must begin with a point, but an invalid one may not. */
  private void begin(float x, float y) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x, y);
    }
  }

  @Override
  public void lineTo(float x, float y) {
    begin(x, y);
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    begin(x1, y1);
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public @Nullable Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    if (path.getCurrentPoint() != null) {
      path.closePath();
    }
  }

  @Override
  public void endPath() {
    path.reset();
  }

  @Override
  public void strokePath() {
    rules.addStroked(path);
    path.reset();
  }

  @Override
  public void fillPath(int windingRule) {
    rules.addFilled(path);
    GeneralPath filled = (GeneralPath) path.clone();
    filled.setWindingRule(windingRule);
    paintedAreas.fill(filled, printed(), getGraphicsState());
    path.reset();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    fillPath(windingRule);
  }

  @Override
  public void shadingFill(COSName shading) {
    path.reset();
  }
}
