package lantai.importer.extract.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the lines drawn on a page, such as those between the rows of a table. */
final class PdfRuledLines {

  private static final double THINNEST = 3;
  private static final double SHORTEST = 15;
  private static final int MAX_RULES = 5000;

  private final List<Rectangle2D> rules = new ArrayList<>();

  void addStroked(GeneralPath path) {
    double[] to = new double[6];
    Point2D last = new Point2D.Double();
    Point2D first = last;
    for (PathIterator i = path.getPathIterator(null, 1); !i.isDone(); i.next()) {
      int segment = i.currentSegment(to);
      Point2D next = segment == PathIterator.SEG_CLOSE ? first : new Point2D.Double(to[0], to[1]);
      if (segment == PathIterator.SEG_MOVETO) {
        first = next;
      } else {
        Rectangle2D line = new Rectangle2D.Double(last.getX(), last.getY(), 0, 0);
        line.add(next);
        add(line);
      }
      last = next;
    }
  }

  /** Adds each filled part of a path that is as thin as a line. */
  void addFilled(GeneralPath path) {
    double[] to = new double[6];
    Rectangle2D part = null;
    for (PathIterator i = path.getPathIterator(null, 1); !i.isDone(); i.next()) {
      int segment = i.currentSegment(to);
      if (segment == PathIterator.SEG_MOVETO) {
        if (part != null) {
          add(part);
        }
        part = new Rectangle2D.Double(to[0], to[1], 0, 0);
      } else if (segment == PathIterator.SEG_LINETO && part != null) {
        part.add(to[0], to[1]);
      }
    }
    if (part != null) {
      add(part);
    }
  }

  private void add(Rectangle2D line) {
    double thin = Math.min(line.getWidth(), line.getHeight());
    double length = Math.max(line.getWidth(), line.getHeight());
    if (thin < THINNEST && length > SHORTEST && rules.size() < MAX_RULES) {
      rules.add(line);
    }
  }

  List<Rectangle2D> turned(AffineTransform turn) {
    return joined(
        rules.stream().map(r -> turn.createTransformedShape(grown(r)).getBounds2D()).toList());
  }

  /** Joins horizontal rules that continue each other, such as those of adjacent cells. */
  private static List<Rectangle2D> joined(List<Rectangle2D> rules) {
    List<Rectangle2D> sorted = new ArrayList<>(rules);
    sorted.sort(
        Comparator.comparingDouble((Rectangle2D rule) -> Math.rint(rule.getCenterY()))
            .thenComparingDouble(Rectangle2D::getMinX));
    List<Rectangle2D> joined = new ArrayList<>();
    for (Rectangle2D rule : sorted) {
      Rectangle2D last = joined.isEmpty() ? rule : joined.get(joined.size() - 1);
      boolean next =
          rule.getHeight() < THINNEST
              && last.getHeight() < THINNEST
              && Math.abs(rule.getCenterY() - last.getCenterY()) < 2
              && rule.getMinX() < last.getMaxX() + THINNEST;
      if (next && !joined.isEmpty()) {
        last.add(rule);
      } else {
        joined.add((Rectangle2D) rule.clone());
      }
    }
    return joined;
  }

  /** Enlarges a rule, since a shape without area has no bounds. */
  private static Rectangle2D grown(Rectangle2D rule) {
    return new Rectangle2D.Double(
        rule.getX(), rule.getY(), rule.getWidth() + 0.01, rule.getHeight() + 0.01);
  }
}
