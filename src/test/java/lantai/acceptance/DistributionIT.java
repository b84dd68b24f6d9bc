package lantai.acceptance;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
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

/** What is unpacked and started, as somebody would who has never seen this folder. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher for Windows was not tried")
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
    Path home = Files.createDirectory(unpacked.resolve("装 在 这里"));
    try (ZipFile zip = new ZipFile(packed.toFile())) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        Path file = home.resolve(entry.getName());
        if (!entry.isDirectory()) {
          Files.createDirectories(file.getParent());
          try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(in, file);
          }
        }
      }
    }
    try (Stream<Path> walk = Files.walk(home)) {
      launcher = walk.filter(path -> path.endsWith("bin/lantai")).findFirst().orElseThrow();
    }
    // java.util.zip does not tell rights; unzip does, and sets this one.
    Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @Test
  void itRunsFromAnyFolderThroughALinkAndBuildsWhatTheJarBuilds() throws Exception {
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
  void theArchiveIsMadeAfterTheFirstRunAndTheNextRunUsesIt() throws Exception {
    assertEquals(0, run(launcher, Map.of(), "--version").code);
    Path lib = launcher.getParent().resolveSibling("lib");
    awaitArchive(lib);

    LauncherRun second = run(launcher, Map.of("LANTAI_OPTS", "-Xshare:on"), "--version");

    assertEquals(0, second.code, second.err);
    assertTrue(second.out.startsWith("lantai "), second.out);
  }

  @Test
  void anArchiveThatIsNoneIsNoError() throws Exception {
    run(launcher, Map.of(), "--version");
    Path lib = launcher.getParent().resolveSibling("lib");
    Path archive = awaitArchive(lib);
    byte[] good = Files.readAllBytes(archive);
    try {
      archive.toFile().setWritable(true);
      Files.writeString(archive, "no archive");

      LauncherRun run = run(launcher, Map.of(), "--version");

      assertEquals(0, run.code, run.err);
      assertEquals("", run.err);
    } finally {
      Files.write(archive, good);
    }
  }

  @Test
  void exitCodesAndMistakesPassThrough() throws Exception {
    assertEquals(2, run(launcher, Map.of(), "bogus").code);
    assertEquals(1, run(launcher, Map.of(), "check").code);
    assertFalse(run(launcher, Map.of(), "check").err.contains("\tat "));
  }

  @Test
  void withoutJavaItSaysSo() throws Exception {
    LauncherRun run = run(launcher, Map.of("JAVA_HOME", folder.toString()), "--version");

    assertEquals(3, run.code);
    assertTrue(run.err.contains("Install Java 17"), run.err);
  }

  /**
   * Its files come to 65 MB: neither they nor what their templates show can be in memory at once.
   */
  @Test
  void twoThousandPagesAreBuiltInAHeapThatDoesNotHoldThem() throws Exception {
    BenchmarkCorpus.main(new String[] {folder.toString(), "25", "1", "1"});

    LauncherRun built = run(launcher, Map.of("LANTAI_OPTS", "-Xmn8m -Xmx48m"), "build");

    assertEquals(0, built.code, built.err);
    assertTrue(Files.exists(folder.resolve("site/SHA256SUMS")));
  }

  private static Path awaitArchive(Path lib) throws Exception {
    try (WatchService watcher = lib.getFileSystem().newWatchService()) {
      lib.register(watcher, StandardWatchEventKinds.ENTRY_CREATE);
      for (int event = 0; event < 60; event++) {
        try (Stream<Path> list = Files.list(lib)) {
          List<Path> made = list.filter(path -> path.toString().endsWith(".jsa.for")).toList();
          if (!made.isEmpty()) {
            return made.get(0).resolveSibling("classes.jsa");
          }
        }
        WatchKey key = watcher.poll(1, SECONDS);
        if (key != null) {
          key.pollEvents();
          key.reset();
        }
      }
    }
    throw new AssertionError("no archive was made in " + lib);
  }

  private static SortedMap<String, byte[]> withoutSums(Path site) throws IOException {
    SortedMap<String, byte[]> files = FileTree.read(site);
    files.remove("SHA256SUMS");
    return files;
  }

  private LauncherRun run(Path program, Map<String, String> environment, String... arguments)
      throws Exception {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(Arrays.asList(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    assertTrue(process.waitFor(60, SECONDS), "it has no end");
    LauncherRun run =
        new LauncherRun(
            process.exitValue(),
            Files.readString(out, StandardCharsets.UTF_8),
            Files.readString(err, StandardCharsets.UTF_8));
    Files.delete(out);
    Files.delete(err);
    return run;
  }
}
