package lantai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar runs by itself, from any folder. */
class JarIT {

  private static final Path REPOSITORY = Path.of("").toAbsolutePath();

  @TempDir Path elsewhere;

  private record Run(int code, String out, String err) {}

  @Test
  void itBuildsTheSiteThatIsCommitted() throws Exception {
    Run run =
        run(
            "build",
            "--content",
            REPOSITORY.resolve("content").toString(),
            "--templates",
            REPOSITORY.resolve("templates").toString(),
            "--out",
            "site");

    assertEquals(new Run(0, run.out, ""), run);
    assertEquals(
        Files.readString(REPOSITORY.resolve("site/SHA256SUMS")),
        Files.readString(elsewhere.resolve("site/SHA256SUMS")));
  }

  @Test
  void itKeepsAVersionAndVerifiesIt() throws Exception {
    Run kept =
        run(
            "snapshot",
            "create",
            "--content",
            REPOSITORY.resolve("src/test/resources/versions/given/content").toString(),
            "--templates",
            REPOSITORY.resolve("templates").toString(),
            "-m",
            "首次发布",
            "--label",
            "first",
            "--lang",
            "en");
    assertEquals(new Run(0, kept.out, ""), kept);
    assertTrue(kept.out.startsWith("Kept version first: "), kept.out);

    Run verified = run("snapshot", "verify", "--rebuild", "--lang", "en");
    assertEquals(new Run(0, verified.out, ""), verified);
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
    Run run = run("check");

    assertEquals(1, run.code);
    assertTrue(run.err.startsWith("content/chapters/*.md:1:1: error: "), run.err);
  }

  @Test
  void aFolderThatIsNoSiteIsLeftAlone() throws Exception {
    Files.writeString(elsewhere.resolve("mine.txt"), "x");
    Run run =
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

  private Run run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", REPOSITORY.resolve("target/lantai.jar").toString()));
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
    return new Run(
        code,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
