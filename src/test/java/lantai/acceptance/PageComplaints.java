package lantai.acceptance;

import com.microsoft.playwright.Page;
import java.util.List;

/** What a page complains of while it is opened. */
final class PageComplaints {

  private PageComplaints() {}

  /**
   * Collects errors and warnings of the console, errors of scripts, failed requests, and requests
   * to other places than a root. A breach of the page's content security policy is an error of the
   * console.
   */
  static void collect(Page page, String root, List<String> complaints) {
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
  }
}
