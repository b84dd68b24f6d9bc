package lantai.acceptance;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ocfl.api.model.ValidationResults;
import io.ocfl.core.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import lantai.cli.CommandRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three versions with real edits between them, through every command, judged by others, too. */
class ThreeVersionsTest {

  private static final Path EXPECTED = ThreeVersions.RESOURCES.resolve("expected");

  private static final List<String> LABELS =
      List.of(ThreeVersions.FIRST, ThreeVersions.SECOND, ThreeVersions.THIRD);

  @TempDir static Path folder;

  private static ThreeVersions versions;

  @BeforeAll
  static void publishThreeTimes() throws IOException {
    versions = ThreeVersions.in(folder, ThreeVersions.PLAIN);
  }

  @Test
  void theyAreListedInWordsAndAsJson() throws IOException {
    GoldenSite.assertText(EXPECTED.resolve("list.txt"), counted(versions.snapshot("list")));
    GoldenSite.assertText(
        EXPECTED.resolve("list.json"), counted(named(versions.snapshot("list", "--json"))));
  }

  @Test
  void theirDifferencesAreToldInThreeLayersInWordsAndAsJson() throws IOException {
    assertDifference("diff-1-2", ThreeVersions.FIRST, ThreeVersions.SECOND);
    assertDifference("diff-2-3", ThreeVersions.SECOND, ThreeVersions.THIRD);
    assertDifference("diff-3-1", ThreeVersions.THIRD, ThreeVersions.FIRST);
  }

  private static void assertDifference(String file, String one, String other) throws IOException {
    CommandRun words = versions.run("diff", one, other);
    CommandRun json = versions.run("diff", one, other, "--json");

    GoldenSite.assertText(EXPECTED.resolve(file + ".txt"), withoutData(words.out()));
    GoldenSite.assertText(EXPECTED.resolve(file + ".json"), withoutData(json.out()));
    assertEquals(List.of(1, 1), List.of(words.exit(), json.exit()), "as diff has it: they differ");
  }

  @Test
  void aVersionDoesNotDifferFromItself() {
    assertEquals(
        "No difference between 2032-01-10 and 2032-01-10.\n",
        versions.snapshot("diff", ThreeVersions.FIRST, ThreeVersions.FIRST));
  }

  @Test
  void thePagesTellExactlyTheseEditsAndNothingElse() throws IOException {
    SortedMap<String, byte[]> told = new TreeMap<>();
    versions.sites().get(ThreeVersions.THIRD).entrySet().stream()
        .filter(file -> tellsOfVersions(file.getKey()))
        .forEach(file -> told.put(file.getKey(), file.getValue()));
    for (String path : told.keySet()) {
      told.put(path, bytes(essence(path, named(text(told.get(path))))));
    }

    GoldenSite.assertTree(EXPECTED.resolve("site"), told);
  }

  private static boolean tellsOfVersions(String path) {
    return path.startsWith("changes/")
        || path.startsWith("targets/")
        || List.of("versions.html", "versions.json", "feed.xml").contains(path);
  }

  @Test
  void publishedFrozenTheyAreByteForByteWhatTheyWereAndThePagesLeadToThem() throws IOException {
    Path out = folder.resolve("with-versions");
    CommandRun run =
        CommandRun.of(
            "build",
            "--content",
            versions.content().toString(),
            "--templates",
            versions.templates().toString(),
            "--store",
            versions.store().toString(),
            "--out",
            out.toString(),
            "--versions");
    assertEquals("", run.err());

    for (String label : LABELS) {
      assertEquals(
          "",
          FileTree.difference(
              versions.sites().get(label), FileTree.read(out.resolve("v/" + label))));
    }
    SortedMap<String, byte[]> leading = new TreeMap<>();
    for (String path :
        List.of("timemap.link", "versions.json", "versions.html", "terms/lv-dao.html")) {
      leading.put(path, bytes(essence(path, named(Files.readString(out.resolve(path))))));
    }
    GoldenSite.assertTree(EXPECTED.resolve("frozen"), leading);
    assertEquals(
        List.of(
            "<link rel=\"memento\" href=\"../v/2032-01-10/targets/grain-output.html\">",
            "<link rel=\"memento\" href=\"../v/2032-01-20/targets/grain-output.html\">",
            "<link rel=\"memento\" href=\"../v/2032-03-01/targets/grain-output.html\">"),
        Files.readAllLines(out.resolve("targets/grain-output.html")).stream()
            .filter(line -> line.contains("memento"))
            .toList());
  }

  @Test
  void aBuildAfterwardsIsTheNewestVersionByteForByte() throws IOException {
    Path out = folder.resolve("again");
    CommandRun.of(
        "build",
        "--content",
        versions.content().toString(),
        "--templates",
        versions.templates().toString(),
        "--store",
        versions.store().toString(),
        "--out",
        out.toString());

    assertEquals(
        "", FileTree.difference(versions.sites().get(ThreeVersions.THIRD), FileTree.read(out)));
  }

  @Test
  void theyAreVerifiedAndBuiltAgain() {
    assertEquals("Verified 3 version(s): no file has changed.\n", versions.snapshot("verify"));
    String rebuilt =
        LABELS.stream()
            .map(
                label ->
                    "Rebuilt version "
                        + label
                        + " from its inputs: identical ("
                        + versions.sites().get(label).size()
                        + " files).\n")
            .collect(joining());
    assertEquals(
        "Verified 3 version(s): no file has changed.\n" + rebuilt,
        versions.snapshot("verify", "--rebuild"));
  }

  @Test
  void theyAreGivenBackByteForByteWithTheirInputs() throws IOException {
    for (String label : LABELS) {
      Path back = folder.resolve("back-" + label);
      versions.snapshot("restore", label, "--to", back.toString());

      assertEquals(
          "",
          FileTree.difference(versions.sites().get(label), FileTree.read(back.resolve("site"))));
      assertEquals(
          "",
          FileTree.difference(
              versions.contents().get(label), FileTree.read(back.resolve("source/content"))));
    }
  }

  @Test
  void theirMetadataHaveTheNamesThatArchivistsUse() throws IOException {
    Path back = folder.resolve("metadata");
    versions.snapshot("restore", ThreeVersions.SECOND, "--to", back.toString());
    String metadata = named(Files.readString(back.resolve("meta/snapshot.json")));

    GoldenSite.assertText(
        EXPECTED.resolve("snapshot.json"),
        metadata
            .replaceFirst("\"software\" : \"[^\"]*\"", "\"software\" : \"…\"")
            .replaceFirst("(?s)\"inputs\" : \\[.*?\\]", "\"inputs\" : […]"));
  }

  @Test
  void anotherValidatorFindsNoErrorAndNoWarning() throws IOException {
    ValidationResults results = Validator.validateObject(object(), true);

    assertEquals(List.of(), results.getErrors());
    assertEquals(List.of(), results.getWarnings());
  }

  @Test
  void coreutilsAgreeOnEverySidecarAndEveryFileOfTheManifest() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/sha512sum")), "there is no sha512sum");
    List<Path> sidecars = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(object())) {
      walk.filter(path -> path.endsWith("inventory.json.sha512")).forEach(sidecars::add);
    }
    assertEquals(4, sidecars.size());
    for (Path sidecar : sidecars) {
      assertEquals("inventory.json: OK\n", sums(sidecar.getParent(), sidecar));
    }

    Path list = folder.resolve("manifest.sha512");
    List<String> lines = new ArrayList<>();
    JsonNode inventory = new ObjectMapper().readTree(object().resolve("inventory.json").toFile());
    inventory
        .get("manifest")
        .properties()
        .forEach(
            entry ->
                entry.getValue().forEach(path -> lines.add(entry.getKey() + "  " + path.asText())));
    Files.write(list, lines);
    assertEquals(
        lines.size(), sums(object(), list).lines().filter(l -> l.endsWith(": OK")).count());
  }

  private static String sums(Path where, Path list) throws Exception {
    Process sums =
        new ProcessBuilder("sha512sum", "-c", list.toString())
            .directory(where.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = text(sums.getInputStream().readAllBytes());
    assertEquals(0, sums.waitFor());
    return said;
  }

  private static Path object() throws IOException {
    try (Stream<Path> walk = Files.walk(versions.store())) {
      return walk.filter(path -> path.endsWith("0=ocfl_object_1.1"))
          .findFirst()
          .orElseThrow()
          .getParent();
    }
  }

  /** Digests of inventories hang on the Java that ran: each is written as what it is one of. */
  private static String named(String text) throws IOException {
    String named = text;
    for (int number = 1; number <= LABELS.size(); number++) {
      byte[] sidecar =
          Files.readAllBytes(object().resolve("v" + number + "/inventory.json.sha512"));
      named = named.replace(text(sidecar).substring(0, 128), "(inventory of v" + number + ")");
    }
    assertTrue(!named.matches("(?s).*[0-9a-f]{128}.*"), named);
    return named;
  }

  /** How many files a version has is for those to tell who make them. */
  private static String counted(String list) {
    return list.replaceAll("\\d+ of \\d+ files", "… of … files")
        .replaceAll("(\"(?:files|changed)\" : )\\d+", "$1…");
  }

  /** Without what follows from the report's text and is told by its own tests. */
  private static String withoutData(String difference) {
    String path = "(?:site/(?:data|search|icons|speech|sitemap|robots|SHA)[^\n\"]*)";
    return difference
        .replaceAll("(?m)^. file " + path + "\n", "")
        .replaceAll("    \\{\n[^}]*\"path\" : \"" + path + "\"\n    \\},?\n", "");
  }

  /** Of a page, where its head leads to and its main part. */
  private static String essence(String path, String text) {
    if (!path.endsWith(".html")) {
      return text;
    }
    String links =
        text.lines()
            .filter(line -> line.startsWith("<link rel"))
            .map(line -> line + "\n")
            .collect(joining());
    return links + text.substring(text.indexOf("<main>"), text.indexOf("</main>"));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
