package lantai.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lantai.diagnostics.Located;
import lantai.diagnostics.Problem;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.BaselineReference;
import lantai.model.BaselineReference.BaselineRelation;
import lantai.model.Bound;
import lantai.model.ChapterId;
import lantai.model.Citation;
import lantai.model.Figure;
import lantai.model.FigureNature;
import lantai.model.ReportBuilder;
import lantai.model.RowId;
import lantai.model.Target;
import lantai.model.table.RecordBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A result that is shown next to a target must have something in common with it. */
class UnrelatedBaselineCheckerTest {

  private final Problems problems = new Problems();

  @ParameterizedTest
  @CsvSource({
    "绿道, 建成绿道40公里, 40, 公里, NEAR, true",
    "绿道, 建成绿道40公里, 40, 公里, SUBJECT, false",
    "粮仓, 建成粮仓40座, 40, 座, NEAR, false",
    "仓房, 修缮粮仓40间, 40, 间, NEAR, false"
  })
  void resultNearATargetHasItsUnitOrSomeOfItsWords(
      String name,
      String quote,
      String value,
      String unit,
      BaselineRelation relation,
      boolean unrelated) {
    Figure figure = new Figure(at(value), null, at(unit), null, FigureNature.COUNT);
    ReportBuilder given =
        ReportBuilder.of("新增粮仓9座。", quote + "。")
            .result("r", "新增粮仓9座", "9", "座", Bound.NONE, null)
            .add(
                new RecordBuilder<>(Target.class)
                    .with("id", new RowId("t"))
                    .with("name", name)
                    .with("citation", new Citation(at(new ChapterId("1-1")), at(quote), null))
                    .with("figure", figure)
                    .with("baseline", new BaselineReference(at(new RowId("r")), relation))
                    .with("place", ReportBuilder.PLACE));
    Linker.link(given.report(), problems);

    assertEquals(
        unrelated ? List.of(Hint.of("baseline-unrelated")) : List.of(),
        problems.sorted().stream()
            .filter(problem -> problem.code() == ProblemCode.BASELINE_MISMATCH)
            .map(Problem::hint)
            .toList(),
        quote);
  }

  private static <T> Located<T> at(T value) {
    return new Located<>(value, ReportBuilder.PLACE);
  }
}
