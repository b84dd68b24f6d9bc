package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** axe-core finds no violation on a page of each type, in each display mode. */
@InBrowser
class AccessibilityIT {

  private static final List<Integer> WIDTHS = List.of(390, 1280);

  /**
   * All rules of levels A and AA and best practices; {@code target-size} is off by default. A
   * display mode changes colours and sizes only: past the first one, the rules about these are run.
   */
  private static final String RUN_AXE =
      """
      async first => {
        const options = {resultTypes: ['violations'], preload: false};
        if (first) options.rules = {'target-size': {enabled: true}};
        else options.runOnly = ['color-contrast', 'target-size', 'link-in-text-block'];
        const found = await axe.run(document, options);
        return found.violations.flatMap(rule => rule.nodes.map(node =>
          rule.id + ' at ' + node.target.join(' ') + ': ' + node.html.slice(0, 200) + ' -- '
            + [...node.any, ...node.all, ...node.none].map(check => check.message).join('; ')));
      }
      """;

  /**
   * @param scheme the colour scheme of the system
   * @param textStep see {@link BrowserSteps}
   */
  private record DisplayMode(String name, ColorScheme scheme, String textStep) {}

  private static final List<DisplayMode> MODES =
      List.of(
          new DisplayMode("light", ColorScheme.LIGHT, ""),
          new DisplayMode("dark", ColorScheme.DARK, ""),
          new DisplayMode("elder 1", ColorScheme.LIGHT, "1"),
          new DisplayMode("elder 2", ColorScheme.LIGHT, "2"));

  @Test
  void axeFindsNoViolation(BuiltSite site, SiteServer server, Chromium chromium)
      throws IOException {
    String axe = axe();
    List<String> violations = new ArrayList<>();
    try (BrowserContext reader = chromium.reader()) {
      Page page = reader.newPage();
      for (String path : site.pageTypes()) {
        page.navigate(server.address(path));
        LongLists.shorten(page);
        page.evaluate(axe);
        for (int width : WIDTHS) {
          page.setViewportSize(width, 844);
          for (DisplayMode mode : MODES) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(mode.scheme()));
            BrowserSteps.of(page, mode.textStep());
            for (Object violation : (List<?>) page.evaluate(RUN_AXE, mode == MODES.get(0))) {
              violations.add(path + ", " + width + " px, " + mode.name() + ": " + violation);
            }
          }
        }
      }
    }
    assertEquals("", String.join("\n", violations));
  }

  private static String axe() throws IOException {
    try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
