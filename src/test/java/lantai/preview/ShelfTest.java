package lantai.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.net.URI;
import java.util.List;
import lantai.text.SiteFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShelfTest {

  private final Shelf shelf =
      new Shelf(
          List.of(
              SiteFile.of("index.html", "home"),
              SiteFile.of("a/index.html", "folder"),
              SiteFile.of("a/b.json", "data"),
              SiteFile.of("404.html", "nowhere")));

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
    assertEquals(text, shelf.find(URI.create(address)).orElseThrow().text());
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
    assertEquals("", shelf.find(URI.create(address)).map(SiteFile::text).orElse(""), address);
  }

  @Test
  void anEditionIsTheSameForTheSameBytesAlone() {
    Shelf same = new Shelf(List.of(SiteFile.of("a", "1"), SiteFile.of("b", "2")));

    assertEquals(
        same.edition(), new Shelf(List.of(SiteFile.of("a", "1"), SiteFile.of("b", "2"))).edition());
    assertNotEquals(
        same.edition(), new Shelf(List.of(SiteFile.of("a", "1"), SiteFile.of("b", "3"))).edition());
    assertNotEquals(
        same.edition(), new Shelf(List.of(SiteFile.of("a", "1"), SiteFile.of("c", "2"))).edition());
    assertEquals("", new Shelf(List.of()).edition());
  }
}
