package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import lantai.acceptance.engine.BrowserEngine;
import lantai.acceptance.engine.DrivenBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What readers see on pages of archived versions in every engine, without script. */
@Tag("full")
class KeptPagesIT {

  private static final List<String> LABELS =
      List.of(ThreeVersions.FIRST, ThreeVersions.SECOND, ThreeVersions.THIRD);

  private static final List<String> PAGES =
      List.of("index.html", "targets/grain-output.html", "versions.html");

  /** The words about the version that are seen, and the page to which the last of them lead. */
  private static final String SHOWN =
      """
      () => {
        const seen = [...document.querySelectorAll('aside[aria-label=版本], .newer')]
          .filter(node => node.checkVisibility() && node.getBoundingClientRect().height > 10
            && node.getBoundingClientRect().right <= innerWidth);
        const last = seen[seen.length - 1]?.querySelector('a');
        return [...seen.map(node => node.innerText.slice(0, 16)), last ? last.href : ''];
      }
      """;

  @TempDir static Path folder;

  private static SiteServer server;

  @BeforeAll
  static void publish() throws IOException {
    ThreeVersions versions = ThreeVersions.in(folder, Repository.TEMPLATES.toAbsolutePath());
    versions.publishWithVersions();
    SortedMap<String, byte[]> site = FileTree.read(versions.site());
    server = new SiteServer(path -> Optional.ofNullable(site.get(path)));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @EnumSource
  void pagesNameTheirVersionAndANewerOne(BrowserEngine engine) throws IOException {
    engine.missing().ifPresent(path -> assumeTrue(Chromium.isRequired(), path + " is missing"));
    try (DrivenBrowser browser = engine.start()) {
      for (int width : List.of(360, 1280)) {
        browser.resize(width, 800);
        for (String label : LABELS) {
          for (String page : PAGES) {
            String kept = "v/" + label + "/" + page;
            browser.open(server.addressWithoutScript(kept));
            String line = ("本页属于" + label + "版").substring(0, 15) + "（";
            assertEquals(
                label.equals(ThreeVersions.THIRD)
                    ? List.of(line, "https://yuhu.internal/2032/" + address(page))
                    : List.of(line, "本站已有更新的版本：看本页这一处", server.address(page)),
                browser.call(SHOWN),
                kept + " at " + width);
          }
        }
        browser.open(server.addressWithoutScript("1-0.html"));
        assertEquals(List.of(""), browser.call(SHOWN), "the newest text");
      }
    }
  }

  private static String address(String page) {
    return page.equals("index.html") ? "" : page;
  }
}
