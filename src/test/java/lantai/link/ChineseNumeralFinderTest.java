package lantai.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import lantai.diagnostics.Problem;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.Bound;
import lantai.model.NormalizedFigure;
import lantai.model.ReportBuilder;
import lantai.model.RowId;
import lantai.model.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows can state numbers that are not runs of Arabic digits. */
class ChineseNumeralFinderTest {

  private final Problems problems = new Problems();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "建成3,012座 | 3012 | - | 座 | NONE | 3,012座 | 3012 | 3012 | 3012 | 座",
        "新增1,234.5万人 | 1234.5 | - | 万人 | NONE | 新增1,234.5万人 | 12345000 | 12345000 | 12345000 | 人",
        "新增1,000—2,000家 | 1000 | 2000 | 家 | NONE | 新增1,000—2,000家 | 1000 | 1000 | 2000 | 家",
        "培育四至五家 | 4 | 5 | 家 | NONE | 四至五家 | 4 | 4 | 5 | 家",
        "培育八—九个 | 8 | 9 | 个 | NONE | 八—九个 | 8 | 8 | 9 | 个",
        "培育三十家至五十家 | 30 | 50 | 家 | NONE | 三十家至五十家 | 30 | 30 | 50 | 家",
        "投入三至五亿元 | 3 | 5 | 亿元 | NONE | 三至五亿元 | 300000000 | 300000000 | 500000000 | 元",
        "增长百分之六至百分之七 | 6 | 7 | % | NONE | 增长百分之六至百分之七 | 6 | 6 | 7 | %",
        "增长百分之六到七左右 | 6 | 7 | 百分之 | APPROXIMATELY | 增长百分之六到七左右 | 6 | - | - | %",
        "培育两三百个 | 200 | 300 | 个 | NONE | 两三百个 | 200 | 200 | 300 | 个",
        "培育十五六家以上 | 15 | 16 | 家 | AT_LEAST | 十五六家以上 | 15 | 15 | - | 家",
        "培育三五家 | 3 | 5 | 家 | NONE | 三五家 | 3 | 3 | 5 | 家",
        "下降16%—15% | -16 | -15 | % | NONE | 下降16%—15% | -16 | -16 | -15 | %",
        "比重为16%—15% | 16 | 15 | % | NONE | 16%—15% | 16 | 15 | 16 | %",
        "下降千分之三 | -3 | - | ‰ | NONE | 下降千分之三 | -3 | -3 | -3 | ‰",
        "下降千分之三 | -3 | - | 千分之 | NONE | 下降千分之三 | -3 | -3 | -3 | ‰",
        "下降3‰ | -3 | - | ‰ | NONE | 下降3‰ | -3 | -3 | -3 | ‰",
        "培育一〇〇家 | 100 | - | 家 | NONE | 一〇〇家 | 100 | 100 | 100 | 家",
        "培育壹佰贰拾家 | 120 | - | 家 | NONE | 壹佰贰拾家 | 120 | 120 | 120 | 家",
        "建成③个 | 3 | - | 个 | NONE | ③个 | 3 | 3 | 3 | 个",
        "突破万亿元 | 10000 | - | 亿元 | MORE_THAN | 突破万亿元 | 1000000000000 | 1000000000000 | - | 元",
        "培育三百个 | 3 | - | 百个 | NONE | 三百个 | 300 | 300 | 300 | 个"
      })
  void rowStatesNumberAndCoversIt(
      String quote,
      String value,
      String to,
      String unit,
      Bound bound,
      String shown,
      BigDecimal number,
      BigDecimal low,
      BigDecimal high,
      String unitBase) {
    LinkedReport linked =
        Linker.link(
            ReportBuilder.of(quote + "。")
                .range(
                    "a",
                    quote,
                    value,
                    to,
                    unit,
                    to == null || bound != Bound.NONE ? bound : Bound.RANGE)
                .report(),
            problems);

    assertEquals(List.of(), problems.sorted());
    assertEquals(
        "a",
        linked.coverages().stream()
            .map(CoveredQuantity::ref)
            .distinct()
            .collect(Collectors.joining()));
    assertEquals(shown, linked.shownWords(linked.row(new RowId("a"))));
    Target row = linked.report().rows(Target.class).get(0);
    assertEquals(
        new NormalizedFigure(number, low, high, unitBase), NormalizedFigure.of(row.figure()));
  }

  @ParameterizedTest
  @CsvSource({
    "培育四至五家, 5, , 家, VALUE_NOT_IN_QUOTE",
    "培育四至五家, 4, , 家, VALUE_NOT_IN_QUOTE",
    "培育两三百个, 300, , 个, VALUE_NOT_IN_QUOTE",
    "培育两三百个, 3, , 百个, VALUE_NOT_IN_QUOTE",
    "培育四五家, 4, 6, 家, VALUE_NOT_IN_QUOTE",
    "培育数十家, 10, , 家, VALUE_NOT_IN_QUOTE",
    "培育十几家, 10, , 家, VALUE_NOT_IN_QUOTE",
    "增长两位数, 2, , , VALUE_NOT_IN_QUOTE",
    "面积一半, 1, , , VALUE_NOT_IN_QUOTE",
    "推进一体化, 1, , , UNIT_MISSING",
    "培育5万家, 10000, , 家, VALUE_NOT_IN_QUOTE",
    "培育20多万家, 10000, , 家, VALUE_NOT_IN_QUOTE",
    "培育半百家, 100, , 家, VALUE_NOT_IN_QUOTE",
    "用两年半, 2, , 年, UNIT_NOT_IN_QUOTE",
    "用5年半, 5, , 年, UNIT_NOT_IN_QUOTE",
    "由百分之六到百分之七, 6, 7, %, VALUE_NOT_IN_QUOTE",
    "'建成3,012座', 3, , , VALUE_NOT_IN_QUOTE",
    "'建成3,012座', 12, , 座, VALUE_NOT_IN_QUOTE",
    "下降16%—15%, -15, -16, %, RANGE_REVERSED",
    "下降16%—15%, -16, , %, RANGE_END_ALONE",
    "下降千分之三, -3, , %, UNIT_NOT_IN_QUOTE"
  })
  void rowThatStatesOtherNumberIsReported(
      String quote, String value, String to, String unit, ProblemCode code) {
    Linker.link(
        ReportBuilder.of(quote + "。").range("a", quote, value, to, unit, Bound.NONE).report(),
        problems);

    assertEquals(code, problems.sorted().get(0).code());
  }

  @ParameterizedTest
  @CsvSource({"培育四至五家, '四至五家 (4—5)'", "培育两三百个, '两三百个 (200—300)'", "培育三百个和5家, '三百个 (300), 5家'"})
  void printedNumberIsNamedInDigits(String quote, String numbers) {
    Linker.link(
        ReportBuilder.of(quote + "。").target("a", quote, "7", "家", Bound.NONE).report(), problems);

    assertEquals(Problem.Hint.of("figures-printed", numbers), problems.sorted().get(0).hint());
  }

  @ParameterizedTest
  @CsvSource({"损失减半, 减半", "占比过半, 过半", "水质Ⅱ类, Ⅱ类", "引进数十家, 数十家"})
  void wordsThatNoNumberStatesAreNamed(String quote, String words) {
    Linker.link(
        ReportBuilder.of(quote + "。").target("a", quote, "7", null, Bound.NONE).report(), problems);

    assertEquals(Problem.Hint.of("words-printed", words), problems.sorted().get(0).hint());
  }

  @ParameterizedTest
  @CsvSource({
    "培育三百家, quantity-number, 300, ",
    "培育四至五家, quantity-range, 4, 5",
    "培育两三百个, quantity-range, 200, 300",
    "培育八—九个, quantity-range, 8, 9",
    "增长百分之六至百分之七, quantity-range, 6, 7",
    "损失减半, quantity-words, 减半, ",
    "占比过半, quantity-words, 过半, ",
    "面积一半, quantity-words, 一半, ",
    "水质Ⅱ类, quantity-words, Ⅱ类, ",
    "占三分之一, quantity-words, 三分之一, "
  })
  void hintShowsHowARowStatesTheQuantity(String text, String hint, String first, String second) {
    Linker.link(ReportBuilder.of(text + "。").report(), problems);

    String[] arguments = second == null ? new String[] {first} : new String[] {first, second};
    assertEquals(Problem.Hint.of(hint, arguments), problems.sorted().get(0).hint());
  }

  @Test
  void wordsAreCoveredByRowWithoutNumberOrExclusion() {
    Linker.link(
        ReportBuilder.of("遏制损失减半，防止占比过半。", "水质Ⅱ类。")
            .commitment("a", "遏制损失减半", null, null, null)
            .commitment("b", "防止占比过半", null, null, null)
            .exclusion("Ⅱ类", "水质的类别")
            .report(),
        problems);

    assertEquals(List.of(), problems.sorted());
  }
}
