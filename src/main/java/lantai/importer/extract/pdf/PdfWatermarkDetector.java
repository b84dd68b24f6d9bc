package lantai.importer.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lantai.importer.extract.SetAsideText.SetAsideReason;

/** Detects watermarks, and characters that are printed twice. */
final class PdfWatermarkDetector {

  private final PdfPage page;
  private final double size;
  private final PdfSpatialIndex printed = new PdfSpatialIndex();

  private PdfWatermarkDetector(PdfPage page) {
    this.page = page;
    size = PdfRun.median(page.text().stream().mapToDouble(PdfGlyph::size).toArray());
  }

  /** Returns the page with both marked as hidden. Its text must be horizontal. */
  static PdfPage setAside(PdfPage page) {
    return new PdfWatermarkDetector(page).page();
  }

  private PdfPage page() {
    List<PdfGlyph> checked = new ArrayList<>();
    for (PdfGlyph glyph : page.glyphs()) {
      boolean twice = !glyph.isHidden() && isPrintedTwice(glyph);
      PdfGlyph found = twice ? glyph.hiddenAs(SetAsideReason.PRINTED_TWICE) : glyph;
      if (!found.isHidden()) {
        printed.add(glyph);
      }
      checked.add(found);
    }
    List<PdfGlyph> across =
        checked.stream().filter(g -> !g.isHidden() && (isSlanted(g) || isAcrossText(g))).toList();
    // A whole watermark is set aside, including parts without text below them.
    Map<String, Long> marks =
        across.stream()
            .collect(Collectors.groupingBy(PdfWatermarkDetector::kind, Collectors.counting()));
    return page.with(
        checked.stream()
            .map(
                g ->
                    !g.isHidden() && marks.containsKey(kind(g))
                        ? g.hiddenAs(SetAsideReason.WATERMARK)
                        : g)
            .toList());
  }

  private static String kind(PdfGlyph glyph) {
    return Math.round(glyph.size()) + " " + glyph.isFaint() + " " + Math.round(glyph.angle());
  }

  private static boolean isSlanted(PdfGlyph glyph) {
    double angle = Math.abs(glyph.angle()) % 90;
    return angle > 8 && angle < 82;
  }

  /** Whether a character overlaps others that are much smaller or darker. */
  private boolean isAcrossText(PdfGlyph glyph) {
    boolean large = glyph.size() > size * 1.7;
    if (!large && !glyph.isFaint()) {
      return false;
    }
    long under =
        printed.near(glyph, glyph.size()).stream()
            .filter(other -> !kind(other).equals(kind(glyph)))
            .filter(other -> !other.isFaint() || large && other.size() < glyph.size() / 1.7)
            .filter(other -> isOver(glyph, other))
            .count();
    return under > 0;
  }

  private static boolean isOver(PdfGlyph glyph, PdfGlyph other) {
    double half = Math.max(glyph.width(), glyph.size() * 0.5) / 2;
    return Math.abs(other.centreX() - glyph.centreX()) < half
        && Math.abs(other.centreY() - glyph.centreY()) < glyph.size() * 0.45 + other.size() * 0.3;
  }

  private boolean isPrintedTwice(PdfGlyph glyph) {
    return printed.near(glyph, 1).stream()
        .anyMatch(
            other ->
                other.text().equals(glyph.text())
                    && Math.abs(other.left() - glyph.left()) < Math.min(2, glyph.width() * 0.3)
                    && Math.abs(other.base() - glyph.base()) < Math.min(2, glyph.size() * 0.2)
                    && Math.abs(other.size() - glyph.size()) < glyph.size() * 0.1);
  }
}
