package lantai.importer.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Groups the text of a table with ruled lines into rows and cells. */
final class PdfGridRowGrouper {

  /** Most characters of a cell. More are a column of text with lines around it. */
  private static final int LONGEST_CELL = 200;

  private PdfGridRowGrouper() {}

  /** Returns the rows; empty if the table contains no data. */
  static List<PdfRow> of(PdfGrid grid, List<PdfRun> runs, int table) {
    Map<Integer, Map<Integer, List<PdfRun>>> cells = new TreeMap<>();
    for (PdfRun run : runs) {
      int from = 0;
      List<PdfGlyph> glyphs = run.glyphs();
      for (int i = 1; i <= glyphs.size(); i++) {
        PdfGlyph first = glyphs.get(from);
        if (i == glyphs.size() || grid.column(glyphs.get(i)) != grid.column(first)) {
          cells
              .computeIfAbsent(grid.row(first), key -> new TreeMap<>())
              .computeIfAbsent(grid.column(first), key -> new ArrayList<>())
              .add(new PdfRun(glyphs.subList(from, i)));
          from = i;
        }
      }
    }
    boolean data =
        cells.values().stream()
            .flatMap(row -> row.values().stream())
            .allMatch(cell -> cell.stream().mapToInt(PdfRun::length).sum() <= LONGEST_CELL);
    if (!data || cells.values().stream().allMatch(row -> row.size() < 2)) {
      return List.of();
    }
    TreeSet<Integer> used = new TreeSet<>();
    cells.values().forEach(row -> used.addAll(row.keySet()));
    return cells.values().stream().map(row -> row(row, used, table)).toList();
  }

  /**
   * Returns a row with the used columns. An empty first or last column is the gap between the table
   * and a frame.
   */
  private static PdfRow row(Map<Integer, List<PdfRun>> cells, TreeSet<Integer> used, int table) {
    List<List<PdfRun>> row = new ArrayList<>();
    for (int i = used.first(); i <= used.last(); i++) {
      List<PdfRun> cell = cells.getOrDefault(i, List.of());
      row.add(PdfRowGrouper.of(cell).stream().flatMap(List::stream).toList());
    }
    return new PdfRow(row, table, null);
  }
}
