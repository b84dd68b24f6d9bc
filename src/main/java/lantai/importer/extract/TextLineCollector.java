package lantai.importer.extract;

import java.util.ArrayList;
import java.util.List;
import lantai.chinese.TextRange;
import lantai.diagnostics.Place;

/** Collects the lines of a file while it is read. */
final class TextLineCollector {

  /** UTF-16 code units; the longest report known has a twelfth of it. */
  private static final int MOST = 700_000;

  private final String name;
  private final StringBuilder text = new StringBuilder();
  private final List<TextLine> lines = new ArrayList<>();
  private final List<TextRange> bold = new ArrayList<>();
  private final List<ExtractedText.NoteMark> marks = new ArrayList<>();

  TextLineCollector(String name) {
    this.name = name;
  }

  /** How much text there is; where the next line begins. */
  int length() {
    return text.length();
  }

  void add(String line, Place place, TextLine.LineStyle look) throws RejectedFileException {
    int start = text.length();
    text.append(whole(line));
    lines.add(new TextLine(new TextRange(start, text.length()), place, look));
    text.append('\n');
    if (text.length() > MOST) {
      throw new RejectedFileException("import-too-much", name, String.valueOf(MOST));
    }
  }

  void bold(int start, int end) {
    if (start < end) {
      bold.add(new TextRange(start, end));
    }
  }

  void mark(int start, int end, int number) {
    marks.add(new ExtractedText.NoteMark(new TextRange(start, end), number));
  }

  ExtractedText received(ExtractedText.SourceLayout layout) {
    return new ExtractedText(name, text.toString(), lines, bold, marks, layout);
  }

  /** Half of a character beyond the basic plane cannot be written to a file; it stays visible. */
  private static String whole(String line) {
    StringBuilder whole = new StringBuilder(line);
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < whole.length()
              && Character.isLowSurrogate(whole.charAt(i + 1));
      if (pair) {
        i++;
      } else if (Character.isSurrogate(c) || c == '\n') {
        whole.setCharAt(i, c == '\n' ? ' ' : '\uFFFD');
      }
    }
    return whole.toString();
  }
}
