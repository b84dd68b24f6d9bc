package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A reader whose browser runs no script: everything is there. */
@InBrowser
class NoScriptIT {

  private static BrowserContext reader(Chromium chromium) {
    return chromium.reader(
        new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(390, 844));
  }

  @Test
  void everyTermOfAChapterLeadsToItsPage(BuiltSite site, Chromium chromium) {
    String path = site.pageTypes().get(0);
    try (BrowserContext reader = reader(chromium)) {
      Page page = reader.newPage();
      page.navigate(site.fileAddress(path));
      int terms = page.locator("main .txt a.term").count();
      assertTrue(terms > 0, path + " has no term");
      for (int i = 0; i < terms; i++) {
        Locator link = page.locator("main .txt a.term").nth(i);
        String target = link.getAttribute("href");
        link.click();
        page.waitForURL(site.fileAddress(target));
        assertTrue(page.locator("h1").isVisible(), path + " -> " + target);
        page.goBack();
      }
    }
  }

  @Test
  void everyTargetIsInSight(BuiltSite site, Chromium chromium) {
    try (BrowserContext reader = reader(chromium)) {
      Page page = reader.newPage();
      for (String path : List.of("targets.html", BuiltSite.HOME)) {
        page.navigate(site.fileAddress(path));
        List<Locator> rows = page.locator("table.goals tbody tr, .pace li").all();
        assertTrue(!rows.isEmpty(), path + " has no targets");
        for (Locator row : rows) {
          assertTrue(row.isVisible(), () -> path + ": " + row.innerHTML());
        }
      }
    }
  }

  @Test
  void theContentsOfEveryPageCanBeUnfoldedAndLeadOn(BuiltSite site, Chromium chromium) {
    try (BrowserContext reader = reader(chromium)) {
      Page page = reader.newPage();
      for (String path : site.pageTypes()) {
        page.navigate(site.fileAddress(path));
        for (Locator summary : page.locator("nav summary:visible").all()) {
          Locator links = summary.locator("xpath=ancestor::nav").locator("a:visible");
          int before = links.count();
          summary.click();
          assertTrue(links.count() > before, path + ": nothing unfolds");
        }
      }
    }
  }

  @Test
  void theSearchPageOffersTheWholeText(BuiltSite site, Chromium chromium) {
    assumeTrue(site.has(BuiltSite.SEARCH), "the site has no search page");
    try (BrowserContext reader = reader(chromium)) {
      Page page = reader.newPage();
      page.navigate(site.fileAddress(BuiltSite.SEARCH));
      Locator link = page.locator("main a[href^='all.html']").first();
      assertTrue(link.isVisible(), "search.html offers no all.html");
    }
  }

  @Test
  void noPageShowsAControlThatNeedsAScript(BuiltSite site, Chromium chromium) {
    try (BrowserContext reader = reader(chromium)) {
      Page page = reader.newPage();
      for (String path : site.pageTypes()) {
        page.navigate(site.fileAddress(path));
        List<String> idle = page.locator("button:visible:not(form button)").allInnerTexts();
        assertEquals(List.of(), idle, path + ": buttons that do nothing");
      }
    }
  }
}
