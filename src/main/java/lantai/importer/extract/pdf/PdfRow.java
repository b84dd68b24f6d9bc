package lantai.importer.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a region: a line of text, or the cells of a table.
 *
 * @param cells from left to right; in a line of text, the parts between wide gaps
 * @param table number of the table that the row belongs to, or 0
 * @param doubt message key of why a person must check the row; {@code null} if none
 */
record PdfRow(List<List<PdfRun>> cells, int table, @Nullable String doubt) {

  /** Narrowest gap between cells, in font sizes. */
  private static final double CELL_GAP = 0.9;

  PdfRow {
    cells = cells.stream().map(List::copyOf).toList();
  }

  /** Returns a row that is a line of text. */
  static PdfRow line(List<PdfRun> runs) {
    List<List<PdfRun>> cells = new ArrayList<>();
    double end = 0;
    for (PdfRun run : runs) {
      if (cells.isEmpty() || run.left() - end > run.size() * CELL_GAP) {
        cells.add(new ArrayList<>());
      }
      cells.get(cells.size() - 1).add(run);
      end = Math.max(end, run.right());
    }
    return new PdfRow(cells, 0, null);
  }

  PdfRow in(int otherTable) {
    return new PdfRow(cells, otherTable, doubt);
  }

  PdfRow doubted(String key) {
    return new PdfRow(cells, table, doubt == null ? key : doubt);
  }

  List<PdfRun> runs() {
    return cells.stream().flatMap(List::stream).toList();
  }

  double left() {
    return runs().get(0).left();
  }

  double right() {
    return runs().stream().mapToDouble(PdfRun::right).max().orElse(0);
  }

  double base() {
    return PdfRowGrouper.base(runs());
  }

  double top() {
    return runs().stream().mapToDouble(PdfRun::top).min().orElse(0);
  }

  double bottom() {
    return runs().stream().mapToDouble(PdfRun::bottom).max().orElse(0);
  }

  double size() {
    return PdfRun.median(
        runs().stream()
            .flatMap(run -> run.glyphs().stream())
            .mapToDouble(PdfGlyph::size)
            .toArray());
  }

  int length() {
    return runs().stream().mapToInt(PdfRun::length).sum();
  }

  /** Whether characters are printed over each other. */
  boolean hasOverlappingGlyphs() {
    for (PdfRun run : runs()) {
      for (int i = 1; i < run.glyphs().size(); i++) {
        PdfGlyph left = run.glyphs().get(i - 1);
        PdfGlyph right = run.glyphs().get(i);
        double over = Math.min(left.right(), right.right()) - right.left();
        double narrow = Math.min(left.width(), right.width());
        double apart = Math.abs(left.base() - right.base());
        if (over > narrow * 0.5 && apart < Math.min(left.size(), right.size()) * 0.7) {
          return true;
        }
      }
    }
    return false;
  }
}
