package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A reader without a mouse. */
@InBrowser
class KeyboardIT {

  /** Marks all that can be focused, noting how it looks without focus; returns how many. */
  private static final String MARK =
      """
      () => {
        const look = node => {
          const style = getComputedStyle(node);
          return [style.outlineStyle, style.outlineWidth, style.boxShadow].join();
        };
        const can = 'a[href],button:enabled,input:enabled:not([type=hidden]),select,textarea,summary,'
          + '[tabindex]:not([tabindex^="-"])';
        window.plain = new Map();
        const groups = new Set();
        for (const node of document.querySelectorAll(can)) {
          if (!node.checkVisibility({visibilityProperty: true})) continue;
          if (node.type === 'radio') {
            if (groups.has(node.name)) continue;
            groups.add(node.name);
          }
          window.plain.set(node, look(node));
        }
        window.seen = new Set();
        // What the focused node fails in: nothing, or a sentence; null where the walk has ended.
        window.step = () => {
          const node = document.activeElement;
          if (!node || node === document.body || window.seen.has(node)) return null;
          window.seen.add(node);
          const name = node.outerHTML.slice(0, 160);
          const before = window.plain.get(node);
          const ring = getComputedStyle(node);
          const shown = ring.outlineStyle !== 'none' && parseFloat(ring.outlineWidth) > 0
            || ring.boxShadow !== 'none';
          if (!shown || look(node) === before) return 'no focus ring: ' + name;
          const inView = [...node.getClientRects()].some(box => {
            const x = box.left + box.width / 2, y = box.top + box.height / 2;
            const top = document.elementFromPoint(x, y);
            return top && (node.contains(top) || top.contains(node) && top.closest('label') === top);
          });
          return inView ? '' : 'focused and out of sight: ' + name;
        };
        return window.plain.size;
      }
      """;

  private static final String MISSED =
      """
      () => [...window.plain.keys()].filter(node => !window.seen.has(node) && node.type !== 'radio')
        .map(node => 'not reached by Tab: ' + node.outerHTML.slice(0, 160))
      """;

  @TestFactory
  Stream<DynamicTest> tabReachesEverythingInSightWithARingAndLeavesAgain(
      BuiltSite site, Chromium chromium) {
    return site.pageTypes().stream()
        .map(path -> DynamicTest.dynamicTest(path, () -> walk(site, chromium, path)));
  }

  private static void walk(BuiltSite site, Chromium chromium, String path) {
    List<String> faults = new ArrayList<>();
    try (BrowserContext reader = chromium.reader()) {
      Page page = reader.newPage();
      page.navigate(site.fileAddress(path));
      int all = (Integer) page.evaluate(MARK);
      boolean ended = false;
      for (int i = 0; i <= all && !ended; i++) {
        page.keyboard().press("Tab");
        Object fault = page.evaluate("window.step()");
        ended = fault == null;
        if (!ended && !fault.equals("")) {
          faults.add(fault.toString());
        }
      }
      if (!ended) {
        faults.add("Tab does not end after " + all + " stops");
      }
      ((List<?>) page.evaluate(MISSED)).forEach(node -> faults.add(node.toString()));
    }
    assertEquals("", String.join("\n", faults), path);
  }

  @TestFactory
  Stream<DynamicTest> theSkipLinkComesFirstAndLeadsIntoTheMainPart(
      BuiltSite site, Chromium chromium) {
    return site.pageTypes().stream()
        .map(path -> DynamicTest.dynamicTest(path, () -> skip(site, chromium, path)));
  }

  private static void skip(BuiltSite site, Chromium chromium, String path) {
    try (BrowserContext reader = chromium.reader()) {
      Page page = reader.newPage();
      page.navigate(site.fileAddress(path));
      page.keyboard().press("Tab");
      assertEquals("#main", page.evaluate("document.activeElement.getAttribute('href')"), path);
      page.keyboard().press("Enter");
      page.waitForURL(url -> url.endsWith("#main"));
      page.keyboard().press("Tab");
      assertEquals(
          true,
          page.evaluate(
              """
              () => {
                const main = document.querySelector('main');
                const next = document.activeElement;
                const inside = main.querySelector('a[href],button,input,select,summary,[tabindex]');
                return main.contains(next) || !inside && next !== document.body
                  || Boolean(main.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING);
              }
              """),
          () -> path + ": Tab after the skip link is at " + focused(page));
    }
  }

  @Test
  void enterOnATermShowsItsMeaningAndEscapeBringsTheReaderBack(BuiltSite site, Chromium chromium) {
    for (String path : site.chapters()) {
      try (BrowserContext reader = chromium.reader()) {
        Page page = reader.newPage();
        page.navigate(site.fileAddress(path));
        Locator term = page.locator("main .txt a.term").first();
        if (term.count() == 0) {
          continue;
        }
        String link = term.getAttribute("href");
        term.focus();
        page.keyboard().press("Enter");
        page.waitForFunction(
            "at => location.href !== at || document.querySelector(':popover-open,dialog[open]')",
            site.fileAddress(path));
        if (!page.url().equals(site.fileAddress(path))) {
          assertTrue(page.locator("h1").isVisible(), path + ": " + link);
          continue;
        }
        assertTrue(
            page.locator(":popover-open,dialog[open]").isVisible(), path + ": panel of " + link);
        page.keyboard().press("Escape");
        assertEquals(
            0, page.locator(":popover-open,dialog[open]").count(), path + ": Escape at " + link);
        assertEquals(
            link,
            page.evaluate("document.activeElement.getAttribute('href')"),
            () -> path + ": after Escape the focus is at " + focused(page));
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> enterOpensAndClosesWhatIsFolded(BuiltSite site, Chromium chromium) {
    return site.pageTypes().stream()
        .map(path -> DynamicTest.dynamicTest(path, () -> fold(site, chromium, path)));
  }

  private static void fold(BuiltSite site, Chromium chromium, String path) {
    try (BrowserContext reader = chromium.reader()) {
      Page page = reader.newPage();
      page.setViewportSize(390, 844);
      page.navigate(site.fileAddress(path));
      for (Locator summary : page.locator("summary:visible").all()) {
        Locator details = summary.locator("xpath=parent::details");
        boolean open = details.getAttribute("open") != null;
        summary.focus();
        page.keyboard().press("Enter");
        assertEquals(!open, details.getAttribute("open") != null, path + ": Enter on a summary");
        page.keyboard().press("Enter");
        assertEquals(open, details.getAttribute("open") != null, path + ": Enter once more");
        assertEquals(
            true,
            summary.evaluate("node => node === document.activeElement"),
            () -> path + ": after folding the focus is at " + focused(page));
      }
    }
  }

  private static String focused(Page page) {
    return page.evaluate("document.activeElement.outerHTML.slice(0, 200)").toString();
  }
}
