package lantai.importer.extract;

import java.util.ArrayList;
import java.util.List;
import lantai.chinese.LookalikeCharacters;
import lantai.chinese.TextRange;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the lines of a PDF with their positions. */
final class PdfLineReader extends PDFTextStripper {

  /**
   * A line on a page; all measures are in points.
   *
   * @param page 1-based
   * @param x left edge
   * @param y base line, from the top
   * @param size median font size
   * @param raised digits set smaller than the line, as references to notes are
   */
  record PdfLine(
      String text,
      int page,
      float x,
      float y,
      float size,
      float pageHeight,
      List<TextRange> raised) {}

  private final List<PdfLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<TextPosition> positions = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();

  PdfLineReader() {
    setSortByPosition(true);
    setSuppressDuplicateOverlappingText(true);
    setLineSeparator("\n");
    setWordSeparator(" ");
  }

  List<PdfLine> lines() {
    return lines;
  }

  @Override
  protected void writeString(String string, List<TextPosition> found) {
    for (TextPosition position : found) {
      String unicode = position.getUnicode();
      if (unicode != null && !unicode.isEmpty()) {
        starts.add(text.length());
        positions.add(position);
        // Some fonts map characters to the radicals that look like them.
        unicode.codePoints().mapToObj(LookalikeCharacters::meant).forEach(text::append);
      }
    }
  }

  @Override
  protected void writeWordSeparator() {
    text.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writePageEnd() {
    endLine();
  }

  private void endLine() {
    if (!text.toString().isBlank() && !positions.isEmpty()) {
      TextPosition first = positions.get(0);
      float size = medianSize();
      lines.add(
          new PdfLine(
              text.toString(),
              getCurrentPageNo(),
              first.getXDirAdj(),
              first.getYDirAdj(),
              size,
              first.getPageHeight(),
              raised(size)));
    }
    text.setLength(0);
    positions.clear();
    starts.clear();
  }

  private float medianSize() {
    return positions.stream()
        .map(TextPosition::getFontSizeInPt)
        .sorted()
        .skip(positions.size() / 2)
        .findFirst()
        .orElse(0f);
  }

  private List<TextRange> raised(float size) {
    List<TextRange> raised = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= positions.size(); i++) {
      boolean up = i < positions.size() && isRaised(positions.get(i), size);
      if (up && from < 0) {
        from = starts.get(i);
      } else if (!up && from >= 0) {
        raised.add(new TextRange(from, i < positions.size() ? starts.get(i) : text.length()));
        from = -1;
      }
    }
    return raised;
  }

  private static boolean isRaised(TextPosition position, float size) {
    boolean small = position.getFontSizeInPt() < size * 0.8f;
    return small && position.getUnicode().matches("[0-9\\[\\]［］〔〕()（）]");
  }
}
