package lantai.importer.extract.office;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the lines of a body, note or header of a DOC or RTF document, whose tables are read
 * paragraph by paragraph.
 */
public final class StoryBuilder {

  private final List<OfficeLine> lines = new ArrayList<>();
  private final List<List<OfficeLine>> cells = new ArrayList<>();
  private final List<OfficeLine> cell = new ArrayList<>();

  /** Adds a paragraph to the current cell, or after the current row, which is then ended. */
  public void add(List<OfficeLine> paragraph, boolean inCell) {
    if (inCell) {
      cell.addAll(paragraph);
    } else {
      endRow();
      lines.addAll(paragraph);
    }
  }

  /** Adds the lines of a text box before the current row. */
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

  /** Ends the story and returns its lines. */
  public List<OfficeLine> end() {
    endRow();
    return lines;
  }
}
