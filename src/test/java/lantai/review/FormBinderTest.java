package lantai.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Map;
import lantai.content.edit.YamlMapping;
import lantai.model.TableSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormBinderTest {

  private static String target(String rest, Map<String, String> changed) {
    YamlMapping row = YamlMapping.parse("id: t\n" + rest);
    return FormBinder.changed(row, TableSchemas.named("targets"), changed)
        .text()
        .replaceFirst("id: t\n", "")
        .strip();
  }

  @ParameterizedTest
  @CsvSource({
    "'', r, same, '{ result: r, relation: same }'",
    "'', ' r ', ' near ', '{ result: r, relation: near }'",
    "'', '', not-stated, not-stated",
    "'baseline: not-stated', r, same, '{ result: r, relation: same }'",
    "'baseline: { result: r, relation: same }', q, same, '{ result: q, relation: same }'",
    "'baseline: { result: r, relation: same }', '', not-stated, not-stated",
  })
  void mappingIsWrittenCompletelyOrInShort(
      String before, String result, String relation, String after) {
    assertEquals(
        "baseline: " + after,
        target(before + "\n", Map.of("baseline.result", result, "baseline.relation", relation)));
  }

  @Test
  void mappingKeepsThePartsThatAreNotChanged() {
    assertEquals(
        "baseline: { result: r, relation: near }",
        target("baseline: { result: r, relation: same }\n", Map.of("baseline.relation", "near")));
    assertEquals(
        "baseline:\n  result: r # 核对过\n  relation: near",
        target(
            "baseline:\n  result: r # 核对过\n  relation: same\n",
            Map.of("baseline.relation", "near")));
  }

  @Test
  void mappingWithoutPartsIsRemoved() {
    assertEquals(
        "main: true",
        target(
            "main: true\nbaseline: { result: r, relation: same }\n",
            Map.of("baseline.result", "", "baseline.relation", "")));
    assertEquals("", target("baseline: not-stated\n", Map.of("baseline.relation", "")));
  }

  @Test
  void unchangedContentIsTheSameObject() {
    YamlMapping row = YamlMapping.parse("id: t\nyear: 2030\nbaseline: not-stated\n");

    assertSame(row, FormBinder.changed(row, TableSchemas.named("targets"), Map.of()));
    assertSame(
        row,
        FormBinder.changed(
            row,
            TableSchemas.named("targets"),
            Map.of("year", "2030", "baseline.relation", "not-stated")));
  }

  @ParameterizedTest
  @CsvSource({"2030, 2030", "' 2030 ', 2030", "x, x", "2030000, '\"2030000\"'"})
  void yearIsANumberOrAbsent(String text, String written) {
    assertEquals("year: " + written, target("", Map.of("year", text)));
  }

  @Test
  void boxThatIsNotTickedHasNoField() {
    assertEquals("main: true", target("", Map.of("main", "true")));
    assertEquals("", target("main: true\n", Map.of("main", "")));
    assertEquals("", target("main: true\n", Map.of("main", "false")));
  }

  @Test
  void linesAreTheItemsOfAList() {
    YamlMapping term = YamlMapping.parse("id: t\nterm: 底线\n");

    assertEquals(
        "id: t\nterm: 底线\naliases: [红线, 界线]\n",
        FormBinder.changed(term, TableSchemas.GLOSSARY, Map.of("aliases", "红线\n\n 界线 \n")).text());
  }
}
