package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import lantai.output.Publisher;
import lantai.output.SiteFile;
import lantai.output.TestPublisher;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published site in this repository is what the build writes from what is committed. */
class CommittedSiteTest {

  private static final String ADVICE =
      "site/ is not what the build writes: run mvn and commit site/";

  @TempDir static Path folder;

  private static Map<String, byte[]> committed;
  private static Map<String, byte[]> published;

  @BeforeAll
  static void buildTheSiteAgain() throws IOException {
    assertTrue(Files.isDirectory(Repository.SITE), ADVICE);
    committed = files(Repository.SITE);
    TestPublisher.publish(Repository.files(), folder.resolve("site"), false);
    published = files(folder.resolve("site"));
  }

  @Test
  void theSiteHasTheFilesOfTheBuildAndNoOthers() {
    assertEquals(
        String.join("\n", published.keySet()), String.join("\n", committed.keySet()), ADVICE);
  }

  @Test
  void everyFileOfTheSiteIsTheBuildsByteForByte() {
    TreeSet<String> different = new TreeSet<>();
    for (String path : published.keySet()) {
      if (!Arrays.equals(published.get(path), committed.get(path))) {
        different.add(path);
      }
    }
    assertTrue(
        different.isEmpty(),
        () -> ADVICE + " (" + different.size() + " files, the first: " + different.first() + ")");
  }

  @Test
  void whatIsPublishedIsWhatTheBuildReturnedAndItsSums() {
    TreeSet<String> paths = new TreeSet<>();
    Repository.files().stream().map(SiteFile::path).forEach(paths::add);
    paths.add(Publisher.SUMS);

    assertEquals(paths, published.keySet());
  }

  private static Map<String, byte[]> files(Path root) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String path = root.relativize(file).toString().replace('\\', '/');
        files.put(path, Files.readAllBytes(file));
      }
    }
    return files;
  }
}
