package lantai.content;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lantai.diagnostics.Problem;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.output.SiteFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the schemas against the reader: what one takes, the other takes. The reader is asked by
 * mistakes, since it names all keys it knows, all that are missing and all words it takes.
 */
class JsonSchemasTest {

  /** Like no key and no word that there is. */
  private static final String STRANGE = "zzzzzzzzzzzzzzzz";

  private static final Map<String, List<String>> INNER =
      Map.of(
          "site", List.of("appendix", "archive", "government", "footer"),
          "targets", List.of("baseline"));

  private static final Path RESOURCES = Path.of("src/test/resources");

  @TempDir Path folder;

  static List<String> names() {
    return JsonSchemas.files().stream()
        .map(file -> file.path().replaceFirst("^\\.schema/(.*)\\.json$", "$1"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void aSchemaHasTheKeysThatTheReaderKnows(String name) throws IOException {
    Set<Set<String>> known =
        problems(name, ProblemCode.UNKNOWN_KEY).stream()
            .filter(problem -> problem.arguments().get(0).equals(STRANGE))
            .map(problem -> words(problem.hint().arguments().get(0)))
            .collect(toCollection(() -> new TreeSet<>(JsonSchemasTest::compare)));

    assertEquals(known, keys(schema(name), "properties", JsonSchemasTest::fieldNames));
  }

  @ParameterizedTest
  @MethodSource("names")
  void aSchemaRequiresWhatTheReaderMisses(String name) throws IOException {
    Set<String> missed =
        Stream.concat(
                problems(name, ProblemCode.MISSING_KEY).stream(),
                columnless(name, ProblemCode.MISSING_KEY))
            .map(problem -> problem.arguments().get(0))
            .collect(toCollection(TreeSet::new));
    Set<String> required = new TreeSet<>();
    keys(schema(name), "required", JsonSchemasTest::items).forEach(required::addAll);

    assertEquals(missed, required);
  }

  @ParameterizedTest
  @MethodSource("names")
  void aSchemaOffersTheWordsThatTheReaderTakes(String name) throws IOException {
    Map<String, Set<String>> taken = new TreeMap<>();
    for (String key : enums(schema(name)).keySet()) {
      fill(name, "{" + key + ": " + STRANGE + ", baseline: {relation: " + STRANGE + "}}");
      for (Problem problem : read()) {
        if (problem.code() == ProblemCode.BAD_VALUE && problem.hint().key().equals("one-of")) {
          taken.put(problem.arguments().get(0), words(problem.hint().arguments().get(0)));
        }
      }
    }

    assertEquals(taken, enums(schema(name)));
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyKeyIsExplainedInChinese(String name) throws IOException {
    List<String> silent = new ArrayList<>();
    for (JsonNode properties : schema(name).findValues("properties")) {
      properties
          .properties()
          .forEach(
              key -> {
                String text = key.getValue().path("description").asText();
                if (!key.getValue().has("const") && !text.matches(".*\\p{IsHan}.*。")) {
                  silent.add(key.getKey());
                }
              });
    }

    assertEquals(List.of(), silent);
  }

  static List<Path> goodFolders() throws IOException {
    try (Stream<Path> sites = Files.list(RESOURCES.resolve("sites"))) {
      return Stream.concat(
              Stream.of(Path.of("content")),
              sites.map(site -> site.resolve("given/content")).filter(Files::isDirectory))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("goodFolders")
  void whatTheReaderTakesIsValid(Path content) throws IOException {
    assertEquals(List.of(), complaints(content));
  }

  static List<Path> faultyFolders() throws IOException {
    Pattern codes =
        Pattern.compile("(unknown-key|missing-key|wrong-type|bad-value|bad-id)(\\..*)?");
    try (Stream<Path> fixtures = Files.list(RESOURCES.resolve("broken"))) {
      return fixtures
          .filter(fixture -> codes.matcher(fixture.getFileName().toString()).matches())
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("faultyFolders")
  void whatTheReaderRefusesForItsShapeIsNotValid(Path fixture) throws IOException {
    assertFalse(complaints(fixture.resolve("given/content")).isEmpty(), fixture.toString());
  }

  @Test
  void theContentHasTheSchemasOfThisReader() throws IOException {
    for (SiteFile file : JsonSchemas.files()) {
      assertEquals(file.text(), Files.readString(Path.of("content", file.path())), file.path());
    }
  }

  @Test
  void everyFileOfTheContentNamesItsSchema() throws IOException {
    for (Path file : yamlFiles(Path.of("content"))) {
      String path = Path.of("content").relativize(file).toString().replace('\\', '/');
      String comment = JsonSchemas.comment(path);
      Path schema = file.resolveSibling(comment.substring(comment.indexOf('=') + 1)).normalize();

      assertTrue(Files.readAllLines(file).contains(comment), path);
      assertTrue(Files.exists(schema), schema.toString());
    }
    assertThrows(IllegalArgumentException.class, () -> JsonSchemas.comment("chapters/1-0.md"));
  }

  @Test
  void schemasAreNoContent() throws IOException {
    for (SiteFile file : JsonSchemas.files()) {
      Path path = folder.resolve(file.path());
      Files.createDirectories(path.getParent());
      Files.write(path, file.bytes());
    }

    assertTrue(read().stream().noneMatch(problem -> problem.code() == ProblemCode.UNKNOWN_FILE));
  }

  private List<Problem> problems(String name, ProblemCode code) throws IOException {
    StringBuilder row = new StringBuilder("{" + STRANGE + ": x");
    for (String key : INNER.getOrDefault(name, List.of())) {
      String inner = "{" + STRANGE + ": x" + (key.equals("government") ? ", column: {" : "");
      String end = key.equals("government") ? STRANGE + ": x}}" : "}";
      row.append(", ").append(key).append(": ");
      row.append(key.equals("footer") ? "[" + inner + end + "]" : inner + end);
    }
    fill(name, row + "}");
    return read().stream().filter(problem -> problem.code() == code).toList();
  }

  /** The column of a government site is missing only where nothing of it is there. */
  private Stream<Problem> columnless(String name, ProblemCode code) throws IOException {
    fill(name, name.equals("site") ? "{government: {" + STRANGE + ": x}}" : "{}");
    return read().stream().filter(problem -> problem.code() == code);
  }

  private List<Problem> read() {
    Problems problems = new Problems();
    ContentReader.read(folder, problems);
    return problems.sorted().stream()
        .filter(problem -> problem.code() != ProblemCode.FILE_MISSING)
        .toList();
  }

  private void fill(String name, String row) throws IOException {
    boolean chapter = name.equals("chapter");
    String path = chapter ? "chapters/1-0.md" : yamlPath(name);
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(
        file, chapter ? "---\n" + row + "\n---\n" : name.equals("site") ? row : "- " + row);
  }

  private static String yamlPath(String name) {
    return List.of("site", "glossary", "numerals").contains(name)
        ? name + ".yaml"
        : "goals/" + name + ".yaml";
  }

  private static List<String> complaints(Path content) throws IOException {
    List<String> complaints = new ArrayList<>();
    for (Path file : yamlFiles(content)) {
      String name = file.getFileName().toString().replace(".yaml", "");
      complain(name, Files.readString(file), complaints);
    }
    Path chapters = content.resolve("chapters");
    if (Files.isDirectory(chapters)) {
      try (Stream<Path> files = Files.list(chapters)) {
        for (Path file : files.sorted().toList()) {
          complain(
              "chapter",
              Files.readString(file).replace("\uFEFF", "").split("(?m)^---\\s*?$")[1],
              complaints);
        }
      }
    }
    return complaints;
  }

  private static void complain(String name, String yaml, List<String> complaints)
      throws IOException {
    YAMLFactory asRead =
        YAMLFactory.builder()
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .build();
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text(name), InputFormat.JSON);
    schema
        .validate(new ObjectMapper(asRead).readTree(yaml))
        .forEach(error -> complaints.add(name + error.getInstanceLocation() + ": " + error));
  }

  private static List<Path> yamlFiles(Path content) throws IOException {
    if (!Files.isDirectory(content)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(content)) {
      return walk.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static String text(String name) {
    return JsonSchemas.files().stream()
        .filter(file -> file.path().equals(JsonSchemas.FOLDER + name + ".json"))
        .findFirst()
        .orElseThrow()
        .text();
  }

  private static JsonNode schema(String name) {
    try {
      return new ObjectMapper().readTree(text(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The keys of every mapping in a schema, however deep; conditions name some of them again. */
  private static Set<Set<String>> keys(
      JsonNode schema, String keyword, Function<JsonNode, Set<String>> reading) {
    Set<Set<String>> all = new TreeSet<>(JsonSchemasTest::compare);
    if (schema.has(keyword)) {
      all.add(reading.apply(schema.get(keyword)));
    }
    schema
        .properties()
        .forEach(
            child -> {
              if (!child.getKey().equals("if")) {
                all.addAll(keys(child.getValue(), keyword, reading));
              }
            });
    return all;
  }

  private static Map<String, Set<String>> enums(JsonNode schema) {
    Map<String, Set<String>> all = new TreeMap<>();
    schema
        .properties()
        .forEach(
            child -> {
              if (child.getValue().has("enum")) {
                all.put(child.getKey(), items(child.getValue().get("enum")));
              } else {
                all.putAll(enums(child.getValue()));
              }
            });
    return all;
  }

  private static Set<String> fieldNames(JsonNode node) {
    Set<String> names = new TreeSet<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static Set<String> items(JsonNode node) {
    Set<String> items = new TreeSet<>();
    node.forEach(item -> items.add(item.asText()));
    return items;
  }

  private static Set<String> words(String list) {
    return new TreeSet<>(Arrays.asList(list.split(", ")));
  }

  private static int compare(Set<String> a, Set<String> b) {
    return a.toString().compareTo(b.toString());
  }
}
