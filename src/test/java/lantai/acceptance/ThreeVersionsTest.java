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

/** Runs every snapshot command on three versions, and validates the store with other programs. */
class ThreeVersionsTest {

  private static final Path EXPECTED = ThreeVersions.RESOURCES.resolve("expected");

  private static final List<String> LABELS =
      List.of(ThreeVersions.FIRST, ThreeVersions.SECOND, ThreeVersions.THIRD);

  @TempDir static Path folder;

  private static ThreeVersions versions;

  @BeforeAll
  static void createThreeVersions() throws IOException {
    versions = ThreeVersions.in(folder, ThreeVersions.PLAIN);
  }

  @Test
  void listShowsTheVersionsAsTextAndJson() throws IOException {
    GoldenSite.assertText(EXPECTED.resolve("list.txt"), counted(versions.snapshot("list")));
    GoldenSite.assertText(
        EXPECTED.resolve("list.json"), counted(named(versions.snapshot("list", "--json"))));
  }

  @Test
  void diffShowsItemsTextAndFilesAsTextAndJson() throws IOException {
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
  void pagesShowTheEditsAndNothingElse() throws IOException {
    SortedMap<String, byte[]> pages = new TreeMap<>();
    versions.sites().get(ThreeVersions.THIRD).entrySet().stream()
        .filter(file -> isAboutVersions(file.getKey()))
        .forEach(file -> pages.put(file.getKey(), file.getValue()));
    for (String path : pages.keySet()) {
      pages.put(path, bytes(essence(path, named(text(pages.get(path))))));
    }

    GoldenSite.assertTree(EXPECTED.resolve("site"), pages);
  }

  private static boolean isAboutVersions(String path) {
    return path.startsWith("changes/")
        || path.startsWith("compare/")
        || path.startsWith("targets/")
        || List.of("results.html", "versions.html", "versions.json", "feed.xml").contains(path);
  }

  @Test
  void mementosAreUnchangedAndLinkedFromThePages() throws IOException {
    Path out = folder.resolve("with-versions");
    CommandRun run =
        CommandRun.of(
            "build",
            "--content",
            versions.content().toString(),
            "--no-default-templates",
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
          "", FileTree.difference(versions.kept(label), FileTree.read(out.resolve("v/" + label))));
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
  void laterBuildEqualsTheNewestVersion() throws IOException {
    Path out = folder.resolve("again");
    CommandRun.of(
        "build",
        "--content",
        versions.content().toString(),
        "--no-default-templates",
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
  void versionsAreVerifiedAndRebuilt() throws IOException {
    assertEquals(
        "Verified 3 version(s): no file has changed.\n", versions.snapshot("verify", "--full"));
    StringBuilder rebuilt = new StringBuilder();
    for (String label : LABELS) {
      int files = versions.kept(label).size();
      rebuilt.append(
          "Rebuilt version %s from its inputs: identical (%d files).\n".formatted(label, files));
    }
    assertEquals(
        "Verified 3 version(s): no file has changed.\n" + rebuilt,
        versions.snapshot("verify", "--rebuild"));
  }

  @Test
  void versionsAreRestoredWithTheirInputs() throws IOException {
    for (String label : LABELS) {
      Path back = folder.resolve("back-" + label);
      versions.snapshot("restore", label, "--to", back.toString());

      assertEquals(
          "",
          FileTree.difference(
              undated(published(label), label),
              undated(FileTree.read(back.resolve("site")), label)));
      assertEquals(
          "",
          FileTree.difference(
              versions.contents().get(label), FileTree.read(back.resolve("source/content"))));
    }
  }

  /** The site as it was published with a version, but for what only the newest version has. */
  private static SortedMap<String, byte[]> published(String label) {
    SortedMap<String, byte[]> site = new TreeMap<>(versions.sites().get(label));
    site.keySet().removeIf(path -> path.startsWith("compare/"));
    return site;
  }

  /** All files but those that hold digests of dated pages; pages without the dated address. */
  private static SortedMap<String, byte[]> undated(SortedMap<String, byte[]> site, String label) {
    SortedMap<String, byte[]> undated = new TreeMap<>(site);
    undated.keySet().removeAll(List.of("SHA256SUMS", "data/report.epub"));
    undated.replaceAll(
        (path, bytes) ->
            path.endsWith(".html")
                ? bytes(unlinked(mainPart(text(bytes))).replace("/v/" + label + "/", "/"))
                : bytes);
    return undated;
  }

  /** Without the comparisons and the word for the newest version, which no archived page has. */
  private static String unlinked(String main) {
    return main.replace(" | current", " | past")
        .replaceAll("(?m)^<p>[0-9-]+ \\| <a href=\"changes/.*\n", "");
  }

  @Test
  void metadataHaveTheNamesOfTheStandards() throws IOException {
    Path back = folder.resolve("metadata");
    versions.snapshot("restore", ThreeVersions.SECOND, "--to", back.toString());
    String metadata = named(Files.readString(back.resolve("meta/snapshot.json")));

    GoldenSite.assertText(
        EXPECTED.resolve("snapshot.json"),
        metadata.replaceFirst("\"software\" : \"[^\"]*\"", "\"software\" : \"…\""));
  }

  @Test
  void ocflValidatorFindsNoErrorAndNoWarning() throws IOException {
    ValidationResults results = Validator.validateObject(object(), true);

    assertEquals(List.of(), results.getErrors());
    assertEquals(List.of(), results.getWarnings());
  }

  @Test
  void sha512sumVerifiesSidecarsAndManifest() throws Exception {
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
    String output = text(sums.getInputStream().readAllBytes());
    assertEquals(0, sums.waitFor());
    return output;
  }

  private static Path object() throws IOException {
    try (Stream<Path> walk = Files.walk(versions.store())) {
      return walk.filter(path -> path.endsWith("0=ocfl_object_1.1"))
          .findFirst()
          .orElseThrow()
          .getParent();
    }
  }

  /** Replaces inventory digests, which depend on the Java version, by names. */
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

  /** Masks the numbers of files, which other tests check. */
  private static String counted(String list) {
    return list.replaceAll("\\d+ of \\d+ files", "… of … files")
        .replaceAll("(\"(?:files|changed)\" : )\\d+", "$1…");
  }

  /** Removes generated data files, which other tests check. */
  private static String withoutData(String difference) {
    String path = "(?:site/(?:data|search|icons|speech|sitemap|robots|SHA)[^\n\"]*)";
    return difference
        .replaceAll("(?m)^. file " + path + "\n", "")
        .replaceAll("    \\{\n[^}]*\"path\" : \"" + path + "\"\n    \\},?\n", "");
  }

  /** Returns a page's link elements and main part. */
  private static String essence(String path, String text) {
    if (!path.endsWith(".html")) {
      return text;
    }
    String links =
        text.lines()
            .filter(line -> line.startsWith("<link rel"))
            .map(line -> line + "\n")
            .collect(joining());
    return links + mainPart(text);
  }

  private static String mainPart(String page) {
    return page.substring(page.indexOf("<main>"), page.indexOf("</main>"));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
