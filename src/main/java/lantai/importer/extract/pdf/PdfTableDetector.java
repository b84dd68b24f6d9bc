package lantai.importer.extract.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the rows of tables among the rows of a region. */
final class PdfTableDetector {

  /** Greatest average length of the cells of a table. Longer ones are parts of lines of text. */
  private static final int LONGEST_CELL = 20;

  /** Most lines of a cell. */
  private static final int LONGEST_WRAP = 8;

  /** Narrowest gap between two cells of which a row must have one, in font sizes. */
  private static final double CELL_GAP = 1.3;

  private final List<Rectangle2D> rules;
  private final List<PdfGrid> grids;
  private int tables;

  PdfTableDetector(List<Rectangle2D> rules) {
    this.rules = rules;
    grids = PdfGrid.of(rules);
  }

  /** Returns the rows, with those of tables marked. */
  List<PdfRow> rows(List<List<PdfRun>> lines) {
    List<PdfRow> found = new ArrayList<>();
    List<List<PdfRun>> open = new ArrayList<>();
    for (int i = 0; i < lines.size(); ) {
      PdfGrid grid = gridAt(lines.get(i));
      int end = i;
      while (grid != null && end < lines.size() && gridAt(lines.get(end)) == grid) {
        end++;
      }
      List<PdfRun> runs = lines.subList(i, end).stream().flatMap(List::stream).toList();
      List<PdfRow> rows = grid == null ? List.of() : PdfGridRowGrouper.of(grid, runs, tables + 1);
      if (rows.isEmpty()) {
        open.addAll(lines.subList(i, Math.max(end, i + 1)));
      } else {
        tables++;
        found.addAll(rowsWithoutGrid(open));
        open.clear();
        found.addAll(rows);
      }
      i = Math.max(end, i + 1);
    }
    found.addAll(rowsWithoutGrid(open));
    return found;
  }

  private @Nullable PdfGrid gridAt(List<PdfRun> line) {
    return grids.stream()
        .filter(grid -> line.stream().allMatch(grid::contains))
        .findFirst()
        .orElse(null);
  }

  private List<PdfRow> rowsWithoutGrid(List<List<PdfRun>> lines) {
    List<PdfRow> rows = new ArrayList<>(lines.stream().map(PdfRow::line).toList());
    List<PdfRow> found = new ArrayList<>();
    for (int i = 0; i < rows.size(); ) {
      int end = end(rows, i);
      if (end > i) {
        tables++;
        found.addAll(joined(rows.subList(i, end)));
        i = end;
      } else {
        found.add(rows.get(i++));
      }
    }
    return found;
  }

  /** Returns the end of the table that begins at a row, or the row itself if none does. */
  private int end(List<PdfRow> rows, int start) {
    int end = start;
    int last = -1;
    for (int i = start; i < rows.size(); i++) {
      PdfRow row = rows.get(i);
      boolean first = last < 0;
      if (isRow(row) && (first || isAligned(rows.get(last), row))) {
        last = i;
        end = i + 1;
      } else if (first
          || !isWithinCell(rows.get(last), rows.get(i - 1), row)
          || i > last + LONGEST_WRAP) {
        break;
      }
    }
    return end - start < 2 ? start : end;
  }

  private static boolean isRow(PdfRow row) {
    int cells = row.cells().size();
    return cells >= 2
        && widestGap(row) > row.size() * CELL_GAP
        && row.length() <= cells * LONGEST_CELL
        && !isLetterSpaced(row);
  }

  private static double widestGap(PdfRow row) {
    double widest = 0;
    for (int i = 1; i < row.runs().size(); i++) {
      widest = Math.max(widest, row.runs().get(i).left() - row.runs().get(i - 1).right());
    }
    return widest;
  }

  /** Whether a row is a title set with wide gaps between its characters. */
  private static boolean isLetterSpaced(PdfRow row) {
    List<List<PdfRun>> cells = row.cells();
    return cells.size() >= 3
        && cells.stream()
            .allMatch(cell -> cell.size() == 1 && cell.get(0).length() == 1 && isHan(cell.get(0)));
  }

  private static boolean isHan(PdfRun run) {
    return run.glyphs().get(0).text().matches("\\p{IsHan}");
  }

  /** Whether two cells of a row are below cells of another row. */
  private static boolean isAligned(PdfRow above, PdfRow row) {
    long under =
        row.cells().stream()
            .filter(cell -> above.cells().stream().filter(c -> isOver(c, cell)).count() == 1)
            .count();
    return under >= 2 && row.top() - above.bottom() < 4 * row.size();
  }

  private static boolean isOver(List<PdfRun> above, List<PdfRun> cell) {
    PdfRun last = above.get(above.size() - 1);
    double right = Math.max(last.right(), above.get(0).right());
    PdfRun end = cell.get(cell.size() - 1);
    return Math.min(right, end.right()) - Math.max(above.get(0).left(), cell.get(0).left()) > 0;
  }

  /** Whether a row continues a single cell of the row above. */
  private static boolean isWithinCell(PdfRow table, PdfRow above, PdfRow row) {
    boolean narrow = row.right() - row.left() < (table.right() - table.left()) * 0.6;
    return row.cells().size() == 1 && narrow && row.top() - above.bottom() < 2 * row.size();
  }

  /** Joins the lines between two rules into one row, if rules separate the rows of the table. */
  private List<PdfRow> joined(List<PdfRow> table) {
    List<PdfRow> rows = new ArrayList<>();
    List<PdfRow> group = new ArrayList<>();
    int ruled = 0;
    for (PdfRow row : table) {
      if (!group.isEmpty() && isRuleBetween(group.get(group.size() - 1), row)) {
        rows.add(joinedRow(group));
        group.clear();
        ruled++;
      }
      group.add(row);
    }
    rows.add(joinedRow(group));
    boolean everyRow =
        ruled >= 2 && ruled * 2 >= table.stream().filter(PdfTableDetector::isRow).count();
    List<PdfRow> found = everyRow ? rows : table.stream().map(row -> row.in(tables)).toList();
    int cells = found.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    PdfTableColumns columns = PdfTableColumns.of(found, cells);
    return found.stream()
        .map(row -> row.cells().size() < cells ? columns.divided(row) : row)
        .map(row -> row.cells().size() != cells ? row.doubted("import-doubt-cells") : row)
        .map(row -> !everyRow && isLong(row) ? row.doubted("import-doubt-columns") : row)
        .toList();
  }

  /** Whether two cells are so long that they may be lines of text columns. */
  private static boolean isLong(PdfRow row) {
    return row.cells().stream()
            .filter(cell -> cell.stream().mapToInt(PdfRun::length).sum() >= LONGEST_CELL * 0.6)
            .count()
        >= 2;
  }

  private boolean isRuleBetween(PdfRow above, PdfRow row) {
    double from = above.base();
    double to = row.base();
    return rules.stream()
        .anyMatch(
            rule ->
                rule.getWidth() > rule.getHeight()
                    && rule.getCenterY() > from
                    && rule.getCenterY() < to
                    && rule.getMinX() < row.right()
                    && rule.getMaxX() > row.left());
  }

  /** Joins the lines of each cell, with the cells in the order of the columns. */
  private PdfRow joinedRow(List<PdfRow> group) {
    if (group.size() == 1) {
      return group.get(0).in(tables);
    }
    List<List<PdfRun>> columns = new ArrayList<>();
    for (List<PdfRun> cell : group.stream().flatMap(row -> row.cells().stream()).toList()) {
      List<PdfRun> column = columns.stream().filter(c -> isOver(c, cell)).findFirst().orElse(null);
      if (column == null) {
        column = new ArrayList<>();
        columns.add(column);
      }
      column.addAll(cell);
    }
    columns.sort(
        Comparator.comparingDouble(
            column -> column.stream().mapToDouble(PdfRun::left).min().orElse(0)));
    return new PdfRow(columns, tables, null);
  }
}
