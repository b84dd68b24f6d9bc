package lantai.importer.extract.office;

import java.util.List;
import lantai.importer.extract.ExtractedText.TextLine.LineStyle;

/**
 * Makes the lines of a table row: a single line if it contains data, or the lines of all cells if
 * it lays out the page.
 */
public final class TableRowLineFactory {

  private static final int LONGEST_CELL = 80;

  /** Most paragraphs of a cell with data. */
  private static final int MOST_PARAGRAPHS = 4;

  private TableRowLineFactory() {}

  /**
   * @param cells the lines of each cell
   */
  public static List<OfficeLine> of(List<List<OfficeLine>> cells) {
    return isData(cells) ? List.of(dataRow(cells)) : cells.stream().flatMap(List::stream).toList();
  }

  private static boolean isData(List<List<OfficeLine>> cells) {
    boolean single = isSingle(cells);
    boolean heading =
        cells.stream().flatMap(List::stream).anyMatch(line -> line.style() == LineStyle.HEADING);
    return !(single && heading) && cells.stream().allMatch(cell -> isDataCell(cell, single));
  }

  private static boolean isSingle(List<List<OfficeLine>> cells) {
    return cells.stream()
            .filter(cell -> cell.stream().anyMatch(line -> !line.text().isBlank()))
            .count()
        <= 1;
  }

  private static boolean isDataCell(List<OfficeLine> cell, boolean single) {
    int length = cell.stream().mapToInt(line -> line.text().length()).sum();
    long visible = cell.stream().filter(line -> !line.text().isBlank()).count();
    return length <= LONGEST_CELL
        && visible <= (single ? 1 : MOST_PARAGRAPHS)
        && cell.stream()
            .allMatch(line -> line.notes().isEmpty() && line.style() != LineStyle.TABLE_ROW);
  }

  private static OfficeLine dataRow(List<List<OfficeLine>> cells) {
    OfficeLineBuilder row = new OfficeLineBuilder();
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        row.append("\t", false);
      }
      boolean first = true;
      for (OfficeLine line : cells.get(i)) {
        row.append(first || line.text().isBlank() ? "" : " ", false);
        row.append(line);
        first &= line.text().isBlank();
      }
    }
    return row.build(isSingle(cells) ? LineStyle.PLAIN : LineStyle.TABLE_ROW);
  }
}
