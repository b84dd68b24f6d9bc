package lantai.acceptance;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static java.nio.ByteOrder.LITTLE_ENDIAN;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import lantai.cli.ImportCommandTest;
import lantai.output.Sha2;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code target/lantai-VERSION.zip} runs where it is unpacked, started by its launcher. */
@Tag("full")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher for Windows is not tested")
class DistributionIT {

  private static final Path GIVEN = Path.of("src/test/resources/sites/small/given");

  private static final int CENTRAL_HEADER = 0x02014b50;

  @TempDir static Path unpacked;
  @TempDir Path folder;

  private static Path launcher;

  private record LauncherRun(int code, String out, String err) {}

  @BeforeAll
  static void unpack() throws IOException {
    Path parent = Files.createDirectory(unpacked.resolve("安装 目录"));
    try (ZipFile zip = new ZipFile(packed().toFile())) {
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
    executable(launcher);
    executable(launcher.getParent().resolveSibling("启动.sh"));
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static Path packed() throws IOException {
    try (Stream<Path> target = Files.list(Path.of("target"))) {
      return target
          .filter(path -> path.getFileName().toString().matches("lantai-[0-9.]+\\.zip"))
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  void siteIsBuiltFromAnyFolderThroughASymbolicLink() throws Exception {
    FileTree.write(FileTree.read(GIVEN), folder);
    Path link = Files.createSymbolicLink(folder.resolve("a link"), launcher);

    LauncherRun built = run(link, Map.of(), "build", "--no-default-templates", "--lang", "en");

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
  void classArchiveThatIsCutOrChangedIsNotUsedAndMadeAgain() throws Exception {
    FileTree.write(FileTree.read(GIVEN), folder);
    assertEquals(0, run(launcher, Map.of(), "build").code);
    Path archive = launcher.getParent().resolveSibling("lib").resolve("classes.jsa");
    byte[] whole = Files.readAllBytes(archive);
    byte[] changed = whole.clone();
    for (int at = 0; at < changed.length; at += changed.length / 7) {
      changed[at] ^= 1;
    }
    for (byte[] damaged : List.of(changed, Arrays.copyOf(whole, whole.length / 2), new byte[0])) {
      Files.write(archive, damaged);

      LauncherRun run = run(launcher, Map.of(), "--version");
      assertEquals(new LauncherRun(0, run.out, ""), run);
      Files.deleteIfExists(folder.resolve(".site.lantai/up-to-date"));
      assertEquals(0, run(launcher, Map.of(), "build").code);
      LauncherRun later = run(launcher, Map.of("LANTAI_OPTS", "-Xshare:on"), "--version");
      assertEquals(new LauncherRun(0, later.out, ""), later);
    }
  }

  @Test
  void librariesAndTheirLicencesAreListed() throws Exception {
    Path all = launcher.getParent().getParent();
    JsonNode sbom = new ObjectMapper().readTree(all.resolve("sbom.cdx.json").toFile());
    assertEquals("CycloneDX", sbom.get("bomFormat").asText());
    Set<String> listed = new TreeSet<>();
    for (JsonNode each : sbom.get("components")) {
      assertFalse(each.get("licenses").isEmpty(), each.toString());
      String jar = each.get("name").asText() + "-" + each.get("version").asText() + ".jar";
      listed.add(jar);
      assertTrue(
          each.get("hashes").toString().contains(Sha2.hex512(all.resolve("lib").resolve(jar))),
          jar);
    }
    Set<String> present = new TreeSet<>();
    try (Stream<Path> files = Files.list(all.resolve("lib"))) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".jar") && !name.equals("lantai.jar"))
          .forEach(present::add);
    }
    assertEquals(present, listed);
    String licenses = Files.readString(all.resolve("LICENSES-OF-LIBRARIES.txt"));
    for (String name : List.of("ocfl-java", "qrcodegen", "flexmark", "pinyin4j")) {
      assertTrue(licenses.contains(name), name);
    }
  }

  /** Each writes its archive under another name, so that no JVM maps an incomplete one. */
  @Test
  void firstBuildsAtTheSameTimeMakeOneClassArchive() throws Exception {
    Path lib = launcher.getParent().resolveSibling("lib");
    Files.deleteIfExists(lib.resolve("classes.jsa"));
    List<Process> builds = new ArrayList<>();
    for (int n = 0; n < 4; n++) {
      Path own = folder.resolve("report " + n);
      FileTree.write(FileTree.read(GIVEN), own);
      ProcessBuilder build = process(launcher, Map.of(), "build").directory(own.toFile());
      File log = own.resolve("log.txt").toFile();
      builds.add(build.redirectErrorStream(true).redirectOutput(log).start());
    }
    for (Process build : builds) {
      assertEquals(0, build.waitFor());
    }

    try (Stream<Path> files = Files.list(lib)) {
      assertEquals(
          List.of("classes.jsa"),
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".jsa"))
              .toList());
    }
    LauncherRun later = run(launcher, Map.of("LANTAI_OPTS", "-Xshare:on"), "--version");
    assertEquals(new LauncherRun(0, later.out, ""), later);
  }

  @Test
  void reportInAnEmptyFolderIsPublished() throws Exception {
    Path report = Files.createDirectory(folder.resolve("报告 2031"));
    Map<String, String> environment = Map.of("LC_ALL", "C");
    new FirstPublication(
            report,
            arguments -> process(launcher, environment, arguments).directory(report.toFile()))
        .publish();
  }

  @Test
  void chineseNamesAndMessagesNeedNoInstalledLocale() throws Exception {
    LauncherRun run = run(launcher, Map.of("LC_ALL", "zh_SG.UTF-8"), "import", "没有.txt");

    assertEquals(1, run.code);
    assertTrue(run.err.startsWith("错误：") && run.err.contains("没有.txt"), run.err);
  }

  @Test
  void starterOpensThePageThatAsksForTheReport() throws Exception {
    Path opened = folder.resolve("opened");
    assertEquals(0, new ProcessBuilder("mkfifo", opened.toString()).start().waitFor());
    Path open = Files.createDirectory(folder.resolve("bin")).resolve("xdg-open");
    Files.writeString(open, "#!/bin/sh\nprintf %s \"$1\" > '" + opened + "'\n");
    executable(open);
    Path starter = launcher.getParent().resolveSibling("启动.sh");
    String path = open.getParent() + ":" + System.getenv("PATH");
    Process process = process(starter, Map.of("LC_ALL", "C", "PATH", path)).start();
    try {
      URI address = URI.create(Files.readString(opened));
      HttpClient browser =
          HttpClient.newBuilder()
              .cookieHandler(new CookieManager())
              .followRedirects(Redirect.ALWAYS)
              .build();
      String page = browser.send(HttpRequest.newBuilder(address).build(), ofString()).body();
      assertTrue(page.contains("兰台：从一份报告开始"), page);

      URI post = address.resolve("import/" + URLEncoder.encode("报告.txt", UTF_8));
      HttpRequest chosen =
          HttpRequest.newBuilder(post)
              .header("Content-Type", "application/octet-stream")
              .header("Origin", "http://" + address.getAuthority())
              .POST(BodyPublishers.ofString(ImportCommandTest.REPORT))
              .build();
      assertEquals(200, browser.send(chosen, ofString()).statusCode());
      assertTrue(Files.exists(starter.resolveSibling("report/content/import-report.md")));
    } finally {
      process.destroy();
      process.waitFor();
      FileTree.delete(starter.resolveSibling("report"));
    }
  }

  /** Without the flag of UTF-8 (APPNOTE.TXT, 4.4.4, bit 11), Windows shows other names. */
  @Test
  void packedNamesAreMarkedAsUtf8() throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(packed())).order(LITTLE_ENDIAN);
    Set<String> marked = new TreeSet<>();
    for (int at = 0; at < bytes.limit() - 46; at++) {
      if (bytes.getInt(at) == CENTRAL_HEADER && (bytes.getShort(at + 8) & 1 << 11) != 0) {
        byte[] name = new byte[bytes.getShort(at + 28)];
        bytes.get(at + 46, name);
        marked.add(new String(name, UTF_8).replaceFirst("^[^/]*/", ""));
      }
    }
    assertTrue(
        marked.containsAll(List.of("使用说明.txt", "启动.cmd", "启动.command", "启动.sh")),
        marked.toString());
  }

  @Test
  void filesForWindowsHaveItsLineEnds() throws IOException {
    for (String name : List.of("使用说明.txt", "启动.cmd", "bin/lantai.cmd")) {
      String text = Files.readString(launcher.getParent().getParent().resolve(name));
      assertFalse(text.replace("\r\n", "").contains("\n"), name);
      assertTrue(text.contains("\r\n"), name);
    }
  }

  @Test
  void objectStoreWithoutARegionIsReportedPlainly() throws Exception {
    Map<String, String> environment = Map.of("AWS_EC2_METADATA_DISABLED", "true");
    LauncherRun run =
        run(
            launcher,
            environment,
            "snapshot",
            "replicate",
            "--store=s3://some-bucket/x",
            "--to=back",
            "--lang=en");

    assertEquals(3, run.code);
    assertTrue(run.err.contains("Set AWS_REGION, for example"), run.err);
    assertFalse(run.err.contains("amazon.awssdk"), run.err);
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
        run(launcher, Map.of(), "snapshot", "replicate", "--to", "s3://Bad_Name/x", "--lang", "en");

    assertEquals(3, run.code);
    assertTrue(run.err.contains("s3://Bad_Name/x"), run.err);
    assertFalse(run.err.contains("lantai-VERSION.zip"), run.err);
  }

  /** The site has 65 MB: neither its files nor its views fit into the heap at once. */
  @Test
  void siteLargerThanTheHeapIsBuilt() throws Exception {
    BenchmarkCorpus.main(new String[] {folder.toString(), "25", "1", "1"});

    LauncherRun built = run(launcher, Map.of("LANTAI_OPTS", "-Xmn8m -Xmx72m"), "build");

    assertEquals(0, built.code, built.err);
    assertTrue(Files.exists(folder.resolve("site/SHA256SUMS")));
  }

  private ProcessBuilder process(
      Path program, Map<String, String> environment, String... arguments) {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    return builder;
  }

  private static SortedMap<String, byte[]> withoutSums(Path site) throws IOException {
    SortedMap<String, byte[]> files = FileTree.read(site);
    files.remove("SHA256SUMS");
    return files;
  }

  private LauncherRun run(Path program, Map<String, String> environment, String... arguments)
      throws Exception {
    ProcessBuilder builder = process(program, environment, arguments);
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    assertTrue(process.waitFor(600, SECONDS), "not ended after 600 s");
    LauncherRun run =
        new LauncherRun(process.exitValue(), Files.readString(out), Files.readString(err));
    Files.delete(out);
    Files.delete(err);
    return run;
  }
}
