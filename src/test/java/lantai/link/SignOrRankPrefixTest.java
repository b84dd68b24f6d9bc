package lantai.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import lantai.chinese.TextRange;
import lantai.diagnostics.Located;
import lantai.diagnostics.Problem;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.Bound;
import lantai.model.ChangeDirection;
import lantai.model.ChapterId;
import lantai.model.Citation;
import lantai.model.Figure;
import lantai.model.FigureNature;
import lantai.model.NormalizedFigure;
import lantai.model.ReportBuilder;
import lantai.model.Result;
import lantai.model.ResultPeriod;
import lantai.model.RowId;
import lantai.model.table.RecordBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signs and 前 before the digits of a figure. */
class SignOrRankPrefixTest {

  private final Problems problems = new Problems();

  @ParameterizedTest
  @CsvSource({
    "气温-5℃, -, SIGN",
    "气温为-5℃, -, SIGN",
    "2030年气温−5℃, −, SIGN",
    "-5℃, -, SIGN",
    "气温零下5℃, 零下, SIGN",
    "余额为负3亿元, 负, SIGN",
    "增速负5%, 负, SIGN",
    "减负5亿元, '', NONE",
    "正负5%, '', NONE",
    "歼-5战机, -, SIGN",
    "COVID-19疫情, '', NONE",
    "目标——5%, '', NONE",
    "排名进入前3, 前, AMONG_FIRST",
    "保持前5位, 前, AMONG_FIRST",
    "位居全国前10%, 前, AMONG_FIRST",
    "前3个月, '', NONE",
    "提前3, '', NONE",
    "目前5家, '', NONE",
    "约5家, '', NONE"
  })
  void prefixIsPartOfTheFigure(String text, String prefix, SignOrRankPrefix.Kind kind) {
    List<TextRange> numerals = ArabicNumeralFinder.in(text);
    SignOrRankPrefix found = SignOrRankPrefix.before(numerals.get(numerals.size() - 1), text);

    assertEquals(kind, found.kind(), text);
    assertEquals(prefix, found.range().of(text), text);
  }

  @ParameterizedTest
  @CsvSource({"改造5个-8个小区", "同比5%-8%", "3月5日-8日", "产量5万-8万吨", "面积5-8亩"})
  void dashOfRangeIsNotASign(String text) {
    assertEquals(
        SignOrRankPrefix.Kind.NONE,
        SignOrRankPrefix.before(
                ArabicNumeralFinder.in(text).get(text.startsWith("3") ? 2 : 1), text)
            .kind());
  }

  @ParameterizedTest
  @CsvSource({
    "甲气温-5℃, ℃, LEVEL, NONE",
    "甲气温零下5℃, ℃, LEVEL, NONE",
    "甲结余为负5亿元, 亿元, LEVEL, NONE",
    "甲投资负增长5%, %, GROWTH, DOWN",
    "甲投资同比-5%, %, GROWTH, DOWN"
  })
  void valueHasThePrintedSign(
      String quote, String unit, FigureNature nature, ChangeDirection direction) {
    link(quote, "5", unit, Bound.NONE, nature, direction);

    assertEquals(List.of(ProblemCode.DECREASE_UNSIGNED), codes(), quote);
  }

  @ParameterizedTest
  @CsvSource({
    "甲气温-5℃, -5, ℃, NONE, LEVEL, NONE, -5℃, -5, -5",
    "甲气温零下5℃, -5, ℃, NONE, LEVEL, NONE, 零下5℃, -5, -5",
    "甲结余为负5亿元, -5, 亿元, NONE, LEVEL, NONE, 负5亿元, -500000000, -500000000",
    "甲气温-5℃以下, -5, ℃, AT_MOST, LEVEL, NONE, -5℃以下, , -5",
    "甲气温低于-5℃, -5, ℃, LESS_THAN, LEVEL, NONE, 低于-5℃, , -5",
    "甲投资负增长5%以上, -5, %, AT_LEAST, GROWTH, DOWN, 负增长5%以上, , -5",
    "甲投资增长-5%, -5, %, NONE, GROWTH, DOWN, 增长-5%, -5, -5",
    "甲指标排名进入前3, 3, , NONE, RANK, NONE, 前3, , 3",
    "甲指标保持前5位, 5, 位, NONE, RANK, NONE, 保持前5位, , 5",
    "甲指标居全国第5位, 5, 位, NONE, RANK, NONE, 第5位, 5, 5",
    "甲指标位居全国前10%, 10, %, NONE, SHARE, NONE, 前10%, , 10"
  })
  void prefixIsShownAndCounts(
      String quote,
      String value,
      String unit,
      Bound bound,
      FigureNature nature,
      ChangeDirection direction,
      String shown,
      BigDecimal low,
      BigDecimal high) {
    LinkedReport linked = link(quote, value, unit, bound, nature, direction);

    assertEquals(List.of(), codes(), quote + problems.sorted());
    Result row = linked.report().rows(Result.class).get(0);
    assertEquals(shown, linked.quoteMatchOf(row).shown().text());
    NormalizedFigure normalized = linked.normalizedFigure(row);
    assertEquals(low, normalized.low());
    assertEquals(high, normalized.high());
  }

  private LinkedReport link(
      String quote,
      String value,
      String unit,
      Bound bound,
      FigureNature nature,
      ChangeDirection direction) {
    Located<String> located = unit == null ? null : at(unit);
    Figure figure = new Figure(at(value), null, located, at(bound), nature);
    ReportBuilder given =
        ReportBuilder.of(quote + "。")
            .add(
                new RecordBuilder<>(Result.class)
                    .with("id", new RowId("a"))
                    .with("name", "甲")
                    .with("citation", new Citation(at(new ChapterId("1-1")), at(quote), null))
                    .with("figure", figure)
                    .with("direction", direction)
                    .with("period", ResultPeriod.UNSTATED)
                    .with("place", ReportBuilder.PLACE));
    return Linker.link(given.report(), problems);
  }

  private List<ProblemCode> codes() {
    return problems.sorted().stream().map(Problem::code).distinct().toList();
  }

  private static <T> Located<T> at(T value) {
    return new Located<>(value, ReportBuilder.PLACE);
  }
}
