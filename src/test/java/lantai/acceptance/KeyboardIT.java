package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every page can be used by keyboard alone. */
@InBrowser
class KeyboardIT {

  /**
   * Records the style of each focusable element without focus, and checks the focused element at
   * each press of Tab, before the focus moves on. Returns the number of focusable elements.
   */
  private static final String OBSERVE =
      """
      () => {
        const look = node => {
          const style = getComputedStyle(node);
          return [style.outlineStyle, style.outlineWidth, style.boxShadow].join();
        };
        const focusable = 'a[href],button:enabled,input:enabled:not([type=hidden]),select,textarea,'
          + 'summary,[tabindex]:not([tabindex^="-"])';
        const unfocused = new Map();
        const groups = new Set();
        for (const node of document.querySelectorAll(focusable)) {
          if (!node.checkVisibility({visibilityProperty: true})) continue;
          if (node.type === 'radio') {
            if (groups.has(node.name)) continue;
            groups.add(node.name);
          }
          unfocused.set(node, look(node));
        }
        const seen = new Set();
        const faults = [];
        let ended = false;
        const check = () => {
          const node = document.activeElement;
          if (!node || node === document.body || ended) return;
          if (seen.has(node)) {
            ended = true;
            return;
          }
          seen.add(node);
          const name = node.outerHTML.slice(0, 160);
          const style = getComputedStyle(node);
          const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
            || style.boxShadow !== 'none';
          if (!ring || look(node) === unfocused.get(node)) faults.push('no focus ring: ' + name);
          const visible = [...node.getClientRects()].some(box => {
            const x = box.left + box.width / 2, y = box.top + box.height / 2;
            const top = document.elementFromPoint(x, y);
            return top && (node.contains(top) || top.contains(node) && top.closest('label') === top);
          });
          if (!visible) faults.push('focused but not visible: ' + name);
        };
        addEventListener('keydown', event => {
          if (event.key === 'Tab') check();
        }, true);
        window.faults = () => {
          check();
          const missed = [...unfocused.keys()]
            .filter(node => !seen.has(node) && node.type !== 'radio')
            .map(node => 'not reached by Tab: ' + node.outerHTML.slice(0, 160));
          return [...faults, ...missed];
        };
        return unfocused.size;
      }
      """;

  /** A check of one page, opened in a context that is shared by the pages of a test. */
  private interface PageCheck {
    void check(Page page, String path);
  }

  private static void assertEach(
      List<String> paths, BuiltSite site, Chromium chromium, PageCheck check) {
    try (BrowserContext reader = chromium.reader()) {
      Page page = reader.newPage();
      assertAll(
          paths.stream()
              .map(
                  path ->
                      () -> {
                        page.navigate(site.fileAddress(path));
                        LongLists.shorten(page);
                        check.check(page, path);
                      }));
    }
  }

  @Test
  void tabReachesEveryVisibleControlAndShowsAFocusRing(BuiltSite site, Chromium chromium) {
    assertEach(
        site.pageTypes(),
        site,
        chromium,
        (page, path) -> {
          int focusable = (Integer) page.evaluate(OBSERVE);
          for (int i = 0; i < focusable; i++) {
            page.keyboard().press("Tab");
          }
          assertEquals(List.of(), page.evaluate("window.faults()"), path);
        });
  }

  @Test
  void firstTabStopIsTheSkipLinkToTheMainPart(BuiltSite site, Chromium chromium) {
    assertEach(
        site.pageTypes(),
        site,
        chromium,
        (page, path) -> {
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
                    const inside =
                      main.querySelector('a[href],button,input,select,summary,[tabindex]');
                    const position = main.compareDocumentPosition(next);
                    return main.contains(next) || !inside && next !== document.body
                      || Boolean(position & Node.DOCUMENT_POSITION_FOLLOWING);
                  }
                  """),
              () -> path + ": Tab after the skip link focuses " + focused(page));
        });
  }

  @Test
  void enterOpensATermAndEscapeRestoresTheFocus(BuiltSite site, Chromium chromium) {
    assertEach(
        site.chapters(),
        site,
        chromium,
        (page, path) -> {
          Locator term = page.locator("main .txt a.term").first();
          if (term.count() == 0) {
            return;
          }
          String address = page.url();
          String link = term.getAttribute("href");
          term.focus();
          page.keyboard().press("Enter");
          page.waitForFunction(
              "at => location.href !== at || document.querySelector(':popover-open,dialog[open]')",
              address);
          if (!page.url().equals(address)) {
            assertTrue(page.locator("h1").isVisible(), path + ": " + link);
            return;
          }
          Locator panel = page.locator(":popover-open,dialog[open]");
          assertTrue(panel.isVisible(), path + ": panel of " + link);
          page.keyboard().press("Escape");
          assertEquals(0, panel.count(), path + ": Escape at " + link);
          assertEquals(
              link,
              page.evaluate("document.activeElement.getAttribute('href')"),
              () -> path + ": after Escape the focus is at " + focused(page));
        });
  }

  @Test
  void enterTogglesDetails(BuiltSite site, Chromium chromium) {
    assertEach(
        site.pageTypes(),
        site,
        chromium,
        (page, path) -> {
          page.setViewportSize(390, 844);
          for (Locator summary : page.locator("summary:visible").all()) {
            Locator details = summary.locator("xpath=parent::details");
            boolean open = details.getAttribute("open") != null;
            summary.focus();
            page.keyboard().press("Enter");
            assertEquals(!open, details.getAttribute("open") != null, path + ": first Enter");
            page.keyboard().press("Enter");
            assertEquals(open, details.getAttribute("open") != null, path + ": second Enter");
            assertEquals(
                true,
                summary.evaluate("node => node === document.activeElement"),
                () -> path + ": the focus is at " + focused(page));
          }
        });
  }

  private static String focused(Page page) {
    return page.evaluate("document.activeElement.outerHTML.slice(0, 200)").toString();
  }
}
