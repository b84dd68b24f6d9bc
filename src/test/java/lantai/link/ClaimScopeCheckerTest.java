package lantai.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lantai.diagnostics.Located;
import lantai.diagnostics.Problem;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.ChapterId;
import lantai.model.Citation;
import lantai.model.Figure;
import lantai.model.FigureNature;
import lantai.model.QualitativeClaim;
import lantai.model.ReportBuilder;
import lantai.model.Result;
import lantai.model.ResultPeriod;
import lantai.model.RowId;
import lantai.model.table.RecordBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scope of a rank or a judgement must belong to its own clause. */
class ClaimScopeCheckerTest {

  private final Problems problems = new Problems();

  @ParameterizedTest
  @CsvSource({
    "效率居全国第5、中部地区第1, 全国第5, 5, 中部地区",
    "效率居全国第5、中部地区第1, 中部地区第1, 1, 全国",
    "效率居全省第5，质量居全国第3, 居全省第5, 5, 全国",
    "效率居全省第5，质量居第3，在全国推广, 居第3, 3, 全国"
  })
  void rankOfAnotherScopeIsReported(String quote, String focus, String value, String scope) {
    link(quote, focus, rank(value), null, scope);

    assertEquals(List.of(ProblemCode.CONTRADICTS_QUOTE), codes(), quote);
  }

  @ParameterizedTest
  @CsvSource({
    "效率居全国第5、中部地区第1, 全国第5, 5, 全国",
    "效率居全国第5、中部地区第1, 中部地区第1, 1, 中部地区",
    "效率、质量分别居全国第5、第3, 第3, 3, 全国",
    "效率居全国同类城市第5, 第5, 5, 全国",
    "效率居全国同类城市第5, 第5, 5, 全国同类城市",
    "在全国考核中，效率居第5, 居第5, 5, 全国",
    "全国考核中，效率居第5, 居第5, 5, 全国"
  })
  void rankOfItsScopeIsRight(String quote, String focus, String value, String scope) {
    link(quote, focus, rank(value), null, scope);

    assertEquals(List.of(), codes(), quote);
  }

  @ParameterizedTest
  @CsvSource({
    "建成全球最大、国内首艘货轮, 最大, 国内",
    "建成全球最大、国内首艘货轮, 首艘, 全球",
    "服务全国百姓，首创审批模式, 首创, 全国",
    "服务全省信访工作全国优秀, 全国优秀, 全省"
  })
  void judgementOfAnotherScopeIsReported(String quote, String judgement, String scope) {
    link(quote, null, null, judgement, scope);

    assertEquals(List.of(ProblemCode.CONTRADICTS_QUOTE), codes(), quote);
  }

  @ParameterizedTest
  @CsvSource({
    "建成全球最大、国内首艘货轮, 全球最大, 全球",
    "建成全球最大、国内首艘货轮, 首艘, 国内",
    "全省信访工作获全国优秀, 全国优秀, 全国",
    "首家省实验室揭牌, 首家, 省",
    "在全国率先出台办法、建成平台, 建成平台, 全国",
    "经济发展在全国位势没有改变, 没有改变, 全国"
  })
  void judgementOfItsScopeIsRight(String quote, String judgement, String scope) {
    link(quote, null, null, judgement, scope);

    assertEquals(List.of(), codes(), quote);
  }

  @ParameterizedTest
  @CsvSource({"考核居第5, 全省,", "考核居全国第5, 全省, CONTRADICTS_QUOTE", "考核居全国第5, 全国,"})
  void impliedScopeIsNotTheOneNextToTheRank(String quote, String scope, ProblemCode expected) {
    String before = "全省、全国考核发布，";
    link(before, quote, null, rank("5"), claim(null, scope).with("scopeImplied", true));

    assertEquals(expected == null ? List.of() : List.of(expected), codes(), quote);
  }

  @Test
  void scopeOfAStreakIsThatOfItsJudgement() {
    Figure figure = new Figure(at("6"), null, at("年"), null, FigureNature.DURATION);
    link("全省信访工作连续6年全国优秀", null, figure, "全国优秀", "全国");

    assertEquals(List.of(), codes());
  }

  @Test
  void hintNamesTheScopeThatIsPrinted() {
    link("效率居全国第5、中部地区第1", "中部地区第1", rank("1"), null, "全国");

    assertEquals(
        List.of(Hint.of("contradicts-quote", "scope", "中部地区")),
        problems.sorted().stream()
            .filter(problem -> problem.code() == ProblemCode.CONTRADICTS_QUOTE)
            .map(Problem::hint)
            .toList());
  }

  private static Figure rank(String value) {
    return new Figure(at(value), null, null, null, FigureNature.RANK);
  }

  private void link(String quote, String focus, Figure figure, String judgement, String scope) {
    link("", quote, focus, figure, claim(judgement, scope));
  }

  private static RecordBuilder<QualitativeClaim> claim(String judgement, String scope) {
    return new RecordBuilder<>(QualitativeClaim.class)
        .with("judgement", judgement == null ? null : at(judgement))
        .with("scope", at(scope));
  }

  private void link(
      String before,
      String quote,
      String focus,
      Figure figure,
      RecordBuilder<QualitativeClaim> claim) {
    Citation citation =
        new Citation(at(new ChapterId("1-1")), at(quote), focus == null ? null : at(focus));
    RecordBuilder<Result> row =
        new RecordBuilder<>(Result.class)
            .with("id", new RowId("a"))
            .with("name", "指标")
            .with("citation", citation)
            .with("figure", figure)
            .with("period", figure == null ? ResultPeriod.STATUS : ResultPeriod.STREAK)
            .with("claim", claim.build())
            .with("place", ReportBuilder.PLACE);
    Linker.link(ReportBuilder.of(before + quote + "。").add(row).report(), problems);
  }

  private List<ProblemCode> codes() {
    return problems.sorted().stream()
        .map(Problem::code)
        .filter(code -> code != ProblemCode.NUMERAL_UNACCOUNTED)
        .filter(code -> code != ProblemCode.CLAIM_UNACCOUNTED)
        .toList();
  }

  private static <T> Located<T> at(T value) {
    return new Located<>(value, ReportBuilder.PLACE);
  }
}
