package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar runs by itself, from any folder. */
class JarIT {

  private static final Path REPOSITORY = Path.of("").toAbsolutePath();

  @TempDir Path elsewhere;

  private record JarRun(int code, String out, String err) {}

  @Test
  void itBuildsTheSiteThatIsCommitted() throws Exception {
    JarRun run =
        run(
            "build",
            "--content",
            REPOSITORY.resolve("content").toString(),
            "--templates",
            REPOSITORY.resolve("templates").toString(),
            "--out",
            "site");

    assertEquals(new JarRun(0, run.out, ""), run);
    assertEquals(
        Files.readString(REPOSITORY.resolve("site/SHA256SUMS")),
        Files.readString(elsewhere.resolve("site/SHA256SUMS")));
  }

  @Test
  void itKeepsAVersionAndVerifiesIt() throws Exception {
    JarRun kept =
        run(
            "snapshot",
            "create",
            "--content",
            REPOSITORY.resolve("src/test/resources/versions/given/content").toString(),
            "--templates",
            REPOSITORY.resolve("templates").toString(),
            "-m",
            "published for the first time",
            "--label",
            "first",
            "--lang",
            "en");
    assertEquals(new JarRun(0, kept.out, ""), kept);
    assertTrue(kept.out.startsWith("Kept version first: "), kept.out);

    JarRun verified = run("snapshot", "verify", "--rebuild", "--lang", "en");
    assertEquals(new JarRun(0, verified.out, ""), verified);
    assertTrue(verified.out.contains("byte for byte the same"), verified.out);
  }

  @Test
  void itNamesItsVersion() throws Exception {
    assertTrue(run("--version").out.matches("lantai [0-9]+\\.[0-9]+\\.[0-9]+\\R"));
  }

  @Test
  void aWrongOptionIsAMistakeOfUsage() throws Exception {
    assertEquals(2, run("build", "--nosuch").code);
  }

  @Test
  void aFolderWithoutContentIsAProblemAndNoFault() throws Exception {
    JarRun run = run("check");

    assertEquals(1, run.code);
    assertTrue(run.err.startsWith("content/chapters/*.md:1:1: error: "), run.err);
  }

  @Test
  void aFolderThatIsNoSiteIsLeftAlone() throws Exception {
    Files.writeString(elsewhere.resolve("mine.txt"), "x");
    JarRun run =
        run(
            "build",
            "--content",
            REPOSITORY.resolve("content").toString(),
            "--templates",
            REPOSITORY.resolve("templates").toString(),
            "--out",
            ".");

    assertEquals(3, run.code);
    assertEquals("x", Files.readString(elsewhere.resolve("mine.txt")));
  }

  @Test
  void whatSpeaksToObjectStoresIsInAJarOfItsOwn() throws Exception {
    assertEquals(
        List.of(),
        entries("lantai.jar", "software/amazon/|lantai/archive/s3/|.*StorageBackendProvider$"));
    assertEquals(
        List.of("META-INF/services/lantai.archive.StorageBackendProvider"),
        entries("lantai-s3.jar", "(?!software/|META-INF/(maven|native)).*StorageBackendProvider$"));
    assertEquals(
        List.of(), entries("lantai-s3.jar", "lantai/(?!s3/).+|org/slf4j/.*|io/ocfl/.*|picocli/.*"));
  }

  /** Beside the jar it is found: what it says then is that there is no such place. */
  @Test
  void withoutThatJarAnAddressOfABucketIsRefusedInWords() throws Exception {
    Path alone = Files.copy(REPOSITORY.resolve("target/lantai.jar"), elsewhere.resolve("l.jar"));

    JarRun without = runJar(alone, "snapshot", "list", "--store", "s3://Not-An-Address/x");
    JarRun with = run("snapshot", "list", "--store", "s3://Not-An-Address/x");

    assertEquals(3, without.code);
    assertTrue(without.err.contains("lantai-s3.jar is not there."), without.err);
    assertEquals(3, with.code);
    assertTrue(with.err.contains("is no address of a store"), with.err);
  }

  private static List<String> entries(String jar, String pattern) throws IOException {
    try (JarFile file = new JarFile(REPOSITORY.resolve("target").resolve(jar).toFile())) {
      return file.stream()
          .map(JarEntry::getName)
          .filter(name -> !name.endsWith("/") && name.matches("(" + pattern + ").*"))
          .toList();
    }
  }

  private JarRun run(String... arguments) throws IOException, InterruptedException {
    return runJar(REPOSITORY.resolve("target/lantai.jar"), arguments);
  }

  private JarRun runJar(Path jar, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", jar.toString()));
    command.addAll(List.of(arguments));
    Path out = elsewhere.resolveSibling(elsewhere.getFileName() + ".out");
    Path err = elsewhere.resolveSibling(elsewhere.getFileName() + ".err");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C");
    int code =
        builder
            .directory(elsewhere.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    return new JarRun(
        code,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
