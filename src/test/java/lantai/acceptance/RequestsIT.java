package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What pages fetch, and what they complain of in the console. */
@InBrowser
class RequestsIT {

  private static final int REQUESTS_OF_A_CHAPTER = 2;

  @Test
  void everyPageOpensFromAFolderWithoutComplaintAndFetchesFromThereAlone(
      BuiltSite site, Chromium chromium) {
    String root = site.fileAddress("");
    assertEquals("", complaints(site.pages(), chromium, root, site::fileAddress));
  }

  @Test
  void everyPageTypeOpensFromAServerWithoutComplaintAndFetchesFromThereAlone(
      BuiltSite site, SiteServer server, Chromium chromium) {
    assertEquals("", complaints(site.pageTypes(), chromium, server.root(), server::address));
  }

  @Test
  void aChapterTakesTwoRequestsAtMost(BuiltSite site, SiteServer server, Chromium chromium) {
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

  private static String complaints(
      List<String> pages, Chromium chromium, String root, Function<String, String> address) {
    List<String> complaints = new ArrayList<>();
    try (BrowserContext reader = chromium.reader()) {
      Page page = reader.newPage();
      // A breach of the page's content security policy is an error of the console.
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
              complaints.add(message.location() + " " + message.type() + ": " + message.text());
            }
          });
      page.onPageError(error -> complaints.add(page.url() + " script: " + error));
      page.onRequest(
          request -> {
            if (!request.url().startsWith(root) && !request.url().startsWith("data:")) {
              complaints.add(page.url() + " asks elsewhere: " + request.url());
            }
          });
      page.onRequestFailed(
          request -> complaints.add(request.url() + " failed: " + request.failure()));
      for (String path : pages) {
        page.navigate(address.apply(path));
      }
    }
    return String.join("\n", complaints);
  }
}
