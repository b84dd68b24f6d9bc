package lantai.importer.extract.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Divides the runs of a page into regions in reading order. Columns of running text are separate
 * regions, between lines that extend across all columns; columns of a table are not divided.
 */
final class PdfColumnSplitter {

  /** Narrowest column of running text, in characters. Narrower ones are cells of a table. */
  private static final int NARROWEST = 8;

  private static final int FEWEST_LINES = 3;

  private final List<Rectangle2D> rules;

  /** The part of the page between two lines that extend across all columns. */
  private record Band(List<PdfRun> left, List<PdfRun> right) {}

  PdfColumnSplitter(List<Rectangle2D> rules) {
    this.rules = rules;
  }

  /** Returns the runs of each region. */
  List<List<PdfRun>> regions(List<PdfRun> runs) {
    double best = 0;
    int most = 0;
    for (double edge : edges(runs)) {
      int text =
          bands(PdfRunGrouper.cut(runs, edge), edge).values().stream()
              .mapToInt(b -> textLength(b, edge))
              .sum();
      if (text > most) {
        most = text;
        best = edge;
      }
    }
    if (most == 0) {
      return List.of(runs);
    }
    List<PdfRun> titles = titles(runs);
    List<PdfRun> columns = new ArrayList<>(runs);
    columns.removeAll(titles);
    columns = PdfRunGrouper.cut(columns, best);
    List<List<PdfRun>> regions = new ArrayList<>();
    addWhole(new ArrayList<>(titles), regions);
    regions.addAll(divided(columns, best));
    return regions;
  }

  /** Returns left edges that several runs share, except near the margins of the whole text. */
  private static List<Double> edges(List<PdfRun> runs) {
    double size = PdfRun.median(runs.stream().mapToDouble(PdfRun::size).toArray());
    double left = runs.stream().mapToDouble(PdfRun::left).min().orElse(0);
    double right = runs.stream().mapToDouble(PdfRun::right).max().orElse(0);
    List<Double> edges = new ArrayList<>();
    List<Double> cluster = new ArrayList<>();
    for (double x : runs.stream().mapToDouble(PdfRun::left).sorted().toArray()) {
      if (!cluster.isEmpty() && x > cluster.get(0) + size) {
        addEdge(cluster, edges);
      }
      cluster.add(x);
    }
    addEdge(cluster, edges);
    edges.removeIf(x -> x < left + NARROWEST * size || x > right - NARROWEST * size);
    return edges;
  }

  private static void addEdge(List<Double> cluster, List<Double> edges) {
    if (cluster.size() >= FEWEST_LINES) {
      // A table cell may begin near the edge of a column.
      edges.add(
          cluster.stream().max(Comparator.comparingLong(x -> countNear(x, cluster))).orElseThrow());
    }
    cluster.clear();
  }

  private static long countNear(double x, List<Double> cluster) {
    return cluster.stream().filter(other -> Math.abs(other - x) < 1).count();
  }

  /** Returns the bands by the number of separators above them. */
  private TreeMap<Integer, Band> bands(List<PdfRun> runs, double edge) {
    double[] across = separators(runs, edge);
    TreeMap<Integer, Band> bands = new TreeMap<>();
    for (PdfRun run : runs) {
      if (!isAcross(run, edge)) {
        int above = 0;
        while (above < across.length && across[above] < run.base()) {
          above++;
        }
        Band band =
            bands.computeIfAbsent(above, k -> new Band(new ArrayList<>(), new ArrayList<>()));
        (run.left() < edge - 0.5 ? band.left : band.right).add(run);
      }
    }
    return bands;
  }

  /** Returns the vertical positions of the runs and rules that cross an edge. */
  private double[] separators(List<PdfRun> runs, double edge) {
    return DoubleStream.concat(
            runs.stream().filter(run -> isAcross(run, edge)).mapToDouble(PdfRun::base),
            rules.stream().filter(r -> isAcross(r, edge)).mapToDouble(Rectangle2D::getCenterY))
        .sorted()
        .toArray();
  }

  private static boolean isAcross(Rectangle2D rule, double edge) {
    return rule.getMinX() < edge - 10 && rule.getMaxX() > edge + 10;
  }

  private static boolean isAcross(PdfRun run, double edge) {
    return run.left() < edge - 0.5 && run.right() > edge - run.size() * 0.4;
  }

  /** Returns the runs above all columns: titles, which are larger. */
  private static List<PdfRun> titles(List<PdfRun> runs) {
    double size = PdfRun.median(runs.stream().mapToDouble(PdfRun::size).toArray());
    double top =
        runs.stream()
            .filter(run -> run.size() < size * 1.2)
            .mapToDouble(PdfRun::top)
            .min()
            .orElse(0);
    return runs.stream().filter(run -> run.base() < top).toList();
  }

  /** Returns the number of characters of a band if it has columns of running text, else 0. */
  private int textLength(Band band, double edge) {
    List<List<PdfRun>> left = PdfRowGrouper.of(band.left);
    List<List<PdfRun>> right = PdfRowGrouper.of(band.right);
    boolean text =
        left.size() >= FEWEST_LINES
            && right.size() >= FEWEST_LINES
            && Math.max(fullShare(left), fullShare(right)) >= 0.5
            && Math.min(fullShare(left), fullShare(right)) >= 0.3
            && !isBetweenRules(band, edge);
    return text
        ? Stream.of(band.left, band.right).flatMap(List::stream).mapToInt(PdfRun::length).sum()
        : 0;
  }

  /** Returns the share of rows that reach the right edge of the column; 0 for rows of cells. */
  private static double fullShare(List<List<PdfRun>> rows) {
    double size = PdfRun.median(rows.stream().mapToDouble(row -> row.get(0).size()).toArray());
    double end = rows.stream().mapToDouble(PdfColumnSplitter::right).max().orElse(0);
    double start = rows.stream().mapToDouble(row -> row.get(0).left()).min().orElse(0);
    double characters =
        rows.stream().flatMap(List::stream).mapToInt(PdfRun::length).average().orElse(0);
    // Something, such as a page number, may extend beyond the column.
    long full =
        rows.stream().mapToLong(row -> endingAt(right(row), rows, size * 1.6)).max().orElse(0);
    boolean cells = characters < NARROWEST || end - start < size * NARROWEST;
    return cells ? 0 : (double) full / rows.size();
  }

  private static long endingAt(double end, List<List<PdfRun>> rows, double tolerance) {
    return rows.stream().filter(row -> right(row) <= end && right(row) > end - tolerance).count();
  }

  private static double right(List<PdfRun> row) {
    return row.get(row.size() - 1).right();
  }

  /** Whether rules cross the edge directly above and below, as around a row of a table. */
  private boolean isBetweenRules(Band band, double edge) {
    List<PdfRun> all = Stream.of(band.left, band.right).flatMap(List::stream).toList();
    double top = all.stream().mapToDouble(PdfRun::base).min().orElse(0);
    double bottom = all.stream().mapToDouble(PdfRun::base).max().orElse(0);
    double near = 2 * all.stream().mapToDouble(PdfRun::size).max().orElse(0);
    List<Double> lines =
        rules.stream().filter(r -> isAcross(r, edge)).map(Rectangle2D::getCenterY).toList();
    return lines.stream().anyMatch(y -> y < top && y > top - near)
        && lines.stream().anyMatch(y -> y > bottom && y < bottom + near);
  }

  private List<List<PdfRun>> divided(List<PdfRun> runs, double edge) {
    double[] separators = separators(runs, edge);
    TreeMap<Integer, Band> bands = bands(runs, edge);
    List<List<PdfRun>> regions = new ArrayList<>();
    List<PdfRun> whole = new ArrayList<>();
    for (int i = 0; i <= separators.length; i++) {
      Band band = bands.get(i);
      if (band != null && isText(band, edge)) {
        addWhole(whole, regions);
        regions.addAll(regions(band.left));
        regions.addAll(regions(band.right));
      } else if (band != null) {
        whole.addAll(band.left);
        whole.addAll(band.right);
      }
      if (i < separators.length) {
        double base = separators[i];
        boolean again = i > 0 && separators[i - 1] == base;
        runs.stream()
            .filter(run -> !again && isAcross(run, edge) && run.base() == base)
            .forEach(whole::add);
      }
    }
    addWhole(whole, regions);
    return regions;
  }

  /** Whether a band has columns of text, which may be short at the end of known columns. */
  private boolean isText(Band band, double edge) {
    if (band.left.isEmpty() || band.right.isEmpty()) {
      return false;
    }
    return textLength(band, edge) > 0
        || !isBetweenRules(band, edge)
            && Stream.of(band.left, band.right)
                .allMatch(
                    runs ->
                        runs.stream().mapToInt(PdfRun::length).average().orElse(0) >= NARROWEST);
  }

  private static void addWhole(List<PdfRun> whole, List<List<PdfRun>> regions) {
    if (!whole.isEmpty()) {
      regions.add(List.copyOf(whole));
      whole.clear();
    }
  }
}
