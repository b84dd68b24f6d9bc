package lantai.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import lantai.concurrent.Deferred;
import lantai.output.SiteFile;
import lantai.preview.PreviewStateHolder.InMemorySite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InMemorySiteTest {

  private final InMemorySite site =
      site(
          List.of(
              SiteFile.of("index.html", "home"),
              SiteFile.of("a/index.html", "folder"),
              SiteFile.of("404.html", "nowhere")),
          Deferred.lazy(() -> List.of(SiteFile.of("a/b.json", "data"))));

  private static InMemorySite site(List<SiteFile> files, Deferred<List<SiteFile>> downloads) {
    return InMemorySite.finished("1", new PreviewBuildResult(files, downloads, List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "/,home",
    "/index.html,home",
    "/a/,folder",
    "/a/b.json,data",
    "/a/b.json?v=2,data",
    "/%61/b.json,data"
  })
  void aFileIsFoundAtItsAddress(String address, String text) {
    assertEquals(text, site.find(URI.create(address)).orElseThrow().text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/a",
        "/../index.html",
        "/a/../index.html",
        "/%2e%2e/index.html",
        "/a/..%2findex.html",
        "//index.html",
        "//host/index.html",
        "/./index.html",
        "/index.html/",
        "/etc/passwd",
        "a/b.json",
        "mailto:a@b",
        ""
      })
  void noOtherPathLeadsAnywhere(String address) {
    assertEquals("", site.find(URI.create(address)).map(SiteFile::text).orElse(""), address);
  }

  @Test
  void downloadsAreMadeOnceAndOnlyWhenAskedFor() {
    AtomicInteger made = new AtomicInteger();
    InMemorySite waiting =
        site(
            List.of(SiteFile.of("index.html", "home")),
            Deferred.lazy(
                () -> List.of(SiteFile.of("data.json", "made " + made.incrementAndGet()))));

    assertEquals("home", waiting.find(URI.create("/")).orElseThrow().text());
    assertEquals(0, made.get());
    for (int i = 0; i < 2; i++) {
      assertEquals("made 1", waiting.find(URI.create("/data.json")).orElseThrow().text());
    }
  }
}
