package lantai.importer.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the lines of a body, a note or a header whose tables are read paragraph by paragraph.
 */
final class StoryLines {

  private final List<DocxLine> lines = new ArrayList<>();
  private final List<List<DocxLine>> cells = new ArrayList<>();
  private final List<DocxLine> cell = new ArrayList<>();

  /** Adds a paragraph: to the cell that is read, or after the row, which has ended. */
  void add(List<DocxLine> paragraph, boolean inCell) {
    if (inCell) {
      cell.addAll(paragraph);
    } else {
      endRow();
      lines.addAll(paragraph);
    }
  }

  /** Adds the lines of a text box, before the row that is read. */
  void addBox(List<DocxLine> box) {
    lines.addAll(box);
  }

  void endCell() {
    cells.add(List.copyOf(cell));
    cell.clear();
  }

  void endRow() {
    if (!cell.isEmpty()) {
      endCell();
    }
    if (!cells.isEmpty()) {
      lines.addAll(TableRowLines.of(cells));
      cells.clear();
    }
  }

  /** Returns the lines, at the end. */
  List<DocxLine> end() {
    endRow();
    return lines;
  }
}
