package lantai.acceptance.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The engines of browsers: Chromium through Playwright, Firefox through WebDriver BiDi, WebKit
 * through WebDriver. Programs are the machine's; variables name those that are elsewhere.
 */
public enum BrowserEngine {
  CHROMIUM(program("CHROMIUM", "/usr/bin/chromium")) {
    @Override
    public DrivenBrowser start() {
      return new PlaywrightBrowser(program(0));
    }
  },
  FIREFOX(program("FIREFOX", "/usr/bin/firefox-esr")) {
    @Override
    public DrivenBrowser start() throws IOException {
      return new BidiBrowser(program(0));
    }
  },
  WEBKIT(
      program("WEBKIT_DRIVER", "/usr/bin/WebKitWebDriver"),
      program("VIRTUAL_SCREEN", "/usr/bin/Xvfb")) {
    @Override
    public DrivenBrowser start() throws IOException {
      return new WebDriverBrowser(program(0), program(1));
    }
  };

  private final List<Path> programs;

  BrowserEngine(Path... programs) {
    this.programs = List.of(programs);
  }

  public abstract DrivenBrowser start() throws IOException;

  /** The first of its programs that the machine lacks. */
  public Optional<Path> missing() {
    return programs.stream().filter(path -> !Files.isExecutable(path)).findFirst();
  }

  final Path program(int index) {
    return programs.get(index);
  }

  private static Path program(String variable, String usual) {
    return Path.of(Optional.ofNullable(System.getenv(variable)).orElse(usual));
  }
}
