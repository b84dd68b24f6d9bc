package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages are printed in dark text on white, also from a dark screen. */
@InBrowser
class PrintIT {

  private static final String FAULTS =
      """
      () => {
        const faults = [];
        const name = node => node.outerHTML.slice(0, 160);
        const seen = node => node.checkVisibility({visibilityProperty: true});
        const channel = part => {
          const c = part / 255;
          return c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4;
        };
        const light = colour => {
          const [r, g, b] = colour.match(/[\\d.]+/g).map(Number);
          return .2126 * channel(r) + .7152 * channel(g) + .0722 * channel(b);
        };
        for (const node of document.querySelectorAll(
            'header nav,nav.way,nav.side,.skip,.pl,.top,:not(th)>button,input,select,summary')) {
          if (seen(node)) faults.push('printed control: ' + name(node));
        }
        const address = document.querySelector('.url');
        if (!address || !seen(address)) faults.push('the address is not printed');
        for (const node of [document.documentElement, document.body]) {
          const ground = getComputedStyle(node).backgroundColor;
          if (!/, 0\\)$/.test(ground) && light(ground) < .99) {
            faults.push('printed on ' + ground + ': ' + node.localName);
          }
        }
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const reported = new Set();
        while (texts.nextNode()) {
          const node = texts.currentNode.parentElement;
          if (!texts.currentNode.data.trim() || !seen(node)) continue;
          const ink = getComputedStyle(node).color;
          // On white; the contrast of white on dark surfaces is at least 7 to 1.
          if (1.05 / (light(ink) + .05) < 4.5 && !reported.has(ink)) {
            reported.add(ink);
            faults.push('printed in ' + ink + ': ' + name(node));
          }
        }
        return faults;
      }
      """;

  @Test
  void printHasDarkTextOnWhiteWithTheAddressAndWithoutControls(BuiltSite site, Chromium chromium) {
    try (BrowserContext reader = chromium.reader()) {
      Page page = reader.newPage();
      page.emulateMedia(
          new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
      assertAll(site.pageTypes().stream().map(path -> () -> assertPrinted(page, site, path)));
    }
  }

  private static void assertPrinted(Page page, BuiltSite site, String path) {
    page.navigate(site.fileAddress(path));
    LongLists.shorten(page);
    page.evaluate("document.documentElement.dataset.theme = 'dark'");
    assertEquals(List.of(), page.evaluate(FAULTS), path);
  }
}
