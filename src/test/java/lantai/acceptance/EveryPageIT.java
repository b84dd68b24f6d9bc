package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every page, opened once from the folder on a screen of 320 pixels. */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageIT {

  /**
   * Tries states of the page, of a page type all, of another page two; returns those wider than the
   * window, each with what sticks out.
   */
  private static final String TRY_ALL =
      """
      all => {
        const root = document.documentElement;
        // Unlike an element, it is not subject to the content security policy.
        const sheet = new CSSStyleSheet();
        document.adoptedStyleSheets = [sheet];
        const spaced = '*{line-height:1.5!important;letter-spacing:.12em!important;'
          + 'word-spacing:.16em!important}p{margin-bottom:2em!important}';
        const states = [
          ['as it comes', '', ''], ['elder 2', '2', ''],
          // The title in the header has a minimum width, with which it is wider at 200 %.
          ['text at 200 %', '', 'html{font-size:200%!important}header strong{min-width:0!important}'],
          ['text spaced', '', spaced], ['elder 1', '1', '']].slice(0, all ? 5 : 2);
        const wide = [];
        for (const [name, step, css] of states) {
          if (step) root.dataset.z = step; else delete root.dataset.z;
          sheet.replaceSync(css);
          if (root.scrollWidth <= window.innerWidth) continue;
          const out = [...document.body.querySelectorAll('*')].filter(node => {
            const box = node.getBoundingClientRect();
            return box.width > 0 && box.right > window.innerWidth + .5;
          }).pop();
          wide.push(name + ': ' + root.scrollWidth + ' px'
            + (out ? ', ' + out.outerHTML.slice(0, 160) : ''));
        }
        return wide;
      }
      """;

  private final List<String> wide = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  @BeforeAll
  void open(BuiltSite site, Chromium chromium) {
    try (BrowserContext reader =
        chromium.reader(new Browser.NewContextOptions().setViewportSize(320, 640))) {
      Page page = reader.newPage();
      PageComplaints.collect(page, site.fileAddress(""), complaints);
      List<String> types = site.pageTypes();
      for (String path : site.pages()) {
        page.navigate(site.fileAddress(path));
        for (Object state : (List<?>) page.evaluate(TRY_ALL, types.contains(path))) {
          wide.add(path + ", " + state);
        }
      }
    }
  }

  @Test
  void everyPageOpensFromAFolderWithoutComplaintAndFetchesFromThereAlone() {
    assertEquals("", String.join("\n", complaints));
  }

  @Test
  void noPageIsWiderThanTheScreen() {
    assertEquals("", String.join("\n", wide));
  }
}
