package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How long pages are divided on paper. */
@InBrowser
class PrintedTablesIT {

  /** The headings, and of each table the line of column heads and the heads of its rows. */
  private static final String PARTS =
      """
      () => {
        const texts = (root, selector) =>
          [...root.querySelectorAll(selector)].map(node => node.innerText);
        return {
          headings: texts(document.querySelector('main'), 'h2,h3,.g th'),
          tables: [...document.querySelectorAll('table:has(thead)')].map(table => ({
            head: [...table.tHead.rows[0].cells].map(cell => cell.innerText.replace(/[↕↑↓]/, '')).join(''),
            rows: texts(table, 'tbody tr:not(.g)>:first-child')
          }))
        };
      }
      """;

  /** A page with so many rows of a table shows them as a table. */
  private static final int ROWS = 3;

  private record Table(String head, List<String> rows) {

    private static Table of(Map<?, ?> found) {
      return new Table(
          PrintedPage.plain((String) found.get("head")), plain((List<?>) found.get("rows")));
    }

    private boolean has(String name) {
      return rows.stream().anyMatch(row -> row.startsWith(name) || name.startsWith(row));
    }

    /** Tables of a page may share names of rows; these are left out. */
    private boolean isOn(PrintedPage page, List<Table> tables) {
      return rows.stream()
              .filter(row -> tables.stream().noneMatch(other -> other != this && other.has(row)))
              .filter(row -> page.lines().stream().anyMatch(line -> line.startsWith(row)))
              .count()
          >= ROWS;
    }
  }

  @Test
  void pagesAreFilledAndTablesHaveTheirHeadsOnEachPage(BuiltSite site, Chromium chromium)
      throws IOException {
    List<String> faults = new ArrayList<>();
    try (BrowserContext reader = chromium.reader()) {
      Page page = reader.newPage();
      for (String path : printed(site)) {
        page.navigate(site.fileAddress(path));
        Map<?, ?> parts = (Map<?, ?>) page.evaluate(PARTS);
        check(path, PrintedPage.read(page.pdf()), parts, faults);
      }
    }
    assertEquals("", String.join("\n", faults));
  }

  /** Pages with a table, the whole text, and a chapter. */
  private static List<String> printed(BuiltSite site) {
    List<String> types = site.pageTypes();
    return types.stream()
        .filter(
            path ->
                path.equals(types.get(0))
                    || path.equals("all.html")
                    || site.text(path).contains("<thead>"))
        .toList();
  }

  private static void check(
      String path, List<PrintedPage> pages, Map<?, ?> parts, List<String> faults) {
    List<String> headings = plain((List<?>) parts.get("headings"));
    List<Table> tables =
        ((List<?>) parts.get("tables")).stream().map(found -> Table.of((Map<?, ?>) found)).toList();
    for (int i = 0; i < pages.size(); i++) {
      PrintedPage page = pages.get(i);
      String where = path + ", page " + (i + 1) + " of " + pages.size() + ": ";
      if (page.text().contains("↕")) {
        faults.add(where + "the mark of a sort button");
      }
      for (Table table : tables) {
        if (table.isOn(page, tables) && !page.text().contains(table.head())) {
          faults.add(where + "no column heads " + table.head() + " in " + page.lines().get(0));
        }
      }
      if (i < pages.size() - 1) {
        String last = page.lines().get(page.lines().size() - 1);
        if (headings.contains(last)) {
          faults.add(where + "ends with the heading " + last);
        }
        if (page.filled() < .5) {
          faults.add(where + "filled to " + page.filled() + " only, until " + last);
        }
      }
    }
  }

  private static List<String> plain(List<?> texts) {
    return texts.stream()
        .map(text -> PrintedPage.plain((String) text))
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
