package lantai.importer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Paragraphs and tables of a text of its kind: the body, a note, a header, a text box. */
final class RtfStory {

  private static final Pattern BULLET = Pattern.compile("[^\\p{L}\\p{N}]{0,2}");

  private final List<DocxLine> lines = new ArrayList<>();
  private final List<List<DocxLine>> cells = new ArrayList<>();
  private final List<DocxLine> cell = new ArrayList<>();
  private @Nullable DocxParagraph paragraph;
  private String number = "";
  private boolean heading;
  private boolean centred;
  private boolean inTable;

  /** Returns the paragraph that is read. */
  DocxParagraph paragraph() {
    if (paragraph == null) {
      paragraph = new DocxParagraph("", heading, centred);
      paragraph.addNumber(new ListNumber(number, null));
      number = "";
    }
    return paragraph;
  }

  /** Sets what is printed before the next paragraph; bullets are left out. */
  void setNumber(String text) {
    number = BULLET.matcher(text).matches() ? "" : text;
  }

  void resetParagraph() {
    heading = false;
    centred = false;
    inTable = false;
  }

  void setHeading() {
    heading = true;
  }

  void setCentred() {
    centred = true;
  }

  void setInTable() {
    inTable = true;
  }

  void add(List<DocxLine> more) {
    lines.addAll(more);
  }

  void endParagraph() {
    List<DocxLine> ended = paragraph().lines(null);
    paragraph = null;
    if (inTable) {
      cell.addAll(ended);
    } else {
      endRow();
      lines.addAll(ended);
    }
  }

  void endCell() {
    cell.addAll(paragraph().lines(null));
    paragraph = null;
    cells.add(List.copyOf(cell));
    cell.clear();
  }

  void endRow() {
    if (!cell.isEmpty()) {
      cells.add(List.copyOf(cell));
      cell.clear();
    }
    if (!cells.isEmpty()) {
      lines.addAll(TableRowLines.of(cells));
      cells.clear();
    }
  }

  /** Returns the lines, at the end. */
  List<DocxLine> lines() {
    if (paragraph != null) {
      endParagraph();
    }
    endRow();
    return lines;
  }
}
