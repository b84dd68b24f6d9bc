package lantai.importer.extract.office;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the lines of a body, a note or a header whose tables are read paragraph by paragraph.
 */
public final class StoryBuilder {

  private final List<OfficeLine> lines = new ArrayList<>();
  private final List<List<OfficeLine>> cells = new ArrayList<>();
  private final List<OfficeLine> cell = new ArrayList<>();

  /** Adds a paragraph: to the cell that is read, or after the row, which has ended. */
  public void add(List<OfficeLine> paragraph, boolean inCell) {
    if (inCell) {
      cell.addAll(paragraph);
    } else {
      endRow();
      lines.addAll(paragraph);
    }
  }

  /** Adds the lines of a text box, before the row that is read. */
  public void addBox(List<OfficeLine> box) {
    lines.addAll(box);
  }

  public void endCell() {
    cells.add(List.copyOf(cell));
    cell.clear();
  }

  public void endRow() {
    if (!cell.isEmpty()) {
      endCell();
    }
    if (!cells.isEmpty()) {
      lines.addAll(TableRowLineFactory.of(cells));
      cells.clear();
    }
  }

  /** Returns the lines, at the end. */
  public List<OfficeLine> end() {
    endRow();
    return lines;
  }
}
