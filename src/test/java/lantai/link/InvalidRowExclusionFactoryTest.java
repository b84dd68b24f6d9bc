package lantai.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lantai.diagnostics.Problem;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.Bound;
import lantai.model.ChapterId;
import lantai.model.InvalidContentSummary;
import lantai.model.InvalidContentSummary.InvalidRow;
import lantai.model.Report;
import lantai.model.ReportBuilder;
import org.junit.jupiter.api.Test;

/** Numbers of rows with errors are not reported as well; all others are. */
class InvalidRowExclusionFactoryTest {

  private static final ReportBuilder GIVEN =
      new ReportBuilder().chapter("1-1", "增长5%、6%，新建十二所。").chapter("1-2", "增长5%。");

  private static List<String> unaccounted(Report report) {
    Problems problems = new Problems();
    Linker.link(report, problems);
    return problems.sorted().stream()
        .filter(
            problem ->
                problem.code() == ProblemCode.NUMERAL_UNACCOUNTED
                    || problem.code() == ProblemCode.QUANTITY_UNACCOUNTED)
        .map(Problem::arguments)
        .map(arguments -> arguments.get(0))
        .toList();
  }

  private static List<String> unaccounted(InvalidRow... rows) {
    return unaccounted(report(new InvalidContentSummary(false, false, List.of(rows))));
  }

  private static Report report(InvalidContentSummary invalid) {
    Report report = GIVEN.report();
    return new Report(
        report.site(),
        report.chapters(),
        report.rows(),
        report.terms(),
        report.exclusions(),
        invalid);
  }

  private static InvalidRow row(String chapter, List<String> values, String quote) {
    ChapterId id = chapter == null ? null : new ChapterId(chapter);
    return new InvalidRow(id, null, values, List.of(), quote);
  }

  @Test
  void withoutRowsAllNumbersAreReported() {
    assertEquals(List.of("5", "5", "6", "十二所"), unaccounted().stream().sorted().toList());
  }

  @Test
  void valueNamesItsNumberInItsQuote() {
    assertEquals(
        List.of("5", "6", "十二所"),
        unaccounted(row("1-1", List.of("5"), "增长5%、6%")).stream().sorted().toList());
  }

  @Test
  void oneEndOfARangeNamesTheOther() {
    ReportBuilder given = ReportBuilder.of("增长5%—6%，共7项。");
    given.target("r", "增长5%—6%，共7项", "5", "%", Bound.NONE);

    assertEquals(List.of("7"), unaccounted(given.report()));
  }

  @Test
  void rowWithoutChapterNamesItsNumberEverywhere() {
    assertEquals(List.of("6", "十二所"), unaccounted(row(null, List.of("5.0"), "")));
  }

  @Test
  void quoteOfRowWithoutValueNamesItsNumbers() {
    assertEquals(List.of("5"), unaccounted(row("1-1", List.of(), "增长5%、６%，新建十二所")));
  }

  @Test
  void phraseNamesWhatItContains() {
    assertEquals(
        List.of("十二所"), unaccounted(new InvalidRow(null, null, List.of(), List.of("{n}%"), "")));
  }

  @Test
  void unknownTableMayNameAllNumbers() {
    assertEquals(List.of(), unaccounted(report(new InvalidContentSummary(false, true, List.of()))));
  }

  @Test
  void noteThatCouldNotBeReadIsNotMissing() {
    ReportBuilder given = ReportBuilder.of("高地〔2〕〔3〕。").note("a", 4, List.of("高地"), "甲。");
    Report whole = given.report();
    List<InvalidRow> rows =
        List.of(
            new InvalidRow(null, 1, List.of(), List.of(), ""),
            new InvalidRow(null, 2, List.of(), List.of(), ""),
            row(null, List.of(), ""));
    Problems problems = new Problems();
    Linker.link(
        new Report(
            whole.site(),
            whole.chapters(),
            whole.rows(),
            whole.terms(),
            whole.exclusions(),
            new InvalidContentSummary(false, false, rows)),
        problems);

    assertEquals(
        List.of(List.of("3"), List.of("3")),
        problems.sorted().stream()
            .filter(problem -> problem.code() == ProblemCode.NOTE_MISSING)
            .map(Problem::arguments)
            .toList());
  }

  @Test
  void rowWithoutItsQuoteNamesItsNumbers() {
    ReportBuilder given = ReportBuilder.of("增长5%、6%，共3项，新建十二所。");
    given.range("r", "提高5%—6%", "5", "6", "%", Bound.NONE);
    given.commitment("c", "守住3项，建十二所", null, null, null);

    assertEquals(List.of(), unaccounted(given.report()));
  }

  @Test
  void missingTextCausesNoWarningsOfUnusedRulesAndTerms() {
    Report whole = GIVEN.exclusion("无此数{n}", "示例").entry("t", "无此词").report();
    for (boolean text : new boolean[] {true, false}) {
      Problems problems = new Problems();
      Linker.link(
          new Report(
              whole.site(),
              whole.chapters(),
              whole.rows(),
              whole.terms(),
              whole.exclusions(),
              new InvalidContentSummary(text, false, List.of())),
          problems);

      assertEquals(text ? 4 : 6, problems.sorted().size());
    }
  }
}
