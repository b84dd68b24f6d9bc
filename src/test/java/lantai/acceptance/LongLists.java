package lantai.acceptance;

import com.microsoft.playwright.Page;

/** Long lists of a page, whose later items repeat the markup of the first ones. */
final class LongLists {

  private LongLists() {}

  /** Keeps the first 16 items of each list and table of a page, so that costly checks end soon. */
  static void shorten(Page page) {
    page.evaluate(
        """
        () => {
          for (const list of document.querySelectorAll('ul,ol,dl,tbody,main,section')) {
            for (const item of [...list.children].slice(16)) {
              if (item.matches('li,tr,dt,dd,section,p')) item.remove();
            }
          }
        }
        """);
  }
}
