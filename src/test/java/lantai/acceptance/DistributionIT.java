package lantai.acceptance;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code target/lantai-VERSION.zip} runs where it is unpacked, started by its launcher. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher for Windows is not tested")
class DistributionIT {

  private static final Path GIVEN = Path.of("src/test/resources/sites/small/given");

  @TempDir static Path unpacked;
  @TempDir Path folder;

  private static Path launcher;

  private record LauncherRun(int code, String out, String err) {}

  @BeforeAll
  static void unpack() throws IOException {
    Path packed;
    try (Stream<Path> target = Files.list(Path.of("target"))) {
      packed =
          target
              .filter(path -> path.getFileName().toString().matches("lantai-[0-9.]+\\.zip"))
              .findFirst()
              .orElseThrow();
    }
    Path parent = Files.createDirectory(unpacked.resolve("安装 目录"));
    try (ZipFile zip = new ZipFile(packed.toFile())) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        Path file = parent.resolve(entry.getName());
        if (!entry.isDirectory()) {
          Files.createDirectories(file.getParent());
          try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(in, file);
          }
        }
      }
    }
    try (Stream<Path> walk = Files.walk(parent)) {
      launcher = walk.filter(path -> path.endsWith("bin/lantai")).findFirst().orElseThrow();
    }
    // java.util.zip ignores the permissions that unzip sets.
    Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @Test
  void siteIsBuiltFromAnyFolderThroughASymbolicLink() throws Exception {
    FileTree.write(FileTree.read(GIVEN), folder);
    Path link = Files.createSymbolicLink(folder.resolve("a link"), launcher);

    LauncherRun built = run(link, Map.of(), "build", "--lang", "en");

    assertEquals(0, built.code, built.err);
    assertEquals("", built.err);
    assertEquals(
        "",
        FileTree.difference(
            FileTree.read(GIVEN.resolveSibling("expected")), withoutSums(folder.resolve("site"))));
  }

  @Test
  void firstBuildArchivesItsClassesForLaterRuns() throws Exception {
    FileTree.write(FileTree.read(GIVEN), folder);
    assertEquals(0, run(launcher, Map.of(), "build").code);

    LauncherRun later = run(launcher, Map.of("LANTAI_OPTS", "-Xshare:on"), "--version");

    assertEquals(new LauncherRun(0, later.out, ""), later);
  }

  @Test
  void classArchiveThatDoesNotFitIsIgnored() throws Exception {
    Path archive = launcher.getParent().resolveSibling("lib").resolve("classes.jsa");
    Files.deleteIfExists(archive);
    Files.writeString(archive, "not an archive");
    try {
      assertEquals(0, run(launcher, Map.of(), "--version").code);
    } finally {
      Files.delete(archive);
    }
  }

  @Test
  void exitCodesArePassedOn() throws Exception {
    assertEquals(2, run(launcher, Map.of(), "bogus").code);
    assertEquals(1, run(launcher, Map.of(), "check").code);
    assertFalse(run(launcher, Map.of(), "check").err.contains("\tat "));
  }

  @Test
  void missingJavaIsReported() throws Exception {
    LauncherRun run = run(launcher, Map.of("JAVA_HOME", folder.toString()), "--version");

    assertEquals(3, run.code);
    assertTrue(run.err.contains("Install Java 17"), run.err);
  }

  @Test
  void objectStoresAreSupported() throws Exception {
    LauncherRun run =
        run(launcher, Map.of(), "snapshot", "list", "--store", "s3://Bad_Name/x", "--lang", "en");

    assertEquals(3, run.code);
    assertTrue(run.err.contains("s3://Bad_Name/x"), run.err);
    assertFalse(run.err.contains("lantai-VERSION.zip"), run.err);
  }

  /** The site has 65 MB: neither its files nor its views fit into the heap at once. */
  @Test
  void siteLargerThanTheHeapIsBuilt() throws Exception {
    BenchmarkCorpus.main(new String[] {folder.toString(), "25", "1", "1"});

    LauncherRun built = run(launcher, Map.of("LANTAI_OPTS", "-Xmn8m -Xmx48m"), "build");

    assertEquals(0, built.code, built.err);
    assertTrue(Files.exists(folder.resolve("site/SHA256SUMS")));
  }

  private static SortedMap<String, byte[]> withoutSums(Path site) throws IOException {
    SortedMap<String, byte[]> files = FileTree.read(site);
    files.remove("SHA256SUMS");
    return files;
  }

  private LauncherRun run(Path program, Map<String, String> environment, String... arguments)
      throws Exception {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    assertTrue(process.waitFor(120, SECONDS), "not ended after 120 s");
    LauncherRun run =
        new LauncherRun(process.exitValue(), Files.readString(out), Files.readString(err));
    Files.delete(out);
    Files.delete(err);
    return run;
  }
}
