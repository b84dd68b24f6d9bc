package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lantai.Main;
import lantai.cli.CommandRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rebuilds archived versions under other locales, time zones and Java versions. */
class RebuildElsewhereTest {

  private static final List<String> OTHER_SETTINGS =
      List.of(
          "-Duser.timezone=Pacific/Kiritimati",
          "-Duser.language=tr",
          "-Duser.country=TR",
          "-Dfile.encoding=ISO-8859-1");

  private static final Path WORDS = Repository.TEMPLATES.resolve("words.ftlh");

  @TempDir static Path folder;

  private static ThreeVersions versions;

  @BeforeAll
  static void createVersionsWithTheTemplatesOfThisRepository() throws IOException {
    versions = ThreeVersions.in(folder, Repository.TEMPLATES.toAbsolutePath());
  }

  @Test
  void resultLinksToTheVersionThatChangedIt() {
    String results =
        new String(
            versions.sites().get(ThreeVersions.THIRD).get("results.html"), StandardCharsets.UTF_8);

    String link = "<a href=\"changes/2032-03-01.html#result-grain-output-2031\">2032-03-01版</a>改动";
    assertTrue(results.contains(link), results);
  }

  @Test
  void rebuildDoesNotDependOnLocaleAndTimeZone() throws Exception {
    assertRebuilt(Path.of(System.getProperty("java.home")), OTHER_SETTINGS);
  }

  @Test
  void rebuildDoesNotDependOnArabicDigitsAndTimeOfDay() throws Exception {
    assertRebuilt(
        Path.of(System.getProperty("java.home")),
        List.of(
            "-Duser.timezone=America/St_Johns",
            "-Duser.language=ar",
            "-Duser.country=EG",
            "-Duser.extensions=u-nu-arab"));
  }

  @Test
  void rebuildDoesNotDependOnTheJavaVersion() throws Exception {
    Optional<Path> java25 = ChildJvm.java25();
    assumeTrue(java25.isPresent(), "no Java 25: set JAVA25_HOME");

    assertRebuilt(java25.get(), OTHER_SETTINGS);
  }

  @Test
  void rebuildDoesNotDependOnTheBuiltInTemplates(@TempDir Path other) throws Exception {
    Path templates = other.resolve("templates");
    Files.createDirectories(templates);
    Files.writeString(templates.resolve("words.ftlh"), Files.readString(WORDS) + "<#-- mine -->");
    Path store = other.resolve("archive");
    CommandRun created =
        CommandRun.of(
            "snapshot",
            "create",
            "-m",
            "published",
            "--store=" + store,
            "--content=" + ThreeVersions.RESOURCES.resolve("given/content"),
            "--templates=" + templates,
            "--out=" + other.resolve("site"));
    assertEquals(0, created.exit(), created.err());
    // Found before those of this program, as of a later release.
    Path later = other.resolve("later");
    Path builtIn = later.resolve("lantai/templates");
    FileTree.write(FileTree.read(Repository.TEMPLATES), builtIn);
    Files.writeString(builtIn.resolve("404.ftlh"), "another page");
    Files.writeString(builtIn.resolve("static/another.js"), "");

    Path java = Path.of(System.getProperty("java.home"));
    List<String> options = List.of("-Xbootclasspath/a:" + later);

    assertRebuilt(1, java, options, store);
    run(java, options, "build", "--content=" + Repository.CONTENT, "--out=" + other.resolve("s"));
    assertTrue(Files.exists(other.resolve("s/another.js")), "the later templates are used");
  }

  private static void assertRebuilt(Path java, List<String> options) throws Exception {
    assertRebuilt(3, java, options, versions.store());
  }

  private static void assertRebuilt(int count, Path java, List<String> options, Path store)
      throws Exception {
    String out = run(java, options, "snapshot", "verify", "--rebuild", "--store=" + store);

    assertEquals(
        count,
        out.lines().filter(line -> line.contains("from its inputs: identical")).count(),
        out);
  }

  private static String run(Path java, List<String> options, String... command) throws Exception {
    Path err = folder.resolve("err.txt");
    String[] arguments =
        Stream.of(new String[] {"--lang", "en"}, command)
            .flatMap(Stream::of)
            .toArray(String[]::new);
    Process process =
        ChildJvm.of(java, Main.class, options, arguments).redirectError(err.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertEquals(0, process.waitFor(), () -> read(err));
    return out;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
