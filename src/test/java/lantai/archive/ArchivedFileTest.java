package lantai.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lantai.output.Sha2;
import lantai.output.SiteFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivedFileTest {

  @TempDir Path folder;

  @Test
  void contentThatDoesNotMatchItsDigestIsRefused() throws IOException {
    byte[] bytes = {1, 2, 3};
    Path location = Files.write(folder.resolve("x"), bytes);
    ArchivedFile file = new ArchivedFile("site/x", Sha2.hex512(bytes), location);
    assertArrayEquals(bytes, file.read());

    Files.write(location, new byte[] {1, 2, 4});

    StoreException refused = assertThrows(StoreException.class, file::read);
    assertEquals("store-file-damaged", refused.key());
    assertArrayEquals(new String[] {"site/x"}, refused.arguments());
  }

  @Test
  void manifestHasTheTitlesOfPages() {
    SiteFile manifest =
        BuildManifest.of(
            List.of(
                SiteFile.of("a.html", "<title>甲</title>"),
                SiteFile.of("b.html", "</title><title>"),
                SiteFile.of("c.css", "x")),
            "Lantai 1");

    assertEquals("meta/build-manifest.json", manifest.path());
    String digest = Sha2.hex512("x".getBytes(StandardCharsets.UTF_8));
    assertEquals(
        List.of("\"title\" : \"甲\"", "\"title\" : \"\""),
        manifest.text().lines().map(String::strip).filter(l -> l.startsWith("\"title")).toList());
    assertEquals(1, manifest.text().lines().filter(line -> line.contains(digest)).count());
    assertEquals(
        1,
        manifest
            .text()
            .lines()
            .filter(line -> line.contains("\"software\" : \"Lantai 1\""))
            .count());
  }
}
