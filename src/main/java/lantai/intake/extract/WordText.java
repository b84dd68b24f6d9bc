package lantai.intake.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lantai.text.Range;

/** The paragraphs of a part of a Word document. */
final class WordText {

  /** What is not printed: deletions, the older form of a drawing, field codes. */
  private static final Set<String> SKIPPED =
      Set.of("del", "moveFrom", "Fallback", "instrText", "delText", "pPrChange", "rPrChange");

  /**
   * @param marks the numbers of notes by the offset after which they stand
   */
  record Piece(String text, List<Range> bold, Map<Integer, Integer> marks, Line.Look look) {}

  private final WordNumbers numbers;
  private final WordStyles styles;
  private final List<Piece> lines = new ArrayList<>();
  private final Map<String, List<String>> references =
      new LinkedHashMap<>(Map.of("footnotes", new ArrayList<>(), "endnotes", new ArrayList<>()));
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<String> cells = new ArrayList<>();
  private int table;
  private int notes;

  /** A paragraph that is being read; a text box may hold paragraphs within one. */
  private static final class Open {
    private final StringBuilder text = new StringBuilder();
    private final List<Range> bold = new ArrayList<>();
    private final Map<Integer, Integer> marks = new LinkedHashMap<>();
    private String style = "";
    private String list;
    private int level;
    private boolean numbered;
    private boolean boldRun;
    private boolean inRun;
    private boolean outline;
  }

  WordText(WordNumbers numbers, WordStyles styles) {
    this.numbers = numbers;
    this.styles = styles;
  }

  List<Piece> lines() {
    return lines;
  }

  /** The ids of the notes of a kind, in the order of the text. */
  List<String> references(String kind) {
    return references.get(kind);
  }

  void read(XMLStreamReader xml) throws XMLStreamException {
    int skipped = 0;
    boolean reads = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        String tag = xml.getLocalName();
        if (skipped > 0 || SKIPPED.contains(tag)) {
          skipped++;
        } else {
          reads = tag.equals("t");
          start(tag, xml);
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (skipped > 0) {
          skipped--;
        } else {
          reads = false;
          end(xml.getLocalName());
        }
      } else if (event == XMLStreamConstants.CHARACTERS && reads && skipped == 0) {
        append(xml.getText());
      }
    }
  }

  private void start(String tag, XMLStreamReader xml) {
    Open paragraph = open.peek();
    switch (tag) {
      case "tbl" -> table++;
      case "p" -> open.push(new Open());
      case "br", "cr" -> breakLine(xml);
      case "tab" -> append(paragraph != null && paragraph.inRun ? "\t" : "");
      case "noBreakHyphen" -> append("-");
      case "footnoteReference" -> reference("footnotes", xml);
      case "endnoteReference" -> reference("endnotes", xml);
      default -> {
        if (paragraph != null) {
          property(paragraph, tag, xml);
        }
      }
    }
  }

  private static void property(Open paragraph, String tag, XMLStreamReader xml) {
    String value = WordFile.attribute(xml, "val");
    switch (tag) {
      case "pStyle" -> paragraph.style = String.valueOf(value);
      case "numId" -> paragraph.list = value;
      case "ilvl" -> paragraph.level = WordStyles.number(value);
      case "outlineLvl" -> paragraph.outline = WordStyles.number(value) < 9;
      case "r" -> {
        paragraph.inRun = true;
        paragraph.boldRun = false;
      }
      case "b" -> paragraph.boldRun = paragraph.inRun && WordFile.isOn(xml);
      default -> {}
    }
  }

  private void breakLine(XMLStreamReader xml) {
    String type = WordFile.attribute(xml, "type");
    if (!open.isEmpty() && (type == null || type.equals("textWrapping"))) {
      Open paragraph = open.pop();
      finish(paragraph);
      Open next = new Open();
      next.style = paragraph.style;
      next.numbered = true;
      next.inRun = paragraph.inRun;
      next.boldRun = paragraph.boldRun;
      open.push(next);
    }
  }

  private void reference(String kind, XMLStreamReader xml) {
    if (!open.isEmpty()) {
      references.get(kind).add(WordFile.attribute(xml, "id"));
      open.peek().marks.put(open.peek().text.length(), ++notes);
    }
  }

  private void append(String text) {
    if (open.isEmpty()) {
      return;
    }
    Open paragraph = open.peek();
    number(paragraph);
    int start = paragraph.text.length();
    paragraph.text.append(text);
    if (paragraph.boldRun) {
      paragraph.bold.add(new Range(start, paragraph.text.length()));
    }
  }

  private void number(Open paragraph) {
    if (!paragraph.numbered) {
      paragraph.numbered = true;
      WordNumbers.Use use =
          paragraph.list == null ? null : new WordNumbers.Use(paragraph.list, paragraph.level);
      paragraph.text.append(numbers.next(use, paragraph.style));
    }
  }

  private void end(String tag) {
    switch (tag) {
      case "p" -> {
        if (!open.isEmpty()) {
          finish(open.pop());
        }
      }
      case "r" -> {
        if (!open.isEmpty()) {
          open.peek().inRun = false;
          open.peek().boldRun = false;
        }
      }
      case "tr" -> row();
      case "tbl" -> table--;
      default -> {}
    }
  }

  private void finish(Open paragraph) {
    String text = paragraph.text.toString();
    if (table > 0 && text.length() <= 80 && paragraph.marks.isEmpty()) {
      cells.add(text);
      return;
    }
    row();
    lines.add(new Piece(text, paragraph.bold, paragraph.marks, look(paragraph, text)));
  }

  /** The cells of a row are one line, unless there is one alone. */
  private void row() {
    if (cells.isEmpty()) {
      return;
    }
    boolean single = cells.stream().filter(cell -> !cell.isBlank()).count() <= 1;
    Line.Look look = single ? Line.Look.PLAIN : Line.Look.ROW;
    lines.add(new Piece(String.join("\t", cells), List.of(), Map.of(), look));
    cells.clear();
  }

  private Line.Look look(Open paragraph, String text) {
    String visible = text.replaceAll("[\\s\\u00A0\\u3000]", "");
    int bold =
        paragraph.bold.stream()
            .mapToInt(range -> range.of(text).replaceAll("[\\s\\u00A0\\u3000]", "").length())
            .sum();
    if (styles.isContents(paragraph.style)) {
      return Line.Look.CONTENTS;
    }
    boolean whole = !visible.isEmpty() && visible.length() <= 60 && bold >= visible.length();
    boolean heading = styles.isHeading(paragraph.style) || paragraph.outline;
    boolean closed = visible.endsWith("。") || visible.endsWith("；");
    return visible.length() <= 80 && (heading || whole && !closed)
        ? Line.Look.HEADING
        : Line.Look.PLAIN;
  }
}
