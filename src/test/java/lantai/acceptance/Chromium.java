package lantai.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The browser that the machine has; none is ever downloaded. {@code CHROMIUM} names its program
 * where that is not {@code /usr/bin/chromium}.
 */
final class Chromium implements AutoCloseable {

  /** In milliseconds; only a page that never answers takes as long, even on a busy machine. */
  private static final double PATIENCE = 120_000;

  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  Chromium() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program())
                    .setHeadless(true)
                    .setArgs(ARGUMENTS));
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
  }

  static Path program() {
    return Path.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"));
  }

  static boolean isThere() {
    return Files.isExecutable(program());
  }

  /** Whether tests must fail rather than be skipped where there is no browser. */
  static boolean isRequired() {
    return "required".equals(System.getenv("LANTAI_BROWSER"));
  }

  /** A reader with nothing remembered. */
  BrowserContext reader() {
    return reader(new Browser.NewContextOptions());
  }

  BrowserContext reader(Browser.NewContextOptions options) {
    BrowserContext reader = browser.newContext(options.setLocale("zh-CN"));
    reader.setDefaultTimeout(PATIENCE);
    return reader;
  }

  @Override
  public void close() {
    playwright.close();
  }
}
