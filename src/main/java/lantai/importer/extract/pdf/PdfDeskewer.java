package lantai.importer.extract.pdf;

import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rotates pages so that their text is horizontal, and detects vertical writing. */
final class PdfDeskewer {

  private PdfDeskewer() {}

  /** Returns the page rotated so that most text is horizontal, with watermarks set aside. */
  static PdfPage deskewed(PdfPage page) {
    TreeMap<Integer, Integer> quarters = new TreeMap<>();
    page.text().forEach(glyph -> quarters.merge(quarter(glyph), 1, Integer::sum));
    int most =
        quarters.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0);
    PdfPage turned = page.turned(most);
    double[] slants =
        turned.text().stream().mapToDouble(PdfGlyph::angle).filter(a -> Math.abs(a) < 8).toArray();
    double slant = PdfRun.median(slants);
    // A scanned page may be slightly askew.
    return PdfWatermarkDetector.setAside(
        Math.abs(slant) < 0.05
            ? turned
            : turned.map(
                glyph -> glyph.turned(AffineTransform.getRotateInstance(-Math.toRadians(slant)))));
  }

  /** Returns by how many quarters a character is rotated clockwise. */
  static int quarter(PdfGlyph glyph) {
    return Math.floorMod((int) Math.round(glyph.angle() / 90), 4);
  }

  /** Whether most characters are below the previous one, as in vertical writing. */
  static boolean isVertical(PdfPage page) {
    List<PdfGlyph> glyphs = page.text();
    int down = 0;
    int right = 0;
    for (int i = 1; i < glyphs.size(); i++) {
      PdfGlyph last = glyphs.get(i - 1);
      PdfGlyph next = glyphs.get(i);
      double dx = Math.abs(next.centreX() - last.centreX()) / last.size();
      double dy = (next.base() - last.base()) / last.size();
      down += next.attributes().isVertical() || dx < 0.5 && dy > 0.6 && dy < 2.5 ? 1 : 0;
      right += Math.abs(dy) < 0.5 ? 1 : 0;
    }
    return down >= PdfPage.FEW && down > right;
  }
}
