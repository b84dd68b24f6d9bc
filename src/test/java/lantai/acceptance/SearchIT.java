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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The search page, opened from disk, answers each query of {@code queries.tsv}. */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchIT {

  private static final double LEAST_F1 = 0.98;

  /** Fallbacks may find more than was meant, such as 影上 for yingshang. */
  private static final double LEAST_F1_OF_FALLBACKS = 0.95;

  /**
   * @param status the text of the page's status line
   * @param addresses the targets of the results
   */
  private record Answer(String status, List<String> addresses) {}

  private final Map<SearchQuery, Answer> answers = new LinkedHashMap<>();
  private final List<String> errors = new ArrayList<>();

  @BeforeAll
  void search(BuiltSite site, Chromium chromium) throws IOException {
    try (BrowserContext reader = chromium.reader()) {
      Page page = reader.newPage();
      page.onPageError(error -> errors.add(page.url() + ": " + error));
      for (SearchQuery query : SearchQuery.all()) {
        answers.put(query, answer(page, query, site));
      }
    }
  }

  @Test
  void noScriptErrorOccurs() {
    assertEquals(List.of(), errors);
  }

  @Test
  void exactQueriesFindWhatALiteralSearchFinds(BuiltSite site) throws IOException {
    assertFound(SearchQuery::isExact, LEAST_F1, site);
  }

  @Test
  void typosAndPinyinFindWhatWasMeant(BuiltSite site) throws IOException {
    assertFound(query -> !query.isExact(), LEAST_F1_OF_FALLBACKS, site);
  }

  private void assertFound(Predicate<SearchQuery> selected, double leastF1, BuiltSite site)
      throws IOException {
    LiteralSearch reference = new LiteralSearch(site);
    List<String> faults = new ArrayList<>();
    List<SearchQuery> queries = answers.keySet().stream().filter(selected).toList();
    double sum = 0;
    for (SearchQuery query : queries) {
      Answer answer = answers.get(query);
      Set<String> expected = reference.find(query);
      sum += f1(expected, answer.addresses());
      boolean all = answer.addresses().containsAll(expected);
      if (!all || !answer.status().contains(query.label())) {
        faults.add(query + ": " + answer + ", expected " + expected);
      }
    }
    double mean = sum / queries.size();
    assertEquals("", String.join("\n", faults));
    assertTrue(mean >= leastF1, () -> "mean F1 " + mean + " of " + queries.size() + " queries");
  }

  @Test
  void resultsLinkToExistingElements(BuiltSite site) {
    Map<String, Document> pages = new HashMap<>();
    Set<String> missing = new TreeSet<>();
    for (Answer answer : answers.values()) {
      for (String address : answer.addresses()) {
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

  /** Waits for the status line; expands the list of results. */
  private static Answer answer(Page page, SearchQuery query, BuiltSite site) {
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

  /** The harmonic mean of precision and recall; 1 if nothing was expected and nothing found. */
  private static double f1(Set<String> expected, List<String> found) {
    if (expected.isEmpty() && found.isEmpty()) {
      return 1;
    }
    double right = found.stream().distinct().filter(expected::contains).count();
    return 2 * right / (expected.size() + found.size());
  }
}
