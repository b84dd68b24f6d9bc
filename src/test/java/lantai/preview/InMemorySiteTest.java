package lantai.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import lantai.concurrent.Deferred;
import lantai.output.SiteFile;
import lantai.preview.StateBroadcaster.InMemorySite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InMemorySiteTest {

  private static final Deferred<List<SiteFile>> NOTHING = Deferred.lazy(List::of);

  private final InMemorySite site =
      new InMemorySite(
          1,
          List.of(
              SiteFile.of("index.html", "home"),
              SiteFile.of("a/index.html", "folder"),
              SiteFile.of("404.html", "nowhere")),
          Deferred.lazy(() -> List.of(SiteFile.of("a/b.json", "data"))));

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
        new InMemorySite(
            1,
            List.of(SiteFile.of("index.html", "home")),
            Deferred.lazy(
                () -> List.of(SiteFile.of("data.json", "made " + made.incrementAndGet()))));

    assertEquals("home", waiting.find(URI.create("/")).orElseThrow().text());
    assertEquals(0, made.get());
    for (int i = 0; i < 2; i++) {
      assertEquals("made 1", waiting.find(URI.create("/data.json")).orElseThrow().text());
    }
  }

  @Test
  void editionsOfTwoBuildsAndOfTwoServersDiffer() {
    assertNotEquals(edition(1, "p.html", "1"), edition(2, "p.html", "1"));
    assertNotEquals(edition(1, "p.html", "1"), edition(1, "p.html", "2"));
    assertNotEquals(edition(1, "p.html", "1"), edition(1, "q.html", "1"));
    assertEquals("", InMemorySite.EMPTY.edition());
  }

  @Test
  void theSecondPartOfAnEditionIsTheSameIfOnlyPagesDiffer() {
    assertEquals(behindPoint(edition(1, "p.html", "1")), behindPoint(edition(2, "p.html", "2")));
    assertNotEquals(behindPoint(edition(1, "s.css", "1")), behindPoint(edition(2, "s.css", "2")));
  }

  private static String edition(long version, String path, String text) {
    return new InMemorySite(version, List.of(SiteFile.of(path, text)), NOTHING).edition();
  }

  private static String behindPoint(String edition) {
    return edition.substring(edition.indexOf('.'));
  }
}
