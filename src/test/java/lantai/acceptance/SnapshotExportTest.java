package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gov.loc.repository.bagit.domain.Bag;
import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import io.ocfl.api.model.ValidationResults;
import io.ocfl.core.validation.Validator;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import lantai.archive.Snapshot;
import lantai.archive.Store;
import lantai.archive.export.ExportFormat;
import lantai.archive.export.SnapshotExporter;
import lantai.cli.CommandRun;
import lantai.output.Sha2;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;

/** Exports versions, and reads the exports with other programs. */
@ParameterizedClass
@ValueSource(strings = {ThreeVersions.FIRST, ThreeVersions.SECOND, ThreeVersions.THIRD})
class SnapshotExportTest {

  @TempDir static Path folderOfVersions;
  @TempDir Path folder;

  private static ThreeVersions versions;
  private static String store;

  @Parameter String label;

  @BeforeAll
  static void createThreeVersions() throws IOException {
    versions = ThreeVersions.in(folderOfVersions, ThreeVersions.PLAIN);
    store = versions.store().toString();
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void exportDoesNotDependOnTimeZoneAndLocale(ExportFormat format) throws Exception {
    Path first = export(format, "first");
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    Path second;
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      second = export(format, "second");
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }

    assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    assertEquals(
        Sha2.hex512(Files.readAllBytes(first)) + "  first\n",
        Files.readString(folder.resolve("first.sha512")));
    assertEquals(List.of(), checkSums(folder, "first.sha512"));
    for (String paper : List.of(".transfer.csv", ".checklist.csv")) {
      assertEquals(
          Files.readString(folder.resolve("first" + paper)),
          Files.readString(folder.resolve("second" + paper)));
    }
    assertEquals(8, children(folder).size());
  }

  @Test
  void defaultFileNameContainsReportAndVersion() throws Exception {
    assertTrue(SnapshotExporter.baseName(snapshot()).matches("[A-Za-z0-9.-]+-" + label));
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void existingFileIsNotOverwritten(ExportFormat format) throws IOException {
    Path file = folder.resolve("mine");
    Files.writeString(file, "mine");

    CommandRun run = run(format, file);

    assertEquals(3, run.exit());
    assertTrue(run.err().contains("mine"), run.err());
    assertEquals("mine", Files.readString(file));
    assertEquals(1, children(folder).size());
  }

  @Test
  void unknownVersionIsAUsageError() throws IOException {
    CommandRun run =
        CommandRun.of(
            "snapshot",
            "export",
            "1999-01-01",
            "--store",
            store,
            "--format",
            "zip",
            "-o",
            folder.resolve("x").toString());

    assertEquals(2, run.exit());
    assertTrue(run.err().contains(label), run.err());
    assertEquals(List.of(), children(folder));
  }

  @Test
  void damagedFileIsNotExported() throws IOException {
    Path copy = folder.resolve("copy");
    FileTree.write(FileTree.read(Path.of(store)), copy);
    Path page;
    try (Stream<Path> walk = Files.walk(copy)) {
      String own = "v" + snapshot().number() + "/content/site.zip";
      page = walk.filter(path -> path.endsWith(own)).findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(page);
    bytes[contentOfTheFirstEntry(bytes)] ^= 1;
    Files.write(page, bytes);
    for (ExportFormat format :
        List.of(
            ExportFormat.ZIP, ExportFormat.WARC,
            ExportFormat.WACZ, ExportFormat.BAGIT)) {
      CommandRun run =
          CommandRun.of(
              "snapshot",
              "export",
              label,
              "--store",
              copy.toString(),
              "--format",
              format.name(),
              "-o",
              folder.resolve("out").toString());

      assertEquals(3, run.exit(), run.err());
      assertTrue(run.err().contains(" site/"), run.err());
      assertEquals(1, children(folder).size());
    }
  }

  /** After a local header, which ends with a name and an extra field (APPNOTE.TXT, 4.3.7). */
  private static int contentOfTheFirstEntry(byte[] zip) {
    ByteBuffer header = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    return 30 + header.getShort(26) + header.getShort(28);
  }

  @Test
  void zipHasTheRestoredFiles() throws Exception {
    Path file = export(ExportFormat.ZIP, "all.zip");
    Path restored = folder.resolve("restored");
    CommandRun.of("snapshot", "restore", label, "--store", store, "--to", restored.toString());

    Path unpacked = unpacked(file, folder.resolve("unpacked"));

    assertEquals(
        "", FileTree.difference(FileTree.read(restored), FileTree.read(children(unpacked).get(0))));
  }

  @Test
  void jwarcValidatesTheWarc() throws Exception {
    Path file = export(ExportFormat.WARC, "data.warc");

    assertEquals(List.of(), validationErrors(file));
  }

  @Test
  void warcHasEveryPublishedFileUnderItsUrl() throws Exception {
    Path file = export(ExportFormat.WARC, "data.warc");
    List<String> found = new ArrayList<>();
    try (WarcReader reader = new WarcReader(file)) {
      for (WarcRecord record : reader) {
        assertEquals(1, record.version().getMinor());
        if (record instanceof WarcResource resource) {
          found.add(resource.target());
        }
      }
    }
    String base = snapshot().address();
    List<String> expected = new ArrayList<>();
    for (String path : versions.kept(label).keySet()) {
      expected.add(base + path);
      if (path.equals("search.html")) {
        expected.add(base + path + "?q=");
      }
      if (path.equals("index.html")) {
        expected.add(base);
      }
    }

    assertEquals(expected, found);
  }

  @Test
  void waczDescribesItsContentAndItsWarcIsValid() throws Exception {
    Path unpacked = unpacked(export(ExportFormat.WACZ, "a.wacz"), folder.resolve("a"));
    JsonNode description =
        new ObjectMapper().readTree(unpacked.resolve("datapackage.json").toFile());
    JsonNode seal =
        new ObjectMapper().readTree(unpacked.resolve("datapackage-digest.json").toFile());

    assertEquals("1.1.1", description.get("wacz_version").asText());
    for (JsonNode resource : description.get("resources")) {
      byte[] bytes = Files.readAllBytes(unpacked.resolve(resource.get("path").asText()));
      assertEquals("sha256:" + Sha2.hex(bytes), resource.get("hash").asText());
      assertEquals(bytes.length, resource.get("bytes").asInt());
    }
    byte[] described = Files.readAllBytes(unpacked.resolve("datapackage.json"));
    assertEquals("sha256:" + Sha2.hex(described), seal.get("hash").asText());
    assertEquals(List.of(), validationErrors(unpacked.resolve("archive/data.warc")));
  }

  @Test
  void waczIndexIsSortedAndPointsAtRecords() throws Exception {
    Path unpacked = unpacked(export(ExportFormat.WACZ, "a.wacz"), folder.resolve("a"));
    byte[] warc = Files.readAllBytes(unpacked.resolve("archive/data.warc"));
    List<String> lines = Files.readAllLines(unpacked.resolve("indexes/index.cdx"));

    assertEquals(lines.stream().sorted().toList(), lines);
    assertTrue(lines.size() > 20);
    for (String line : lines) {
      JsonNode entry = new ObjectMapper().readTree(line.substring(line.indexOf('{')));
      int offset = entry.get("offset").asInt();
      int length = entry.get("length").asInt();
      String record = new String(warc, offset, length, StandardCharsets.UTF_8);
      assertTrue(record.startsWith("WARC/1.1\r\n"), line);
      assertTrue(record.contains("WARC-Target-URI: " + entry.get("url").asText() + "\r\n"), line);
      assertTrue(record.endsWith("\r\n\r\n"), line);
    }
  }

  @Test
  void otherProgramsValidateTheBag() throws Exception {
    Path unpacked = unpacked(export(ExportFormat.BAGIT, "bag.zip"), folder.resolve("bag"));
    Path root = children(unpacked).get(0);

    Bag bag = new BagReader().read(root);
    try (BagVerifier verifier = new BagVerifier()) {
      verifier.isValid(bag, false);
    }
    assertEquals("1.0", bag.getVersion().toString());
    for (String sums : List.of("manifest-sha512.txt", "tagmanifest-sha512.txt")) {
      assertEquals(List.of(), checkSums(root, sums));
    }
  }

  @Test
  void unpackedOcflObjectIsValid() throws Exception {
    Path unpacked = unpacked(export(ExportFormat.OCFL, "o.zip"), folder.resolve("o"));
    ValidationResults results = Validator.validateObject(children(unpacked).get(0), true);

    assertFalse(results.hasErrors(), () -> results.getErrors().toString());
    assertFalse(results.hasWarnings(), () -> results.getWarnings().toString());
  }

  private Snapshot snapshot() throws IOException {
    try (Store open = Store.openForReading(Path.of(store))) {
      return open.snapshots(open.reports().get(0)).stream()
          .filter(snapshot -> snapshot.version().label().equals(label))
          .findFirst()
          .orElseThrow();
    }
  }

  private CommandRun run(ExportFormat format, Path file) {
    return CommandRun.of(
        "snapshot",
        "export",
        label,
        "--store",
        store,
        "--format",
        format.name().toLowerCase(Locale.ROOT),
        "-o",
        file.toString());
  }

  private Path export(ExportFormat format, String name) {
    Path file = folder.resolve(name);
    CommandRun run = run(format, file);
    assertEquals("", run.err());
    assertEquals(0, run.exit());
    return file;
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.sorted().toList();
    }
  }

  private static Path unpacked(Path archive, Path to) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        assertEquals(ZipEntry.STORED, entry.getMethod(), entry.getName());
        files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    FileTree.write(files, to);
    return to;
  }

  /** Returns the output of {@code sha512sum --check}. */
  private static List<String> checkSums(Path folder, String list) throws Exception {
    Path program = Path.of("/usr/bin/sha512sum");
    assumeTrue(Files.isExecutable(program), "no sha512sum on this machine");
    return output(
        new ProcessBuilder(program.toString(), "--check", "--strict", "--quiet", list)
            .directory(folder.toFile()));
  }

  /** Returns the errors of jwarc's validator. */
  private static List<String> validationErrors(Path warc) throws Exception {
    List<String> output =
        output(
            new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                jar(WarcReader.class),
                "org.netpreserve.jwarc.tools.WarcTool",
                "validate",
                "-v",
                warc.toString()));
    return output.stream().filter(line -> line.contains("ERROR") || line.contains("exit")).toList();
  }

  private static String jar(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
  }

  private static List<String> output(ProcessBuilder builder) throws Exception {
    Process process = builder.redirectErrorStream(true).start();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    List<String> lines = new ArrayList<>(output.lines().toList());
    if (process.waitFor() != 0) {
      lines.add("exit " + process.exitValue());
    }
    return lines;
  }
}
