package lantai.importer.extract.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A table with lines around its cells, which determine the cell that text belongs to.
 *
 * @param rows edges of the rows, from the top
 * @param columns edges of the columns, from the left
 * @param rules the lines of the page
 */
record PdfGrid(List<Double> rows, List<Double> columns, List<Rectangle2D> rules) {

  /** Greatest distance, in points, between lines that count as one. */
  private static final double NEAR = 3;

  /** Greatest height, in points, of a row with a single cell; other text is higher. */
  private static final double HIGHEST_WHOLE_ROW = 60;

  /** Returns the tables of a page that have at least two rows and two columns. */
  static List<PdfGrid> of(List<Rectangle2D> rules) {
    List<Double> levels = edges(rules.stream().filter(PdfGrid::isLevel).toList(), true);
    List<PdfGrid> grids = new ArrayList<>();
    int start = 0;
    int end = 0;
    List<Rectangle2D> uprights = new ArrayList<>();
    for (int i = 1; i <= levels.size(); i++) {
      double from = levels.get(i - 1);
      double to = i == levels.size() ? Double.MAX_VALUE : levels.get(i);
      List<Rectangle2D> across = across(from, to, rules);
      int edges = edges(across, false).size();
      boolean whole = edges == 2 && end > start && to - from < HIGHEST_WHOLE_ROW;
      if (edges > 2) {
        end = i;
        uprights.addAll(across);
      } else if (!whole) {
        if (end > start + 1) {
          List<Double> rows = List.copyOf(levels.subList(start, end + 1));
          grids.add(new PdfGrid(rows, edges(uprights, false), rules));
        }
        start = i;
        end = i;
        uprights.clear();
      }
    }
    return grids;
  }

  private static boolean isLevel(Rectangle2D rule) {
    return rule.getWidth() > rule.getHeight();
  }

  /** Returns the vertical lines that extend from one level to another. */
  private static List<Rectangle2D> across(double from, double to, List<Rectangle2D> rules) {
    return rules.stream()
        .filter(r -> !isLevel(r) && r.getMinY() < from + NEAR && r.getMaxY() > to - NEAR)
        .toList();
  }

  private static List<Double> edges(List<Rectangle2D> rules, boolean level) {
    ToDoubleFunction<Rectangle2D> centre =
        level ? Rectangle2D::getCenterY : Rectangle2D::getCenterX;
    List<Double> edges = new ArrayList<>();
    for (double edge : rules.stream().mapToDouble(centre).sorted().toArray()) {
      if (edges.isEmpty() || edge > edges.get(edges.size() - 1) + NEAR) {
        edges.add(edge);
      }
    }
    return edges;
  }

  /** Returns the index of the last edge before a position, or -1 if the position is outside. */
  private static int index(List<Double> edges, double at) {
    int index = -1;
    for (int i = 0; i < edges.size() && edges.get(i) <= at; i++) {
      index = i;
    }
    return index == edges.size() - 1 ? -1 : index;
  }

  boolean contains(PdfRun run) {
    return run.glyphs().stream().allMatch(glyph -> row(glyph) >= 0 && column(glyph) >= 0);
  }

  /** Returns the row of a character; of a merged cell, its first row. */
  int row(PdfGlyph glyph) {
    int row = index(rows, glyph.centreY());
    while (row > 0 && !isClosed(rows.get(row), glyph.centreX(), true)) {
      row--;
    }
    return row;
  }

  /** Returns the column of a character; of a merged cell, its first column. */
  int column(PdfGlyph glyph) {
    int column = index(columns, glyph.centreX());
    while (column > 0 && !isClosed(columns.get(column), glyph.centreY(), false)) {
      column--;
    }
    return column;
  }

  /** Whether a line is drawn along an edge at a position. */
  private boolean isClosed(double edge, double at, boolean level) {
    return rules.stream()
        .filter(rule -> isLevel(rule) == level)
        .anyMatch(
            r ->
                level
                    ? Math.abs(r.getCenterY() - edge) <= NEAR
                        && r.getMinX() < at
                        && r.getMaxX() > at
                    : Math.abs(r.getCenterX() - edge) <= NEAR
                        && r.getMinY() < at
                        && r.getMaxY() > at);
  }
}
