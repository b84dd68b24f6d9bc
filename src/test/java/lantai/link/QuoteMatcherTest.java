package lantai.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.NoSuchElementException;
import lantai.diagnostics.Problem;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.Bound;
import lantai.model.Report;
import lantai.model.ReportBuilder;
import lantai.model.RowId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fields of a row are compared with the text that the report prints. */
class QuoteMatcherTest {

  private final Problems problems = new Problems();
  private LinkedReport linked;

  @Test
  void quoteIsFoundDespiteWhiteSpace() {
    given(
        ReportBuilder.of("总起。", "开展提升行动，确保粮食产量 430 亿斤\n以上。")
            .target("grain", "确保粮食产量430　亿斤 以上", "430", "亿斤", Bound.AT_LEAST));

    assertEquals("1-1#p2", quoteMatch("grain").paragraph().toString());
    thenQuote("grain", "确保粮食产量 430 亿斤\n以上");
    thenFigure("grain", "430 亿斤\n以上");
    thenShown("grain", "确保430 亿斤\n以上");
  }

  @ParameterizedTest
  @CsvSource({
    "税收增速高于全国2个百分点, 2, 个百分点, NONE, 高于全国2个百分点",
    "办理时间原则上不超过2天, 2, 天, AT_MOST, 原则上不超过2天",
    "收费不得超过2元, 2, 元, AT_MOST, 不得超过2元",
    "经济总量连续跨越2万亿元, 2, 万亿元, NONE, 跨越2万亿元",
    "经济总量站上2万亿元台阶, 2, 万亿元, MORE_THAN, 站上2万亿元",
    "经济总量迈上了2万亿元台阶, 2, 万亿元, AT_LEAST, 迈上了2万亿元",
    "最高补助2万元, 2, 万元, AT_MOST, 最高补助2万元",
    "回用率较2020年提高2个百分点以上, 2, 个百分点, AT_LEAST, 较2020年提高2个百分点以上",
    "力争较2020年回用率提高2个百分点, 2, 个百分点, NONE, 力争较2020年提高2个百分点",
    "占比2020年达到2%, 2, %, NONE, 达到2%",
    "转化率比2020年末提升2个百分点, 2, 个百分点, NONE, 比2020年末提升2个百分点",
    "城镇化率较“十三五”末提高2个百分点, 2, 个百分点, NONE, 较“十三五”末提高2个百分点",
    "转化率较上年提升2个百分点, 2, 个百分点, NONE, 较上年提升2个百分点",
    "债券争取到位2亿元, 2, 亿元, NONE, 争取到位2亿元",
    "争取到上级资金2亿元, 2, 亿元, NONE, 2亿元",
    "经营主体12万5千户, 125000, 户, NONE, 12万5千户",
    "粮食产量11亿3千万斤以上, 1130000000, 斤, AT_LEAST, 11亿3千万斤以上",
    "产值1亿2千多万元, 12000, 万元, MORE_THAN, 1亿2千多万元"
  })
  void wordsThatChangeAFigureAreShown(
      String quote, String value, String unit, Bound bound, String shown) {
    given(ReportBuilder.of(quote + "。").target("a", quote, value, unit, bound));

    thenShown("a", shown);
  }

  @Test
  void otherChapterThatContainsTheQuoteIsNamed() {
    Linker.link(
        new ReportBuilder()
            .chapter("1-1", "增长5%。")
            .chapter("2-1", "总起。", "下降3%。")
            .target("a", "下降3%", "3", "%", Bound.NONE)
            .report(),
        problems);

    assertEquals(
        List.of(Problem.Hint.of("other-chapter", "2-1")),
        problems.sorted().stream()
            .filter(problem -> problem.code() == ProblemCode.QUOTE_NOT_FOUND)
            .map(Problem::hint)
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "经营主体12万5千户, 5, 千户, 12万5千户 (125000)",
    "经营主体12万5千户, 12, 万, 12万5千户 (125000)",
    "粮食11亿3千万斤, 3, 千万斤, 11亿3千万斤 (1130000000)",
    "粮食11亿3000万斤, 3000, 万斤, 11亿3000万斤 (1130000000)",
    "停车位1千2百个, 2, 百个, 1千2百个 (1200)"
  })
  void partOfANumeralIsNoNumber(String quote, String value, String unit, String printed) {
    Linker.link(
        ReportBuilder.of(quote + "。").target("a", quote, value, unit, Bound.NONE).report(),
        problems);

    assertEquals(
        List.of(Problem.Hint.of("figures-printed", printed)),
        problems.sorted().stream()
            .filter(problem -> problem.code() == ProblemCode.VALUE_NOT_IN_QUOTE)
            .map(Problem::hint)
            .toList());
  }

  @ParameterizedTest
  @CsvSource({"债券争取到位2亿元, true", "争取到上级资金2亿元, true", "争取上级资金2亿元, false", "争取到2030年产值2亿元, false"})
  void whatWasObtainedIsNotSought(String quote, boolean reported) {
    Linker.link(
        ReportBuilder.of(quote + "。")
            .target("a", quote, null, "2", "亿元", Bound.NONE, "争取")
            .report(),
        problems);

    assertEquals(
        reported,
        problems.sorted().stream()
            .anyMatch(problem -> problem.code() == ProblemCode.MODALITY_NOT_IN_QUOTE),
        quote);
  }

  @Test
  void printedUnitThatIsNotDeclaredIsReported() {
    Linker.link(
        ReportBuilder.of("新增20万人。").target("a", "新增20万人", "20", null, Bound.NONE).report(),
        problems);

    assertEquals(
        List.of(ProblemCode.UNIT_MISSING),
        problems.sorted().stream().map(Problem::code).distinct().toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"430\u00A0亿斤以上", "430　亿斤以上", "430亿 斤以上", "430亿斤\u00A0以上"})
  void figureIsFoundDespiteWhiteSpace(String printed) {
    given(
        ReportBuilder.of("粮食产量" + printed + "。")
            .target("grain", "粮食产量430亿斤以上", "430", "亿斤", Bound.AT_LEAST));

    thenFigure("grain", printed);
  }

  @ParameterizedTest
  @CsvSource({
    "总量翻两番, 2, 番, 翻两番",
    "投资超额完成年度计划的105%, 105, %, 超额完成年度计划的105%",
    "力争达到500亿元, 500, 亿元, 力争达到500亿元"
  })
  void verbThatGovernsTheNumberIsShown(String quote, String value, String unit, String shown) {
    given(ReportBuilder.of(quote + "。").target("a", quote, value, unit, Bound.NONE));

    thenShown("a", shown);
  }

  @Test
  void boundBeforeTheVerbMustBeStated() {
    link(ReportBuilder.of("约惠及125户。").target("a", "约惠及125户", "125", "户", Bound.NONE));

    assertEquals(ProblemCode.BOUND_MISSING, problems.sorted().get(0).code());
  }

  @Test
  void boundBeforeTheVerbIsShown() {
    given(ReportBuilder.of("约惠及125户。").target("a", "约惠及125户", "125", "户", Bound.APPROXIMATELY));
    thenShown("a", "约惠及125户");
  }

  @Test
  void zeroInWordsHasNoUnit() {
    link(ReportBuilder.of("实现零填埋。").target("a", "实现零填埋", "0", "填埋", Bound.NONE));

    assertEquals(ProblemCode.UNIT_NOT_IN_QUOTE, problems.sorted().get(0).code());
  }

  @Test
  void boundIsFoundBeforeOrAfterFigure() {
    given(
        ReportBuilder.of("总量突破2万家，增长6.5%左右。")
            .target("a", "总量突破2万家", "2", "万家", Bound.AT_LEAST)
            .target("b", "增长6.5%左右", "6.5", "%", Bound.APPROXIMATELY));

    thenFigure("a", "突破2万家");
    thenShown("a", "突破2万家");
    thenFigure("b", "6.5%左右");
    thenShown("b", "增长6.5%左右");
  }

  @ParameterizedTest
  @ValueSource(strings = {"5%—5.5%左右", "５％ ～ ５.５％左右", "5-5.5%\n左右", "5%至5.5%左右"})
  void rangeIsFoundWithBothEndsAndBound(String printed) {
    given(
        ReportBuilder.of("增长" + printed + "。")
            .range("gdp", "增长" + printed, "5", "5.5", "%", Bound.APPROXIMATELY));

    thenFigure("gdp", printed);
    assertEquals(2, linked.coverages().size());
    linked.coverages().forEach(coverage -> assertEquals("gdp", coverage.ref()));
  }

  @ParameterizedTest
  @CsvSource({
    "增长5%—5.5%, 5, , RANGE_END_ALONE",
    "增长5%—5.5%, 5.5, , RANGE_END_ALONE",
    "增长5%—6%, 5, 5.5, VALUE_NOT_IN_QUOTE",
    "增长5%、5.5%, 5, 5.5, VALUE_NOT_IN_QUOTE",
    "从5%到5.5%, 5, 5.5, VALUE_NOT_IN_QUOTE",
    "增长5—5.5个百分点, 5, 5.5, UNIT_NOT_IN_QUOTE",
    "增长5%—5.5%左右, 5, 5.5, BOUND_MISSING",
    "增长5%—5.5%和5%～5.5%, 5, 5.5, VALUE_AMBIGUOUS",
    "增长5%-5.5%, -5, -5.5, DECREASE_NOT_IN_QUOTE",
    "下降5%—5.5%, 5, 5.5, DECREASE_UNSIGNED",
    "成本减少了5%—5.5%, 5, 5.5, DECREASE_UNSIGNED"
  })
  void rangeThatIsNotPrintedIsReported(String quote, String value, String to, ProblemCode code) {
    link(ReportBuilder.of(quote + "。").range("gdp", quote, value, to, "%", Bound.NONE));

    assertEquals(code, problems.sorted().get(0).code());
  }

  @Test
  void focusOnOneEndOfRangeIsReported() {
    link(
        ReportBuilder.of("增长5%—5.5%。")
            .target("gdp", "增长5%—5.5%", "增长5%", "5", "%", Bound.NONE, null));

    assertEquals(ProblemCode.RANGE_END_ALONE, problems.sorted().get(0).code());
  }

  @Test
  void wordAfterRowOfRangesIsBoundOfEach() {
    String quote = "城镇、农村居民人均可支配收入分别增长5%—6%、6%—7%左右";
    given(
        ReportBuilder.of(quote + "。")
            .range("urban", quote, "5", "6", "%", Bound.APPROXIMATELY)
            .range("rural", quote, "6", "7", "%", Bound.APPROXIMATELY));

    thenShown("urban", "增长5%—6%左右");
    thenShown("rural", "6%—7%左右");
  }

  @Test
  void wordAfterRowOfFiguresIsBoundOfEach() {
    String quote = "城镇、农村居民人均可支配收入分别增长5%、7%左右";
    given(
        ReportBuilder.of(quote + "。")
            .target("urban", quote, "增长5%", "5", "%", Bound.APPROXIMATELY, null)
            .target("rural", quote, "7%左右", "7", "%", Bound.APPROXIMATELY, null));

    thenFigure("urban", "5%");
    thenShown("urban", "增长5%左右");
    thenFigure("rural", "7%左右");
    thenShown("rural", "7%左右");
  }

  @Test
  void wordsAboveLimitAreNotBoundOfNumberAfterThem() {
    given(
        ReportBuilder.of("限额以上商贸经营主体净增3000家。")
            .target("a", "限额以上商贸经营主体净增3000家", "3000", "家", Bound.NONE));

    thenShown("a", "净增3000家");
  }

  @ParameterizedTest
  @EnumSource(
      value = Bound.class,
      names = {"APPROXIMATELY", "AT_LEAST", "AT_MOST"})
  void wordsAboveLimitAreNotBound(Bound bound) {
    link(
        ReportBuilder.of("限额以上商贸经营主体净增3000家。")
            .target("a", "限额以上商贸经营主体净增3000家", "3000", "家", bound));

    thenProblem(5, ProblemCode.BOUND_NOT_IN_QUOTE);
  }

  @Test
  void fullWidthFigureIsFound() {
    given(
        ReportBuilder.of("增长６．５％左右，粮食４３０亿斤。")
            .target("a", "增长６．５％左右", "6.5", "%", Bound.APPROXIMATELY)
            .target("b", "粮食４３０亿斤", "430", "亿斤", Bound.NONE)
            .target("c", "增长６．５％左右", "6.5", "％", Bound.APPROXIMATELY));

    thenShown("a", "增长６．５％左右");
    thenShown("b", "４３０亿斤");
    assertEquals(quoteMatch("a").figure(), quoteMatch("c").figure());
  }

  @Test
  void wordAfterRowOfFullWidthFiguresIsBoundOfEach() {
    String quote = "收入分别增长５％、７％左右";
    given(
        ReportBuilder.of(quote + "。")
            .target("a", quote, "５％", "5", "%", Bound.APPROXIMATELY, null));

    thenShown("a", "增长５％左右");
  }

  @Test
  void wordForMoreThanRoundNumberIsItsBound() {
    given(ReportBuilder.of("惠及4500多万人口。").target("a", "惠及4500多万人", "4500", "万人", Bound.MORE_THAN));

    thenShown("a", "4500多万人");
  }

  @ParameterizedTest
  @CsvSource({
    "增长百分之七点九, 7.9, %, NONE, 增长百分之七点九",
    "增长百分之五左右, 5, 百分之, APPROXIMATELY, 增长百分之五左右",
    "建成十二所学校, 12, 所, NONE, 十二所",
    "覆盖三成以上, 3, 成, AT_LEAST, 三成以上",
    "培训近三十万人, 30, 万人, NEARLY, 近三十万人",
    "投入两万三千元, 23000, 元, NONE, 两万三千元"
  })
  void valueMayBePrintedInChineseNumerals(
      String quote, String value, String unit, Bound bound, String shown) {
    link(ReportBuilder.of(quote + "。").target("a", quote, value, unit, bound));

    assertEquals(List.of(), problems.sorted());
    thenShown("a", shown);
  }

  @Test
  void negativeValueIsPrintedAsDecrease() {
    given(
        ReportBuilder.of("固定资产投资下降5.9%。")
            .result("a", "固定资产投资下降5.9%", "-5.9", "%", Bound.NONE, "下降"));

    thenShown("a", "下降5.9%");
  }

  @Test
  void taskIsMatchedByItsWords() {
    given(ReportBuilder.of("全面完成国家下达任务。").target("a", "完成国家下达任务", null, null, Bound.COMPLETE));

    thenFigure("a", "完成国家下达任务");
    thenShown("a", "完成国家下达任务");
  }

  @Test
  void taskWithoutWordOfCompletionIsReported() {
    link(ReportBuilder.of("推进国家下达任务。").target("a", "推进国家下达任务", null, null, Bound.COMPLETE));

    thenProblem(5, ProblemCode.BOUND_NOT_IN_QUOTE);
  }

  @Test
  void missingQuoteIsReportedWithNearestText() {
    link(
        ReportBuilder.of("总起。", "确保粮食产量430亿斤以上。")
            .target("a", "确保粮食总产量430亿斤以上", "430", "亿斤", Bound.AT_LEAST));

    thenProblem(1, ProblemCode.QUOTE_NOT_FOUND);
    Problem.Hint hint = problems.sorted().get(0).hint();
    assertEquals("nearest-text-block", hint.key());
    assertEquals("2", hint.arguments().get(1));
  }

  @Test
  void missingQuoteWithoutNearTextIsReported() {
    link(ReportBuilder.of("总起。").target("a", "确保粮食产量430亿斤", "430", "亿斤", Bound.NONE));

    assertEquals(Problem.Hint.of("quote-verbatim"), problems.sorted().get(0).hint());
  }

  @Test
  void ambiguousQuoteIsReportedWithItsParagraphs() {
    link(ReportBuilder.of("增长5%。又增长5%。", "增长 5%。").target("a", "增长5%", "5", "%", Bound.NONE));

    thenProblem(1, ProblemCode.QUOTE_AMBIGUOUS);
    assertEquals(List.of("1-1", "3", "1, 2"), problems.sorted().get(0).arguments());
  }

  @Test
  void focusMustOccurOnceInQuote() {
    link(
        ReportBuilder.of("分别增长5%、5%左右。")
            .target("a", "分别增长5%、5%左右", "5%", "5", "%", Bound.APPROXIMATELY, null)
            .target("b", "分别增长5%、5%左右", "7%", "7", "%", Bound.APPROXIMATELY, null));

    assertEquals(
        List.of("5%", "2"),
        problems.sorted().get(0).arguments(),
        () -> problems.sorted().toString());
    assertEquals(List.of("7%", "0"), problems.sorted().get(1).arguments());
    thenProblem(2, ProblemCode.FOCUS_NOT_IN_QUOTE);
  }

  @Test
  void valueWithUnitPrintedTwiceNeedsFocus() {
    String quote = "分别增长5%、5%左右";
    link(ReportBuilder.of(quote + "。").target("a", quote, "5", "%", Bound.APPROXIMATELY));

    thenProblem(3, ProblemCode.VALUE_AMBIGUOUS);
  }

  @Test
  void unitDecidesBetweenEqualNumbers() {
    given(
        ReportBuilder.of("实施5项行动，增长5%左右。")
            .target("a", "实施5项行动，增长5%左右", "5", "%", Bound.APPROXIMATELY));

    thenFigure("a", "5%左右");
  }

  @ParameterizedTest
  @CsvSource({"43", "30", "430.0", "4300", "6"})
  void valueMustBeWholePrintedNumber(String value) {
    link(
        ReportBuilder.of("粮食产量430亿斤，增长6.5%。")
            .target("a", "粮食产量430亿斤，增长6.5%", value, "亿斤", Bound.NONE));

    thenProblem(3, ProblemCode.VALUE_NOT_IN_QUOTE);
  }

  @Test
  void unitMustFollowNumber() {
    link(ReportBuilder.of("粮食产量430亿斤。").target("a", "粮食产量430亿斤", "430", "斤", Bound.NONE));

    thenProblem(4, ProblemCode.UNIT_NOT_IN_QUOTE);
  }

  @ParameterizedTest
  @CsvSource({
    "投资34万亿元, 34, 万",
    "投资34万亿元, 34, 万亿",
    "投资35亿元, 35, 亿",
    "进口35亿美元, 35, 亿美",
    "进口35亿美元, 35, 亿",
    "用电42千瓦时, 42, 千瓦",
    "用水62m³, 62, m",
    "惠及41万人次, 41, 万人",
    "惠及41万人次, 41, 万",
    "浓度39微克/立方米, 39, 微克",
    "补贴40万元/亩, 40, 万元",
    "面积12平方公里, 12, 平方",
    "修路12公里, 12, 公",
    "提高2个百分点, 2, 个",
    "提前2个月, 2, 个",
    "建成五百万亩, 5, 百",
    "投资五亿元, 5, 亿"
  })
  void unitMustNotGoOnAsLongerOne(String quote, String value, String unit) {
    link(ReportBuilder.of(quote + "。").target("a", quote, value, unit, Bound.NONE));

    thenProblem(4, ProblemCode.UNIT_NOT_IN_QUOTE);
  }

  @ParameterizedTest
  @CsvSource({
    "为48.7万适龄女生接种, 48.7, 万",
    "培训12万人民教师, 12, 万",
    "建成12个月台, 12, 个月台",
    "投资35亿美元, 35, 亿美元",
    "浓度39微克/立方米, 39, 微克/立方米",
    "新增12个重点企业, 12, 个",
    "新增三千万亩良田, 3000, 万亩",
    "建成五亿元项目, 5, 亿元"
  })
  void unitMayBeFollowedByOtherWords(String quote, String value, String unit) {
    link(ReportBuilder.of(quote + "。").target("a", quote, value, unit, Bound.NONE));

    assertEquals(List.of(), problems.sorted());
  }

  @ParameterizedTest
  @CsvSource({"建成四十七座, 40", "建成四十七座, 4", "达到三分之一, 3", "达到三分之一, 1", "投资一千二百座, 1000", "建成二十一座, 1"})
  void chineseNumeralIsNotPartOfLongerOne(String quote, String value) {
    link(ReportBuilder.of(quote + "。").target("a", quote, value, null, Bound.NONE));

    thenProblem(3, ProblemCode.VALUE_NOT_IN_QUOTE);
  }

  @ParameterizedTest
  @CsvSource({"AT_LEAST", "AT_MOST"})
  void boundMustBePrinted(Bound bound) {
    link(ReportBuilder.of("增长5%左右。").target("a", "增长5%左右", "5", "%", bound));

    thenProblem(5, ProblemCode.BOUND_NOT_IN_QUOTE);
    assertEquals(
        Problem.Hint.of("bound-printed", "左右", "approximately"), problems.sorted().get(0).hint());
  }

  @ParameterizedTest
  @CsvSource({
    "惠及逾120户, 户, 逾, more-than",
    "增长120%左右, %, 左右, approximately",
    "'分别为120户、130户左右', 户, 左右, approximately",
    "不超120户, 户, 不超, at-most",
    "未超120户, 户, 未超, at-most",
    "不超过120户, 户, 不超过, at-most",
    "最多120户, 户, 最多, at-most",
    "最少120户, 户, 最少, at-least",
    "起码120户, 户, 起码, at-least",
    "未达120户, 户, 未达, less-than",
    "近乎120户, 户, 近乎, nearly",
    "120户之内, 户, 之内, at-most",
    "120户许, 户, 许, approximately",
    "120户不到, 户, 不到, less-than",
    "120户及以上, 户, 及以上, at-least",
    "120户（含）以上, 户, (含)以上, at-least",
    "120（户）以上, , (户)以上, at-least",
    "120亿多元, 亿元, 多, more-than",
    "120万余亿元, 万亿元, 余, more-than",
    "120多亿元, 亿元, 多, more-than"
  })
  void printedBoundThatIsNotDeclaredIsReportedWithItsWord(
      String quote, String unit, String word, String bound) {
    link(ReportBuilder.of(quote + "。").target("a", quote, "120", unit, Bound.NONE));

    assertEquals(
        List.of(ProblemCode.BOUND_MISSING),
        problems.sorted().stream().map(Problem::code).toList(),
        () -> problems.sorted().toString());
    assertEquals(List.of(word, bound), problems.sorted().get(0).arguments());
  }

  @Test
  void wordAfterOtherRowIsNotBound() {
    String quote = "工业增长6.5%左右；新增企业3000家";
    link(ReportBuilder.of(quote + "。").target("a", quote, "3000", "家", Bound.APPROXIMATELY));

    thenProblem(5, ProblemCode.BOUND_NOT_IN_QUOTE);
  }

  @Test
  void negatedWordOfExcessIsNotExcess() {
    link(ReportBuilder.of("不超138户。").target("a", "不超138户", "138", "户", Bound.MORE_THAN));

    thenProblem(5, ProblemCode.BOUND_NOT_IN_QUOTE);
    assertEquals(
        Problem.Hint.of("bound-printed", "不超", "at-most"), problems.sorted().get(0).hint());
  }

  @Test
  void modalityOfTargetMustBeInQuote() {
    link(ReportBuilder.of("力争增长5%。").target("a", "力争增长5%", null, "5", "%", Bound.NONE, "确保"));

    thenProblem(6, ProblemCode.MODALITY_NOT_IN_QUOTE);
  }

  @Test
  void modalityOfCommitmentMustBeInQuote() {
    link(ReportBuilder.of("守住红线，确保增长。").commitment("a", "守住红线", null, null, "确保"));

    thenProblem(6, ProblemCode.MODALITY_NOT_IN_QUOTE);
  }

  @Test
  void commitmentToCompleteNeedsWordOfCompletion() {
    link(ReportBuilder.of("推进审批任务，完成。").commitment("a", "推进审批任务", null, Bound.COMPLETE, null));

    thenProblem(5, ProblemCode.BOUND_NOT_IN_QUOTE);
    assertEquals(Problem.Hint.of("bound-words", "完成 建成"), problems.sorted().get(0).hint());
  }

  @Test
  void cityMustBeInQuote() {
    link(ReportBuilder.of("南昌建设枢纽，九江建设口岸。").city("a", "南昌建设枢纽", "九江"));

    thenProblem(6, ProblemCode.WORD_NOT_IN_QUOTE);
    assertEquals(List.of("九江"), problems.sorted().get(0).arguments());
  }

  @ParameterizedTest
  @ValueSource(strings = {"新开工", "推进", "建成。乙桥"})
  void wordOfProjectInOtherSentenceIsReported(String word) {
    link(ReportBuilder.of("开工甲桥。新开工丙桥，建成。乙桥。推进丁桥。").project("a", "甲桥", word));

    thenProblem(6, ProblemCode.WORD_NOT_IN_QUOTE);
    assertEquals(List.of(word), problems.sorted().get(0).arguments());
  }

  @ParameterizedTest
  @ValueSource(strings = {"开工", "建成", "等一批 项目"})
  void wordOfProjectMayBeAnywhereInSentence(String word) {
    given(ReportBuilder.of("总起。开工甲桥、乙桥、丙桥等一批项目，确保\n建成。").project("a", "乙桥", word));

    thenQuote("a", "乙桥");
  }

  @Test
  void quoteOverTwoSentencesHasWordsOfBoth() {
    given(
        ReportBuilder.of("总起。开工甲桥。乙桥建成。").project("a", "甲桥。乙桥", "开工").project("b", "甲桥。 乙桥", "建成"));
  }

  @Test
  void focusIsRangeWithinQuote() {
    given(
        ReportBuilder.of("守住红线，办好大会，再守住红线，保持稳定。").commitment("a", "大会，再守住红线", "守住 红线", null, null));

    assertEquals(11, quoteMatch("a").figure().start());
    thenFigure("a", "守住红线");
    thenQuote("a", "大会，再守住红线");
  }

  @Test
  void wordOfResultMustBeInQuote() {
    link(ReportBuilder.of("投资下降5.9%。").result("a", "投资下降5.9%", "-5.9", "%", Bound.NONE, "增长"));

    thenProblem(6, ProblemCode.WORD_NOT_IN_QUOTE);
  }

  @Test
  void figureMayBelongToOneRowOnly() {
    link(
        ReportBuilder.of("收入增长5%左右。")
            .target("a", "收入增长5%左右", "5", "%", Bound.APPROXIMATELY)
            .target("b", "增长5%左右", "5", "%", Bound.APPROXIMATELY));

    assertEquals(ProblemCode.NUMERAL_ACCOUNTED_TWICE, problems.sorted().get(0).code());
    assertEquals(
        List.of("5", "收入增长5%左右。", "a (content/x.yaml:9)", "b (content/x.yaml:9)"),
        problems.sorted().get(0).arguments());
  }

  @Test
  void rowOfUnknownChapterIsSkipped() {
    ReportBuilder report = new ReportBuilder().chapter("9", "无。");
    report.target("a", "增长5%", "5", "%", Bound.NONE);
    Report whole = report.report();
    link(
        ReportBuilder.report(
            whole.site(), List.of(), whole.rows(), whole.terms(), whole.exclusions()));

    assertThrows(NoSuchElementException.class, () -> quoteMatch("a"));
    assertEquals(List.of(), problems.sorted());
  }

  private void given(ReportBuilder report) {
    link(report);
    List<Problem> errors =
        problems.sorted().stream()
            .filter(problem -> problem.code() != ProblemCode.NUMERAL_ACCOUNTED_TWICE)
            .toList();
    assertEquals(List.of(), errors);
  }

  private void link(ReportBuilder report) {
    link(report.report());
  }

  private void link(Report report) {
    Problems found = new Problems();
    linked = Linker.link(report, found);
    found.sorted().stream()
        .filter(problem -> problem.code() != ProblemCode.NUMERAL_UNACCOUNTED)
        .forEach(problems::add);
  }

  private QuoteMatch quoteMatch(String row) {
    return linked.quoteMatchOf(linked.row(new RowId(row)));
  }

  private String text(String row) {
    return linked.report().textBlock(quoteMatch(row).paragraph()).text();
  }

  private void thenQuote(String row, String quote) {
    assertEquals(quote, quoteMatch(row).quote().of(text(row)));
  }

  private void thenFigure(String row, String figure) {
    assertEquals(figure, quoteMatch(row).figure().of(text(row)));
  }

  private void thenShown(String row, String text) {
    assertEquals(text, quoteMatch(row).shown().text());
  }

  /** Each line is a field of a row; see {@link ReportBuilder#target}. */
  private void thenProblem(int line, ProblemCode code) {
    assertTrue(
        problems.sorted().stream()
            .anyMatch(problem -> problem.code() == code && problem.place().line() == line),
        problems.sorted().toString());
    assertTrue(problems.sorted().stream().allMatch(problem -> problem.code() == code));
  }
}
