package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Tables that a reader sorts by their figures. */
@InBrowser
class SortedTablesIT {

  private static final String NUMBERS = "rows => rows.map(row => row.cells[1].dataset.v ?? '')";

  @Test
  void orderOfRowsIsThatOfTheirNumbersInTheData(
      BuiltSite site, SiteServer server, Chromium chromium) throws IOException {
    int tables = 0;
    try (BrowserContext reader = chromium.reader()) {
      Page page = reader.newPage();
      for (String path : site.pages()) {
        if (Jsoup.parse(site.text(path)).select("table.sort").isEmpty()) {
          continue;
        }
        tables++;
        page.navigate(server.address(path));
        Locator sort = page.locator("table.sort th button").nth(1);
        sort.click();
        List<BigDecimal> rising = numbers(page);
        assertEquals(sorted(numbers(site, path), Comparator.naturalOrder()), rising, path);
        sort.click();
        assertEquals(sorted(numbers(site, path), Comparator.reverseOrder()), numbers(page), path);
      }
    }
    assertTrue(tables > 0);
  }

  /** Of the rows in the order shown; null for a row without a number. */
  private static List<BigDecimal> numbers(Page page) {
    List<BigDecimal> numbers = new ArrayList<>();
    Object shown = page.locator("table.sort tbody tr:not(.g)").evaluateAll(NUMBERS);
    ((List<?>) shown).forEach(text -> numbers.add(number(text.toString())));
    return numbers;
  }

  /** Of the rows as published in the data, by address. */
  private static List<BigDecimal> numbers(BuiltSite site, String path) throws IOException {
    Map<String, BigDecimal> byAddress = new HashMap<>();
    String table = path.replace(".html", "");
    for (JsonNode row : new ObjectMapper().readTree(site.text("data/" + table + ".json"))) {
      byAddress.put(row.get("url").asText(), number(row.get("number").asText("")));
    }
    return new ArrayList<>(byAddress.values());
  }

  private static BigDecimal number(String text) {
    return text.isEmpty() || text.equals("null") ? null : new BigDecimal(text).stripTrailingZeros();
  }

  private static List<BigDecimal> sorted(List<BigDecimal> numbers, Comparator<BigDecimal> order) {
    List<BigDecimal> sorted = new ArrayList<>(numbers);
    Collections.sort(sorted, Comparator.nullsLast(order));
    return sorted;
  }
}
