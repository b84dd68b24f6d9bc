package lantai.importer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lantai.chinese.TextRange;
import lantai.diagnostics.Place;
import lantai.importer.extract.ExtractedText.NoteReference;
import lantai.importer.extract.ExtractedText.TextLine.LineStyle;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range.Position;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Turns each block element of a web page into a line. */
final class HtmlLineReader {

  private static final Set<String> BLOCKS =
      Set.of(
          ("p div h1 h2 h3 h4 h5 h6 li ul ol tr table tbody thead tfoot section article main header"
                  + " footer nav aside form center blockquote pre dl dt dd td th caption fieldset"
                  + " hr figure figcaption option select button body ucapcontent")
              .split(" "));
  private static final Set<String> OUTSIDE =
      Set.of("nav", "footer", "select", "button", "option", "form", "textarea", "label");

  /** So many lines right before the main element may belong to the report, such as its title. */
  private static final int LINES_BEFORE_MAIN = 15;

  private static final int LONGEST_BOLD_HEADING = 60;
  private static final int LONGEST_CELL = 80;

  private enum Region {
    BEFORE_MAIN,
    MAIN,
    AFTER_MAIN
  }

  /** What an element and those around it say about the text within. */
  private record Markup(boolean bold, boolean outside, boolean heading, boolean row) {

    Markup within(Element element) {
      String tag = element.normalName();
      String css = element.attr("style").replace(" ", "");
      boolean isBold =
          tag.equals("b")
              || tag.equals("strong")
              || css.toLowerCase(Locale.ROOT).matches(".*font-weight:(?:bold|[7-9]00).*");
      boolean isOutside =
          css.contains("display:none") || element.hasAttr("hidden") || OUTSIDE.contains(tag);
      return new Markup(
          bold || isBold,
          outside || isOutside,
          heading || tag.matches("h[1-6]"),
          row || tag.equals("tr") && isDataRow(element));
    }
  }

  private record PendingLine(String text, Place place, LineStyle style) {}

  private final ExtractedTextBuilder lines;
  private final Element main;
  private final List<PendingLine> beforeMain = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<TextRange> bold = new ArrayList<>();
  private final List<NoteReference> noteReferences = new ArrayList<>();
  private @Nullable Place place;
  private Region region = Region.BEFORE_MAIN;
  private Markup markup = new Markup(false, false, false, false);

  HtmlLineReader(ExtractedTextBuilder lines, Element main) {
    this.lines = lines;
    this.main = main;
  }

  void read(Element body) throws RejectedFileException {
    readNode(body);
    endLine();
    addLinesBeforeMain();
  }

  private void readNode(Node node) throws RejectedFileException {
    if (node instanceof TextNode textNode) {
      readText(textNode);
    } else if (node == main) {
      endLine();
      addLinesBeforeMain();
      region = Region.MAIN;
      readElement(main);
      endLine();
      region = Region.AFTER_MAIN;
    } else if (node instanceof Element element) {
      readElement(element);
    }
  }

  private void readElement(Element element) throws RejectedFileException {
    String tag = element.normalName();
    if (tag.equals("br")) {
      endLine();
      return;
    }
    Markup outer = markup;
    boolean cell = tag.equals("td") || tag.equals("th");
    boolean block = BLOCKS.contains(tag) && !(outer.row && (cell || isParagraphInCell(element)));
    if (block) {
      endLine();
    } else if (outer.row && cell) {
      text.append(text.isEmpty() ? "" : "\t");
    }
    markup = outer.within(element);
    int start = text.length();
    for (Node child : element.childNodes()) {
      readNode(child);
    }
    if (tag.equals("sup")) {
      addNoteReference(Math.min(start, text.length()));
    }
    if (block) {
      endLine();
    }
    markup = outer;
  }

  private static boolean isParagraphInCell(Element element) {
    return element.normalName().matches("p|div") && element.closest("td, th") != null;
  }

  /** Whether it is a row of data, as opposed to page layout by means of a table. */
  private static boolean isDataRow(Element row) {
    List<Element> cells = row.children();
    return cells.size() >= 2
        && cells.stream()
            .allMatch(c -> c.text().length() <= LONGEST_CELL && c.select("table").isEmpty())
        && row.parent() != null
        && row.parent().children().size() >= 2;
  }

  /** Line feeds end lines within {@code pre} only. */
  private void readText(TextNode node) throws RejectedFileException {
    boolean preformatted = node.parent() != null && node.parent().closest("pre") != null;
    String[] pieces =
        preformatted ? node.getWholeText().split("\n", -1) : new String[] {node.getWholeText()};
    for (int i = 0; i < pieces.length; i++) {
      if (i > 0) {
        endLine();
      }
      append(node, pieces[i]);
    }
  }

  private void append(TextNode node, String piece) {
    if (place == null && !piece.isBlank()) {
      Position position = node.sourceRange().start();
      place =
          position.isTracked()
              ? new Place(lines.name(), position.lineNumber(), position.columnNumber())
              : Place.startOf(lines.name());
    }
    int start = text.length();
    text.append(piece.replace('\n', ' ').replace('\r', ' '));
    if (markup.bold) {
      bold.add(new TextRange(start, text.length()));
    }
  }

  private void addNoteReference(int start) {
    String digits = text.substring(start).replaceAll("[\\[\\]［］〔〕()（）\\s]", "");
    if (digits.matches("[0-9]{1,3}")) {
      TextRange range = new TextRange(start, text.length());
      noteReferences.add(new NoteReference(range, Integer.parseInt(digits)));
    }
  }

  private void endLine() throws RejectedFileException {
    if (place != null) {
      if (region == Region.BEFORE_MAIN) {
        beforeMain.add(new PendingLine(text.toString(), place, style()));
      } else {
        int start = lines.length();
        lines.add(text.toString(), place, style());
        lines.addBold(start, bold);
        noteReferences.forEach(r -> lines.addNoteReference(start, r.range(), r.number()));
      }
    }
    text.setLength(0);
    bold.clear();
    noteReferences.clear();
    place = null;
  }

  private LineStyle style() {
    if (region == Region.AFTER_MAIN || markup.outside) {
      return LineStyle.OUTSIDE;
    }
    if (markup.row) {
      return LineStyle.TABLE_ROW;
    }
    String line = text.toString();
    boolean boldHeading =
        ExtractedTextBuilder.withoutSpaces(line).length() <= LONGEST_BOLD_HEADING
            && ExtractedTextBuilder.isBoldHeading(line, bold);
    return markup.heading || boldHeading ? LineStyle.HEADING : LineStyle.PLAIN;
  }

  private void addLinesBeforeMain() throws RejectedFileException {
    for (int i = 0; i < beforeMain.size(); i++) {
      PendingLine line = beforeMain.get(i);
      boolean far = i < beforeMain.size() - LINES_BEFORE_MAIN;
      lines.add(line.text, line.place, far ? LineStyle.OUTSIDE : line.style);
    }
    beforeMain.clear();
  }
}
