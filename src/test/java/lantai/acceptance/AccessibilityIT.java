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
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** axe-core on one page of each type, in each of its looks. */
@InBrowser
class AccessibilityIT {

  private static final List<Integer> WIDTHS = List.of(390, 1280);

  /** Every rule of A, AA and best practice, with the one of WCAG 2.2 that is off by itself. */
  private static final String RUN_AXE =
      """
      async () => {
        const found = await axe.run(document, {
          resultTypes: ['violations'],
          preload: false,
          rules: {'target-size': {enabled: true}},
        });
        return found.violations.flatMap(rule => rule.nodes.map(node =>
          rule.id + ' at ' + node.target.join(' ') + ': ' + node.html.slice(0, 200) + ' -- '
            + [...node.any, ...node.all, ...node.none].map(check => check.message).join('; ')));
      }
      """;

  /** A look: a colour scheme of the system, or a step of the mode for the elderly. */
  private record DisplayMode(String name, ColorScheme scheme, String step) {}

  private static final List<DisplayMode> LOOKS =
      List.of(
          new DisplayMode("light", ColorScheme.LIGHT, ""),
          new DisplayMode("dark", ColorScheme.DARK, ""),
          new DisplayMode("elder 1", ColorScheme.LIGHT, "1"),
          new DisplayMode("elder 2", ColorScheme.LIGHT, "2"));

  @TestFactory
  Stream<DynamicTest> axeFindsNothingOnAnyPageTypeInAnyLook(
      BuiltSite site, SiteServer server, Chromium chromium) throws IOException {
    String axe = axe();
    return site.pageTypes().stream()
        .map(
            path ->
                DynamicTest.dynamicTest(
                    path,
                    () -> {
                      List<String> found = violations(server.address(path), chromium, axe);
                      assertEquals("", String.join("\n", found), path);
                    }));
  }

  private static List<String> violations(String address, Chromium chromium, String axe) {
    List<String> violations = new ArrayList<>();
    try (BrowserContext reader = chromium.reader()) {
      Page page = reader.newPage();
      page.navigate(address);
      page.evaluate(axe);
      for (int width : WIDTHS) {
        page.setViewportSize(width, 844);
        for (DisplayMode look : LOOKS) {
          page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme()));
          BrowserSteps.of(page, look.step());
          for (Object violation : (List<?>) page.evaluate(RUN_AXE)) {
            violations.add(width + " px, " + look.name() + ": " + violation);
          }
        }
      }
    }
    return violations;
  }

  private static String axe() throws IOException {
    try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
