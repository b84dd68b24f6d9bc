package lantai.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantai.diagnostics.Located;
import lantai.diagnostics.Problem;
import lantai.diagnostics.Problems;
import lantai.diagnostics.SourceText;
import lantai.model.BaselineReference;
import lantai.model.Bound;
import lantai.model.IntendedCityRole;
import lantai.model.LivelihoodItem;
import lantai.model.Project;
import lantai.model.ProjectStage;
import lantai.model.Result;
import lantai.model.SiteSettings;
import lantai.model.Target;
import lantai.model.Term;
import lantai.model.table.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordReaderTest {

  private static final String TARGET = "id: a, name: b, chapter: 1-1, quote: c, ";
  private static final String SITE =
      "title: a, subtitle: b, owner: c, date: 2024-01-23, base: https://a.example/, ";

  private final Problems problems = new Problems();

  @Test
  void rowIsReadIntoItsRecord() {
    Target target =
        row(
            Target.class,
            TARGET
                + "focus: d, value: \"-2\", to: \"-3\", unit: '%', bound: at-least, nature: growth,"
                + " modality: 确保, main: true, baseline: {result: r, relation: near}");

    assertEquals(List.of(), problems.sorted());
    assertEquals("a", target.id().value());
    assertEquals("1-1", target.citation().chapter().value().value());
    assertEquals("d", target.citation().focus().value());
    assertEquals("-3", target.figure().to().value());
    assertEquals(Bound.AT_LEAST, target.figure().bound().value());
    assertEquals("确保", target.modality().value());
    assertEquals(true, target.main());
    assertEquals(BaselineReference.BaselineRelation.NEAR, target.baseline().relation());
    assertEquals("x.yaml:1:6", target.place().toString());
    assertEquals("x.yaml:1:39", target.citation().quote().place().toString());
  }

  @Test
  void absentOptionalFieldsAreNullFalseOrEmpty() {
    Target target = row(Target.class, TARGET + "bound: complete");
    Term term = row(Term.class, "id: a, term: b");

    assertNull(target.figure().value());
    assertNull(target.modality());
    assertEquals(false, target.main());
    assertEquals(List.of(), term.aliases());
    assertEquals("", term.pinyin());
    assertEquals("", term.definition().value());
  }

  @Test
  void resultWithoutBoundIsExact() {
    Result result =
        row(
            Result.class,
            TARGET + "value: \"1\", nature: rank, direction: up, period: stock, scope: 全国");

    assertEquals(Bound.NONE, result.figure().bound().value());
    assertEquals("全国", result.claim().scope().value());
  }

  @Test
  void choicesAreReadByTheirWord() {
    Project project = row(Project.class, TARGET + "year: 2024, stage: 谋划, word: w");

    assertEquals(ProjectStage.CONSIDERED, project.stage());
    assertEquals(2024, project.year());
  }

  @Test
  void citationOfUndertakingIsInTheNotesAndItsTextIsTheFocus() {
    LivelihoodItem item =
        row(LivelihoodItem.class, "id: a, year: 2024, order: 1, note: 7, text: t, quote: q");

    assertEquals("notes", item.citation().chapter().value().value());
    assertEquals("t", item.citation().focus().value());
    assertEquals("t", item.name());
  }

  @Test
  void roleOfCityIsTheFocusOfItsCitation() {
    IntendedCityRole city =
        row(IntendedCityRole.class, "id: a, name: 南昌, chapter: 1-1, role: r, quote: q");

    assertEquals("南昌", city.name());
    assertEquals("r", city.citation().focus().value());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name: b, chapter: 1-1, quote: c, bound: complete|missing-key id",
        "id: a, name: ' ', chapter: 1-1, quote: c, bound: complete|missing-key name",
        "id: A, name: b, chapter: 1-1, quote: c, bound: complete|bad-id A",
        "id: con, name: b, chapter: 1-1, quote: c, bound: complete|bad-id con",
        "id: a, name: b, chapter: 1-1, quote: c, bound: exactly|missing-key nature, missing-key"
            + " value",
        "id: a, name: b, chapter: 1-1, quote: c, bound: complete, to: \"2\"|missing-key nature,"
            + " missing-key value",
        "id: a, name: b, chapter: 1-1, quote: c, bound: least, value: \"1\", nature: rank|bad-value"
            + " bound least",
        "id: a, name: b, chapter: 1-1, quote: c, bound: complete, main: yes|wrong-type main"
            + " word.true-or-false word.text",
        "id: a, name: b, chapter: 1-1, quote: c, bound: complete, baseline: x|wrong-type baseline"
            + " word.mapping word.text",
        "id: a, name: b, chapter: 1-1, quote: c, bound: complete, baseline: {result: x}|missing-key"
            + " relation",
        "id: a, name: b, chapter: 1-1, quote: c, bound: exactly, nature: rank, value: 1|wrong-type"
            + " value word.quoted-text word.number",
        "id: a, name: b, chapter: 1-1, quote: c, bound: exactly, nature: rank, value:"
            + " \"1,5\"|bad-value value 1,5",
        "id: a, name: b, chapter: 1-1, quote: c, bound: exactly, nature: rank, value: \"5\", to:"
            + " \"5\"|range-reversed 5 5",
        "id: a, name: b, chapter: 1-1, quote: c, bound: exactly, nature: rank, value: \"5\", to:"
            + " \"-6\"|range-reversed -6 5",
        "id: a, name: b, chapter: 1-1, quote: c, bound: range, nature: rank, value:"
            + " \"5\"|keys-conflict bound range",
        "id: a, name: b, chapter: 1-1, quote: c, bound: none, nature: rank, value: \"5\", to:"
            + " \"6\"|keys-conflict bound none",
        "id: a, name: b, chapter: 1-1, quote: c, bound: complete, nature: rank, value: \"5\", to:"
            + " \"6\"|keys-conflict bound complete",
        "id: a, name: b, chapter: 1-1, quote: c, bound: complete, year: 2024, until:"
            + " 2030|keys-conflict until 2030",
        "id: a, name: b, chapter: 1-1, quote: c, bound: complete, baseline: {result: r, relation:"
            + " not-stated}|keys-conflict result r",
        "id: a, nane: b, chapter: 1-1, quote: c, bound: complete|unknown-key nane"
      })
  void rowWithMistakesIsReportedAndNotCreated(String yaml, String expected) {
    assertNull(row(Target.class, yaml));
    assertEquals(expected.replaceAll("\\s+", " "), reported());
  }

  @Test
  void unknownKeyIsReportedAndTheRowCreated() {
    assertEquals("a", row(Target.class, TARGET + "bound: complete, colour: red").id().value());
    assertEquals("unknown-key colour", reported());
  }

  @Test
  void definitionIsRequiredOfPrintedNote() {
    assertNull(row(Term.class, "id: a, note: 1, term: b"));
    assertEquals("missing-key definition", reported());
  }

  @Test
  void itemsOfListMustBeTexts() {
    assertNull(row(Term.class, "id: a, term: b, aliases: [c, [d]], except: e"));
    assertEquals(
        "wrong-type aliases word.text word.list, wrong-type except word.list word.text",
        reported());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-02-30|https://a.example/|bad-value date 2024-02-30",
        "23.1.2024|https://a.example/|bad-value date 23.1.2024",
        "2024-01-23|https://a.example|bad-value base https://a.example",
        "2024-01-23|ftp://a.example/|bad-value base ftp://a.example/",
        "2024-01-23|https://a.example/?b/|bad-value base https://a.example/?b/",
        "2024-01-23|https:///a/|bad-value base https:///a/"
      })
  void dateAndBaseMustBeWellFormed(String date, String base, String expected) {
    String yaml = "title: a, subtitle: b, owner: c, date: " + date + ", base: '" + base + "'";

    assertNull(read(SiteSettings.class, yaml));
    assertEquals(expected, reported());
  }

  @Test
  void incompleteItemOfListIsReported() {
    assertNull(read(SiteSettings.class, SITE + "footer: [{label: a}, {href: b}]"));
    assertEquals("missing-key label", reported());
  }

  @Test
  void incompleteGovernmentTagsAreErrorsUnlessTheSiteIsDraft() {
    String government = "government: {name: n, id-code: '12', column: {name: m}}";

    assertNull(read(SiteSettings.class, SITE + government));
    assertEquals(true, problems.hasErrors());
  }

  @Test
  void incompleteGovernmentTagsOfDraftAreUsedAndReportedAsWarnings() {
    SiteSettings site =
        read(
            SiteSettings.class,
            SITE + "draft: true, government: {name: n, id-code: '12', column: {name: m}}");

    assertEquals(false, problems.hasErrors());
    assertEquals("n", site.government().name());
    assertNull(site.government().idCode());
    assertEquals("m", site.government().column().name());
    assertNull(site.government().column().type());
  }

  private <R extends Record> R row(Class<R> type, String yaml) {
    return RecordReader.readRow(type, mapping(yaml), problems).value();
  }

  private <R extends Record> R read(Class<R> type, String yaml) {
    return RecordReader.read(type, mapping(yaml), problems);
  }

  private YamlNode.MappingNode mapping(String yaml) {
    SourceText source = new SourceText("x.yaml", "{" + yaml + "}");
    return (YamlNode.MappingNode) YamlReader.read(source, problems).orElseThrow();
  }

  /** Returns codes and arguments, sorted by place. */
  private String reported() {
    return String.join(", ", problems.sorted().stream().map(RecordReaderTest::shown).toList());
  }

  private static String shown(Problem problem) {
    return problem.code().id() + " " + String.join(" ", problem.arguments());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bound: complete, nane: b|did-you-mean name",
        "bound: least, value: \"1\", nature: rank|one-of approximately, at-least, more-than,"
            + " nearly, at-most, less-than, range, complete, none",
        "bound: complete, main: yes|wanted-true-or-false",
        "bound: exactly, nature: rank, value: 1|quote-it value 1",
        "bound: exactly, nature: rank, value: \"1,5\"|decimal",
        "bound: complete, baseline: x|wanted-mapping",
        "bound: complete, modality: [a]|wanted-text"
      })
  void hintDescribesTheExpectedValue(String yaml, String hint) {
    row(Target.class, TARGET + yaml);

    Problem.Hint found = problems.sorted().get(0).hint();
    assertEquals(
        hint.replaceAll("\\s+", " "),
        (found.key() + " " + String.join(" ", found.arguments())).strip());
  }

  @Test
  void hintForUnknownKeyListsThoseDeclared() {
    row(Target.class, TARGET + "bound: complete, colour: red");

    Stream<String> declared = Field.of(Target.class).stream().map(Field::key);
    Problem.Hint hint = problems.sorted().get(0).hint();
    assertEquals("known-keys", hint.key());
    assertEquals(
        Stream.concat(declared, Stream.of("draft")).collect(Collectors.joining(", ")),
        String.join(" ", hint.arguments()));
  }

  @Test
  void missingKeyIsReportedAtItsMappingAndBlankOneAtItsKey() {
    row(Target.class, "id: a, chapter: 1-1, quote: ' ', bound: complete");

    assertEquals("missing-key name, missing-key quote", reported());
    assertEquals("x.yaml:1:1", problems.sorted().get(0).place().toString());
    assertEquals("x.yaml:1:23", problems.sorted().get(1).place().toString());
  }

  @Test
  void keyWithoutValueCountsAsAbsent() {
    assertNull(row(Target.class, TARGET + "bound: complete, modality: ").modality());
    assertEquals("", reported());
  }

  @Test
  void textIsReadWithoutWhiteSpaceAroundIt() {
    assertEquals(
        "b c",
        row(Project.class, TARGET.replace("b", "' b c '") + "year: 2024, stage: 谋划, word: w")
            .name());
  }

  @ParameterizedTest
  @CsvSource({"123456, true", "0, true", "1234567, false", "-1, false", "1.5, false", "x, false"})
  void wholeNumberHasAtMostSixDigits(String written, boolean accepted) {
    Project read = row(Project.class, TARGET + "stage: 谋划, word: w, year: " + written);

    assertEquals(accepted, read != null);
    assertEquals(accepted ? "" : "wrong-type year", reported().split(" word")[0]);
  }

  @Test
  void endsOfRangeDifferAndHaveOneSign() {
    String range = TARGET + "bound: exactly, nature: growth, value: \"-3\", to: ";

    assertNull(row(Target.class, range + "\"-3.0\""));
    assertNull(row(Target.class, range + "\"4\""));
    assertEquals("range-reversed -3.0 -3, range-reversed 4 -3", reported());
    assertEquals("-3.5", row(Target.class, range + "\"-3.5\"").figure().to().value());
    assertEquals("-2", row(Target.class, range + "\"-2\"").figure().to().value());
  }

  @Test
  void rowHasTheIdThatIsWrittenAndThePlaceOfItsDraftMark() {
    RecordReader.Row<Target> incomplete =
        RecordReader.readRow(Target.class, mapping("id: ' a ', draft: true"), problems);
    RecordReader.Row<Target> list =
        RecordReader.readRow(Target.class, mapping("id: [a], draft: false"), problems);

    assertNull(incomplete.value());
    assertEquals("a", incomplete.id());
    assertEquals("x.yaml:1:20", incomplete.draft().flag().toString());
    assertEquals("", list.id());
    assertNull(list.draft());
  }

  @Test
  void itemsOfListAreReadInOrder() {
    SiteSettings site =
        read(SiteSettings.class, SITE + "footer: [{label: a}, {label: b, href: c}]");

    assertEquals("a", site.footer().get(0).label());
    assertEquals("c", site.footer().get(1).href().value());
    assertEquals("", reported());
  }

  @Test
  void incompleteNestedMappingIsNotUsed() {
    assertNull(read(SiteSettings.class, SITE + "appendix: {label: a}"));
    assertEquals("missing-key title", reported());
    assertNull(read(SiteSettings.class, SITE + "draft: true, appendix: {label: a}"));
  }

  @Test
  void onlyMissingAndMalformedTagsOfDraftAreWarnings() {
    read(SiteSettings.class, SITE + "draft: true, government: {id-code: '12', colour: red}");

    assertEquals(
        List.of(
            "draft-incomplete column",
            "draft-incomplete content-source",
            "draft-incomplete domain",
            "draft-incomplete id-code",
            "draft-incomplete name",
            "draft-incomplete published",
            "unknown-key colour"),
        problems.sorted().stream().map(RecordReaderTest::shown).sorted().toList());
  }

  @Test
  void textsOfListAreRead() {
    Term term = row(Term.class, "id: a, term: b, aliases: [c, ' d'], except: [e], see: [f-1]");

    assertEquals(List.of("c", " d"), term.aliases().stream().map(Located::value).toList());
    assertEquals("x.yaml:1:28", term.aliases().get(0).place().toString());
    assertEquals(List.of("e"), term.except());
    assertEquals("f-1", term.see().get(0).value().value());
  }

  @Test
  void wholeNumbersOfListAreRead() {
    SiteSettings site =
        read(SiteSettings.class, SITE + "appendix: {title: a, skipped: [7, 123456]}");

    assertEquals(List.of(7, 123456), site.appendix().skipped());
  }

  @Test
  void itemOfListThatIsNotAWholeNumberIsReported() {
    assertNull(
        read(SiteSettings.class, SITE + "appendix: {title: a, skipped: [7, x, [8], 1234567]}"));
    assertEquals(
        "wrong-type skipped word.whole-number word.text,"
            + " wrong-type skipped word.whole-number word.list,"
            + " wrong-type skipped word.whole-number word.number",
        reported());
  }

  @Test
  void markupOfTheChapterIsLeftOutOfCopiedWordsOnly() {
    Target target =
        row(Target.class, "id: a, name: '**b**', chapter: 1-1, quote: '**c**', bound: complete");

    assertEquals("**b**", target.name());
    assertEquals("c", target.citation().quote().value());
  }
}
