package lantai.acceptance;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What a reader of the search page sees. */
final class SearchPageReader {

  /** The end of an address that looks for the words in the page. */
  static final String TEXT_FRAGMENT = ":~:text=";

  private SearchPageReader() {}

  /**
   * @param hits the links of the texts with the words
   * @param more those of the texts with what is meant by them, if both are shown
   * @param links all links, also those of the direct answers
   */
  record Answer(String status, List<Link> hits, List<Link> more, List<Link> links) {

    /** Of the paragraphs, notes and rows that were found. */
    List<String> addresses() {
      return hits.stream().map(Link::paragraph).toList();
    }

    /** The names of the direct answers. */
    List<String> direct() {
      return links.stream().filter(link -> link.found().isEmpty()).map(Link::label).toList();
    }
  }

  /**
   * @param found the first words that are marked under it; empty if there are none
   */
  record Link(String address, String label, String found) {

    private static Link of(Object evaluated) {
      List<?> parts = (List<?>) evaluated;
      return new Link(parts.get(0).toString(), parts.get(1).toString(), parts.get(2).toString());
    }

    String element() {
      return address.split(TEXT_FRAGMENT)[0];
    }

    String paragraph() {
      return element().replaceFirst("(#p\\d+)s\\d+$", "$1");
    }
  }

  /** Waits until the search is done; expands the list of results. */
  static Answer ask(Page page, SearchQuery query, BuiltSite site) {
    String asked = URLEncoder.encode(query.typed(), StandardCharsets.UTF_8);
    String targets = query.isAmongTargets() ? "&t=1" : "";
    page.navigate(site.fileAddress(BuiltSite.SEARCH) + "?q=" + asked + targets);
    page.waitForFunction(
        "document.getElementById('status').textContent && !document.querySelector('[aria-busy]')");
    Locator more = page.locator("#hits + button");
    if (more.count() > 0) {
      more.click();
    }
    return new Answer(
        page.locator("#status").textContent(),
        links(page, "#hits a"),
        links(page, "#more a"),
        links(page, "#found a"));
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
  static double f1(Set<String> expected, Collection<String> found) {
    if (expected.isEmpty() && found.isEmpty()) {
      return 1;
    }
    double right = found.stream().distinct().filter(expected::contains).count();
    return 2 * right / (expected.size() + found.size());
  }
}
