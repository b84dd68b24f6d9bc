package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code target/lantai.jar} runs without any other file, from any folder. */
class JarIT {

  private static final Path REPOSITORY = Path.of("").toAbsolutePath();
  private static final Path JAR = REPOSITORY.resolve("target/lantai.jar");

  /** Packages of commands other than {@code build}. */
  private static final List<String> OTHER_COMMANDS =
      List.of(
          "lantai.importer.",
          "lantai.preview.",
          "lantai.archive.export.",
          "io.ocfl.",
          "org.netpreserve.",
          "org.apache.pdfbox.",
          "com.sun.net.httpserver.");

  @TempDir Path folder;

  private record JarRun(int code, String out, String err) {}

  @Test
  void buildWritesTheCommittedSite() throws Exception {
    JarRun run = build("site");

    assertEquals(new JarRun(0, run.out, ""), run);
    assertEquals(
        Files.readString(REPOSITORY.resolve("site/SHA256SUMS")),
        Files.readString(folder.resolve("site/SHA256SUMS")));
  }

  @Test
  void snapshotIsCreatedAndVerified() throws Exception {
    // A build writes the addresses of its content beside it.
    FileTree.write(
        FileTree.read(REPOSITORY.resolve("src/test/resources/versions/given/content")),
        folder.resolve("content"));
    JarRun created =
        run(
            "snapshot",
            "create",
            "--templates",
            REPOSITORY.resolve("templates").toString(),
            "-m",
            "published for the first time",
            "--label",
            "first");
    assertEquals(new JarRun(0, created.out, ""), created);
    assertTrue(Files.isDirectory(folder.resolve("archive")));

    JarRun verified = run("snapshot", "verify", "--rebuild");
    assertEquals(new JarRun(0, verified.out, ""), verified);
  }

  @Test
  void reportInAnEmptyFolderIsPublished() throws Exception {
    new FirstPublication(folder, arguments -> process(List.of(), arguments)).publish();
  }

  @Test
  void versionIsPrinted() throws Exception {
    assertTrue(run("--version").out.matches("lantai [0-9]+\\.[0-9]+\\.[0-9]+\\R"));
  }

  @Test
  void unknownOptionIsAUsageError() throws Exception {
    assertEquals(2, run("build", "--nosuch").code);
  }

  @Test
  void missingContentIsReportedAsAProblem() throws Exception {
    JarRun run = run("check");

    assertEquals(1, run.code);
    assertTrue(run.err.startsWith("content/chapters/*.md:1:1: error: "), run.err);
  }

  @Test
  void folderWithOtherFilesIsNotOverwritten() throws Exception {
    Files.writeString(folder.resolve("mine.txt"), "x");

    JarRun run = build(".");

    assertEquals(3, run.code);
    assertEquals("x", Files.readString(folder.resolve("mine.txt")));
  }

  @Test
  void awsSdkIsNotContained() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertEquals(
          List.of(),
          jar.stream()
              .map(JarEntry::getName)
              .filter(name -> name.contains("amazon") || name.startsWith("lantai/archive/s3/"))
              .toList());
    }
  }

  @Test
  void objectStoreIsRefusedWithReferenceToTheZip() throws Exception {
    for (JarRun run :
        List.of(
            run("snapshot", "replicate", "--to", "s3://bucket/archive"),
            run("snapshot", "replicate", "--store", "s3://bucket/archive", "--to", "back"))) {
      assertEquals(3, run.code);
      assertTrue(run.err.contains("lantai-VERSION.zip"), run.err);
    }
  }

  @Test
  void buildLoadsNoClassesOfOtherCommands() throws Exception {
    Path log = folder.resolve("classes.log");
    FileTree.write(FileTree.read(Path.of("src/test/resources/sites/small/given")), folder);

    JarRun run =
        run(List.of("-Xlog:class+load:file=" + log + "::filecount=0"), "build", "--lang", "en");

    assertEquals(0, run.code, run.err);
    List<String> lines = Files.readAllLines(log);
    assertTrue(lines.stream().anyMatch(line -> line.contains(" lantai.build.Build ")), "log");
    TreeSet<String> loaded = new TreeSet<>();
    for (String line : lines) {
      OTHER_COMMANDS.stream().filter(name -> line.contains("] " + name)).forEach(loaded::add);
    }
    assertEquals(new TreeSet<>(), loaded);
  }

  private JarRun build(String out) throws IOException, InterruptedException {
    return run(
        "build",
        "--content",
        REPOSITORY.resolve("content").toString(),
        "--templates",
        REPOSITORY.resolve("templates").toString(),
        "--out",
        out);
  }

  private JarRun run(String... arguments) throws IOException, InterruptedException {
    return run(List.of(), arguments);
  }

  private JarRun run(List<String> options, String... arguments)
      throws IOException, InterruptedException {
    Path out = folder.resolveSibling(folder.getFileName() + ".out");
    Path err = folder.resolveSibling(folder.getFileName() + ".err");
    ProcessBuilder builder = process(options, arguments);
    int code = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
    return new JarRun(code, Files.readString(out), Files.readString(err));
  }

  private ProcessBuilder process(List<String> options, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")); // for short runs
    command.addAll(options);
    command.addAll(List.of("-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("LC_ALL", "C");
    return builder;
  }
}
