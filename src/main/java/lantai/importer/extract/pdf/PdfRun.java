package lantai.importer.extract.pdf;

import java.util.Arrays;
import java.util.List;

/** Adjacent characters on a base line, from left to right. */
record PdfRun(List<PdfGlyph> glyphs) {

  PdfRun {
    glyphs = List.copyOf(glyphs);
  }

  double left() {
    return glyphs.get(0).left();
  }

  double right() {
    return glyphs.stream().mapToDouble(PdfGlyph::right).max().orElse(0);
  }

  /** Returns the median font size. */
  double size() {
    return median(glyphs.stream().mapToDouble(PdfGlyph::size).toArray());
  }

  double base() {
    return median(glyphs.stream().mapToDouble(PdfGlyph::base).toArray());
  }

  double top() {
    return base() - size() * 0.8;
  }

  double bottom() {
    return base() + size() * 0.1;
  }

  int length() {
    return glyphs.stream().mapToInt(glyph -> glyph.text().length()).sum();
  }

  boolean isPageHeader() {
    return glyphs.stream().allMatch(glyph -> glyph.attributes().isPageHeader());
  }

  /** Returns the vertical overlap with another run, as a share of the smaller one. */
  double verticalOverlap(PdfRun other) {
    double common = Math.min(bottom(), other.bottom()) - Math.max(top(), other.top());
    return common / Math.min(bottom() - top(), other.bottom() - other.top());
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
  }
}
