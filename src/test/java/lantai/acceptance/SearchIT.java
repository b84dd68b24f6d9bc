package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The search page, opened from disk and asked every query of {@code queries.tsv}. */
@InBrowser
class SearchIT {

  private static final double LEAST_F1 = 0.98;

  /** A guess may find more than what was meant, such as 影上 for yingshang; nothing less. */
  private static final double LEAST_F1_OF_GUESSES = 0.95;

  /** Given by a page that has finished: what it says and the addresses it leads to. */
  private record Answer(String status, List<String> addresses) {}

  @Test
  void onlyWhatIsInTheReportIsFound(BuiltSite site, Chromium chromium) throws IOException {
    assertFound(SearchQuery.all().stream().filter(SearchQuery::isExact).toList(), site, chromium);
  }

  @Test
  void slipsAndPinyinFindWhatWasMeant(BuiltSite site, Chromium chromium) throws IOException {
    assertFound(
        SearchQuery.all().stream().filter(query -> !query.isExact()).toList(), site, chromium);
  }

  private static void assertFound(List<SearchQuery> queries, BuiltSite site, Chromium chromium)
      throws IOException {
    LiteralSearch reference = new LiteralSearch(site);
    List<String> faults = new ArrayList<>();
    double sum = 0;
    try (BrowserContext reader = chromium.reader()) {
      Page page = reader.newPage();
      page.onPageError(error -> faults.add(page.url() + ": " + error));
      for (SearchQuery query : queries) {
        Answer answer = ask(page, query, site);
        Set<String> expected = reference.find(query);
        sum += f1(expected, answer.addresses());
        boolean all = answer.addresses().containsAll(expected);
        if (!all || !answer.status().contains(query.label())) {
          faults.add(query + ": " + answer + ", expected " + expected);
        }
      }
    }
    double mean = sum / queries.size();
    assertEquals("", String.join("\n", faults));
    double least = queries.get(0).isExact() ? LEAST_F1 : LEAST_F1_OF_GUESSES;
    assertTrue(mean >= least, () -> "mean F1 " + mean + " of " + queries.size() + " queries");
  }

  @Test
  void everyResultIsAPlaceOfTheSite(BuiltSite site, Chromium chromium) throws IOException {
    Map<String, Document> pages = new HashMap<>();
    Set<String> missing = new TreeSet<>();
    try (BrowserContext reader = chromium.reader()) {
      Page page = reader.newPage();
      for (SearchQuery query : SearchQuery.all()) {
        for (String address : ask(page, query, site).addresses()) {
          String[] parts = address.split("#");
          if (!site.has(parts[0])) {
            missing.add(address);
          } else if (parts.length > 1) {
            Document target = pages.computeIfAbsent(parts[0], path -> Jsoup.parse(site.text(path)));
            if (target.getElementById(parts[1]) == null) {
              missing.add(address);
            }
          }
        }
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void fieldAndButtonAreSideBySideAtAnySize(BuiltSite site, Chromium chromium) {
    try (BrowserContext reader = chromium.reader()) {
      Page page = reader.newPage();
      page.navigate(site.fileAddress(BuiltSite.SEARCH));
      for (int width : List.of(320, 390, 1280)) {
        page.setViewportSize(width, 844);
        for (String step : List.of("", "1", "2")) {
          BrowserSteps.of(page, step);
          double field = page.locator("#q").boundingBox().y;
          double button = page.locator("form button").boundingBox().y;
          assertEquals(field, button, 1, width + " px, step " + step);
        }
      }
    }
  }

  /** Waits for the page's answer; shows all results where there are many. */
  private static Answer ask(Page page, SearchQuery query, BuiltSite site) {
    String asked = URLEncoder.encode(query.typed(), StandardCharsets.UTF_8);
    String targets = query.isAmongTargets() ? "&t=1" : "";
    page.navigate(site.fileAddress(BuiltSite.SEARCH) + "?q=" + asked + targets);
    page.waitForFunction("document.getElementById('status').textContent");
    Locator more = page.locator("#hits + button");
    if (more.count() > 0) {
      more.click();
    }
    List<?> found =
        (List<?>)
            page.evaluate(
                "[...document.querySelectorAll('#hits a')].map(a => a.getAttribute('href'))");
    return new Answer(
        page.locator("#status").textContent(), found.stream().map(Object::toString).toList());
  }

  /** The harmonic mean of precision and recall; 1 where nothing was expected and nothing found. */
  private static double f1(Set<String> expected, List<String> found) {
    if (expected.isEmpty() && found.isEmpty()) {
      return 1;
    }
    double right = found.stream().distinct().filter(expected::contains).count();
    return 2 * right / (expected.size() + found.size());
  }
}
