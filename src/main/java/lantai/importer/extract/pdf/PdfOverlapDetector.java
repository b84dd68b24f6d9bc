package lantai.importer.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/** Detects lines that overlap others, such as a black watermark over the text. */
final class PdfOverlapDetector {

  /** Smallest distance between base lines of text, in font sizes. */
  private static final double CLOSEST = 0.7;

  /** Greatest size of a reading, relative to the characters below it. */
  private static final double SMALL = 0.65;

  private PdfOverlapDetector() {}

  /** Returns the rows, with doubts added to those that overlap others. */
  static List<PdfRow> doubted(List<PdfRow> rows) {
    List<PdfRow> checked = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      PdfRow row = rows.get(i);
      boolean over =
          i > 0 && isInto(rows.get(i - 1), row)
              || i + 1 < rows.size() && isInto(row, rows.get(i + 1));
      boolean small = i + 1 < rows.size() && isReading(row, rows.get(i + 1));
      PdfRow doubted = over ? row.doubted("import-doubt-overprinted") : row;
      checked.add(small ? doubted.doubted("import-doubt-small") : doubted);
    }
    return checked;
  }

  private static boolean isInto(PdfRow above, PdfRow below) {
    double size = Math.min(above.size(), below.size());
    boolean alike = size > Math.max(above.size(), below.size()) * 0.8;
    double apart = Math.abs(below.base() - above.base());
    return alike
        && above.table() == 0
        && below.table() == 0
        && apart < size * CLOSEST
        && above.runs().stream()
            .anyMatch(run -> below.runs().stream().anyMatch(other -> isOver(run, other, size)));
  }

  /** Whether a line is as small as a reading, and as close above the line that it belongs to. */
  private static boolean isReading(PdfRow above, PdfRow below) {
    return above.table() == 0
        && above.size() < below.size() * SMALL
        && below.base() - above.base() < below.size() * 1.3
        && above.left() > below.left() - below.size()
        && above.right() < below.right() + below.size();
  }

  private static boolean isOver(PdfRun run, PdfRun other, double size) {
    return Math.min(run.right(), other.right()) - Math.max(run.left(), other.left()) > size;
  }
}
