package lantai.diagnostics.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import lantai.diagnostics.Messages;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagnosticsFormatTest {

  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);
  private static final Messages CHINESE = new Messages(Locale.SIMPLIFIED_CHINESE);

  @TempDir Path folder;

  private String output(DiagnosticsFormat format, Messages messages, Problem... problems) {
    return format.of(List.of(problems), messages, "lantai 1.2.3");
  }

  private static Problem unknown(String path, int line, int column, String key) {
    return new Problem(
        new Place(path, line, column),
        ProblemCode.UNKNOWN_KEY,
        List.of(key),
        Hint.of("did-you-mean", "unit"));
  }

  private String file(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("目标, a.yaml"), text);
    return file.toString();
  }

  @Test
  void textHasOneLineForEachProblem() {
    assertEquals(
        "content/site.yaml:3:5: error: unknown key \"unti\" [unknown-key] (did you mean"
            + " \"unit\"?)\n",
        output(DiagnosticsFormat.TEXT, ENGLISH, unknown("content/site.yaml", 3, 5, "unti")));
  }

  @Test
  void pointerIsBelowAWideCharacter() throws IOException {
    String file = file("# 一\n- { name: 粮食产量, unti: 亿斤 }\n");
    List<String> lines =
        output(DiagnosticsFormat.QUOTED, CHINESE, unknown(file, 2, 17, "unti")).lines().toList();

    assertEquals("  - { name: 粮食产量, unti: 亿斤 }", lines.get(1));
    assertEquals("            \u3000\u3000\u3000\u3000  ^", lines.get(2));
    assertEquals(3, lines.size());
  }

  @Test
  void missingLineIsNotQuoted() {
    String output =
        output(DiagnosticsFormat.QUOTED, ENGLISH, unknown("no/such/*.yaml", 2, 1, "unti"));

    assertEquals(1, output.lines().count());
  }

  @Test
  void jsonContainsAllFields() throws IOException {
    String file = file("unti: 1\n");
    JsonNode all =
        json(output(DiagnosticsFormat.JSON, ENGLISH, unknown(file, 1, 1, "unti"), missing()));
    JsonNode first = all.get("problems").get(0);

    assertEquals(1, all.get("version").asInt());
    assertEquals(2, all.get("errors").asInt());
    assertEquals(0, all.get("warnings").asInt());
    assertEquals(file, first.get("path").asText());
    assertEquals(1, first.get("line").asInt());
    assertEquals(1, first.get("column").asInt());
    assertEquals("error", first.get("severity").asText());
    assertEquals("unknown-key", first.get("code").asText());
    assertEquals("unknown key \"unti\"", first.get("message").asText());
    assertEquals("did you mean \"unit\"?", first.get("hint").asText());
    assertEquals("unti: 1", first.get("text").asText());
    assertTrue(all.get("problems").get(1).get("text").isNull());
  }

  @Test
  void jsonWithoutProblemsIsValid() throws IOException {
    assertEquals(0, json(output(DiagnosticsFormat.JSON, ENGLISH)).get("problems").size());
  }

  @Test
  void severitiesAreTheSameInEveryLanguage() throws IOException {
    Problem warning = new Problem(Place.startOf("a"), ProblemCode.TERM_UNUSED, List.of("绿道"), null);
    JsonNode output = json(output(DiagnosticsFormat.JSON, CHINESE, warning)).get("problems").get(0);

    assertEquals("warning", output.get("severity").asText());
    assertEquals("名词“绿道”在正文里没有用到", output.get("message").asText());
  }

  @Test
  void annotationIsEscaped() {
    Problem problem = unknown("a,b:c%\n.yaml", 3, 5, "50%\r");

    assertEquals(
        "::error file=a%2Cb%3Ac%25%0A.yaml,line=3,col=5,title=unknown-key::"
            + "unknown key \"50%25%0D\"%0Adid you mean \"unit\"?\n",
        output(DiagnosticsFormat.GITHUB, ENGLISH, problem));
  }

  @Test
  void sarifHasVersionAndColumnKind() throws IOException {
    JsonNode log = json(output(DiagnosticsFormat.SARIF, ENGLISH, missing()));
    JsonNode run = log.get("runs").get(0);

    assertEquals("2.1.0", log.get("version").asText());
    assertTrue(log.get("$schema").asText().endsWith("/sarif-schema-2.1.0.json"));
    assertEquals("utf16CodeUnits", run.get("columnKind").asText());
    assertEquals("Lantai", run.get("tool").get("driver").get("name").asText());
    assertEquals("1.2.3", run.get("tool").get("driver").get("version").asText());
  }

  @Test
  void sarifIsValid() throws IOException {
    String file = file("unti: 1\n");
    String log = output(DiagnosticsFormat.SARIF, CHINESE, unknown(file, 1, 1, "unti"), missing());
    try (InputStream schema = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      Schema sarif =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema);

      assertEquals(List.of(), sarif.validate(log, InputFormat.JSON));
      assertFalse(sarif.validate(log.replace("\"error\"", "\"bad\""), InputFormat.JSON).isEmpty());
    }
  }

  @Test
  void sarifResultHasTheHintAndTheLineOfTheFile() throws IOException {
    String file = file("# 一\nunti: 1\n");
    String log = output(DiagnosticsFormat.SARIF, ENGLISH, unknown(file, 2, 1, "unti"), missing());
    JsonNode results = json(log).get("runs").get(0).get("results");
    JsonNode place = results.get(0).get("locations").get(0).get("physicalLocation");
    JsonNode missing = results.get(1).get("locations").get(0).get("physicalLocation");

    assertEquals(
        "unknown key \"unti\"\ndid you mean \"unit\"?",
        results.get(0).get("message").get("text").asText());
    assertEquals(2, place.get("contextRegion").get("startLine").asInt());
    assertEquals("unti: 1", place.get("contextRegion").get("snippet").get("text").asText());
    assertFalse(missing.has("contextRegion"));
  }

  @Test
  void formatsAreNamedInLowerCaseAndThoseForPeopleAreTextAndQuoted() {
    List<DiagnosticsFormat> people =
        Arrays.stream(DiagnosticsFormat.values()).filter(each -> !each.isForPrograms()).toList();

    assertEquals("[text, quoted]", people.toString());
  }

  @Test
  void sarifHasARuleForEachCodeInBothLanguages() throws IOException {
    JsonNode rules =
        json(output(DiagnosticsFormat.SARIF, ENGLISH))
            .get("runs")
            .get(0)
            .get("tool")
            .get("driver")
            .get("rules");
    List<String> ids =
        StreamSupport.stream(rules.spliterator(), false)
            .map(rule -> rule.get("id").asText())
            .toList();

    assertEquals(Arrays.stream(ProblemCode.values()).map(ProblemCode::id).toList(), ids);
    for (JsonNode rule : rules) {
      assertTrue(rule.get("shortDescription").get("text").asText().endsWith("."), rule::toString);
      assertTrue(rule.get("help").get("text").asText().contains(".\n\n"), rule::toString);
      assertTrue(rule.get("help").get("text").asText().endsWith("。"), rule::toString);
    }
  }

  @Test
  void sarifPlacesAreRelativeAndEncoded() throws IOException {
    JsonNode results =
        json(output(DiagnosticsFormat.SARIF, ENGLISH, unknown("content/目 标.yaml", 3, 5, "x")))
            .get("runs")
            .get(0)
            .get("results");
    JsonNode result = results.get(0);
    JsonNode place = result.get("locations").get(0).get("physicalLocation");

    assertEquals("unknown-key", result.get("ruleId").asText());
    assertEquals(ProblemCode.UNKNOWN_KEY.ordinal(), result.get("ruleIndex").asInt());
    assertEquals("error", result.get("level").asText());
    assertEquals(
        "content/%E7%9B%AE%20%E6%A0%87.yaml", place.get("artifactLocation").get("uri").asText());
    assertEquals(3, place.get("region").get("startLine").asInt());
    assertEquals(5, place.get("region").get("startColumn").asInt());
  }

  private static Problem missing() {
    return new Problem(Place.startOf("no/such/file"), ProblemCode.FILE_MISSING, List.of(), null);
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }
}
