package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What pages fetch, and what they complain of in the console. */
@InBrowser
class RequestsIT {

  /** The page, the style sheet that all pages share, and the script. */
  private static final int REQUESTS_OF_A_CHAPTER = 3;

  @Test
  void everyPageTypeOpensFromAServerWithoutComplaintAndFetchesFromThereAlone(
      BuiltSite site, SiteServer server, Chromium chromium) {
    List<String> complaints = new ArrayList<>();
    try (BrowserContext reader = chromium.reader()) {
      Page page = reader.newPage();
      PageComplaints.collect(page, server.root(), complaints);
      site.pageTypes().forEach(path -> page.navigate(server.address(path)));
    }
    assertEquals("", String.join("\n", complaints));
  }

  @Test
  void aChapterTakesThreeRequestsAtMost(BuiltSite site, SiteServer server, Chromium chromium) {
    for (String path : List.of(site.chapters().get(0), site.pageTypes().get(0))) {
      List<String> requests = new ArrayList<>();
      try (BrowserContext reader = chromium.reader()) {
        Page page = reader.newPage();
        page.onRequest(request -> requests.add(request.url()));
        page.navigate(server.address(path));
        page.waitForLoadState(LoadState.LOAD);
      }
      requests.removeIf(url -> url.startsWith("data:"));
      assertTrue(requests.size() <= REQUESTS_OF_A_CHAPTER, path + ": " + requests);
    }
  }
}
