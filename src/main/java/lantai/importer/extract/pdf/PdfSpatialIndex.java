package lantai.importer.extract.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the characters near another one. */
final class PdfSpatialIndex {

  /** Side length, in points, of the squares of the index. */
  private static final double SQUARE = 24;

  private final Map<Long, List<PdfGlyph>> squares = new HashMap<>();

  void add(PdfGlyph glyph) {
    squares
        .computeIfAbsent(square(glyph.centreX(), glyph.centreY()), k -> new ArrayList<>())
        .add(glyph);
  }

  /** Returns the characters within a distance, and some that are farther away. */
  List<PdfGlyph> near(PdfGlyph glyph, double distance) {
    List<PdfGlyph> near = new ArrayList<>();
    double x = glyph.centreX();
    double y = glyph.centreY();
    for (double row = y - distance - SQUARE; row <= y + distance + SQUARE; row += SQUARE) {
      for (double column = x - distance - SQUARE;
          column <= x + distance + SQUARE;
          column += SQUARE) {
        near.addAll(squares.getOrDefault(square(column, row), List.of()));
      }
    }
    return near;
  }

  private static long square(double x, double y) {
    return (long) Math.floor(x / SQUARE) * 100_000 + (long) Math.floor(y / SQUARE);
  }
}
