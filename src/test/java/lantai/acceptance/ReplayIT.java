package lantai.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A version that was handed over, replayed by ReplayWeb.page without Lantai and without a network.
 * The replayer is a tool of this test; {@code LANTAI_REPLAYWEB} names the folder that holds its
 * {@code ui.js} and {@code sw.js}.
 */
@InBrowser
class ReplayIT {

  private static final String ARCHIVE = "report.wacz";
  private static final LocatorAssertions.HasTextOptions PATIENTLY =
      new LocatorAssertions.HasTextOptions().setTimeout(60_000);

  @TempDir static Path folder;

  private static RangeServer server;
  private static String base;

  @BeforeAll
  static void handAVersionOver() throws IOException {
    String tool = System.getenv("LANTAI_REPLAYWEB");
    if (Chromium.isRequired()) {
      assertNotNull(tool, "LANTAI_BROWSER=required asks for LANTAI_REPLAYWEB, too");
    }
    assumeTrue(tool != null, "Not replayed: LANTAI_REPLAYWEB names no ReplayWeb.page");
    base = SnapshotRun.export(folder, folder.resolve(ARCHIVE));
    server = new RangeServer(folder, Path.of(tool));
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void everyKindOfPageIsReplayedWithItsLookAndItsLinks(Chromium chromium) {
    List<String> elsewhere = new ArrayList<>();
    try (BrowserContext reader = chromium.reader()) {
      Page page = reader.newPage();
      page.onRequest(
          request -> {
            if (!request.url().startsWith(server.root())
                && !request.url().startsWith("data:")
                && !request.url().startsWith("blob:")) {
              elsewhere.add(request.url());
            }
          });
      FrameLocator home = replayed(page, "index.html");
      assertThat(home.locator("h1")).hasText("2024年江西省政府工作报告", PATIENTLY);
      assertEquals(
          "rgb(168, 32, 26)",
          home.locator("h1").evaluate("h1 => getComputedStyle(h1).color"),
          "the styles of the page hold");

      home.locator("main a[href^='2-4.html']").first().click();
      assertThat(replay(page).locator("h1")).containsText("加快农业农村现代化建设步伐", contains());

      assertThat(replayed(page, "terms/baojiaolou.html").locator("h1")).not().isEmpty();
      FrameLocator folderOfHome = replayed(page, "");
      assertThat(folderOfHome.locator("h1")).hasText("2024年江西省政府工作报告", PATIENTLY);
    }
    assertEquals(List.of(), elsewhere);
  }

  @ParameterizedTest
  @ValueSource(strings = {"search.html", "index.html"})
  void searchFindsInTheReplayedSite(String from, Chromium chromium) {
    try (BrowserContext reader = chromium.reader()) {
      Page page = reader.newPage();
      FrameLocator search = replayed(page, from);
      search.locator("input[type=search]").fill("稀土");
      search.locator("input[type=search]").press("Enter");
      assertThat(replay(page).locator("mark").first()).hasText("稀土", PATIENTLY);
      assertTrue(replay(page).locator("mark").count() >= 3);
    }
  }

  private static LocatorAssertions.ContainsTextOptions contains() {
    return new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
  }

  private static FrameLocator replayed(Page page, String path) {
    page.navigate("about:blank");
    page.navigate(
        server.root()
            + "?source="
            + server.root()
            + ARCHIVE
            + "#view=resources&url="
            + URLEncoder.encode(base + path, StandardCharsets.UTF_8));
    return replay(page);
  }

  private static FrameLocator replay(Page page) {
    return page.locator("iframe[name='___wb_replay_top_frame'], replay-web-page iframe")
        .first()
        .contentFrame();
  }
}
