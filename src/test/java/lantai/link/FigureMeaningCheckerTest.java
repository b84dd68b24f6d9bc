package lantai.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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
import lantai.model.ReportBuilder;
import lantai.model.Result;
import lantai.model.ResultPeriod;
import lantai.model.RowId;
import lantai.model.table.RecordBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields of a row's figure are compared with the words around the figure. */
class FigureMeaningCheckerTest {

  private final Problems problems = new Problems();

  @ParameterizedTest
  @CsvSource({
    "森林覆盖率29%, 29, %, COUNT",
    "森林覆盖率29%, 29, %, GROWTH",
    "森林覆盖率29%, 29, %, INCREMENT",
    "森林覆盖率29%, 29, %, RANK",
    "森林覆盖率29%, 29, %, DURATION",
    "森林覆盖率29%, 29, %, INDEX",
    "生产总值增长6%, 6, %, SHARE",
    "生产总值增长6%, 6, %, INCREMENT",
    "投资完成年计划的105%, 105, %, SHARE",
    "新增就业完成年计划的105%, 105, %, GROWTH",
    "新增企业占比29%, 29, %, GROWTH",
    "新增企业占比达29%, 29, %, LEVEL",
    "物价涨幅3%, 3, %, SHARE",
    "浓度29微克/立方米, 29, 微克/立方米, SHARE",
    "实现零违约, 0, , SHARE",
    "实现零违约, 0, , DURATION",
    "改造居家适老化3万户, 3, 万户, RANK",
    "生产总值增长6%, 6, %, RATE",
    "生产总值增长6%, 6, %, LEVEL",
    "生产总值增长约6%, 6, %, RATE",
    "工业、农业分别增长6%、7%, 7, %, SHARE",
    "比重提高到65%, 65, %, GROWTH",
    "比重提高到65%, 65, %, INCREMENT",
    "失业率稳定在5%, 5, %, GROWTH",
    "里程增加30公里, 30, 公里, LEVEL",
    "里程增加30公里, 30, 公里, COUNT",
    "新建公路30公里, 30, 公里, GROWTH",
    "新建公路30公里, 30, 公里, SHARE",
    "新建公路30公里, 30, 公里, RATE",
    "新建公路30公里, 30, 公里, DURATION",
    "新建公路30公里, 30, 公里, RANK",
    "竞争力居第28位, 28, , SHARE",
    "竞争力居第28位, 28, , COUNT",
    "竞争力居第28位, 28, , LEVEL",
    "排名上升3位, 3, 位, RANK",
    "进入全国前10, 10, , COUNT",
    "连续5年优秀, 5, 年, COUNT",
    "连续5年优秀, 5, 年, LEVEL",
    "总量翻两番, 2, 番, COUNT",
    "森林覆盖率百分之三十, 30, 百分之, COUNT",
    "效率提升百分之五, 5, %, RATE",
    "产业比重29%, 29, %, RATE",
    "产业比重提高到29%, 29, %, LEVEL",
    "产业占比达29%, 29, %, RATE",
    "人口占全省的29%, 29, %, LEVEL",
    "企业净增4家、总数达29家, 29, 家, INCREMENT",
    "贷款余额29亿元, 29, 亿元, INCREMENT",
    "累计改造住房29户, 29, 户, INCREMENT",
    "新增企业29家, 29, 家, COUNT",
    "新增企业29家, 29, 家, LEVEL",
    "净增企业29家, 29, 家, COUNT"
  })
  void natureThatTheWordsContradictIsReported(
      String quote, String value, String unit, FigureNature nature) {
    link(quote, value, unit, nature, direction(quote), ResultPeriod.UNSTATED);

    assertEquals(List.of(ProblemCode.CONTRADICTS_QUOTE), codes(), quote);
  }

  @ParameterizedTest
  @CsvSource({
    "森林覆盖率29%, 29, %, RATE",
    "森林覆盖率29%, 29, %, SHARE",
    "存款利息3%, 3, %, LEVEL",
    "新增就业完成年计划的105%, 105, %, RATE",
    "实现零违约, 0, , COUNT",
    "居民消费价格涨幅3%左右, 3, %, GROWTH",
    "增速稳定在5%, 5, %, GROWTH",
    "年均增长达6%, 6, %, GROWTH",
    "检查事项精简26.8%, 26.8, %, GROWTH",
    "出口快于全国5%, 5, %, GROWTH",
    "工业、农业分别增长6%、7%, 7, %, GROWTH",
    "增速分别为5%、6%, 6, %, GROWTH",
    "工业增长6%，农业7%, 7, %, GROWTH",
    "比重提高到65%, 65, %, SHARE",
    "比重提高3个百分点, 3, 个百分点, INCREMENT",
    "产能提高2倍, 2, 倍, GROWTH",
    "收入是十年前的2倍, 2, 倍, RATE",
    "工程提升40所, 40, 所, COUNT",
    "企业减少30家, 30, 家, COUNT",
    "机构精减率40.6%, 40.6, %, RATE",
    "水平指数60.27%, 60.27, %, INDEX",
    "景气指数52.5, 52.5, , INDEX",
    "竞争力居第28位, 28, , RANK",
    "出口居全国5位, 5, 位, RANK",
    "进入全国前10, 10, , RANK",
    "前3个月增长5%, 5, %, GROWTH",
    "提前3个月完成, 3, 个月, DURATION",
    "寿命达到78.5岁, 78.5, 岁, LEVEL",
    "连续第5年优秀, 5, 年, DURATION",
    "死亡率8.5人/10万, 8.5, 人/10万, RATE",
    "满意度95分, 95, 分, RATE",
    "新增就业达到41万人, 41, 万人, INCREMENT",
    "能耗下降百分之五, -5, 百分之, GROWTH",
    "效率提升百分之五, 5, %, GROWTH",
    "为经营主体减负1630亿元, 1630, 亿元, LEVEL",
    "产业比重29%, 29, %, SHARE",
    "产业比重提高到29%, 29, %, SHARE",
    "人口占全省的29%, 29, %, SHARE",
    "投资占年度计划的29%, 29, %, RATE",
    "企业净增4家、总数达29家, 29, 家, COUNT",
    "贷款余额新增29亿元, 29, 亿元, INCREMENT",
    "累计改造住房29户, 29, 户, COUNT",
    "累计新增就业29万人, 29, 万人, INCREMENT",
    "新增企业29家, 29, 家, INCREMENT",
    "新增改造小区29个, 29, 个, COUNT",
    "新增企业产值29亿元, 29, 亿元, LEVEL"
  })
  void natureThatTheWordsAllowIsRight(
      String quote, String value, String unit, FigureNature nature) {
    link(quote, value, unit, nature, direction(quote), ResultPeriod.UNSTATED);

    assertEquals(List.of(), codes(), quote + problems.sorted());
  }

  @ParameterizedTest
  @CsvSource({
    "税收增长5%，支出下降3%, -5, GROWTH, UP",
    "税收增长5%，支出下降3%, 5, GROWTH, DOWN",
    "税收增长5%，支出下降3%, 5, GROWTH, FLAT",
    "税收增长5%，支出下降3%, 5, GROWTH, NONE",
    "税收增长5%，支出下降3%, -3, GROWTH, UP",
    "比重下降到5%, -5, RATE, NONE",
    "比重下降到5%, 5, RATE, UP",
    "比重提高至5%, 5, RATE, DOWN",
    "新增利润占比5%, 5, SHARE, DOWN",
    "产量未下降5%, -5, GROWTH, NONE",
    "差距缩小到5%以内, -5, RATE, DOWN",
    "出口降幅收窄5%, -5, GROWTH, UP",
    "出口降幅收窄5%, 5, GROWTH, DOWN",
    "出口跌幅比上年收窄5%, -5, GROWTH, UP",
    "降幅扩大，产量不降5%, -5, GROWTH, NONE"
  })
  void signOrDirectionThatTheVerbContradictsIsReported(
      String quote, String value, FigureNature nature, ChangeDirection direction) {
    link(quote, value, "%", nature, direction, ResultPeriod.ANNUAL);

    assertEquals(
        List.of(ProblemCode.CONTRADICTS_QUOTE),
        codes().stream().filter(code -> code != ProblemCode.MODALITY_MISSING).toList(),
        quote);
  }

  @ParameterizedTest
  @CsvSource({
    "税收增长5%，支出下降3%, 5, GROWTH, UP",
    "税收增长5%，支出下降3%, -3, GROWTH, DOWN",
    "进口负增长5%, -5, GROWTH, DOWN",
    "降幅收窄5%, 5, GROWTH, UP",
    "不断提高5%, 5, GROWTH, UP",
    "比重下降到5%, 5, SHARE, DOWN",
    "比重下降到5%, 5, SHARE, NONE",
    "比重提高至5%, 5, SHARE, UP"
  })
  void signAndDirectionOfTheVerbAreRight(
      String quote, String value, FigureNature nature, ChangeDirection direction) {
    link(quote, value, "%", nature, direction, ResultPeriod.ANNUAL);

    assertEquals(List.of(), codes(), quote + problems.sorted());
  }

  @ParameterizedTest
  @CsvSource({"事故起数、人数分别下降22%、10%, 10, DOWN", "成本约下降了10%, 10, DOWN", "能耗同比降10%, 10, DOWN"})
  void decreaseOfARowOfFiguresHasASign(String quote, String value, ChangeDirection direction) {
    link(quote, value, "%", FigureNature.GROWTH, direction, ResultPeriod.ANNUAL);

    assertEquals(true, codes().contains(ProblemCode.DECREASE_UNSIGNED), quote);
  }

  @ParameterizedTest
  @CsvSource({
    "转化率较2020年提升8个百分点, 8, 个百分点, INCREMENT, ANNUAL",
    "转化率较“十三五”末提升8个百分点, 8, 个百分点, INCREMENT, ANNUAL",
    "税收比2021年增长5%, 5, %, GROWTH, ANNUAL",
    "税收比五年前增长5%, 5, %, GROWTH, ANNUAL",
    "考核连续5年优秀, 5, 年, DURATION, ANNUAL",
    "考核连续5年优秀, 5, 年, DURATION, CUMULATIVE",
    "累计建成小区5个, 5, 个, COUNT, ANNUAL",
    "产值有望突破5亿元, 5, 亿元, LEVEL, ANNUAL",
    "五年来建成小区5个, 5, 个, COUNT, ANNUAL",
    "五年来成绩显著，建成小区5个, 5, 个, COUNT, ANNUAL",
    "过去五年建成小区5个, 5, 个, COUNT, ANNUAL",
    "“十四五”以来建成小区5个, 5, 个, COUNT, ANNUAL",
    "上半年税收增长5%, 5, %, GROWTH, ANNUAL",
    "上半年税收增长5%, 5, %, GROWTH, TERM",
    "去年前三季度，税收增长5%, 5, %, GROWTH, ANNUAL",
    "一季度税收增长5%, 5, %, GROWTH, ANNUAL",
    "1—11月税收增长5%, 5, %, GROWTH, ANNUAL",
    "税收年均增长5%, 5, %, GROWTH, ANNUAL",
    "税收年均增长5%, 5, %, GROWTH, STREAK",
    "税收、投资年均分别增长4%、5%, 5, %, GROWTH, ANNUAL",
    "截至年底，企业总数达5家, 5, 家, COUNT, ANNUAL",
    "新增企业3家、总数达5家, 5, 家, COUNT, ANNUAL",
    "去年税收增长5%, 5, %, GROWTH, TERM"
  })
  void periodThatTheWordsContradictIsReported(
      String quote, String value, String unit, FigureNature nature, ResultPeriod period) {
    link(quote, value, unit, nature, direction(quote), period);

    assertEquals(List.of(ProblemCode.CONTRADICTS_QUOTE), codes(), quote);
  }

  @ParameterizedTest
  @CsvSource({
    "考核连续5年优秀, 5, 年, DURATION, STREAK",
    "累计建成小区5个, 5, 个, COUNT, CUMULATIVE",
    "全年累计建成小区5个, 5, 个, COUNT, ANNUAL",
    "累计建成8个，小区新增5个, 5, 个, INCREMENT, ANNUAL",
    "五年来成绩显著，去年建成小区5个, 5, 个, COUNT, ANNUAL",
    "五年来建成小区5个, 5, 个, COUNT, TERM",
    "过去五年建成小区5个, 5, 个, COUNT, TERM",
    "上半年税收增长5%, 5, %, GROWTH, UNSTATED",
    "前三季度增长4%，全年税收增长5%, 5, %, GROWTH, ANNUAL",
    "一季度开局良好，税收增长5%, 5, %, GROWTH, ANNUAL",
    "四个季度税收增长5%, 5, %, GROWTH, ANNUAL",
    "税收年均增长5%, 5, %, GROWTH, TERM",
    "颗粒物年均浓度5微克, 5, 微克, LEVEL, ANNUAL",
    "截至年底，接待游客总数达5万人次, 5, 万人次, COUNT, ANNUAL",
    "企业总数达5家, 5, 家, COUNT, STATUS",
    "企业总数达5家, 5, 家, COUNT, ANNUAL",
    "比去年税收增长5%, 5, %, GROWTH, TERM",
    "税收比2022年增长5%, 5, %, GROWTH, ANNUAL",
    "税收比2020年增长5%, 5, %, GROWTH, UNSTATED",
    "投资比2020年增长6%、税收增长5%, 5, %, GROWTH, ANNUAL"
  })
  void periodThatTheWordsAllowIsRight(
      String quote, String value, String unit, FigureNature nature, ResultPeriod period) {
    link(quote, value, unit, nature, direction(quote), period);

    assertEquals(List.of(), codes(), quote);
  }

  private static ChangeDirection direction(String quote) {
    return quote.contains("减少") || quote.contains("下降") ? ChangeDirection.DOWN : ChangeDirection.UP;
  }

  private void link(
      String quote,
      String value,
      String unit,
      FigureNature nature,
      ChangeDirection direction,
      ResultPeriod period) {
    String printed = quote.contains("减少30家") ? "-30" : value;
    Bound bound =
        quote.contains("突破")
            ? Bound.MORE_THAN
            : quote.contains("以内")
                ? Bound.AT_MOST
                : quote.matches(".*(?:左右|约[6下]).*") ? Bound.APPROXIMATELY : Bound.NONE;
    Figure figure =
        new Figure(
            at(printed),
            null,
            unit == null ? null : at(unit),
            new Located<>(bound, at("").place()),
            nature);
    ReportBuilder given =
        ReportBuilder.of(quote + "。")
            .add(
                new RecordBuilder<>(Result.class)
                    .with("id", new RowId("a"))
                    .with("name", "指标")
                    .with("citation", new Citation(at(new ChapterId("1-1")), at(quote), null))
                    .with("figure", figure)
                    .with("direction", direction)
                    .with("period", period)
                    .with("place", ReportBuilder.PLACE));
    Linker.link(given.report(), problems);
  }

  /**
   * Returns the codes, without those for other numerals of the quotes, which have no row here, and
   * for missing units.
   */
  private List<ProblemCode> codes() {
    return problems.sorted().stream()
        .map(Problem::code)
        .filter(code -> code != ProblemCode.NUMERAL_UNACCOUNTED)
        .filter(code -> code != ProblemCode.QUANTITY_UNACCOUNTED)
        .filter(code -> code != ProblemCode.UNIT_MISSING)
        .distinct()
        .toList();
  }

  private static <T> Located<T> at(T value) {
    return new Located<>(value, ReportBuilder.PLACE);
  }
}
