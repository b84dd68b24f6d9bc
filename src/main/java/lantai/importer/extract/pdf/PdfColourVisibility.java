package lantai.importer.extract.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;

/** Determines which colours are visible on paper. */
final class PdfColourVisibility {

  private static final double WHITE = 0.97;
  private static final double FAINT = 0.55;

  private PdfColourVisibility() {}

  static boolean isWhite(PDColor color) {
    return lightness(color) > WHITE;
  }

  static boolean isFaint(PDColor color, double alpha) {
    return lightness(color) > FAINT || alpha < 1 - FAINT;
  }

  /** Returns the lightness from 0 (black) to 1 (white); 0 if unknown. */
  private static double lightness(PDColor color) {
    try {
      int rgb = color.isPattern() ? 0 : color.toRGB();
      return (0.3 * (rgb >> 16 & 255) + 0.59 * (rgb >> 8 & 255) + 0.11 * (rgb & 255)) / 255;
    } catch (IOException | RuntimeException e) {
      return 0;
    }
  }
}
