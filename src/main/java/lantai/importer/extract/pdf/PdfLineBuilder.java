package lantai.importer.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import lantai.chinese.TextRange;
import lantai.importer.extract.SuperOrSubscriptText;
import org.jspecify.annotations.Nullable;

/** Builds a line of text from the characters of a row. */
final class PdfLineBuilder {

  private final PdfRow row;
  private final double size;
  private double base;
  private final StringBuilder text = new StringBuilder();
  private final List<TextRange> raised = new ArrayList<>();
  private @Nullable String doubt;
  private @Nullable PdfGlyph last;

  /** Start of the current raised characters, or -1. */
  private int raisedFrom = -1;

  private PdfLineBuilder(PdfRow row) {
    this.row = row;
    this.size = row.size();
  }

  static PdfLine line(PdfRow row, PdfLine.LinePosition at) {
    return new PdfLineBuilder(row).read(at);
  }

  private PdfLine read(PdfLine.LinePosition at) {
    boolean table = row.table() > 0;
    doubt = row.hasOverlappingGlyphs() ? "import-doubt-overprinted" : row.doubt();
    for (List<PdfRun> cell : row.cells()) {
      for (PdfRun run : cell) {
        base = table ? base(run, cell) : row.base();
        run.glyphs().forEach(this::append);
      }
      endRaised();
      if (table) {
        text.append('\t');
        last = null;
      }
    }
    String line = table ? text.substring(0, text.length() - 1) : text.toString();
    if (PdfCharacterDecoder.isUnknown(line)) {
      doubt = "import-doubt-unknown-character";
    }
    boolean pageHeader = row.runs().stream().allMatch(PdfRun::isPageHeader);
    PdfLine.LineKind kind =
        pageHeader
            ? PdfLine.LineKind.PAGE_HEADER
            : table ? PdfLine.LineKind.TABLE_ROW : PdfLine.LineKind.TEXT;
    return new PdfLine(line, at, kind, raised, doubt);
  }

  /** Returns the base line of the line that a run of a cell belongs to. */
  private static double base(PdfRun run, List<PdfRun> cell) {
    return PdfRowGrouper.base(
        cell.stream().filter(other -> other.verticalOverlap(run) > 0.3).toList());
  }

  private void append(PdfGlyph glyph) {
    boolean small = glyph.size() < size * 0.92;
    double rise = (base - glyph.base()) / size;
    boolean up = small && rise > 0.12 || rise > 0.28;
    boolean note = up && glyph.text().matches("[0-9\\[\\]［］〔〕()（）]");
    if (up && glyph.text().matches("[A-Za-z+−-]")) {
      doubt = "import-doubt-raised";
    }
    if (!note) {
      endRaised();
    }
    if (last != null && isGap(last, glyph)) {
      text.append(' ');
    }
    if (note && raisedFrom < 0) {
      raisedFrom = text.length();
    }
    boolean down = small && glyph.isDigit() && rise < -0.05;
    if (down && endsWithDigit()) {
      doubt = "import-doubt-lowered";
    }
    text.append(glyph.text());
    last = glyph;
  }

  private static boolean isGap(PdfGlyph before, PdfGlyph glyph) {
    double gap = (glyph.left() - before.right()) / Math.max(before.size(), glyph.size());
    boolean digits = before.isDigit() && glyph.isDigit();
    return glyph.isSpaced() && gap > 0.05 || gap > (digits ? 0.35 : 0.22);
  }

  private boolean endsWithDigit() {
    return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
  }

  /** Ends raised digits: a power becomes superscript characters, others a note reference. */
  private void endRaised() {
    if (raisedFrom < 0) {
      return;
    }
    int from = raisedFrom;
    raisedFrom = -1;
    String digits = text.substring(from);
    SuperOrSubscriptText plain = SuperOrSubscriptText.of(true, digits, text.substring(0, from));
    boolean number = digits.matches("[0-9]+");
    if (number && plain.note().isEmpty() && !plain.doubtful()) {
      text.replace(from, text.length(), plain.text());
    } else {
      if (number && plain.doubtful()) {
        doubt = "import-doubt-raised";
      }
      raised.add(new TextRange(from, text.length()));
    }
  }
}
