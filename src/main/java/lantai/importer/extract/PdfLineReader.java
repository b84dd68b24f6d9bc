package lantai.importer.extract;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import lantai.chinese.TextRange;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the lines of a PDF with where they stand. */
final class PdfLineReader extends PDFTextStripper {

  /**
   * Some fonts give a character the code of the radical that looks like it (Unicode blocks Kangxi
   * Radicals and CJK Radicals Supplement); these are the radicals that the normal form leaves be.
   */
  private static final String RADICALS = "⺟⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰";

  private static final String CHARACTERS = "母民虎西见角贝车长门青韦页风飞食马骨鬼鱼鸟麦黄齐齿龙";

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
      if (unicode == null || unicode.isEmpty()) {
        continue;
      }
      starts.add(text.length());
      positions.add(position);
      text.append(whole(unicode));
    }
  }

  @Override
  protected void writeWordSeparator() {
    text.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    finish();
  }

  @Override
  protected void writePageEnd() throws IOException {
    finish();
  }

  private static String whole(String unicode) {
    StringBuilder whole = new StringBuilder();
    for (char c : unicode.toCharArray()) {
      int radical = RADICALS.indexOf(c);
      boolean kangxi = c >= 0x2F00 && c <= 0x2FD5;
      whole.append(
          radical >= 0
              ? String.valueOf(CHARACTERS.charAt(radical))
              : kangxi
                  ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC)
                  : String.valueOf(c));
    }
    return whole.toString();
  }

  private void finish() {
    if (!text.toString().isBlank() && !positions.isEmpty()) {
      TextPosition first = positions.get(0);
      float size = size();
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

  /** The size of the middle one, from the smallest to the largest. */
  private float size() {
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
