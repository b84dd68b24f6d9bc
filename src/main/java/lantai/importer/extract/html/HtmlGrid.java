package lantai.importer.extract.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Columns of table cells, counted as browsers do (HTML Standard, 4.9.12). */
final class HtmlGrid {

  /** Greatest rowspan or colspan that is used. Browsers allow more than any report has. */
  private static final int MOST_SPANNED = 100;

  private static final int LONGEST_CELL = 80;

  private final HtmlStyles styles;
  private final Map<Element, Map<Element, Integer>> tables = new IdentityHashMap<>();

  HtmlGrid(HtmlStyles styles) {
    this.styles = styles;
  }

  /** Returns the 0-based number of a cell's column. */
  int column(Element cell) {
    Element table = cell.closest("table");
    return table == null
        ? cell.elementSiblingIndex()
        : tables.computeIfAbsent(table, this::columns).getOrDefault(cell, 0);
  }

  /** Whether a row contains data rather than laying out the page. */
  boolean isDataRow(Element row) {
    List<Element> cells = row.children();
    return !cells.isEmpty()
        && cells.size() + column(cells.get(0)) >= 2
        && cells.stream()
            .allMatch(c -> c.text().length() <= LONGEST_CELL && c.select("table").isEmpty())
        && row.parent() != null
        && row.parent().children().size() >= 2;
  }

  private Map<Element, Integer> columns(Element table) {
    Map<Element, Integer> columns = new IdentityHashMap<>();
    List<Element> rows = new ArrayList<>(table.select("tr"));
    rows.removeIf(row -> row.closest("table") != table);
    Set<String> taken = new HashSet<>();
    for (int r = 0; r < rows.size(); r++) {
      int column = 0;
      for (Element cell : rows.get(r).children()) {
        if (isNone(cell)) {
          continue;
        }
        while (taken.contains(r + " " + column)) {
          column++;
        }
        columns.put(cell, column);
        int right = column + span(cell, "colspan", 1);
        int below = r + span(cell, "rowspan", rows.size() - r);
        for (int i = r; i < Math.min(below, rows.size()); i++) {
          for (int k = column; k < right; k++) {
            taken.add(i + " " + k);
          }
        }
        column = right;
      }
    }
    return columns;
  }

  private boolean isNone(Element cell) {
    String display = styles.value(cell, "display");
    return display.equals("none") || cell.hasAttr("hidden") && display.isEmpty();
  }

  private static int span(Element cell, String attribute, int ofZero) {
    String value = cell.attr(attribute).strip();
    int span = value.matches("[0-9]{1,5}") ? Integer.parseInt(value) : 1;
    return Math.min(MOST_SPANNED, span == 0 ? Math.max(1, ofZero) : span);
  }
}
