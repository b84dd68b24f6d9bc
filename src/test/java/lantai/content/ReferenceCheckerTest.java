package lantai.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import lantai.diagnostics.Located;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.BaselineReference;
import lantai.model.BaselineReference.BaselineRelation;
import lantai.model.Bound;
import lantai.model.Chapter;
import lantai.model.ChapterId;
import lantai.model.Citation;
import lantai.model.Figure;
import lantai.model.InvalidContentSummary;
import lantai.model.LivelihoodItem;
import lantai.model.Project;
import lantai.model.ProjectStage;
import lantai.model.Report;
import lantai.model.ReportBuilder;
import lantai.model.ReportRow;
import lantai.model.Result;
import lantai.model.ResultPeriod;
import lantai.model.RowId;
import lantai.model.Target;
import lantai.model.Term;
import lantai.model.TermId;
import lantai.model.table.RecordBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceCheckerTest {

  private final InvalidIds invalidChapters = new InvalidIds();
  private final InvalidIds invalidResults = new InvalidIds();

  @Test
  void reportWithoutRepeatedOrUnknownIdsHasNoProblem() {
    assertEquals(List.of(), problems(ReportBuilder.of("甲").result("r", "甲", "5", "%", null, null)));
  }

  @Test
  void chapterIdIsUsedOnce() {
    assertEquals(
        List.of("duplicate-id 1-1 content/chapters/1-1.md:2:5"),
        problems(ReportBuilder.of("甲").chapter("1-1", "乙")));
  }

  @Test
  void noChapterIsNamedLikeTheNotes() {
    assertEquals(List.of("bad-id notes"), problems(ReportBuilder.of("甲").chapter("notes", "乙")));
  }

  @Test
  void relatedChapterMustExist() {
    Report report = ReportBuilder.of("甲").chapter("2-1", "乙").report();
    Chapter first = report.chapters().get(0);
    List<Chapter> chapters = new ArrayList<>();
    chapters.add(
        RecordBuilder.from(first)
            .with("related", List.of(located(new ChapterId("2-1")), located(new ChapterId("2-2"))))
            .build());
    chapters.add(report.chapters().get(1));

    assertEquals(
        List.of("unknown-chapter 2-2 1 (did-you-mean 2-1)"),
        problems(ReportBuilder.report(report.site(), chapters, List.of(), List.of(), List.of())));
  }

  @Test
  void rowIdIsUsedOnceInAllTables() {
    assertEquals(
        List.of("duplicate-id a content/x.yaml:9:1"),
        problems(
            ReportBuilder.of("甲")
                .target("a", "甲", "5", "%", Bound.NONE)
                .result("a", "甲", "5", "%", Bound.NONE, null)));
  }

  @Test
  void rowQuotesAChapterOrTheNotes() {
    ReportBuilder report =
        ReportBuilder.of("甲")
            .noteTarget("n", "甲", "5", "%", Bound.NONE)
            .target("a", "甲", "5", "%", Bound.NONE);
    Report read = report.report();

    assertEquals(List.of(), problems(read));
    assertEquals(List.of("unknown-chapter 1-1 1 (no-names)"), problems(withoutChapters(read)));
  }

  @Test
  void relatedAndContinuedRowsMustExist() {
    RecordBuilder<LivelihoodItem> item =
        new RecordBuilder<>(LivelihoodItem.class)
            .with("id", new RowId("a"))
            .with("year", 2024)
            .with("order", 1)
            .with("note", 1)
            .with("text", located("甲"))
            .with("quote", located("甲"))
            .with("related", List.of(located(new RowId("a")), located(new RowId("x1"))))
            .with("continues", located(new RowId("y22")))
            .with("place", ReportBuilder.PLACE);

    assertEquals(
        List.of("unknown-row x1 (known-names a)", "unknown-row y22 (known-names a)"),
        problems(ReportBuilder.of("甲").note("shishi", 1, List.of("甲"), "乙").add(item)));
  }

  @Test
  void fewOfManyNamesAreListed() {
    ReportBuilder report = ReportBuilder.of("甲").exclusion("甲", "no-such-chapter", "理由");
    for (int i = 2; i <= 12; i++) {
      report = report.chapter("1-" + i, "甲");
    }

    assertEquals(
        List.of(
            "unknown-chapter no-such-chapter 1"
                + " (known-names 1-1, 1-10, 1-11, 1-12, 1-2, 1-3, 1-4, 1-5, … (12))"),
        problems(report));
  }

  @Test
  void chapterThatCouldNotBeParsedIsNotUnknown() {
    Report read = ReportBuilder.of("甲").target("a", "甲", "5", "%", Bound.NONE).report();
    invalidChapters.add("1-1");

    assertEquals(List.of(), problems(withoutChapters(read)));
  }

  @Test
  void nothingIsUnknownIfTheFileThatDefinesItCouldNotBeRead() {
    invalidResults.addUnknown();

    assertEquals(List.of(), problems(withBaseline(BaselineRelation.SAME, "other", null)));
  }

  @Test
  void exclusionAppliesToAChapterOrToTitleOrNotes() {
    assertEquals(
        List.of("unknown-chapter 9-9 1 (known-names 1-1, 1-2)"),
        problems(
            ReportBuilder.of("甲")
                .chapter("1-2", "乙")
                .exclusion("甲", null, "理由")
                .exclusion("甲", "1-1", "理由")
                .exclusion("甲", "front", "理由")
                .exclusion("甲", "notes", "理由")
                .exclusion("甲", "9-9", "理由")));
  }

  @Test
  void baselineMustBeAResult() {
    assertEquals(
        List.of("unknown-result rr (did-you-mean r)"),
        problems(withBaseline(BaselineRelation.SAME, "rr", null)));
  }

  @Test
  void sameIndicatorHasTheSameNatureAndUnit() {
    Located<String> unit = located("个百分点");

    assertEquals(List.of(), problems(withBaseline(BaselineRelation.SAME, "r", located("%"))));
    assertEquals(
        List.of("baseline-mismatch growth 个百分点 growth %"),
        problems(withBaseline(BaselineRelation.SAME, "r", unit)));
    assertEquals(
        List.of("baseline-mismatch growth growth %"),
        problems(withBaseline(BaselineRelation.SAME, "r", null)));
    assertEquals(List.of(), problems(withBaseline(BaselineRelation.NEAR, "r", unit)));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void sameIndicatorIsOfTheYearBefore(boolean isDraft) {
    Report same = ofFiveYears(withBaseline(BaselineRelation.SAME, "r", located("%")));
    Report near = ofFiveYears(withBaseline(BaselineRelation.NEAR, "r", located("%")));

    assertEquals(
        List.of("baseline-mismatch growth % (2024) growth % (term) (baseline-time)"),
        problems(isDraft ? draft(same) : same));
    assertEquals(List.of(), problems(isDraft ? draft(near) : near));
  }

  private static Report ofFiveYears(Report report) {
    List<ReportRow> rows = new ArrayList<>(report.rows());
    rows.set(1, RecordBuilder.from((Result) rows.get(1)).with("period", ResultPeriod.TERM).build());
    return ReportBuilder.report(report.site(), report.chapters(), rows, List.of(), List.of());
  }

  @Test
  void idNoteAndWordingOfTermAreUsedOnce() {
    ReportBuilder report =
        ReportBuilder.of("甲")
            .note("a", 1, List.of("甲 乙"), "义")
            .note("a", 1, List.of("丙", "甲乙"), "义");

    assertEquals(
        List.of(
            "duplicate-id a content/glossary.yaml:1:1",
            "duplicate-note 1 content/glossary.yaml:1:1",
            "term-overlap 甲乙 content/x.yaml:1:1"),
        problems(report));
  }

  @Test
  void entriesOfTheEditorsHaveNoNoteInCommon() {
    assertEquals(List.of(), problems(ReportBuilder.of("甲").entry("a", "甲").entry("b", "乙")));
  }

  @Test
  void termWithoutPinyinIsReported() {
    assertEquals(List.of("pinyin-missing 甲"), problems(ReportBuilder.of("甲").entry(" ", "甲")));
  }

  @Test
  void sameIndicatorHasTheSameNameUnlessTheSiteIsDraft() {
    Report report = withBaseline(BaselineRelation.SAME, "r", located("%"));
    List<ReportRow> rows = new ArrayList<>(report.rows());
    rows.set(0, RecordBuilder.from((Target) rows.get(0)).with("name", "总产量").build());
    Report other =
        ReportBuilder.report(report.site(), report.chapters(), rows, List.of(), List.of());

    assertEquals(List.of("baseline-mismatch 总产量 指标r (baseline-names)"), problems(other));
    assertEquals(List.of(), problems(draft(other)));
  }

  @Test
  void relatedRowOfAProjectMustExist() {
    RecordBuilder<Project> project =
        new RecordBuilder<>(Project.class)
            .with("id", new RowId("a"))
            .with("name", "甲")
            .with("year", 2024)
            .with("stage", ProjectStage.CONSIDERED)
            .with("citation", new Citation(located(new ChapterId("1-1")), located("甲"), null))
            .with("word", located("谋划"))
            .with("place", ReportBuilder.PLACE);
    ReportBuilder report =
        ReportBuilder.of("甲")
            .add(RecordBuilder.from(project.build()).with("related", located(new RowId("x1"))))
            .add(RecordBuilder.from(project.build()).with("id", new RowId("b")));

    assertEquals(List.of("unknown-row x1 (known-names a, b)"), problems(report));
  }

  @Test
  void rowIsNotUnknownIfNotAllRowsCouldBeRead() {
    Report report =
        ReportBuilder.of("甲")
            .add(
                RecordBuilder.from(
                        (Project)
                            ReportBuilder.of("甲").project("a", "甲", "谋划").report().rows().get(0))
                    .with("related", located(new RowId("x1"))))
            .report();
    InvalidContentSummary.InvalidRow row =
        new InvalidContentSummary.InvalidRow(null, null, List.of(), List.of(), "");

    assertEquals(List.of("unknown-row x1 (known-names a)"), problems(report));
    assertEquals(
        List.of(),
        problems(withInvalid(report, new InvalidContentSummary(false, true, List.of()))));
    assertEquals(
        List.of(),
        problems(withInvalid(report, new InvalidContentSummary(false, false, List.of(row)))));
  }

  @Test
  void entryRefersToEntries() {
    Term term =
        RecordBuilder.from(ReportBuilder.term("a", List.of("甲"), List.of()))
            .with("see", List.of(located(new TermId("a")), located(new TermId("xyz"))))
            .build();

    assertEquals(
        List.of("unknown-term xyz (known-names a)"), problems(ReportBuilder.of("甲").entry(term)));
  }

  @Test
  void wordsThatExplainAnEntryAreInAChapterOrTheNotes() {
    assertEquals(
        List.of("unknown-chapter 9-9 1 (known-names 1-1)"),
        problems(
            ReportBuilder.of("甲")
                .entry("x", "子")
                .gloss("a", "甲", "1-1", "甲")
                .gloss("b", "乙", "notes", "乙")
                .gloss("c", "丙", "9-9", "丙")));
  }

  @Test
  void eightNamesAreAllListed() {
    ReportBuilder report = ReportBuilder.of("甲").exclusion("甲", "no-such-chapter", "理由");
    for (int i = 2; i <= 8; i++) {
      report = report.chapter("1-" + i, "甲");
    }

    assertEquals(
        List.of(
            "unknown-chapter no-such-chapter 1"
                + " (known-names 1-1, 1-2, 1-3, 1-4, 1-5, 1-6, 1-7, 1-8)"),
        problems(report));
  }

  @Test
  void missingPinyinOfADraftIsAWarning() {
    assertEquals(
        List.of("draft-incomplete pinyin (pinyin-missing)"),
        problems(draft(ReportBuilder.of("甲").entry(" ", "甲").entry("b", "乙").report())));
  }

  private static Report draft(Report report) {
    return ReportBuilder.report(
        RecordBuilder.from(report.site()).with("draft", true).build(),
        report.chapters(),
        report.rows(),
        report.terms(),
        report.exclusions());
  }

  private static Report withInvalid(Report report, InvalidContentSummary invalidContent) {
    return new Report(
        report.site(), report.chapters(), report.rows(), List.of(), List.of(), invalidContent);
  }

  /** Returns a target in per cent whose baseline is the result {@code r} or another one. */
  private static Report withBaseline(
      BaselineRelation relation, String result, Located<String> unit) {
    Report report =
        ReportBuilder.of("甲增")
            .target("t", "甲增", "5", "%", Bound.NONE)
            .result("r", "甲增", "5", "%", Bound.NONE, null)
            .report();
    Target target = report.rows(Target.class).get(0);
    Figure figure =
        new Figure(located("5"), null, unit, target.figure().bound(), target.figure().nature());
    List<ReportRow> rows = new ArrayList<>(report.rows());
    rows.set(
        0,
        RecordBuilder.from(target)
            .with("name", "指标r")
            .with("figure", figure)
            .with("baseline", new BaselineReference(located(new RowId(result)), relation))
            .build());
    return ReportBuilder.report(report.site(), report.chapters(), rows, List.of(), List.of());
  }

  private static Report withoutChapters(Report report) {
    return ReportBuilder.report(report.site(), List.of(), report.rows(), List.of(), List.of());
  }

  private static <T> Located<T> located(T value) {
    return new Located<>(value, Place.startOf("x.yaml"));
  }

  private List<String> problems(ReportBuilder report) {
    return problems(report.report());
  }

  private List<String> problems(Report report) {
    Problems problems = new Problems();
    ReferenceChecker.Invalid invalid =
        new ReferenceChecker.Invalid(invalidChapters, invalidResults, new InvalidIds());
    new ReferenceChecker(report, invalid, problems).run();
    return problems.sorted().stream()
        .filter(problem -> problem.code() != ProblemCode.BASELINE_UNREVIEWED)
        .map(ReferenceCheckerTest::shown)
        .toList();
  }

  private static String shown(Problem problem) {
    String shown = problem.code().id() + " " + String.join(" ", problem.arguments());
    if (problem.hint() == null) {
      return shown;
    }
    String named = String.join(" ", problem.hint().arguments());
    return shown + " (" + (problem.hint().key() + " " + named).strip() + ")";
  }
}
