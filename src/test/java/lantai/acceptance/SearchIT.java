package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URLDecoder;
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
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search page, opened from disk, answers each query of {@code queries.tsv}. */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchIT {

  private static final double LEAST_F1 = 0.98;

  /** Fallbacks may find more than was meant, such as 影上 for yingshang. */
  private static final double LEAST_F1_OF_FALLBACKS = 0.95;

  /** The end of an address that looks for the words in the page. */
  private static final String TEXT_FRAGMENT = ":~:text=";

  private static final int MOST_ANSWERS = 8;
  private static final int MOST_NEAR_HITS = 5;

  /**
   * @param hits the links of the texts
   * @param links those and the links of the direct answers
   */
  private record Answer(String status, List<Link> hits, List<Link> links) {

    /** Of the paragraphs, notes and rows that were found. */
    List<String> addresses() {
      return hits.stream().map(hit -> hit.element().replaceFirst("(#p\\d+)s\\d+$", "$1")).toList();
    }
  }

  /**
   * @param found the first words that are marked under it; empty if there are none
   */
  private record Link(String address, String label, String found) {

    static Link of(Object evaluated) {
      List<?> parts = (List<?>) evaluated;
      return new Link(parts.get(0).toString(), parts.get(1).toString(), parts.get(2).toString());
    }

    String element() {
      return address.split(TEXT_FRAGMENT)[0];
    }
  }

  private final Map<SearchQuery, Answer> answers = new LinkedHashMap<>();
  private final List<String> errors = new ArrayList<>();
  private final Map<String, Document> pages = new HashMap<>();

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
    Set<String> missing = new TreeSet<>();
    for (Answer answer : answers.values()) {
      for (Link link : answer.links()) {
        if (element(link, site) == null) {
          missing.add(link.address());
        }
      }
    }
    assertEquals(Set.of(), missing);
  }

  /** The element that a link leads to; {@code null} if there is none. */
  private @Nullable Element element(Link link, BuiltSite site) {
    String[] parts = link.element().split("#");
    if (!site.has(parts[0])) {
      return null;
    }
    Document page = pages.computeIfAbsent(parts[0], path -> Jsoup.parse(site.text(path)));
    return parts.length > 1 ? page.getElementById(parts[1]) : page.body();
  }

  @Test
  void resultsLinkToTheSentenceThatWasFound(BuiltSite site) {
    List<String> wrong = new ArrayList<>();
    answers.forEach(
        (query, answer) -> {
          for (Link hit : answer.hits()) {
            boolean isSentence = hit.element().matches(".*#p\\d+s\\d+");
            if (isSentence && !element(hit, site).text().contains(hit.found())
                || isSentence == query.isAmongTargets() && !hit.element().contains("#note-")) {
              wrong.add(query + ": " + hit);
            }
          }
        });
    assertEquals(List.of(), wrong);
  }

  /** The words are between those that surround them, and the title names the part. */
  @Test
  void resultsNameTheirPlace() {
    List<Link> hits = answers.get(new SearchQuery("exact", "乡村振兴", "乡村振兴")).hits();
    for (Link hit : hits) {
      String fragment = hit.address().split(TEXT_FRAGMENT)[1];
      String words = URLDecoder.decode(fragment, StandardCharsets.UTF_8);
      assertTrue(words.matches("(?:[^，。]+-,)?乡村振兴(?:,-[^，。]+)?"), words);
      assertTrue(
          hit.label().matches(".+ · （.+）.+ · 第\\d+段|.+年工作.+ · 第\\d+段|名词注释 · .+"), hit.label());
    }
  }

  /** Something of each kind is found by its name. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "targets.name",
        "results.name",
        "commitments.name",
        "projects.name",
        "livelihood.text",
        "cities.name",
        "glossary.term"
      })
  void namesAreAnsweredFirst(String column, BuiltSite site, Chromium chromium) throws IOException {
    String[] parts = column.split("\\.");
    JsonNode rows = new ObjectMapper().readTree(site.text("data/" + parts[0] + ".json"));
    String name =
        StreamSupport.stream(rows.spliterator(), false)
            .filter(row -> !row.has("claim") || row.get("value").isTextual())
            .findFirst()
            .orElseThrow()
            .get(parts[1])
            .textValue();
    assertAnswered(name, name, site, chromium);
  }

  @Test
  void chapterTitlesAreAnsweredFirst(BuiltSite site, Chromium chromium) throws IOException {
    JsonNode report = new ObjectMapper().readTree(site.text("data/report.json"));
    for (JsonNode chapter : report.get("chapters")) {
      String title = chapter.get("title").textValue();
      assertAnswered(title, chapter.get("number").asText("") + title, site, chromium);
    }
  }

  private static void assertAnswered(String typed, String name, BuiltSite site, Chromium chromium) {
    try (BrowserContext reader = chromium.reader()) {
      Page page = reader.newPage();
      Answer answer = answer(page, new SearchQuery("name", typed, typed), site);
      List<String> first =
          answer.links().stream().filter(link -> link.found().isEmpty()).map(Link::label).toList();
      assertTrue(first.contains(name), () -> typed + ": " + answer);
      assertTrue(first.size() <= MOST_ANSWERS, first::toString);
      assertEquals(0, page.locator("#answers + button").count());
    }
  }

  @Test
  void wordsOfReadersFindThoseOfTheReport(BuiltSite site, Chromium chromium) {
    try (BrowserContext reader = chromium.reader()) {
      Page page = reader.newPage();
      Answer absent = answer(page, new SearchQuery("synonym", "看病", "看病"), site);
      assertTrue(absent.status().startsWith("没有“看病”，也找：医疗、医保"), absent::toString);
      assertTrue(absent.hits().size() > 1, absent::toString);

      Answer printed = answer(page, new SearchQuery("synonym", "工资", "工资"), site);
      assertTrue(printed.status().startsWith("“工资”：共"), printed::toString);
      page.locator("#more a").first().waitFor();
      assertTrue(page.locator("#found").textContent().contains("也找：收入"));
    }
  }

  @Test
  void fewNearResultsAreShownAtFirst(BuiltSite site, Chromium chromium) {
    try (BrowserContext reader = chromium.reader()) {
      Page page = reader.newPage();
      page.navigate(site.fileAddress(BuiltSite.SEARCH) + "?q=乡村兴");
      page.locator("#hits a").first().waitFor();
      assertEquals(MOST_NEAR_HITS, page.locator("#hits a").count());
      page.locator("#hits + button").click();
      assertTrue(page.locator("#hits a").count() > MOST_NEAR_HITS);
    }
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
    return new Answer(
        page.locator("#status").textContent(), links(page, "#hits a"), links(page, "#found a"));
  }

  private static List<Link> links(Page page, String selector) {
    List<?> found =
        (List<?>)
            page.evaluate(
                "selector => [...document.querySelectorAll(selector)].map(a =>"
                    + " [a.getAttribute('href'), a.textContent,"
                    + " a.parentNode.querySelector('mark')?.textContent ?? ''])",
                selector);
    return found.stream().map(Link::of).toList();
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
