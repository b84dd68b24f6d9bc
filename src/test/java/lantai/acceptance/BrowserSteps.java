package lantai.acceptance;

import com.microsoft.playwright.Page;

/** The steps of the mode for the elderly. */
final class BrowserSteps {

  private BrowserSteps() {}

  /** Sets a page to a step; the empty one is the page as it comes. */
  static void of(Page page, String step) {
    page.evaluate(
        """
        step => {
          if (step) document.documentElement.dataset.z = step;
          else delete document.documentElement.dataset.z;
        }
        """,
        step);
  }
}
