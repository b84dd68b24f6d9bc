package lantai.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lantai.diagnostics.Located;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problems;
import lantai.model.BaselineReference;
import lantai.model.BaselineReference.BaselineRelation;
import lantai.model.Bound;
import lantai.model.Report;
import lantai.model.ReportBuilder;
import lantai.model.ReportRow;
import lantai.model.Result;
import lantai.model.ResultPeriod;
import lantai.model.RowId;
import lantai.model.Target;
import lantai.model.table.RecordBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenDecisionCheckerTest {

  private static final BaselineReference NOT_STATED =
      new BaselineReference(null, BaselineRelation.NOT_STATED);

  @Test
  void numberWithoutReasonIsReported() {
    Report report = ReportBuilder.of("甲").exclusion("{n}条", "数目").exclusion("第{n}次", null).report();

    assertEquals(List.of("content/numerals.yaml:2:1 numeral-unreviewed 第{n}次"), problems(report));
  }

  @Test
  void numberOfADraftWithoutReasonIsReportedIfItIsReviewed() {
    Report report =
        draft(ReportBuilder.of("甲").exclusion("{n}条", null).exclusion("第{n}次", null).report());

    assertEquals(
        List.of("content/numerals.yaml:2:1 draft-incomplete reason (numeral-unreviewed)"),
        problems(report, new Place("content/numerals.yaml", 1, 1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{n}", "{year}", "（{n}）", "{n}、{n}", "{n}%", " {n} "})
  void phraseOfABareNumberIsAnErrorUnlessTheSiteIsDraft(String phrase) {
    Report report = ReportBuilder.of("甲").exclusion(phrase, "数目").report();

    assertEquals(
        List.of("content/x.yaml:7:1 bad-value phrase " + phrase + " (bare-number {n})"),
        problems(report));
    assertEquals(List.of(), problems(draft(report)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"第{n}", "{n}+", "{year}年", "{a}", "5"})
  void phraseWithAWordIsNotABareNumber(String phrase) {
    assertEquals(List.of(), problems(ReportBuilder.of("甲").exclusion(phrase, "数目").report()));
  }

  @Test
  void targetWithoutBaselineIsReportedWithTheResultOfItsName() {
    ReportBuilder report =
        ReportBuilder.of("增长5%")
            .target("a", "增长5%", "5", "%", Bound.NONE)
            .target("b", "增长5%", "5", "%", Bound.NONE)
            .result("b", "增长5%", "5", "%", Bound.NONE, null);

    assertEquals(
        List.of(
            "content/x.yaml:9:1 baseline-unreviewed 指标a (baseline-unreviewed)",
            "content/x.yaml:9:2 baseline-unreviewed 指标b (baseline-candidate b { } same)"),
        problems(report.report()));
    assertEquals(
        List.of("content/x.yaml:9:2 draft-incomplete baseline (baseline-candidate b { } same)"),
        problems(draft(report.report()), new Place("content/x.yaml", 9, 1)));
  }

  @Test
  void baselineUnderTheNameOfTheTargetIsStated() {
    Report report = named("粮食产量", "粮食产量", "亿斤", NOT_STATED);

    assertEquals(
        List.of("content/x.yaml:9:1 baseline-stated r 粮食产量 (baseline-stated r { } same)"),
        problems(report));
    assertEquals(List.of(), problems(draft(report)));
    assertEquals(
        List.of(),
        problems(
            named("粮食产量", "粮食产量", "亿斤", new BaselineReference(null, BaselineRelation.SUBJECT))));
  }

  @ParameterizedTest
  @CsvSource({"粮食产量, 粮食产量目标", "全年粮食产量, 粮食产量"})
  void baselineUnderASimilarNameIsAWarning(String target, String result) {
    assertEquals(
        List.of("content/x.yaml:9:1 baseline-similar r " + result + " (baseline-similar r { })"),
        problems(named(target, result, "亿斤", NOT_STATED)));
  }

  @ParameterizedTest
  @CsvSource({"粮食产量, 粮食产量", "粮食产量, 粮食产量目标"})
  void resultOfFiveYearsIsNotThatOfTheYearBefore(String target, String result) {
    Report report = named(target, result, "亿斤", NOT_STATED);

    assertEquals(List.of(), problems(over(report, ResultPeriod.TERM)));
    assertEquals(List.of(), problems(over(report, ResultPeriod.CUMULATIVE)));
    assertEquals(
        List.of(),
        problems(over(named(target, result, "亿斤", null), ResultPeriod.TERM)).stream()
            .filter(problem -> problem.contains("baseline-candidate"))
            .toList());
  }

  /** What a hint proposes has no error. */
  @ParameterizedTest
  @CsvSource({
    "亿斤, ANNUAL, same",
    "万吨, ANNUAL, subject",
    "亿斤, UNSTATED, near",
    "%, STATUS, subject"
  })
  void hintProposesARelationThatPasses(String unit, ResultPeriod period, String relation) {
    Report given = over(named("粮食产量", "粮食产量", unit, NOT_STATED), period);
    String problem = problems(given).get(0);
    BaselineRelation proposed = BaselineRelation.valueOf(relation.toUpperCase(Locale.ROOT));
    BaselineReference baseline =
        new BaselineReference(new Located<>(new RowId("r"), ReportBuilder.PLACE), proposed);
    Report followed = over(named("粮食产量", "粮食产量", unit, baseline), period);

    assertTrue(problem.endsWith("(baseline-stated r { } " + relation + ")"), problem);
    assertEquals(List.of(), problems(followed));
    assertEquals(List.of(), referenceProblems(followed));
  }

  @Test
  void hintNamesTheResultOfTheNameThatCanBeCompared() {
    Report one = named("粮食产量", "粮食产量", "万吨", NOT_STATED);
    List<ReportRow> rows = new ArrayList<>(one.rows());
    rows.add(
        RecordBuilder.from(named("甲", "粮食产量", "亿斤", null).rows(Result.class).get(0))
            .with("id", new RowId("second"))
            .build());
    Report two = ReportBuilder.report(one.site(), one.chapters(), rows, List.of(), List.of());

    assertEquals(
        List.of("content/x.yaml:9:1 baseline-stated second 粮食产量 (baseline-stated second { } same)"),
        problems(two));
  }

  @ParameterizedTest
  @CsvSource({"总产量, 总产量目标, 亿斤", "粮食产量, 粮食产量目标, 万吨", "粮食产量, 粮食总产量, 亿斤", "粮食产量, 粮食产量目标,"})
  void resultOfAShortOrOtherNameOrUnitIsNotSimilar(String target, String result, String unit) {
    assertEquals(List.of(), problems(named(target, result, unit, NOT_STATED)));
  }

  @Test
  void resultWithoutNumberIsNotSimilar() {
    Report report =
        ReportBuilder.of("甲")
            .target("t", "甲", "5", null, Bound.NONE)
            .result("r", "甲", null, null, Bound.COMPLETE, null)
            .report();

    assertEquals(List.of(), problems(named(report, "粮食产量", "粮食产量目标", NOT_STATED)));
  }

  /** A target in 亿斤 and a result. */
  private static Report named(
      String target, String result, String unit, BaselineReference baseline) {
    Report report =
        ReportBuilder.of("甲")
            .target("t", "甲", "5", "亿斤", Bound.NONE)
            .result("r", "甲", "4", unit, Bound.NONE, null)
            .report();
    return named(report, target, result, baseline);
  }

  private static Report over(Report report, ResultPeriod period) {
    List<ReportRow> rows = new ArrayList<>(report.rows());
    rows.set(1, RecordBuilder.from((Result) rows.get(1)).with("period", period).build());
    return ReportBuilder.report(report.site(), report.chapters(), rows, List.of(), List.of());
  }

  private static List<String> referenceProblems(Report report) {
    Problems problems = new Problems();
    InvalidIds none = new InvalidIds();
    new ReferenceChecker(report, new ReferenceChecker.Invalid(none, none, none), problems).run();
    return ShownProblems.of(problems);
  }

  private static Report named(
      Report report, String target, String result, BaselineReference baseline) {
    List<ReportRow> rows = new ArrayList<>();
    rows.add(
        RecordBuilder.from((Target) report.rows().get(0))
            .with("name", target)
            .with("baseline", baseline)
            .build());
    rows.add(RecordBuilder.from((Result) report.rows().get(1)).with("name", result).build());
    return ReportBuilder.report(report.site(), report.chapters(), rows, List.of(), List.of());
  }

  private static Report draft(Report report) {
    return ReportBuilder.report(
        RecordBuilder.from(report.site()).with("draft", true).build(),
        report.chapters(),
        report.rows(),
        report.terms(),
        report.exclusions());
  }

  private static List<String> problems(Report report, Place... unreviewed) {
    Problems problems = new Problems();
    BaselineCandidateFinder results =
        new BaselineCandidateFinder(report.rows(Target.class), report.rows(Result.class));
    new OpenDecisionChecker(report, Set.of(unreviewed), results, problems).run();
    return ShownProblems.of(problems);
  }
}
