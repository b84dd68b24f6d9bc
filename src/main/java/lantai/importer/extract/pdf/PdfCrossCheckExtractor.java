package lantai.importer.extract.pdf;

import java.io.IOException;
import java.util.List;
import lantai.chinese.WhiteSpace;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Collects the characters that pages and their watermarks draw inside the visible area, for the
 * cross-check of the extraction. Shares no code with the classes that extract lines, except {@link
 * PdfLayers}.
 */
final class PdfCrossCheckExtractor extends PDFStreamEngine {

  private static final int INVISIBLE = 3;
  private static final int INVISIBLE_CLIP = 7;
  private static final double SMALLEST = 0.01;

  private final PdfLayers layers;
  private final PDPage page;
  private final StringBuilder visible;

  /** Number of open marked contents and forms. */
  private int open;

  private int off;

  private PdfCrossCheckExtractor(PdfLayers layers, PDPage page, StringBuilder visible) {
    this.layers = layers;
    this.page = page;
    this.visible = visible;
    addOperator(new BeginText(this));
    addOperator(new EndText(this));
    addOperator(new MoveText(this));
    addOperator(new MoveTextSetLeading(this));
    addOperator(new NextLine(this));
    addOperator(new SetCharSpacing(this));
    addOperator(new SetFontAndSize(this));
    addOperator(new SetTextHorizontalScaling(this));
    addOperator(new SetTextLeading(this));
    addOperator(new SetTextRenderingMode(this));
    addOperator(new SetTextRise(this));
    addOperator(new SetWordSpacing(this));
    addOperator(new ShowText(this));
    addOperator(new ShowTextAdjusted(this));
    addOperator(new ShowTextLine(this));
    addOperator(new ShowTextLineAndSpace(this));
    addOperator(new Concatenate(this));
    addOperator(new Save(this));
    addOperator(new Restore(this));
    addOperator(new SetMatrix(this));
    addOperator(new SetGraphicsStateParameters(this));
    addOperator(new DrawObject(this));
    addOperator(new BeginMarkedContentSequence(this));
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new EndMarkedContentSequence(this));
  }

  /** Returns the characters of all pages, in the order of the file. */
  static String of(PDDocument document) throws IOException {
    PdfLayers layers = new PdfLayers(document);
    StringBuilder visible = new StringBuilder();
    for (PDPage page : document.getPages()) {
      PdfCrossCheckExtractor shown = new PdfCrossCheckExtractor(layers, page, visible);
      shown.processPage(page);
      for (PDAnnotation annotation : page.getAnnotations()) {
        boolean seen = !annotation.isHidden() && !annotation.isNoView();
        if (seen && List.of("Watermark", "Widget").contains(annotation.getSubtype())) {
          shown.showAnnotation(annotation);
        }
      }
    }
    return visible.toString();
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
    String text;
    try {
      text = font.toUnicode(code);
    } catch (RuntimeException e) {
      text = null;
    }
    String shown = text == null || text.isEmpty() ? "\uFFFD" : text.replaceAll("\\p{Cc}", "\uFFFD");
    float advance = Math.max(Math.abs(displacement.getX()), 0.001f);
    float middle = font.isVertical() ? 0.5f : advance / 2;
    var centre = matrix.transformPoint(middle, 0.3f);
    boolean onPage = page.getCropBox().contains((float) centre.getX(), (float) centre.getY());
    if (off > 0 || text != null && text.chars().allMatch(c -> WhiteSpace.isSpace((char) c))) {
      return;
    }
    var state = getGraphicsState();
    int mode = state.getTextState().getRenderingMode().intValue();
    boolean transparent =
        (mode == 1 || mode == 5 ? state.getAlphaConstant() : state.getNonStrokeAlphaConstant())
            < 0.02;
    boolean sized = matrix.getScalingFactorY() > SMALLEST;
    if (mode != INVISIBLE && mode != INVISIBLE_CLIP && !transparent && sized && onPage) {
      visible.append(shown);
    }
  }

  private void begin(boolean isOff) {
    open++;
    if (off == 0 && isOff) {
      off = open;
    }
  }

  private void end() {
    if (off == open) {
      off = 0;
    }
    open = Math.max(0, open - 1);
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    boolean layer = COSName.OC.equals(tag) && properties != null;
    begin(layer && layers.isOff(PDPropertyList.create(properties)));
  }

  @Override
  public void endMarkedContentSequence() {
    end();
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    begin(layers.isOff(form.getOptionalContent()));
    super.showForm(form);
    end();
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    begin(layers.isOff(form.getOptionalContent()));
    super.showTransparencyGroup(form);
    end();
  }
}
