package lantai.importer.extract.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lantai.chinese.TextRange;
import lantai.diagnostics.Place;
import lantai.importer.extract.ExtractedText.NoteReference;
import lantai.importer.extract.ExtractedText.TextLine.LineStyle;
import lantai.importer.extract.ExtractedTextBuilder;
import lantai.importer.extract.RejectedFileException;
import lantai.importer.extract.SetAsideText.SetAsideReason;
import lantai.importer.extract.SuperOrSubscriptText;
import lantai.importer.extract.list.ListMarker;
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
                  + " hr figure figcaption option select button body textarea legend summary"
                  + " details dialog ucapcontent")
              .split(" "));
  private static final Set<String> OUTSIDE =
      Set.of("nav", "footer", "select", "button", "option", "form", "textarea", "label");

  /** Number of lines before the main element that may belong to the report, such as its title. */
  private static final int LINES_BEFORE_MAIN = 15;

  private static final int LONGEST_BOLD_HEADING = 60;

  private enum Region {
    BEFORE_MAIN,
    MAIN,
    AFTER_MAIN
  }

  /** Properties of the current text that follow from the elements around it. */
  private record Markup(
      boolean bold, boolean outside, boolean heading, boolean row, InheritedHiding inherited) {

    static final Markup NONE = new Markup(false, false, false, false, InheritedHiding.NONE);

    Markup within(Element element, boolean aroundMain, boolean dataRow, InheritedHiding inner) {
      String tag = element.normalName();
      String css = element.attr("style").replace(" ", "");
      boolean isBold =
          tag.equals("b")
              || tag.equals("strong")
              || css.toLowerCase(Locale.ROOT).matches(".*font-weight:(?:bold|[7-9]00).*");
      return new Markup(
          bold || isBold,
          outside || OUTSIDE.contains(tag) && !aroundMain,
          heading || tag.matches("h[1-6]"),
          row || dataRow,
          inner);
    }
  }

  private record PendingLine(String text, Place place, LineStyle style) {}

  private final ExtractedTextBuilder lines;
  private final Element main;
  private final HtmlVisibility visibility;
  private final HtmlListNumbering numbering;
  private final HtmlGrid grid;
  private final List<PendingLine> beforeMain = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<TextRange> bold = new ArrayList<>();
  private final List<NoteReference> noteReferences = new ArrayList<>();

  /** Text that browsers print before the next text, such as the number of a list item. */
  private final StringBuilder supplied = new StringBuilder();

  private @Nullable Place place;

  /** Column of the current cell. */
  private int column;

  private Region region = Region.BEFORE_MAIN;
  private Markup markup = Markup.NONE;

  HtmlLineReader(
      ExtractedTextBuilder lines, Element main, HtmlStyles styles, HtmlVisibility visibility) {
    this.lines = lines;
    this.main = main;
    this.visibility = visibility;
    this.numbering = new HtmlListNumbering(styles, visibility);
    this.grid = new HtmlGrid(styles);
  }

  void read(Element body) throws RejectedFileException {
    readNode(body);
    endLine();
    addLinesBeforeMain();
  }

  private void readNode(Node node) throws RejectedFileException {
    if (node instanceof TextNode textNode) {
      if (markup.inherited.isHidden()) {
        setAside(textNode, markup.inherited.reason());
      } else if (textNode.parent() != null && HtmlVisibility.isClosed(textNode.parent())) {
        setAside(textNode, SetAsideReason.NOT_SHOWN_BY_BROWSER);
      } else {
        readText(textNode);
      }
    } else if (node == main) {
      endLine();
      addLinesBeforeMain();
      region = Region.MAIN;
      readElement(main, visibility.within(main, markup.inherited));
      endLine();
      region = Region.AFTER_MAIN;
    } else if (node instanceof Element element) {
      SetAsideReason reason = visibility.reason(element);
      if (reason == null) {
        readElement(element, visibility.within(element, markup.inherited));
      } else {
        setAside(element, reason);
      }
    }
  }

  private void setAside(Node node, SetAsideReason reason) {
    node.nodeStream(TextNode.class)
        .filter(text -> !text.isBlank())
        .forEach(text -> lines.setAside(text.text().strip(), placeOf(text), reason));
  }

  private void readElement(Element element, InheritedHiding inner) throws RejectedFileException {
    String tag = element.normalName();
    if (tag.equals("br")) {
      if (markup.row) {
        text.append(' ');
      } else {
        endLine();
      }
      return;
    }
    Markup outer = markup;
    boolean cell = tag.equals("td") || tag.equals("th");
    boolean block = BLOCKS.contains(tag) && !(outer.row && (cell || isParagraphInCell(element)));
    if (block) {
      endLine();
      column = tag.equals("tr") ? 0 : column;
    } else if (outer.row && cell) {
      text.append("\t".repeat(Math.max(0, grid.column(element) - column)));
      column = grid.column(element);
    }
    boolean dataRow = tag.equals("tr") && grid.isDataRow(element);
    markup = outer.within(element, isAroundMain(element), dataRow, inner);
    if (tag.equals("li")) {
      addNumber(element);
    } else if (tag.equals("q")) {
      supplied.append('“');
    }
    int start = text.length();
    for (Node child : element.childNodes()) {
      readNode(child);
    }
    if (tag.equals("sup") || tag.equals("sub")) {
      raise(Math.min(start, text.length()), tag.equals("sup"), placeOf(element));
    } else if (tag.equals("q") && text.length() > start) {
      text.append('”');
      lines.addSupplied("”");
    }
    if (block) {
      endLine();
    }
    if (tag.equals("li") || tag.equals("q")) {
      supplied.setLength(0);
    }
    markup = outer;
  }

  private boolean isAroundMain(Element element) {
    return element == main || main.parents().contains(element);
  }

  private void addNumber(Element item) {
    ListMarker marker = numbering.marker(item);
    if (!markup.inherited.isHidden()) {
      supplied.append(marker.text());
      if (marker.unknownFormat() != null && region != Region.AFTER_MAIN) {
        lines.addDoubt(placeOf(item), "import-doubt-number-format", marker.unknownFormat());
      }
    }
  }

  /** Converts a superscript or subscript to characters that keep its meaning. */
  private void raise(int start, boolean superscript, Place where) {
    String raised = text.substring(start).strip();
    if (raised.isEmpty()) {
      return;
    }
    String before = text.substring(0, start);
    SuperOrSubscriptText plain = SuperOrSubscriptText.of(superscript, raised, before);
    if (plain.note().isPresent()) {
      TextRange range = new TextRange(start, text.length());
      noteReferences.add(new NoteReference(range, plain.note().getAsInt()));
    } else if (plain.text().length() == raised.length()) {
      int at = text.indexOf(raised, start);
      text.replace(at, at + raised.length(), plain.text());
    }
    if (plain.doubtful() && region != Region.AFTER_MAIN) {
      String key = superscript ? "import-doubt-superscript" : "import-doubt-subscript";
      lines.addDoubt(where, key, raised);
    }
  }

  private static boolean isParagraphInCell(Element element) {
    return element.normalName().matches("p|div") && element.closest("td, th") != null;
  }

  private void readText(TextNode node) throws RejectedFileException {
    String whole = node.getWholeText();
    boolean preservesLines =
        whole.indexOf('\n') >= 0
            && node.parent() != null
            && visibility.preservesLines(node.parent());
    String[] pieces = preservesLines ? whole.split("\n", -1) : new String[] {whole};
    for (int i = 0; i < pieces.length; i++) {
      if (i > 0) {
        endLine();
      }
      append(node, pieces[i]);
    }
  }

  private void append(TextNode node, String piece) {
    int start = text.length();
    if (!piece.isBlank()) {
      place = place == null ? placeOf(node) : place;
      text.append(supplied);
      lines.addSupplied(supplied.toString());
      supplied.setLength(0);
    }
    text.append(piece.replace('\n', ' ').replace('\r', ' '));
    if (markup.bold) {
      bold.add(new TextRange(start, text.length()));
    }
  }

  private Place placeOf(Node node) {
    Position position = node.sourceRange().start();
    return position.isTracked()
        ? new Place(lines.name(), position.lineNumber(), position.columnNumber())
        : Place.startOf(lines.name());
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
