package lantai.acceptance.engine;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

final class PlaywrightBrowser implements DrivenBrowser {

  private final Playwright playwright;
  private final Page page;

  PlaywrightBrowser(Path program) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    page =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program)
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--no-first-run")))
            .newPage();
  }

  @Override
  public void open(String address) {
    page.navigate(address);
  }

  @Override
  public void resize(int width, int height) {
    page.setViewportSize(width, height);
  }

  @Override
  public Object call(String function) throws IOException {
    return ScriptResult.read((String) page.evaluate(ScriptResult.call(function)));
  }

  @Override
  public byte[] picture() {
    return page.screenshot();
  }

  @Override
  public void close() {
    playwright.close();
  }
}
