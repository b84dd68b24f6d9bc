package lantai.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import lantai.diagnostics.Located;
import lantai.link.LinkTestSupport;
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
import lantai.site.page.SharedViewRecords.TargetBar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TargetBarFactoryTest {

  private final ReportBuilder report = ReportBuilder.of("一。");
  private BaselineRelation relation = BaselineRelation.SAME;
  private ResultPeriod period = ResultPeriod.ANNUAL;

  @Test
  void marksAreAtTheValuesOnAScaleFromZeroToTheLargest() {
    report.target("t", "一", "6", "%", Bound.NONE).result("r", "一", "3", "%", null, null);

    assertEquals(new TargetBar("", "50%", "97%", "97%"), bar(0));
  }

  @Test
  void rangeHasTwoEnds() {
    report.range("t", "一", "3", "6", "%", Bound.NONE).result("r", "一", "6", "%", null, null);

    assertEquals(new TargetBar("", "97%", "50%", "97%"), bar(0));
  }

  @Test
  void scaleBeginsAtTheSmallestNegativeValue() {
    report.target("t", "一", "-3", "%", Bound.APPROXIMATELY).result("r", "一", "-2", "%", null, null);

    assertEquals(new TargetBar("97%", "34.3%", "3%", "3%"), bar(0));
  }

  @Test
  void negativeRangeIsOnTheScaleAsAWhole() {
    report.range("t", "一", "-3", "-6", "%", Bound.NONE).result("r", "一", "3", "%", null, null);

    assertEquals(new TargetBar("65.7%", "97%", "34.3%", "3%"), bar(0));
  }

  @Test
  void targetsWithTheSameUnitHaveTheSameScale() {
    report
        .target("t", "一", "6", "%", Bound.NONE)
        .target("u", "一", "3", "%", Bound.NONE)
        .target("v", "一", "3", "亿元", Bound.NONE)
        .result("r", "一", "12", "%", null, null);

    assertEquals("50%", bar(0).target());
    assertEquals("26.5%", bar(1).target());
    assertNull(bar(2));
  }

  @Test
  void targetsThatCannotBeComparedAreNotDrawn() {
    report.target("t", "一", null, "%", Bound.COMPLETE).result("r", "一", "5", "%", null, null);
    assertNull(bar(0));
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"RANGE", "NONE", "COMPLETE"})
  void resultThatIsOnlyABoundIsNotDrawn(Bound bound) {
    report.target("t", "一", "6", "%", Bound.NONE).result("r", "一", "5", "%", bound, null);

    assertNull(bar(0));
  }

  @Test
  void resultOfFiveYearsIsNotDrawn() {
    report.target("t", "一", "6", "%", Bound.NONE).result("r", "一", "5", "%", null, null);
    period = ResultPeriod.TERM;

    assertNull(bar(0));
  }

  @Test
  void baselineWithAnotherDefinitionIsNotDrawn() {
    report.target("t", "一", "6", "%", Bound.NONE).result("r", "一", "5", "%", null, null);
    relation = BaselineRelation.NEAR;

    assertNull(bar(0));
  }

  /** Each target has the result as its baseline. */
  private TargetBar bar(int index) {
    Report given = report.report();
    List<ReportRow> rows = new ArrayList<>();
    for (Target target : given.rows(Target.class)) {
      BaselineReference baseline =
          new BaselineReference(new Located<>(new RowId("r"), ReportBuilder.PLACE), relation);
      rows.add(RecordBuilder.from(target).with("baseline", baseline).build());
    }
    for (Result result : given.rows(Result.class)) {
      rows.add(RecordBuilder.from(result).with("period", period).build());
    }
    Report changed =
        ReportBuilder.report(given.site(), given.chapters(), rows, given.terms(), List.of());
    Target target = changed.rows(Target.class).get(index);
    return new TargetBarFactory(LinkTestSupport.of(changed, List.of(), List.of())).of(target.id());
  }
}
