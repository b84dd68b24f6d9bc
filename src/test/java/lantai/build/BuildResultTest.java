package lantai.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lantai.acceptance.Repository;
import lantai.diagnostics.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildResultTest {

  private static final Path SMALL = Path.of("src/test/resources/sites/small/given");

  @TempDir Path folder;

  @Test
  void buildHasTheReportAndAllFiles() {
    BuildResult result = Repository.build(SMALL.resolve("content"), SMALL.resolve("templates"));

    assertTrue(result.succeeded());
    assertEquals(result.requireLinkedReport().report().site(), result.site());
    List<String> paths = result.files().stream().map(file -> file.path()).toList();
    assertTrue(paths.containsAll(List.of("index.html", "data/report.json")), paths.toString());
    assertTrue(paths.stream().anyMatch(path -> path.endsWith(".epub")), paths.toString());
  }

  @Test
  void failedBuildHasSortedProblemsAndNoFilesAndNoSite() throws IOException {
    Path content = folder.resolve("content");
    Files.createDirectories(content);
    Files.writeString(content.resolve("site.yaml"), "title: [");

    BuildResult result = Repository.build(content, SMALL.resolve("templates"));

    assertFalse(result.succeeded());
    assertEquals(List.of(), result.files());
    assertTrue(result.problems().stream().anyMatch(Problem::isError));
    assertThrows(IllegalStateException.class, result::site);
  }
}
