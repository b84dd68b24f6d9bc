package lantai.importer.extract.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import lantai.importer.extract.ImportLimits;
import lantai.importer.extract.SetAsideText.SetAsideReason;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Collects the characters of a page with their positions and visibility. */
final class PdfGlyphReader extends AbstractPdfPathReader {

  /** Number of operators that a form counts as, since it takes longer. */
  private static final int FORM = 500;

  /** Greatest size, in points, at which a character leaves no mark on paper. */
  private static final double SMALLEST = 0.01;

  private final PDRectangle cropBox;
  private final AffineTransform upright;
  private final PdfLayers layers;
  private final List<PdfGlyph> glyphs = new ArrayList<>();
  private final List<Point2D> centres = new ArrayList<>();
  private final List<Boolean> white = new ArrayList<>();

  /** The open marked contents and forms. */
  private final Deque<Mark> marks = new ArrayDeque<>();

  private boolean spaced;
  private final AtomicInteger operators;

  /**
   * How the file marks a part of its content.
   *
   * @param hidden why it is not text; {@code null} if it is
   */
  private record Mark(@Nullable SetAsideReason hidden, boolean isPageHeader) {}

  /** Thrown if reading the content would take too long. */
  static final class EndlessContentException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * @param operators number of operators read so far in the document
   */
  PdfGlyphReader(PDPage page, PdfLayers layers, AtomicInteger operators) {
    super(page);
    this.operators = operators;
    this.layers = layers;
    cropBox = page.getCropBox();
    upright = upright(page);
  }

  /** Returns the transformation from page coordinates to those that a viewer shows. */
  private static AffineTransform upright(PDPage page) {
    PDRectangle box = page.getCropBox();
    double left = box.getLowerLeftX();
    double bottom = box.getLowerLeftY();
    double right = box.getUpperRightX();
    double top = box.getUpperRightY();
    return switch (Math.floorMod(page.getRotation(), 360)) {
      case 90 -> new AffineTransform(0, 1, 1, 0, -bottom, -left);
      case 180 -> new AffineTransform(-1, 0, 0, 1, right, -bottom);
      case 270 -> new AffineTransform(0, -1, -1, 0, top, right);
      default -> new AffineTransform(1, 0, 0, -1, -left, top);
    };
  }

  /** Reads the page, including the text of annotations that a viewer shows. */
  PdfPage read(int number) throws IOException {
    processPage(getPage());
    for (PDAnnotation annotation : getPage().getAnnotations()) {
      boolean markup = List.of("Link", "Popup").contains(annotation.getSubtype());
      if (!markup && !annotation.isHidden() && !annotation.isNoView()) {
        SetAsideReason reason =
            switch (annotation.getSubtype()) {
              case "Watermark" -> SetAsideReason.WATERMARK;
              case "Widget" -> null;
              default -> SetAsideReason.COMMENT;
            };
        marks.push(new Mark(reason, false));
        showAnnotation(annotation);
        marks.clear();
      }
    }
    List<PdfGlyph> seen = new ArrayList<>();
    for (int i = 0; i < glyphs.size(); i++) {
      PdfGlyph glyph = glyphs.get(i);
      Point2D centre = centres.get(i);
      boolean covered =
          !glyph.isHidden() && paintedAreas().hides(centre.getX(), centre.getY(), i, white.get(i));
      seen.add(covered ? glyph.hiddenAs(SetAsideReason.COVERED) : glyph);
    }
    boolean turned = getPage().getRotation() % 180 != 0;
    double width = turned ? cropBox.getHeight() : cropBox.getWidth();
    double height = turned ? cropBox.getWidth() : cropBox.getHeight();
    List<Rectangle2D> images =
        paintedAreas().images().stream()
            .map(image -> upright.createTransformedShape(image).getBounds2D())
            .toList();
    return new PdfPage(number, width, height, seen, images, rules().turned(upright));
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (operators.incrementAndGet() > ImportLimits.OPERATORS) {
      throw new EndlessContentException();
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
      throws IOException {
    if (e instanceof EndlessContentException) {
      throw e;
    }
    super.operatorException(operator, operands, e);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    if (operators.incrementAndGet() > ImportLimits.OPERATORS) {
      throw new EndlessContentException();
    }
    String text = PdfCharacterDecoder.text(font, code);
    if (text.isEmpty()) {
      spaced = true;
      return;
    }
    boolean vertical = font.isVertical();
    double advance = Math.max(Math.abs(displacement.getX()), 0.001);
    Point2D start = point(matrix, 0, 0);
    Point2D end = point(matrix, vertical ? 1 : advance, 0);
    Point2D over = point(matrix, vertical ? 0.5 : advance / 2, 0.35);
    Point2D centre = point(matrix, vertical ? 0.5 : advance / 2, 0.3);
    double size = over.distance(point(matrix, vertical ? 0.5 : advance / 2, 0)) / 0.35;
    PDGraphicsState state = getGraphicsState();
    RenderingMode mode = state.getTextState().getRenderingMode();
    PDColor color = mode.isFill() ? state.getNonStrokingColor() : state.getStrokingColor();
    double alpha = mode.isFill() ? state.getNonStrokeAlphaConstant() : state.getAlphaConstant();
    PdfGlyphAttributes attributes =
        new PdfGlyphAttributes(
            size > SMALLEST ? hidden(mode, alpha, centre) : SetAsideReason.INVISIBLE,
            PdfColourVisibility.isFaint(color, alpha),
            marks.stream().anyMatch(Mark::isPageHeader),
            vertical);
    glyphs.add(
        new PdfGlyph(
            text,
            upright.transform(start, null),
            upright.transform(end, null),
            size,
            attributes,
            spaced));
    centres.add(centre);
    white.add(PdfColourVisibility.isWhite(color));
    spaced = false;
  }

  private static Point2D point(Matrix matrix, double x, double y) {
    return matrix.transformPoint((float) x, (float) y);
  }

  private @Nullable SetAsideReason hidden(RenderingMode mode, double alpha, Point2D centre) {
    List<SetAsideReason> marked =
        marks.stream().map(Mark::hidden).filter(Objects::nonNull).toList();
    if (marked.contains(SetAsideReason.LAYER)) {
      return SetAsideReason.LAYER;
    }
    if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP || alpha < 0.02) {
      return SetAsideReason.INVISIBLE;
    }
    if (!cropBox.contains((float) centre.getX(), (float) centre.getY())) {
      return SetAsideReason.OUTSIDE_PAGE;
    }
    if (!marked.isEmpty()) {
      return marked.get(0);
    }
    return getGraphicsState().getCurrentClippingPath().contains(centre)
        ? null
        : SetAsideReason.COVERED;
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    if (COSName.OC.equals(tag) && properties != null) {
      marks.push(mark(PDPropertyList.create(properties)));
    } else if (COSName.ARTIFACT.equals(tag) && properties != null) {
      String type = properties.getNameAsString(COSName.SUBTYPE, "");
      boolean pageHeader = type.equals("Header") || type.equals("Footer");
      boolean watermark = type.equals("Watermark");
      marks.push(new Mark(watermark ? SetAsideReason.WATERMARK : null, pageHeader));
    } else {
      marks.push(new Mark(null, false));
    }
  }

  @Override
  public void endMarkedContentSequence() {
    marks.poll();
  }

  private Mark mark(@Nullable PDPropertyList content) {
    if (layers.isOff(content)) {
      return new Mark(SetAsideReason.LAYER, false);
    }
    return new Mark(PdfLayers.isWatermark(content) ? SetAsideReason.WATERMARK : null, false);
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    operators.addAndGet(FORM);
    marks.push(mark(form.getOptionalContent()));
    super.showForm(form);
    marks.poll();
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    operators.addAndGet(FORM);
    marks.push(mark(form.getOptionalContent()));
    super.showTransparencyGroup(form);
    marks.poll();
  }

  @Override
  int printed() {
    return glyphs.size();
  }

  @Override
  boolean isOff(PDImage image) {
    COSDictionary content =
        image instanceof PDImageXObject object
            ? object.getCOSObject().getCOSDictionary(COSName.OC)
            : null;
    return content != null && layers.isOff(PDPropertyList.create(content))
        || marks.stream().anyMatch(mark -> mark.hidden == SetAsideReason.LAYER);
  }
}
