package lantai.acceptance;

import com.microsoft.playwright.Page;

/** Items of lists and tables that repeat the markup of others on the page. */
final class LongLists {

  private LongLists() {}

  /**
   * Keeps four items of each kind of markup (the elements and classes that an item contains), so
   * that costly checks end soon and see every kind.
   */
  static void shorten(Page page) {
    page.evaluate(
        """
        () => {
          const counts = {};
          for (const item of document.querySelectorAll('main li,main tr,main p,main section,main dl>div')) {
            const nodes = [item, ...item.querySelectorAll('*')];
            const kind = [...new Set(nodes.map(node => node.localName + '.' + node.getAttribute('class')))];
            counts[kind.sort()] = (counts[kind] ?? 0) + 1;
            if (counts[kind] > 4) item.remove();
          }
        }
        """);
  }
}
