package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No page needs to be moved sideways: at 320 px, with doubled text, spaced text, large steps. */
@InBrowser
class ReflowIT {

  /**
   * Tries each state of the page; returns those wider than the window, each with what sticks out.
   */
  private static final String TRY_ALL =
      """
      () => {
        const root = document.documentElement;
        const sheet = document.createElement('style');
        document.head.append(sheet);
        const spaced = '*{line-height:1.5!important;letter-spacing:.12em!important;'
          + 'word-spacing:.16em!important}p{margin-bottom:2em!important}';
        const states = [
          ['as it comes', '', ''], ['text at 200 %', '', 'html{font-size:200%!important}'],
          ['text spaced', '', spaced], ['elder 1', '1', ''], ['elder 2', '2', '']];
        const wide = [];
        for (const [name, step, css] of states) {
          if (step) root.dataset.z = step; else delete root.dataset.z;
          sheet.textContent = css;
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

  @Test
  void noPageIsWiderThanAScreenOf320Pixels(BuiltSite site, Chromium chromium) {
    List<String> wide = new ArrayList<>();
    try (BrowserContext reader =
        chromium.reader(new Browser.NewContextOptions().setViewportSize(320, 640))) {
      Page page = reader.newPage();
      for (String path : site.pages()) {
        page.navigate(site.fileAddress(path));
        for (Object state : (List<?>) page.evaluate(TRY_ALL)) {
          wide.add(path + ", " + state);
        }
      }
    }
    assertEquals("", String.join("\n", wide));
  }
}
