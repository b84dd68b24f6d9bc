package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.net.URLDecoder;
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

  private static final int MOST_ANSWERS = 8;
  private static final int MOST_NEAR_HITS = 5;

  private final Map<SearchQuery, SearchPageReader.Answer> answers = new LinkedHashMap<>();
  private final List<String> errors = new ArrayList<>();
  private final Map<String, Document> pages = new HashMap<>();

  @BeforeAll
  void search(BuiltSite site, Chromium chromium) throws IOException {
    try (BrowserContext reader = chromium.reader()) {
      Page page = reader.newPage();
      page.onPageError(error -> errors.add(page.url() + ": " + error));
      for (SearchQuery query : SearchQuery.all()) {
        answers.put(query, SearchPageReader.ask(page, query, site));
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
      SearchPageReader.Answer answer = answers.get(query);
      Set<String> expected = reference.find(query);
      sum += SearchPageReader.f1(expected, answer.addresses());
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
    for (SearchPageReader.Answer answer : answers.values()) {
      for (SearchPageReader.Link link : answer.links()) {
        if (element(link, site) == null) {
          missing.add(link.address());
        }
      }
    }
    assertEquals(Set.of(), missing);
  }

  /** The element that a link leads to; {@code null} if there is none. */
  private @Nullable Element element(SearchPageReader.Link link, BuiltSite site) {
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
          for (SearchPageReader.Link hit : answer.hits()) {
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
    List<SearchPageReader.Link> hits = answers.get(new SearchQuery("exact", "乡村振兴", "乡村振兴")).hits();
    for (SearchPageReader.Link hit : hits) {
      String fragment = hit.address().split(SearchPageReader.TEXT_FRAGMENT)[1];
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
      SearchPageReader.Answer answer =
          SearchPageReader.ask(page, new SearchQuery("name", typed, typed), site);
      List<String> first =
          answer.links().stream()
              .filter(link -> link.found().isEmpty())
              .map(SearchPageReader.Link::label)
              .toList();
      assertTrue(first.contains(name), () -> typed + ": " + answer);
      assertTrue(first.size() <= MOST_ANSWERS, first::toString);
      assertEquals(0, page.locator("#answers + button").count());
    }
  }

  @Test
  void fewNearResultsAreShownAtFirst(BuiltSite site, Chromium chromium) {
    try (BrowserContext reader = chromium.reader()) {
      Page page = reader.newPage();
      page.navigate(site.fileAddress(BuiltSite.SEARCH) + "?q=高质量法展");
      page.locator("#hits a").first().waitFor();
      assertEquals(MOST_NEAR_HITS, page.locator("#hits a").count());
      page.locator("#hits + button").click();
      assertTrue(page.locator("#hits a").count() > MOST_NEAR_HITS);
    }
  }

  /** With enlarged text the field may need the whole line. */
  @Test
  void fieldAndButtonAreSideBySideUnlessEnlargedTextNeedsTheLine(
      BuiltSite site, Chromium chromium) {
    try (BrowserContext reader = chromium.reader()) {
      Page page = reader.newPage();
      page.navigate(site.fileAddress(BuiltSite.SEARCH));
      for (int width : List.of(320, 390, 1280)) {
        page.setViewportSize(width, 844);
        for (String step : List.of("", "1", "2")) {
          BrowserSteps.of(page, step);
          BoundingBox field = page.locator("#q").boundingBox();
          BoundingBox button = page.locator("form button").boundingBox();
          String at = width + " px, step " + step;
          if (step.isEmpty() || button.y < field.y + field.height) {
            assertEquals(field.y, button.y, 1, at);
          } else {
            assertEquals(page.locator("form .acts").boundingBox().width, field.width, 1, at);
          }
        }
      }
    }
  }
}
