package lantai.importer.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import lantai.chinese.TextRange;
import lantai.importer.extract.DocxParts.ListPosition;
import lantai.importer.extract.ExtractedText.TextLine.LineStyle;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The lines of a part of a Word document (WordprocessingML, ECMA-376 Part 1, 17). */
final class DocxText {

  /** Deletions, the older form of a drawing and field codes are not printed. */
  private static final Set<String> NOT_PRINTED =
      Set.of("del", "moveFrom", "Fallback", "instrText", "delText", "pPrChange", "rPrChange");

  private static final int LONGEST_HEADING = 80;
  private static final int LONGEST_CELL = 80;

  /** A line; {@code notes} are the numbers of notes by the offsets of the references to them. */
  record DocxLine(
      String text, List<TextRange> bold, Map<Integer, Integer> notes, LineStyle style) {}

  /** A paragraph, or part of one up to a line break, while it is read. */
  private static final class DocxParagraph {
    private final StringBuilder text = new StringBuilder();
    private final List<TextRange> bold = new ArrayList<>();
    private final Map<Integer, Integer> notes = new TreeMap<>();
    private String style = "";
    private @Nullable String list;
    private int level;
    private boolean outline;
    private boolean numbered;
    private boolean inRun;
    private boolean boldRun;

    /** Returns what follows a line break. */
    private DocxParagraph continuation() {
      DocxParagraph next = new DocxParagraph();
      next.style = style;
      next.numbered = true;
      next.inRun = inRun;
      next.boldRun = boldRun;
      return next;
    }

    private void readProperty(String tag, Element element) {
      String value = DocxParts.attribute(element, "val");
      switch (tag) {
        case "pStyle" -> style = String.valueOf(value);
        case "numId" -> list = value;
        case "ilvl" -> level = DocxParts.number(value);
        case "outlineLvl" -> outline = DocxParts.number(value) < 9;
        case "r" -> {
          inRun = true;
          boldRun = false;
        }
        case "b" -> boldRun = inRun && (value == null || !value.matches("0|false|off|none"));
        default -> {}
      }
    }

    private LineStyle lineStyle(DocxParts parts) {
      if (parts.isContentsStyle(style)) {
        return LineStyle.CONTENTS_ENTRY;
      }
      String line = text.toString();
      boolean heading =
          parts.isHeadingStyle(style) || outline || ExtractedTextBuilder.isBoldHeading(line, bold);
      return heading && ExtractedTextBuilder.withoutSpaces(line).length() <= LONGEST_HEADING
          ? LineStyle.HEADING
          : LineStyle.PLAIN;
    }
  }

  private final DocxParts parts;
  private final DocxNumbering numbering;
  private final List<DocxLine> lines = new ArrayList<>();
  private final Map<String, List<String>> noteIds =
      Map.of("footnotes", new ArrayList<>(), "endnotes", new ArrayList<>());

  /** Innermost last; a text box holds paragraphs within a paragraph. */
  private final Deque<DocxParagraph> open = new ArrayDeque<>();

  private final List<String> cells = new ArrayList<>();
  private int tableDepth;
  private int notes;

  DocxText(DocxParts parts, DocxNumbering numbering) {
    this.parts = parts;
    this.numbering = numbering;
  }

  List<DocxLine> lines() {
    return lines;
  }

  /** Returns the ids of {@code footnotes} or {@code endnotes} in the order of the references. */
  List<String> noteIds(String kind) {
    return noteIds.get(kind);
  }

  void read(Element element) {
    String tag = element.getLocalName();
    if (NOT_PRINTED.contains(tag)) {
      return;
    }
    startElement(tag, element);
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element nested) {
        read(nested);
      } else if (child instanceof Text text && tag.equals("t")) {
        append(text.getData());
      }
    }
    endElement(tag);
  }

  private void startElement(String tag, Element element) {
    DocxParagraph paragraph = open.peek();
    switch (tag) {
      case "tbl" -> tableDepth++;
      case "p" -> open.push(new DocxParagraph());
      case "br", "cr" -> breakLine(DocxParts.attribute(element, "type"));
      case "tab" -> append(paragraph != null && paragraph.inRun ? "\t" : "");
      case "noBreakHyphen" -> append("-");
      case "footnoteReference" -> addNoteReference("footnotes", element);
      case "endnoteReference" -> addNoteReference("endnotes", element);
      default -> {
        if (paragraph != null) {
          paragraph.readProperty(tag, element);
        }
      }
    }
  }

  /** Page and column breaks break no line. */
  private void breakLine(@Nullable String type) {
    if (!open.isEmpty() && (type == null || type.equals("textWrapping"))) {
      DocxParagraph paragraph = open.pop();
      addLine(paragraph);
      open.push(paragraph.continuation());
    }
  }

  private void addNoteReference(String kind, Element element) {
    if (!open.isEmpty()) {
      noteIds.get(kind).add(String.valueOf(DocxParts.attribute(element, "id")));
      open.peek().notes.put(open.peek().text.length(), ++notes);
    }
  }

  private void append(String text) {
    DocxParagraph paragraph = open.peek();
    if (paragraph == null) {
      return;
    }
    if (!paragraph.numbered) {
      paragraph.numbered = true;
      ListPosition own =
          paragraph.list == null
              ? parts.listOfStyle(paragraph.style)
              : new ListPosition(paragraph.list, paragraph.level);
      paragraph.text.append(own == null ? "" : numbering.next(own));
    }
    int start = paragraph.text.length();
    paragraph.text.append(text);
    if (paragraph.boldRun) {
      paragraph.bold.add(new TextRange(start, paragraph.text.length()));
    }
  }

  private void endElement(String tag) {
    switch (tag) {
      case "p" -> addLine(open.pop());
      case "r" -> {
        if (!open.isEmpty()) {
          open.peek().inRun = false;
          open.peek().boldRun = false;
        }
      }
      case "tr" -> addRow();
      case "tbl" -> tableDepth--;
      default -> {}
    }
  }

  private void addLine(DocxParagraph paragraph) {
    String text = paragraph.text.toString();
    if (tableDepth > 0 && text.length() <= LONGEST_CELL && paragraph.notes.isEmpty()) {
      cells.add(text);
      return;
    }
    addRow();
    lines.add(new DocxLine(text, paragraph.bold, paragraph.notes, paragraph.lineStyle(parts)));
  }

  /** Adds the cells of a table row as one line. */
  private void addRow() {
    if (!cells.isEmpty()) {
      boolean single = cells.stream().filter(cell -> !cell.isBlank()).count() <= 1;
      LineStyle style = single ? LineStyle.PLAIN : LineStyle.TABLE_ROW;
      lines.add(new DocxLine(String.join("\t", cells), List.of(), Map.of(), style));
      cells.clear();
    }
  }
}
