package lantai.importer.extract.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The columns of a table, which separate cells with only a narrow gap between them.
 *
 * @param starts left edges of the columns
 * @param ends right edges of the columns
 */
record PdfTableColumns(List<Double> starts, List<Double> ends) {

  /** Narrowest gap between cells, in font sizes. */
  private static final double GAP = 0.2;

  /** Returns the columns of the rows that have the given number of cells. */
  static PdfTableColumns of(List<PdfRow> rows, int cells) {
    Double[] starts = new Double[cells];
    Double[] ends = new Double[cells];
    Arrays.fill(starts, Double.MAX_VALUE);
    Arrays.fill(ends, 0.0);
    for (PdfRow row : rows) {
      for (int i = 0; i < cells && row.cells().size() == cells; i++) {
        for (PdfRun run : row.cells().get(i)) {
          starts[i] = Math.min(starts[i], run.left());
          ends[i] = Math.max(ends[i], run.right());
        }
      }
    }
    return new PdfTableColumns(List.of(starts), List.of(ends));
  }

  /** Splits the cells of a row where one column ends and the next begins. */
  PdfRow divided(PdfRow row) {
    List<List<PdfRun>> cells = new ArrayList<>();
    for (List<PdfRun> cell : row.cells()) {
      List<PdfRun> open = new ArrayList<>();
      PdfGlyph last = null;
      for (PdfRun run : cell) {
        List<PdfGlyph> glyphs = new ArrayList<>();
        for (PdfGlyph glyph : run.glyphs()) {
          if (last != null && isBetween(last, glyph)) {
            addRun(glyphs, open);
            cells.add(open);
            open = new ArrayList<>();
            glyphs = new ArrayList<>();
          }
          glyphs.add(glyph);
          last = glyph;
        }
        addRun(glyphs, open);
      }
      cells.add(open);
    }
    return new PdfRow(cells, row.table(), row.doubt());
  }

  private static void addRun(List<PdfGlyph> glyphs, List<PdfRun> runs) {
    if (!glyphs.isEmpty()) {
      runs.add(new PdfRun(glyphs));
    }
  }

  /** Whether the gap between two characters is at the gap between two columns. */
  private boolean isBetween(PdfGlyph left, PdfGlyph right) {
    double near = left.size() * 0.5;
    boolean gap = right.left() - left.right() > GAP * left.size();
    for (int i = 1; i < starts.size() && gap; i++) {
      if (left.right() > ends.get(i - 1) - near && right.left() < starts.get(i) + near) {
        return true;
      }
    }
    return false;
  }
}
