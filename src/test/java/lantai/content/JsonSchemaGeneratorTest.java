package lantai.content;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lantai.output.SiteFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonSchemaGeneratorTest {

  private static final Path RESOURCES = Path.of("src/test/resources");

  @Test
  void committedSchemasAreThoseGeneratedFromTheDeclarations() throws IOException {
    Path content = Path.of("content");
    for (SiteFile file : JsonSchemaGenerator.files()) {
      if ("update".equals(System.getProperty("golden"))) {
        Files.write(content.resolve(file.path()), file.bytes());
      }
      assertEquals(file.text(), Files.readString(content.resolve(file.path())), file.path());
    }
    try (Stream<Path> committed = Files.list(content.resolve(JsonSchemaGenerator.FOLDER))) {
      assertEquals(JsonSchemaGenerator.files().size(), committed.count());
    }
  }

  @Test
  void everyFieldIsLabelledAndExplainedInChinese() throws IOException {
    List<String> unexplained = new ArrayList<>();
    for (SiteFile file : JsonSchemaGenerator.files()) {
      for (JsonNode property : properties(new ObjectMapper().readTree(file.text()))) {
        if (!property.path("title").asText().matches(".*\\p{IsHan}.*")
            || !property.path("description").asText().matches(".*\\p{IsHan}.*。")) {
          unexplained.add(file.path() + " " + property);
        }
      }
    }
    assertEquals(List.of(), unexplained);
  }

  private static List<JsonNode> properties(JsonNode node) {
    List<JsonNode> found = new ArrayList<>();
    JsonNode properties = node.path("properties");
    if (Stream.of("bound", "relation").noneMatch(key -> properties.path(key).has("const"))) {
      properties.forEach(found::add);
    }
    node.forEach(child -> found.addAll(properties(child)));
    return found;
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
  void contentThatTheReaderAcceptsIsValid(Path content) throws IOException {
    assertEquals(List.of(), errors(content));
  }

  static List<Path> faultyFolders() throws IOException {
    // A phrase for any number is valid for the schema; only a draft may contain it.
    Pattern codes =
        Pattern.compile(
            "(unknown-key|missing-key|wrong-type|bad-value|bad-id)(\\.(?!any-number).*)?");
    try (Stream<Path> fixtures = Files.list(RESOURCES.resolve("broken"))) {
      return fixtures
          .filter(fixture -> codes.matcher(fixture.getFileName().toString()).matches())
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("faultyFolders")
  void contentThatTheReaderRejectsForItsShapeIsNotValid(Path fixture) throws IOException {
    assertFalse(errors(fixture.resolve("given/content")).isEmpty(), fixture.toString());
  }

  @Test
  void everyFileOfTheContentNamesItsSchema() throws IOException {
    List<Path> schemas =
        JsonSchemaGenerator.files().stream().map(file -> Path.of("content", file.path())).toList();
    for (Path file : yamlFiles(Path.of("content"))) {
      String path = Path.of("content").relativize(file).toString().replace('\\', '/');
      String comment = JsonSchemaGenerator.comment(path);
      Path schema = file.resolveSibling(comment.substring(comment.indexOf('=') + 1)).normalize();

      assertTrue(Files.readAllLines(file).contains(comment), path);
      assertTrue(schemas.contains(schema), schema.toString());
    }
    assertThrows(
        IllegalArgumentException.class, () -> JsonSchemaGenerator.comment("chapters/1-0.md"));
  }

  private static List<String> errors(Path content) throws IOException {
    List<String> errors = new ArrayList<>();
    for (Path file : yamlFiles(content)) {
      String name = file.getFileName().toString().replace(".yaml", "");
      errors.addAll(errors(name, Files.readString(file)));
    }
    Path chapters = content.resolve("chapters");
    if (Files.isDirectory(chapters)) {
      try (Stream<Path> files = Files.list(chapters)) {
        for (Path file : files.sorted().toList()) {
          String text = Files.readString(file).replace("\uFEFF", "");
          errors.addAll(errors("chapter", text.split("(?m)^---\\s*?$")[1]));
        }
      }
    }
    return errors;
  }

  private static List<String> errors(String name, String yaml) throws IOException {
    YAMLFactory yamlAsRead =
        YAMLFactory.builder()
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .build();
    String text =
        JsonSchemaGenerator.files().stream()
            .filter(file -> file.path().equals(JsonSchemaGenerator.FOLDER + name + ".json"))
            .findFirst()
            .orElseThrow()
            .text();
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text, InputFormat.JSON);
    return schema.validate(new ObjectMapper(yamlAsRead).readTree(yaml)).stream()
        .map(error -> name + error.getInstanceLocation() + ": " + error)
        .toList();
  }

  private static List<Path> yamlFiles(Path content) throws IOException {
    if (!Files.isDirectory(content)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(content)) {
      return walk.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @Test
  void onlyFilesWithASchemaHaveItsComment() {
    assertEquals(
        "# yaml-language-server: $schema=../.schema/targets.json",
        JsonSchemaGenerator.comment("goals/targets.yaml"));
    assertEquals(
        "# yaml-language-server: $schema=.schema/site.json",
        JsonSchemaGenerator.comment("site.yaml"));
    assertThrows(
        IllegalArgumentException.class, () -> JsonSchemaGenerator.comment("goals/other.yaml"));
  }
}
