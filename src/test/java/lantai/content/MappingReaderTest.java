package lantai.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lantai.diagnostics.Located;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.diagnostics.Source;
import lantai.model.Bound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MappingReaderTest {

  private final Problems problems = new Problems();

  @Test
  void textComesWithThePlaceOfItsValue() {
    Located<String> name = given("id: grain\nname: 粮食产量\n").text("name");

    assertEquals(new Located<>("粮食产量", new Place("x.yaml", 2, 7)), name);
    thenNoProblem();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "name: null", "name: ~", "name: ''", "name: '　 '"})
  void textThatIsNotThereIsMissing(String yaml) {
    MappingReader fields = given(yaml);

    assertNull(fields.text("name"));
    assertFalse(fields.complete());
    thenProblem(0, "x.yaml:1:1", ProblemCode.MISSING_KEY, "name");
  }

  @Test
  void optionalTextMayBeMissing() {
    MappingReader fields = given("id: grain");

    assertNull(fields.optionalText("modality"));
    assertEquals("", fields.plain("number"));
    assertEquals(List.of(), fields.texts("aliases"));
    assertNull(fields.optionalInteger("note"));
    assertNull(fields.optionalFields("baseline"));
    assertFalse(fields.flag("main"));
    assertFalse(fields.has("modality"));
    thenNoProblem();
  }

  @Test
  void aListIsNoText() {
    MappingReader fields = given("name: [粮食]");

    assertNull(fields.text("name"));
    thenProblem(0, "x.yaml:1:7", ProblemCode.WRONG_TYPE, "name", "word.text", "word.list");
    assertFalse(fields.complete());
  }

  @ParameterizedTest
  @ValueSource(strings = {"430", "6.5", "-5.9", "1_000", "true"})
  void whatYamlWouldConvertMustBeQuoted(String written) {
    MappingReader fields = given("value: " + written);

    assertNull(fields.quoted("value"));
    assertEquals(ProblemCode.WRONG_TYPE, problems.sorted().get(0).code());
    assertEquals(Problem.Hint.of("quote-it", "value", written), problems.sorted().get(0).hint());
    assertFalse(fields.complete());
  }

  @Test
  void aQuotedNumberIsText() {
    assertEquals("1.10", given("value: \"1.10\"").quoted("value").value());
    thenNoProblem();
  }

  @Test
  void aWholeNumberMayBeWrittenWithOrWithoutQuotes() {
    assertEquals(4, given("note: 4").optionalInteger("note"));
    assertEquals(20, given("note: '20'").optionalInteger("note"));
    thenNoProblem();
  }

  @ParameterizedTest
  @ValueSource(strings = {"4.0", "-4", "四", "４", "1e3", "99999999999", "[4]"})
  void aWholeNumberIsDigitsAndNothingElse(String written) {
    MappingReader fields = given("note: " + written);

    assertNull(fields.optionalInteger("note"));
    assertEquals(ProblemCode.WRONG_TYPE, problems.sorted().get(0).code());
    assertFalse(fields.complete());
  }

  @Test
  void aFlagIsTrueOnlyWhereItIsWritten() {
    assertTrue(given("main: true").flag("main"));
    assertFalse(given("main: false").flag("main"));
    thenNoProblem();
    assertFalse(given("main: 1").flag("main"));
    thenProblem(
        0, "x.yaml:1:7", ProblemCode.WRONG_TYPE, "main", "word.true-or-false", "word.number");
  }

  @ParameterizedTest
  @ValueSource(strings = {"True", "TRUE", "yes"})
  void aFlagIsNeverSilentlyFalse(String written) {
    assertTrue(given("main: " + written).flag("main") || problems.hasErrors());
  }

  @Test
  void aListOfTextsKeepsItsOrderAndThePlaceOfEachItem() {
    List<Located<String>> aliases = given("aliases: [一, '二', 3]").texts("aliases");

    assertEquals(List.of("一", "二", "3"), aliases.stream().map(Located::value).toList());
    assertEquals(new Place("x.yaml", 1, 14), aliases.get(1).place());
    thenNoProblem();
  }

  @Test
  void aListOfTextsHoldsTextsOnly() {
    MappingReader fields = given("aliases: [一, [二], null]\nexcept: 三\n");

    assertEquals(1, fields.texts("aliases").size());
    assertEquals(List.of(), fields.texts("except"));
    assertEquals(3, problems.sorted().size());
    thenProblem(0, "x.yaml:1:14", ProblemCode.WRONG_TYPE, "aliases", "word.text", "word.list");
    thenProblem(2, "x.yaml:2:9", ProblemCode.WRONG_TYPE, "except", "word.list", "word.text");
    assertFalse(fields.complete());
  }

  @Test
  void aMappingUnderAKeyHasFieldsOfItsOwn() {
    MappingReader baseline =
        given("baseline: { result: a, relaton: same }").optionalFields("baseline");

    assertEquals("a", baseline.id("result").value());
    assertNull(baseline.optionalText("relation"));
    baseline.complete();
    thenProblem(0, "x.yaml:1:24", ProblemCode.UNKNOWN_KEY, "relaton");
  }

  @Test
  void oneOfAFixedListOfWordsIsChosenByItsWord() {
    assertEquals(Bound.AT_LEAST, given("bound: at-least").choice("bound", Bound.class).value());
    thenNoProblem();
  }

  @ParameterizedTest
  @ValueSource(strings = {"AT-LEAST", "at_least", "atleast", "以上"})
  void anotherWordIsNoChoiceAndTheWordsAreNamed(String word) {
    MappingReader fields = given("bound: " + word);

    assertNull(fields.choice("bound", Bound.class));
    assertEquals(ProblemCode.BAD_VALUE, problems.sorted().get(0).code());
    assertEquals(
        Problem.Hint.of("one-of", "approximately, at-least, at-most, exactly, complete"),
        problems.sorted().get(0).hint());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "2-4", "1-closing", "gdp-growth-2023", "1269"})
  void lettersDigitsAndSingleHyphensMakeAnId(String id) {
    assertEquals(id, given("id: \"" + id + "\"").id("id").value());
    thenNoProblem();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"A", "粮食", "a_b", "a--b", "-a", "a-", "a b", "../a", "a/b", "a.b", "con", "lpt1"})
  void whatCannotStandInAnAddressOnEverySystemIsNoId(String id) {
    MappingReader fields = given("id: \"" + id + "\"");

    assertNull(fields.id("id"));
    thenProblem(0, "x.yaml:1:5", ProblemCode.BAD_ID, id);
    assertFalse(fields.complete());
  }

  @Test
  void anIdHasEightyCharactersAtMost() {
    assertNotNull(given("id: " + "a".repeat(80)).id("id"));
    assertNull(given("id: " + "a".repeat(81)).id("id"));
  }

  @Test
  void everyKeyThatNobodyAskedForIsToldWithWhatWasProbablyMeant() {
    MappingReader fields = given("nmae: x\nname: y\ncolour: red\n");
    fields.text("name");
    fields.optionalText("quote");
    fields.complete();

    thenProblem(0, "x.yaml:1:1", ProblemCode.UNKNOWN_KEY, "nmae");
    thenProblem(1, "x.yaml:3:1", ProblemCode.UNKNOWN_KEY, "colour");
    assertEquals(Problem.Hint.of("known-keys", "name, quote"), problems.sorted().get(1).hint());
  }

  @Test
  void allThatIsWrongWithARowIsToldAtOnce() {
    MappingReader fields = given("id: A\nvalue: 5\nbound: about\nextra: 1\n");
    fields.id("id");
    fields.text("name");
    fields.quoted("value");
    fields.choice("bound", Bound.class);
    fields.complete();

    assertEquals(
        List.of(
            ProblemCode.MISSING_KEY,
            ProblemCode.BAD_ID,
            ProblemCode.WRONG_TYPE,
            ProblemCode.BAD_VALUE,
            ProblemCode.UNKNOWN_KEY),
        problems.sorted().stream().map(Problem::code).toList());
  }

  private MappingReader given(String yaml) {
    YamlNode root = new YamlReader(problems).read(new Source("x.yaml", yaml)).orElseThrow();
    return new MappingReader((YamlNode.MappingNode) root, problems);
  }

  private void thenNoProblem() {
    assertEquals(List.of(), problems.sorted());
  }

  private void thenProblem(int index, String place, ProblemCode code, String... arguments) {
    assertTrue(problems.sorted().size() > index, problems.sorted().toString());
    Problem problem = problems.sorted().get(index);
    assertEquals(place, problem.place().toString());
    assertEquals(code, problem.code());
    assertEquals(List.of(arguments), problem.arguments());
  }
}
