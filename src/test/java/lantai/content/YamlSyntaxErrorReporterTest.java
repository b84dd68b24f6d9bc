package lantai.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lantai.diagnostics.Problem;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.diagnostics.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlSyntaxErrorReporterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'a:\n  b: 1\n\tc: 2\n'|3:1|word.yaml-tab|yaml-tab",
        "'a: @b\n'|1:4|word.yaml-sign|yaml-quote-it",
        "'a: `b\n'|1:4|word.yaml-sign|yaml-quote-it",
        "'a: %b\n'|1:4|word.yaml-sign|yaml-quote-it",
        "'a: b: c\n'|1:5|word.yaml-colon|yaml-colon",
        "'a: 1\nb: \"open\nc: 3\n'|2:4|word.yaml-unclosed|yaml-unclosed",
        "'a: 1\nb: [1, 2\n'|2:4|word.yaml-unclosed|yaml-unclosed",
        "'a: [1, 2\nb: 3]]\n'|2:2|word.yaml-other|yaml-syntax"
      })
  void reasonAndPlaceOfTheMistakeAreNamed(String yaml, String place, String reason, String hint) {
    Problem problem = problem(yaml);

    assertEquals("x.yaml:" + place, problem.place().toString());
    assertEquals(List.of(reason), problem.arguments());
    assertEquals(Hint.of(hint), problem.hint());
  }

  @Test
  void placeCountsCharactersOutsideTheBasicPlaneAsTwo() {
    assertEquals("x.yaml:2:6", problem("a: \uD842\uDFB7\nb\uD842\uDFB7: @c\n").place().toString());
  }

  @Test
  void controlCharacterIsReportedByItsCode() {
    Problem problem = problem("a: 甲\uD842\uDFB7\u0007\n");

    assertEquals("x.yaml:1:7", problem.place().toString());
    assertEquals(List.of("word.yaml-control"), problem.arguments());
    assertEquals(Hint.of("yaml-control", "0007"), problem.hint());
  }

  @Test
  void deepNestingIsReportedWhereItGoesTooDeep() {
    Problem problem = problem("[".repeat(21) + "]".repeat(21));

    assertEquals(List.of("word.yaml-depth"), problem.arguments());
    assertEquals(Hint.of("yaml-depth"), problem.hint());
    assertEquals("x.yaml:1:21", problem.place().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'- id: a\n  name：甲\n  quote: 乙\n'|2:7|word.yaml-full-width-colon|yaml-full-width-colon",
        "'- id: a\n  b: 1\n　 c: 2\n  d: 3\n'|3:1|word.yaml-wide-space|yaml-tab",
        "'- id: a\n－ id: b\n'|2:1|word.yaml-wide-hyphen|yaml-wide-hyphen",
        "'id: a\nname:甲\n'|2:5|word.yaml-no-space|yaml-no-space",
        "'-id\n-b\n'|1:1|word.yaml-no-space|yaml-no-space"
      })
  void textThatOnlyLooksLikeYamlIsNamed(String yaml, String place, String reason, String hint) {
    reasonAndPlaceOfTheMistakeAreNamed(yaml, place, reason, hint);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'id：a\nb: 2\n'|1:3|word.yaml-full-width-colon",
        "'a: 1\nid：a\nb: 2\nc: 3\n'|2:3|word.yaml-full-width-colon",
        "'a: 1\nid：a\n\nb: 2\n'|2:3|word.yaml-full-width-colon",
        "'a: 1\nid：a\n\n\nb: 2\n'|5:1|word.yaml-other",
        "'id: a\nb：@2'|2:2|word.yaml-full-width-colon",
        "'id: a\nb: @2\nc：1\n'|2:4|word.yaml-sign"
      })
  void mistakeIsSearchedForInTheLineOfTheErrorAndTwoBeforeIt(
      String yaml, String place, String reason) {
    Problem problem = problem(yaml);

    assertEquals("x.yaml:" + place, problem.place().toString());
    assertEquals(List.of(reason), problem.arguments());
  }

  private static Problem problem(String yaml) {
    Problems problems = new Problems();
    assertEquals(true, YamlReader.read(new SourceText("x.yaml", yaml), problems).isEmpty());
    assertEquals(1, problems.sorted().size());
    assertEquals(ProblemCode.YAML_SYNTAX, problems.sorted().get(0).code());
    return problems.sorted().get(0);
  }
}
