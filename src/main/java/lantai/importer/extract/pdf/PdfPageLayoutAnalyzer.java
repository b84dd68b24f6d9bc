package lantai.importer.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import lantai.importer.extract.pdf.PdfLine.LinePosition;

/** Arranges the characters of a page in lines, in reading order. */
final class PdfPageLayoutAnalyzer {

  private PdfPageLayoutAnalyzer() {}

  /** Returns the lines of a page whose text is horizontal. */
  static List<PdfLine> lines(PdfPage page) {
    List<PdfLine> lines = new ArrayList<>();
    for (int quarter = 0; quarter < 4; quarter++) {
      int turn = quarter;
      List<PdfGlyph> level =
          page.text().stream().filter(g -> PdfDeskewer.quarter(g) == turn).toList();
      if (!level.isEmpty()) {
        addLines(page.with(level).turned(quarter), quarter, lines);
      }
    }
    return lines;
  }

  private static void addLines(PdfPage page, int quarter, List<PdfLine> lines) {
    PdfTableDetector detector = new PdfTableDetector(page.rules());
    int region = quarter * 100;
    for (List<PdfRun> runs :
        new PdfColumnSplitter(page.rules()).regions(PdfRunGrouper.of(page.glyphs()))) {
      region++;
      for (PdfRow row : PdfOverlapDetector.doubted(detector.rows(PdfRowGrouper.of(runs)))) {
        LinePosition at =
            new LinePosition(
                page.number(), region, row.left(), row.base(), row.size(), page.height());
        PdfLine line = PdfLineBuilder.line(row, at);
        boolean doubted = quarter != 0 && line.doubt() == null;
        lines.add(
            doubted
                ? new PdfLine(line.text(), at, line.kind(), line.raised(), "import-doubt-turned")
                : line);
      }
    }
  }
}
