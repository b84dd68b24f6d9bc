package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * What the tests expect, kept in files. {@code mvn test -Dgolden=update} rewrites them with what
 * comes out now; what then changed is for {@code git diff} to show and for a person to judge.
 */
public final class GoldenSite {

  /** The sources, not what Maven copies of them: these are the files to rewrite. */
  public static final Path RESOURCES =
      Path.of(System.getProperty("basedir", ""), "src", "test", "resources");

  private GoldenSite() {}

  private static boolean updating() {
    return "update".equals(System.getProperty("golden"));
  }

  /** The names of the folders within a folder, sorted. */
  static List<String> folders(String name) {
    try (Stream<Path> found = Files.list(RESOURCES.resolve(name))) {
      return found
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static void assertText(Path expected, String actual) throws IOException {
    if (updating()) {
      Files.writeString(expected, actual);
    }
    String text = Files.exists(expected) ? Files.readString(expected) : "";
    assertEquals(text, actual, expected.toString());
  }

  static void assertTree(Path expected, SortedMap<String, byte[]> actual) throws IOException {
    if (updating()) {
      FileTree.delete(expected);
      FileTree.write(actual, expected);
    }
    String difference = FileTree.difference(FileTree.read(expected), actual);
    assertTrue(difference.isEmpty(), () -> expected + "\n" + difference);
  }
}
