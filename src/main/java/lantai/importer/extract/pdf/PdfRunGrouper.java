package lantai.importer.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Groups characters into runs. */
final class PdfRunGrouper {

  /** Widest gap within a run, in font sizes. */
  private static final double GAP = 0.9;

  private PdfRunGrouper() {}

  /** Returns runs of characters with the same base line, in no particular order. */
  static List<PdfRun> of(List<PdfGlyph> glyphs) {
    List<List<PdfGlyph>> open = new ArrayList<>();
    List<PdfGlyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(PdfGlyph::left));
    for (PdfGlyph glyph : sorted) {
      List<PdfGlyph> best = null;
      double nearest = 0.3;
      for (List<PdfGlyph> run : open) {
        PdfGlyph last = run.get(run.size() - 1);
        double size = Math.max(last.size(), glyph.size());
        double gap = (glyph.left() - last.right()) / size;
        double rise = Math.abs(glyph.base() - last.base()) / Math.min(last.size(), glyph.size());
        boolean alike = Math.min(last.size(), glyph.size()) > size * 0.5;
        if (gap > -0.4 && gap < GAP && rise < nearest && alike) {
          best = run;
          nearest = rise;
        }
      }
      if (best == null) {
        best = new ArrayList<>();
        open.add(best);
      }
      best.add(glyph);
    }
    return open.stream().map(PdfRun::new).toList();
  }

  /** Splits runs where a character begins at an edge after a gap, as in the next column. */
  static List<PdfRun> cut(List<PdfRun> runs, double edge) {
    List<PdfRun> cut = new ArrayList<>();
    for (PdfRun run : runs) {
      List<PdfGlyph> glyphs = run.glyphs();
      int at = 0;
      for (int i = 1; i < glyphs.size(); i++) {
        double size = glyphs.get(i).size();
        boolean atEdge = Math.abs(glyphs.get(i).left() - edge) < size * 0.4;
        if (atEdge && glyphs.get(i).left() - glyphs.get(i - 1).right() > size * 0.4) {
          cut.add(new PdfRun(glyphs.subList(at, i)));
          at = i;
        }
      }
      cut.add(new PdfRun(glyphs.subList(at, glyphs.size())));
    }
    return cut;
  }
}
