package lantai.importer.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Groups the runs of a column into rows. */
final class PdfRowGrouper {

  private PdfRowGrouper() {}

  /** Returns the rows from top to bottom, each with its runs from left to right. */
  static List<List<PdfRun>> of(List<PdfRun> runs) {
    List<List<PdfRun>> rows = new ArrayList<>();
    List<PdfRun> sorted = new ArrayList<>(runs);
    // Largest first, since small raised digits belong to the row beside them.
    sorted.sort(
        Comparator.comparingDouble((PdfRun run) -> -Math.round(run.size()))
            .thenComparing(run -> -run.length())
            .thenComparing(PdfRun::base));
    for (PdfRun run : sorted) {
      List<PdfRun> best = null;
      double most = 0.5;
      for (List<PdfRun> row : rows) {
        for (PdfRun member : row) {
          double overlap = run.verticalOverlap(member);
          if (overlap > most) {
            most = overlap;
            best = row;
          }
        }
      }
      if (best == null) {
        best = new ArrayList<>();
        rows.add(best);
      }
      best.add(run);
    }
    rows.replaceAll(PdfRowGrouper::interleaved);
    rows.sort(Comparator.comparingDouble(PdfRowGrouper::base));
    return rows;
  }

  /** Merges overlapping runs, such as one with raised digits inside another. */
  private static List<PdfRun> interleaved(List<PdfRun> row) {
    List<PdfRun> sorted = new ArrayList<>(row);
    sorted.sort(Comparator.comparingDouble(PdfRun::left));
    List<PdfRun> merged = new ArrayList<>();
    for (PdfRun run : sorted) {
      PdfRun last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last == null || run.left() > last.right() - last.size() * 0.1) {
        merged.add(run);
      } else {
        List<PdfGlyph> glyphs = new ArrayList<>(last.glyphs());
        glyphs.addAll(run.glyphs());
        glyphs.sort(Comparator.comparingDouble(PdfGlyph::left));
        merged.set(merged.size() - 1, new PdfRun(glyphs));
      }
    }
    return merged;
  }

  /** Returns the base line of the longest run of a row. */
  static double base(List<PdfRun> row) {
    return row.stream().max(Comparator.comparingInt(PdfRun::length)).orElseThrow().base();
  }
}
