package lantai.importer.extract;

import java.util.ArrayList;
import java.util.List;
import lantai.chinese.TextRange;
import lantai.diagnostics.Place;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range.Position;
import org.jsoup.nodes.TextNode;

/** Walks over a page and makes a line of each of its blocks. */
final class HtmlLineReader {

  /** Lines right above the main text may be its title. */
  private static final int ABOVE = 15;

  /** Set in bold, a line as long is a heading. */
  private static final int LONGEST_HEADING = 60;

  private final String name;
  private final TextLineCollector lines;
  private final Element main;
  private final List<PendingLine> above = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<TextRange> bold = new ArrayList<>();
  private final List<ExtractedText.NoteMark> marks = new ArrayList<>();
  private Place place;
  private WalkState where = WalkState.ABOVE;
  private boolean furniture;
  private boolean heading;
  private boolean row;

  private enum WalkState {
    ABOVE,
    MAIN,
    BELOW
  }

  private record PendingLine(String text, Place place, TextLine.LineStyle look) {}

  HtmlLineReader(String name, TextLineCollector lines, Element main) {
    this.name = name;
    this.lines = lines;
    this.main = main;
  }

  void read(Element body) throws RejectedFileException {
    read(body, false);
    finish();
    flushAbove();
  }

  private void read(Node node, boolean isBold) throws RejectedFileException {
    if (node instanceof TextNode words) {
      append(words, isBold);
    } else if (node instanceof Element element) {
      if (element == main) {
        finish();
        flushAbove();
        where = WalkState.MAIN;
      }
      element(element, isBold);
      if (element == main) {
        finish();
        where = WalkState.BELOW;
      }
    }
  }

  private void element(Element element, boolean isBold) throws RejectedFileException {
    String tag = element.normalName();
    if (tag.equals("br")) {
      finish();
      return;
    }
    boolean block =
        HtmlElementStyle.isBlock(tag)
            && !(row && (tag.equals("td") || tag.equals("th") || HtmlElementStyle.isCell(element)));
    boolean wasFurniture = furniture;
    boolean wasHeading = heading;
    boolean wasRow = row;
    if (block) {
      finish();
    } else if (row && (tag.equals("td") || tag.equals("th"))) {
      text.append(text.isEmpty() ? "" : "\t");
    }
    furniture |= HtmlElementStyle.isOutside(element);
    heading |= tag.matches("h[1-6]");
    row |= tag.equals("tr") && HtmlElementStyle.isRow(element);
    int start = text.length();
    boolean nowBold = isBold || HtmlElementStyle.isBold(element);
    for (Node child : element.childNodes()) {
      read(child, nowBold);
    }
    if (tag.equals("sup")) {
      mark(start);
    }
    if (block) {
      finish();
    }
    furniture = wasFurniture;
    heading = wasHeading;
    row = wasRow;
  }

  private void append(TextNode words, boolean isBold) throws RejectedFileException {
    String whole = words.getWholeText();
    boolean kept = words.parent() != null && words.parent().closest("pre") != null;
    int from = 0;
    for (int end = next(whole, from, kept); ; end = next(whole, from, kept)) {
      piece(words, whole.substring(from, end), isBold);
      if (end == whole.length()) {
        return;
      }
      finish();
      from = end + 1;
    }
  }

  private static int next(String text, int from, boolean kept) {
    int feed = kept ? text.indexOf('\n', from) : -1;
    return feed < 0 ? text.length() : feed;
  }

  private void piece(TextNode words, String piece, boolean isBold) {
    if (place == null && !piece.isBlank()) {
      Position start = words.sourceRange().start();
      place =
          start.isTracked()
              ? new Place(name, start.lineNumber(), start.columnNumber())
              : Place.startOf(name);
    }
    int start = text.length();
    text.append(piece.replace('\n', ' ').replace('\r', ' '));
    if (isBold) {
      bold.add(new TextRange(start, text.length()));
    }
  }

  private void mark(int start) {
    String digits = text.substring(start).replaceAll("[\\[\\]［］〔〕()（）\\s]", "");
    if (digits.matches("[0-9]{1,3}")) {
      marks.add(
          new ExtractedText.NoteMark(
              new TextRange(start, text.length()), Integer.parseInt(digits)));
    }
  }

  private void finish() throws RejectedFileException {
    if (!text.toString().isBlank()) {
      TextLine.LineStyle look = look();
      if (where == WalkState.ABOVE) {
        above.add(new PendingLine(text.toString(), place, look));
      } else {
        int start = lines.length();
        lines.add(text.toString(), place, look);
        bold.forEach(range -> lines.bold(start + range.start(), start + range.end()));
        marks.forEach(
            m -> lines.mark(start + m.range().start(), start + m.range().end(), m.number()));
      }
    }
    text.setLength(0);
    bold.clear();
    marks.clear();
    place = null;
  }

  private TextLine.LineStyle look() {
    if (where == WalkState.BELOW || furniture) {
      return TextLine.LineStyle.OUTSIDE;
    }
    if (row) {
      return TextLine.LineStyle.ROW;
    }
    String visible = visible(text.toString());
    int set = bold.stream().mapToInt(range -> visible(range.of(text.toString())).length()).sum();
    boolean closed = visible.endsWith("。") || visible.endsWith("；");
    boolean whole = visible.length() <= LONGEST_HEADING && set >= visible.length() && !closed;
    return heading || whole ? TextLine.LineStyle.HEADING : TextLine.LineStyle.PLAIN;
  }

  private static String visible(String text) {
    return text.replaceAll("[\\s\\u00A0\\u3000]", "");
  }

  private void flushAbove() throws RejectedFileException {
    for (int i = 0; i < above.size(); i++) {
      PendingLine line = above.get(i);
      boolean far = i < above.size() - ABOVE;
      lines.add(line.text(), line.place(), far ? TextLine.LineStyle.OUTSIDE : line.look());
    }
    above.clear();
  }
}
