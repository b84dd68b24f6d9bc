package lantai.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.diagnostics.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

  private static final String TARGETS =
      """
      # 2024年目标
      - id: grain-output
        name: 粮食产量
        quote: "确保粮食产量430亿斤以上"
        value: '430'
        baseline: { result: grain-2023, relation: same }
        aliases: [粮食, "总 产", []]

      -   id:   gdp
          note: |
            第一行
            第二行
          nested:
            deeper:
            - one
            -  two
      """;

  private final Problems problems = new Problems();

  @Test
  void keysAndValuesHaveTheirPlaces() {
    thenEveryPlaceIsThatOfItsText(TARGETS);
  }

  @Test
  void placesAreRightAfterSupplementaryCharacters() {
    thenEveryPlaceIsThatOfItsText(
        """
        - name: 丰收\uD83C\uDF3E\uD83C\uDF3E
          \uD83C\uDF3Ekey: { a\uD83C\uDF3E: 一, b: "\uD83C\uDF3E" }
        - \uD842\uDFB7: [二, \uD83C\uDF3E, 三]
          last: 四
        """);
  }

  @Test
  void placesAreOneBasedLinesAndColumns() {
    YamlNode.SequenceNode rows = assertInstanceOf(YamlNode.SequenceNode.class, given(TARGETS));
    YamlNode.MappingNode row = assertInstanceOf(YamlNode.MappingNode.class, rows.items().get(0));

    assertEquals("content/x.yaml:2:1", rows.place().toString());
    assertEquals("content/x.yaml:2:3", row.place().toString());
    assertEquals("content/x.yaml:4:3", row.entries().get(2).place().toString());
    assertEquals("content/x.yaml:4:10", row.entries().get(2).value().place().toString());
    assertEquals("content/x.yaml:6:13", row.entries().get(4).value().place().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "430, NUMBER",
    "-5.9, NUMBER",
    "6.5, NUMBER",
    "true, BOOLEAN",
    "false, BOOLEAN",
    "null, NULL",
    "~, NULL",
    "2024-01-23, TEXT",
    "5%, TEXT",
    "1.2.3, TEXT",
    "'\"430\"', TEXT",
    "'\"true\"', TEXT",
    "'\"null\"', TEXT",
    "粮食, TEXT"
  })
  void kindOfScalarFollowsItsSpelling(String written, YamlNode.ScalarKind kind) {
    assertEquals(kind, scalar("key: " + written).kind());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.10", "010", "1_000", "1e3", "0x1F", "No", "2024-01-02", "+5", ".5"})
  void scalarKeepsItsCharacters(String written) {
    assertEquals(written, scalar("key: " + written).text());
    assertEquals(written, scalar("key: \"" + written + "\"").text());
  }

  @Test
  void emptyQuotedScalarIsText() {
    assertEquals(YamlNode.ScalarKind.TEXT, scalar("key: ''\n").kind());
    assertEquals("", scalar("key: ''\n").text());
  }

  @Test
  void keyWithoutValueIsNothing() {
    assertEquals(YamlNode.ScalarKind.NULL, scalar("key:\n").kind());
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "No", "on", "OFF"})
  void wordsLikeYesAndNoAreText(String written) {
    assertEquals(YamlNode.ScalarKind.TEXT, scalar("key: " + written).kind());
  }

  @Test
  void blockScalarsAreText() {
    assertEquals("一\n二\n", scalar("key: |\n  一\n  二\n").text());
    assertEquals("一 二\n", scalar("key: >\n  一\n  二\n").text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing yet\n", "---\n"})
  void emptyDocumentIsNothing(String yaml) {
    boolean nothing =
        read(yaml)
            .map(root -> root instanceof YamlNode.ScalarNode scalar && scalar.text().isEmpty())
            .orElse(true);

    assertTrue(nothing);
    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void repeatedKeyIsReportedAndFirstValueKept() {
    YamlNode.MappingNode mapping =
        assertInstanceOf(
            YamlNode.MappingNode.class,
            given(
                """
                id: first
                name: 粮食
                id: second
                """));

    assertEquals(
        List.of("id", "name"), mapping.entries().stream().map(YamlNode.MappingEntry::key).toList());
    assertEquals("first", ((YamlNode.ScalarNode) mapping.entries().get(0).value()).text());
    thenProblem("content/x.yaml:3:1", ProblemCode.DUPLICATE_KEY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "key: &a [1] | 1:6",
        "key: &a {b: 1} | 1:6",
        "- &a [b] | 1:3",
        "key: !!str 1 | 1:6",
        "key: !thing {} | 1:6",
        "key: ! 5 | 1:6",
        "key: !!java.net.URL [x] | 1:6",
        "&a [] | 1:1"
      })
  void anchorsAndTagsAreRejected(String yaml, String place) {
    assertEquals(Optional.empty(), read(yaml));
    thenProblem("content/x.yaml:" + place, ProblemCode.ALIAS_BOMB);
  }

  @ParameterizedTest
  @ValueSource(strings = {"key: &a 1", "- &a b", "&a key: 1", "!!str key: 1", "name: &R 基金"})
  void anchorBeforeScalarIsRejected(String yaml) {
    assertEquals(Optional.empty(), read(yaml));
    assertEquals(ProblemCode.ALIAS_BOMB, problems.sorted().get(0).code());
  }

  @Test
  void aliasIsRejected() {
    assertEquals(Optional.empty(), read("a: 1\nb: *x\n"));
    assertEquals(1, problems.sorted().size());
    assertEquals(2, problems.sorted().get(0).place().line());
  }

  @Test
  void mergeKeyHasNoEffect() {
    YamlNode.MappingNode mapping =
        assertInstanceOf(YamlNode.MappingNode.class, given("<<: {a: 1}\nb: 2\n"));

    assertEquals(
        List.of("<<", "b"), mapping.entries().stream().map(YamlNode.MappingEntry::key).toList());
  }

  @Test
  void billionLaughsAreRejected() {
    StringBuilder yaml = new StringBuilder("a0: &a0 [lol, lol, lol]\n");
    for (int i = 1; i < 30; i++) {
      String before = "*a" + (i - 1);
      yaml.append("a" + i + ": &a" + i + " [" + before + ", " + before + ", " + before + "]\n");
    }

    assertEquals(Optional.empty(), read(yaml.toString()));
    thenProblem("content/x.yaml:1:5", ProblemCode.ALIAS_BOMB);
  }

  @ParameterizedTest
  @ValueSource(ints = {21, 1_000, 100_000})
  void deepNestingIsRejected(int depth) {
    assertEquals(Optional.empty(), read("[".repeat(depth) + "]".repeat(depth)));
    thenProblem(problems.sorted().get(0).place().toString(), ProblemCode.YAML_SYNTAX);
  }

  @Test
  void twentyLevelsAreAllowed() {
    assertTrue(read("[".repeat(20) + "]".repeat(20)).isPresent());
    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void secondDocumentIsReportedAtItsBeginning() {
    assertTrue(read("---\na: 1\n---\nb: 2\n").isPresent());
    Problem problem = problems.sorted().get(0);
    assertEquals(ProblemCode.YAML_SYNTAX, problem.code());
    assertEquals(4, problem.place().line());
  }

  @Test
  void tabForIndentationIsReportedAtItsPlace() {
    assertEquals(Optional.empty(), read("a:\n  b: 1\n\tc: 2\n"));
    assertEquals(ProblemCode.YAML_SYNTAX, problems.sorted().get(0).code());
    assertEquals(3, problems.sorted().get(0).place().line());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: [1, 2\nb: 3\n",
        "a: \"open\nb: 3\n",
        "a: 1\n b: 2\n",
        "a: @b\n",
        "a: b: c\n",
        "? [a]: b"
      })
  void syntaxErrorIsProblemNotException(String yaml) {
    assertEquals(Optional.empty(), read(yaml));
    assertEquals(ProblemCode.YAML_SYNTAX, problems.sorted().get(0).code());
  }

  @Test
  void charactersOfNoReportAreReported() {
    assertTrue(read("a: 一\u00AD二\nb: \uE123\n").isPresent());
    assertEquals(
        List.of(
            "content/x.yaml:1:5 invisible-character 00AD",
            "content/x.yaml:2:4 foreign-character  U+E123 (private-character)"),
        ShownProblems.of(problems));
  }

  @Test
  void textThatLooksLikeAMappingIsASyntaxError() {
    assertEquals(Optional.empty(), read("id：甲\n"));
    thenWideColon("content/x.yaml:1:3");
  }

  @Test
  void keyWithAFullWidthColonContinuesTheValueBeforeIt() {
    assertTrue(read("- name: 甲\n    quote：乙\n").isPresent());
    thenWideColon("content/x.yaml:1:9");
  }

  @Test
  void plainTextIsAScalar() {
    assertEquals(YamlNode.ScalarKind.TEXT, ((YamlNode.ScalarNode) given("一")).kind());
    assertEquals(List.of(), problems.sorted());
  }

  private void thenWideColon(String place) {
    assertEquals(
        List.of(place + " yaml-syntax word.yaml-full-width-colon (yaml-full-width-colon)"),
        ShownProblems.of(problems));
  }

  private YamlNode.ScalarNode scalar(String yaml) {
    YamlNode.MappingNode mapping = assertInstanceOf(YamlNode.MappingNode.class, given(yaml));
    return assertInstanceOf(YamlNode.ScalarNode.class, mapping.entries().get(0).value());
  }

  private YamlNode given(String yaml) {
    return read(yaml).orElseThrow(() -> new AssertionError(problems.sorted() + "\n" + yaml));
  }

  private Optional<YamlNode> read(String yaml) {
    return YamlReader.read(new SourceText("content/x.yaml", yaml), problems);
  }

  private void thenProblem(String place, ProblemCode code) {
    assertEquals(1, problems.sorted().size(), problems.sorted().toString());
    assertEquals(place, problems.sorted().get(0).place().toString());
    assertEquals(code, problems.sorted().get(0).code());
  }

  /** A character, and the place that the reader gave to the text that it begins. */
  private record ReadValues(String sign, Place place) {}

  private void thenEveryPlaceIsThatOfItsText(String yaml) {
    List<ReadValues> found = new ArrayList<>();
    collect(given(yaml), found);
    assertTrue(found.size() > 5);
    String[] lines = yaml.split("\n", -1);
    for (ReadValues each : found) {
      String line = lines[each.place.line() - 1];
      String rest = line.substring(each.place.column() - 1).replaceFirst("^[\"']", "");
      assertTrue(rest.startsWith(each.sign), each + " in " + line);
    }
    assertEquals(found.size(), found.stream().map(ReadValues::toString).distinct().count());
  }

  private static void collect(YamlNode yaml, List<ReadValues> found) {
    if (yaml instanceof YamlNode.ScalarNode scalar) {
      boolean block = scalar.text().endsWith("\n");
      found.add(new ReadValues(block ? "|" : scalar.text(), scalar.place()));
    } else if (yaml instanceof YamlNode.SequenceNode sequence) {
      sequence.items().forEach(item -> collect(item, found));
    } else if (yaml instanceof YamlNode.MappingNode mapping) {
      for (YamlNode.MappingEntry entry : mapping.entries()) {
        found.add(new ReadValues(entry.key(), entry.place()));
        collect(entry.value(), found);
      }
    }
  }
}
