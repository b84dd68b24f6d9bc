package lantai.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.util.List;
import lantai.acceptance.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypesTest {

  @ParameterizedTest
  @CsvSource({
    "index.html,text/html",
    "a.b/C.HTML,text/html",
    "reader.js,text/javascript",
    "data/terms.json,application/json",
    "report.epub,application/epub+zip",
    "a.b/noending,application/octet-stream",
    "x.unheard,application/octet-stream"
  })
  void mediaTypeDependsOnTheExtension(String path, String type) {
    assertEquals(type, MediaTypes.of(path));
  }

  @Test
  void everyFileOfASiteHasAType() throws IOException {
    List<SiteFile> site = Repository.files();

    assertNotEquals(List.of(), site);
    assertEquals(
        List.of(),
        site.stream()
            .map(SiteFile::path)
            .filter(path -> MediaTypes.of(path).equals("application/octet-stream"))
            .toList());
  }
}
