package lantai.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lantai.diagnostics.Located;
import lantai.diagnostics.Problem;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
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

/** Figures of other items, and words next to figures that the report qualifies. */
class RespectiveFigureCheckerTest {

  private final Problems problems = new Problems();

  @ParameterizedTest
  @CsvSource({
    "城镇、农村居民人均可支配收入分别增长5%、7%左右, 城镇居民人均可支配收入, 7, 5",
    "城镇、农村居民人均可支配收入分别增长5%、7%左右, 农村居民人均可支配收入, 5, 7",
    "城镇和农村居民收入分别增长5%和7%, 农村居民收入, 5, 7",
    "战略性新兴产业、装备制造业增加值分别增长9.1%、10%, 战略性新兴产业增加值, 10, 9.1",
    "战略性新兴产业、装备制造业增加值分别增长9.1%、10%, 装备制造业增加值, 9.1, 10",
    "案件、金额与人数分别下降36%、56%和59%, 人数, -36, -59",
    "粮食产量、油料产量分别达到300万吨、20万吨, 油料, 300, 20",
    "工业、农业分别增长5%—6%、7%—8%, 农业, 5, 7"
  })
  void figureOfAnotherItemIsReported(String quote, String name, String value, String right) {
    link(quote, name, value);

    assertEquals(
        List.of(Problem.Hint.of("contradicts-quote", "value", right)),
        problems.sorted().stream()
            .filter(problem -> problem.code() == ProblemCode.CONTRADICTS_QUOTE)
            .map(Problem::hint)
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "城镇、农村居民人均可支配收入分别增长5%、7%左右, 城镇居民人均可支配收入, 5",
    "城镇、农村居民人均可支配收入分别增长5%、7%左右, 农村居民人均可支配收入, 7",
    "城镇、农村居民人均可支配收入分别增长5%、7%左右, 乡村收入, 7",
    "战略性新兴产业、装备制造业增加值分别增长9.1%、10%, 装备制造业增加值, 10",
    "医疗和养老保险、失业保险参保率分别提高2%、3%, 养老保险参保率, 2",
    "医疗和养老、失业、工伤保险参保率分别提高2%、3%, 失业保险参保率, 3",
    "规模以上工业增加值、利润分别增长5%、6%, 规模以上工业利润, 6",
    "案件、金额与人数分别下降36%、56%和59%, 金额, -56",
    "工业增长5%，农业、林业分别增长6%、7%, 工业, 5"
  })
  void figureOfTheItemIsRight(String quote, String name, String value) {
    link(quote, name, value);

    assertEquals(
        List.of(),
        problems.sorted().stream()
            .map(Problem::code)
            .filter(code -> code == ProblemCode.CONTRADICTS_QUOTE)
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "学校有5所尚未建成, 建成, true",
    "学校有5所基本建成, 建成, true",
    "学校有5所有望建成, 建成, true",
    "学校有5所基本建成, 基本建成, false",
    "学校有5所尚未建成, 尚未建成, false",
    "学校有5所全部建成, 建成, false",
    "基本医疗学校有5所建成, 建成, false"
  })
  void qualifierOfTheWordAfterAFigureMustBeStated(String quote, String word, boolean missing) {
    Figure figure = new Figure(at("5"), null, at("所"), at(Bound.NONE), FigureNature.COUNT);
    link(quote, row(quote, "学校", figure).with("word", at(word)));

    assertEquals(
        missing,
        problems.sorted().stream()
            .anyMatch(problem -> problem.code() == ProblemCode.MODALITY_MISSING));
  }

  @ParameterizedTest
  @CsvSource({
    "合格率达到100%, 合格率, 率, true",
    "合格率达到100%, 合格率, 合格, true",
    "确保合格率达到100%, 合格率, 确, true",
    "确保合格率达到100%, 合格率, 确保, false",
    "合格率将达到100%, 合格率, 将, false",
    "全面覆盖率达到100%, 全面覆盖率, 全面, false",
    "基本医疗覆盖率稳中有升达到100%, 基本医疗覆盖率, 稳中有升, false"
  })
  void partOfAnotherWordIsNotAModality(
      String quote, String name, String modality, boolean reported) {
    Figure figure = new Figure(at("100"), null, at("%"), at(Bound.NONE), FigureNature.RATE);
    link(quote, row(quote, name, figure).with("modality", at(modality)));

    assertEquals(
        reported,
        problems.sorted().stream()
            .anyMatch(problem -> problem.code() == ProblemCode.MODALITY_NOT_IN_QUOTE));
  }

  private void link(String quote, String name, String value) {
    String to = quote.contains("—") ? "6" : null;
    String unit = quote.contains("万吨") ? "万吨" : "%";
    Bound bound = quote.contains("左右") ? Bound.APPROXIMATELY : Bound.NONE;
    FigureNature nature = quote.contains("万吨") ? FigureNature.LEVEL : FigureNature.GROWTH;
    Located<String> end = to == null ? null : at(to);
    link(quote, row(quote, name, new Figure(at(value), end, at(unit), at(bound), nature)));
  }

  private static RecordBuilder<Target> row(String quote, String name, Figure figure) {
    return new RecordBuilder<>(Target.class)
        .with("id", new RowId("a"))
        .with("name", name)
        .with("citation", new Citation(at(new ChapterId("1-1")), at(quote), null))
        .with("figure", figure)
        .with("place", ReportBuilder.PLACE);
  }

  private void link(String quote, RecordBuilder<Target> row) {
    Linker.link(ReportBuilder.of(quote + "。").add(row).report(), problems);
  }

  private static <T> Located<T> at(T value) {
    return new Located<>(value, ReportBuilder.PLACE);
  }
}
