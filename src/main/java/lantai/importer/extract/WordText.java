package lantai.importer.extract;

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
import lantai.chinese.TextRange;

/** The paragraphs of a part of a Word document. */
final class WordText {

  /** What is not printed: deletions, the older form of a drawing, field codes. */
  private static final Set<String> SKIPPED =
      Set.of("del", "moveFrom", "Fallback", "instrText", "delText", "pPrChange", "rPrChange");

  /**
   * @param marks the numbers of notes by the offset after which they stand
   */
  record RunPiece(
      String text, List<TextRange> bold, Map<Integer, Integer> marks, TextLine.LineStyle look) {}

  private final WordListNumbers numbers;
  private final WordStyles styles;
  private final List<RunPiece> lines = new ArrayList<>();
  private final Map<String, List<String>> references =
      new LinkedHashMap<>(Map.of("footnotes", new ArrayList<>(), "endnotes", new ArrayList<>()));
  private final Deque<WordParagraph> open = new ArrayDeque<>();
  private final List<String> cells = new ArrayList<>();
  private int table;
  private int notes;

  WordText(WordListNumbers numbers, WordStyles styles) {
    this.numbers = numbers;
    this.styles = styles;
  }

  List<RunPiece> lines() {
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
    WordParagraph paragraph = open.peek();
    switch (tag) {
      case "tbl" -> table++;
      case "p" -> open.push(new WordParagraph());
      case "br", "cr" -> breakLine(xml);
      case "tab" -> append(paragraph != null && paragraph.inRun ? "\t" : "");
      case "noBreakHyphen" -> append("-");
      case "footnoteReference" -> reference("footnotes", xml);
      case "endnoteReference" -> reference("endnotes", xml);
      default -> {
        if (paragraph != null) {
          paragraph.property(tag, xml);
        }
      }
    }
  }

  private void breakLine(XMLStreamReader xml) {
    String type = WordExtractor.attribute(xml, "type");
    if (!open.isEmpty() && (type == null || type.equals("textWrapping"))) {
      WordParagraph paragraph = open.pop();
      finish(paragraph);
      WordParagraph next = paragraph.next();
      open.push(next);
    }
  }

  private void reference(String kind, XMLStreamReader xml) {
    if (!open.isEmpty()) {
      references.get(kind).add(WordExtractor.attribute(xml, "id"));
      open.peek().marks.put(open.peek().text.length(), ++notes);
    }
  }

  private void append(String text) {
    if (open.isEmpty()) {
      return;
    }
    WordParagraph paragraph = open.peek();
    number(paragraph);
    int start = paragraph.text.length();
    paragraph.text.append(text);
    if (paragraph.boldRun) {
      paragraph.bold.add(new TextRange(start, paragraph.text.length()));
    }
  }

  private void number(WordParagraph paragraph) {
    if (!paragraph.numbered) {
      paragraph.numbered = true;
      WordListNumbers.ListUse use =
          paragraph.list == null
              ? null
              : new WordListNumbers.ListUse(paragraph.list, paragraph.level);
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

  private void finish(WordParagraph paragraph) {
    String text = paragraph.text.toString();
    if (table > 0 && text.length() <= 80 && paragraph.marks.isEmpty()) {
      cells.add(text);
      return;
    }
    row();
    lines.add(new RunPiece(text, paragraph.bold, paragraph.marks, paragraph.look(styles)));
  }

  /** The cells of a row are one line, unless there is one alone. */
  private void row() {
    if (cells.isEmpty()) {
      return;
    }
    boolean single = cells.stream().filter(cell -> !cell.isBlank()).count() <= 1;
    TextLine.LineStyle look = single ? TextLine.LineStyle.PLAIN : TextLine.LineStyle.ROW;
    lines.add(new RunPiece(String.join("\t", cells), List.of(), Map.of(), look));
    cells.clear();
  }
}
