package lantai.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import lantai.chinese.TextRange;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.Bound;
import lantai.model.Report;
import lantai.model.ReportBuilder;
import lantai.model.TextBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every numeral that a report prints is covered exactly once. */
class CoverageCheckerTest {

  private static final int ROUNDS = 300;

  private final Problems problems = new Problems();

  @Test
  void figureIsCoveredByItsRow() {
    thenCoverages(
        ReportBuilder.of("增长6.5%左右。", "投资下降5.9%。")
            .target("a", "增长6.5%左右", "6.5", "%", Bound.APPROXIMATELY)
            .result("b", "投资下降5.9%", "-5.9", "%", Bound.NONE, "下降"),
        "1-1 p1 6.5 TARGET a",
        "1-1 p2 5.9 RESULT b");
  }

  @Test
  void digitsWithChineseMultiplesAreOneNumber() {
    thenCoverages(
        ReportBuilder.of("主体12万5千户。").target("a", "主体12万5千户", "125000", "户", Bound.NONE),
        "1-1 p1 12万5千 TARGET a");
    thenProblem(
        ReportBuilder.of("主体12万5千户。"), ProblemCode.NUMERAL_UNACCOUNTED, "12万5千", "主体12万5千户。");
  }

  @Test
  void rowWithFigureCoversOnlyThatFigure() {
    thenProblem(
        ReportBuilder.of("新增3项，增长5%。").target("a", "新增3项，增长5%", "5", "%", Bound.NONE),
        ProblemCode.NUMERAL_UNACCOUNTED,
        "3",
        "新增3项，增长5%。");
  }

  @Test
  void targetAndResultWithoutFigureCoverTheirWords() {
    thenCoverages(
        ReportBuilder.of("全面完成第14项任务。", "全面完成第15项任务。")
            .target("a", "完成第14项任务", null, null, Bound.COMPLETE)
            .result("b", "完成第15项任务", null, null, Bound.COMPLETE, null),
        "1-1 p1 14 TARGET a",
        "1-1 p2 15 RESULT b");
  }

  @ParameterizedTest
  @CsvSource({
    "建成学校30所, 学校,",
    "建成学校三十所, 学校,",
    "建成“5+2就业之家”, “5+2就业之家”, 5 2",
    "建成6.0版平台, 6.0版平台, 6.0"
  })
  void rowWithoutFigureStatesTheNumbersThatItShows(String quote, String name, String stated) {
    LinkedReport linked =
        Linker.link(
            ReportBuilder.of(quote + "。").project("p", name, quote, "建成").report(), problems);

    assertEquals(
        stated == null ? "" : stated,
        String.join(" ", linked.coverages().stream().map(CoveredQuantity::text).toList()));
    assertEquals(
        stated == null ? List.of("figure-not-shown") : List.of(),
        problems.sorted().stream().map(problem -> problem.hint().key()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1]", "〔1〕", "【注1】", "（注1）", "(注释1)", "［１］", "（见注1）"})
  void markInTextBelongsToItsNote(String mark) {
    LinkedReport linked =
        Linker.link(
            ReportBuilder.of("建设高地" + mark + "。").note("n", 1, List.of("高地"), "甲。").report(),
            problems);

    assertEquals(List.of(), problems.sorted());
    assertEquals("n", linked.coverages().get(0).ref());
  }

  @ParameterizedTest
  @ValueSource(strings = {"¹²", "⁷", "²"})
  void superscriptBelongsToItsNote(String mark) {
    ReportBuilder given = ReportBuilder.of("建设高地和大桥" + mark + "，面积达km²。");
    for (int i = 1; i <= 12; i++) {
      given.note("n" + i, i, List.of(i == 1 ? "高地" : "名词" + (char) ('甲' + i)), "甲。");
    }
    LinkedReport linked = Linker.link(given.report(), problems);

    assertEquals(11, problems.sorted().size(), () -> problems.sorted().toString());
    assertEquals(mark, linked.coverages().get(0).text());
    assertTrue(linked.coverages().get(0).isNumeral());
  }

  @ParameterizedTest
  @CsvSource({"〔2〕, 2", "（注13）, 13", "⁹, 9"})
  void markWithoutNoteIsReported(String mark, String number) {
    thenProblem(
        ReportBuilder.of("建设高地" + mark + "。").note("n", 1, List.of("高地"), "甲。"),
        ProblemCode.NOTE_MISSING,
        number);
  }

  @Test
  void numberInBracketsOfReportWithoutNotesIsNumeral() {
    thenProblem(ReportBuilder.of("建设高地[7]。"), ProblemCode.NUMERAL_UNACCOUNTED, "7", "建设高地[7]。");
  }

  @Test
  void falseMarkMayBeExcluded() {
    thenCoverages(
        ReportBuilder.of("高地〔7〕号。").note("n", 1, List.of("高地"), "甲。").exclusion("〔{n}〕号", "文号"),
        "1-1 p1 7 EXCLUDED 文号",
        "notes note-1 1 NOTE n");
  }

  @Test
  void numbersOfNotesHaveNoGap() {
    ReportBuilder given =
        ReportBuilder.of("高地、平台、中心。")
            .note("a", 2, List.of("高地"), "甲。")
            .note("b", 5, List.of("平台"), "甲。")
            .note("c", 6, List.of("中心"), "甲。");
    Linker.link(given.report(), problems);

    assertEquals(
        List.of(List.of("1"), List.of("3, 4")),
        problems.sorted().stream().map(Problem::arguments).toList());
    assertEquals(Set.of(ProblemCode.NOTE_MISSING), Set.copyOf(codes()));
  }

  @Test
  void reportMaySkipNoteNumbers() {
    Linker.link(
        ReportBuilder.of("高地、平台。")
            .skipped(1, 3)
            .note("a", 2, List.of("高地"), "甲。")
            .note("b", 4, List.of("平台"), "甲。")
            .report(),
        problems);

    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void nineMissingNotesAreAllNamed() {
    thenProblem(
        ReportBuilder.of("高地。").note("a", 10, List.of("高地"), "甲。"),
        ProblemCode.NOTE_MISSING,
        "1, 2, 3, 4, 5, 6, 7, 8, 9");
  }

  @Test
  void farNoteNumberNamesTheFirstMissingOnes() {
    thenProblem(
        ReportBuilder.of("高地。").note("a", 500, List.of("高地"), "甲。"),
        ProblemCode.NOTE_MISSING,
        "1, 2, 3, 4, 5, 6, 7, 8, 9, …");
  }

  @Test
  void cityCoversNothing() {
    thenProblem(
        ReportBuilder.of("全面完成第14项任务。").city("a", "完成第14项任务", "任务"),
        ProblemCode.NUMERAL_UNACCOUNTED,
        "14",
        "全面完成第14项任务。");
  }

  @Test
  void commitmentCoversAllNumeralsOfItsQuote() {
    thenCoverages(
        ReportBuilder.of("守住18亿亩红线，办好2024年第3届大会。")
            .commitment("a", "守住18亿亩红线", null, null, null)
            .commitment("b", "办好2024年第3届大会", null, null, null),
        "1-1 p1 18 COMMITMENT a",
        "1-1 p1 2024 COMMITMENT b",
        "1-1 p1 3 COMMITMENT b");
  }

  @Test
  void commitmentWithFocusCoversOnlyNumeralsOfFocus() {
    thenProblem(
        ReportBuilder.of("用2年，守住18亿亩。").commitment("a", "用2年，守住18亿亩", "守住18亿亩", null, null),
        ProblemCode.NUMERAL_UNACCOUNTED,
        "2",
        "用2年，守住18亿亩");
  }

  @Test
  void projectCoversNumeralsOfItsName() {
    thenCoverages(
        ReportBuilder.of("开工G206公路、2号机组。").project("a", "G206公路", "开工").project("b", "2号机组", "开工"),
        "1-1 p1 206 PROJECT a",
        "1-1 p1 2 PROJECT b");
  }

  @Test
  void livelihoodItemCoversItsNumeralsInItsNote() {
    thenCoverages(
        ReportBuilder.of("办好10件民生实事。")
            .skipped(1, 2, 3, 4, 5, 6)
            .note("ten", 7, List.of("10件民生实事"), "资助5万名新生儿，试点20所。")
            .livelihood("a", 7, "资助5万名新生儿")
            .exclusion("试点{n}所", "notes", "试点"),
        "1-1 p1 10 NOTE ten",
        "notes note-7 7 NOTE ten",
        "notes note-7 10 NOTE ten",
        "notes note-7 5 LIVELIHOOD a",
        "notes note-7 20 EXCLUDED 试点");
  }

  @Test
  void noteNumberIsNotReadTogetherWithNumeralAfterIt() {
    thenCoverages(
        ReportBuilder.of("7.10件民生实事。")
            .skipped(1, 2, 3, 4, 5, 6)
            .note("ten", 7, List.of("10件民生实事"), "甲。")
            .exclusion("7.{n}件", "凑巧"),
        "1-1 p1 7.10 EXCLUDED 凑巧",
        "notes note-7 7 NOTE ten",
        "notes note-7 10 NOTE ten");
  }

  @Test
  void numeralRightAfterNoteNumberCanBelongToRow() {
    thenCoverages(
        ReportBuilder.of("办好民生实事。")
            .skipped(1, 2, 3, 4, 5, 6)
            .note("ten", 7, List.of("10件民生实事", "民生实事"), "2024年5 件。")
            .noteTarget("a", "10件民生实事", "10", "件", Bound.NONE)
            .noteTarget("b", "2024年5件", "5", "件", Bound.NONE)
            .exclusion("{year}年", "年份"),
        "notes note-7 7 NOTE ten",
        "notes note-7 10 TARGET a",
        "notes note-7 2024 EXCLUDED 年份",
        "notes note-7 5 TARGET b");
  }

  @Test
  void numeralInTermBelongsToNoteThatExplainsIt() {
    thenCoverages(
        ReportBuilder.of("建设“5+2就业之家”。", "实施“1269”计划，“5+2就业之家”。")
            .note("home", 2, List.of("“5+2就业之家”"), "乙。")
            .note("plan", 1, List.of("“1269”计划"), "甲。"),
        "1-1 p1 5 NOTE home",
        "1-1 p1 2 NOTE home",
        "1-1 p2 1269 NOTE plan",
        "1-1 p2 5 NOTE home",
        "1-1 p2 2 NOTE home",
        "notes note-1 1 NOTE plan",
        "notes note-1 1269 NOTE plan",
        "notes note-2 2 NOTE home",
        "notes note-2 5 NOTE home",
        "notes note-2 2 NOTE home");
  }

  @Test
  void numeralInTermWithoutNoteIsNotCovered() {
    thenProblem(
        ReportBuilder.of("推进G60走廊。").entry("g60", "G60走廊"),
        ProblemCode.NUMERAL_UNACCOUNTED,
        "60",
        "推进G60走廊。");
  }

  @Test
  void numeralEqualToNoteNumberDoesNotBelongToNote() {
    thenProblem(
        ReportBuilder.of("第一条。", "第二条，“1269”计划，2项。")
            .skipped(1)
            .note("plan", 2, List.of("“1269”计划"), "甲。"),
        ProblemCode.NUMERAL_UNACCOUNTED,
        "2",
        "1269”计划，2项。");
  }

  @Test
  void rowIsPreferredToNoteOfTermAroundIt() {
    thenCoverages(
        ReportBuilder.of("办好10件民生实事。")
            .note("ten", 1, List.of("10件民生实事"), "甲。")
            .target("a", "办好10件", "10", "件", Bound.NONE),
        "1-1 p1 10 TARGET a",
        "notes note-1 1 NOTE ten",
        "notes note-1 10 NOTE ten");
  }

  @Test
  void titlesAndHeadingsAreCoveredInPrintedOrder() {
    ReportBuilder given =
        new ReportBuilder()
            .titled("2024年报告", "1月23日")
            .heading("1", "一、", "2023年回顾")
            .chapter("1-1", "增长5%。")
            .appendix("附件1", "3条注释")
            .note("n", 1, List.of("增长"), "释义")
            .exclusion("{year}年", "年份")
            .exclusion("{n}月{n}日", "日期")
            .exclusion("附件{n}", "附件")
            .exclusion("{n}条", "notes", "条数")
            .exclusion("增长{n}%", "1-1", "示例");

    thenCoverages(
        given,
        "front title 2024 EXCLUDED 年份",
        "front subtitle 1 EXCLUDED 日期",
        "front subtitle 23 EXCLUDED 日期",
        "1 heading 2023 EXCLUDED 年份",
        "1-1 p1 5 EXCLUDED 示例",
        "notes label 1 EXCLUDED 附件",
        "notes heading 3 EXCLUDED 条数",
        "notes note-1 1 NOTE n");
  }

  @Test
  void exclusionOfOneChapterAppliesThereOnly() {
    ReportBuilder given =
        ReportBuilder.of("共3项。").chapter("1-2", "共3项。").exclusion("共{n}项", "1-2", "条数");

    thenProblem(given, ProblemCode.NUMERAL_UNACCOUNTED, "3", "共3项。");
    assertEquals(new Place("content/x.yaml", 1, 2), problems.sorted().get(0).place());
  }

  @Test
  void exclusionMatchesNoPartOfLongerNumber() {
    Linker.link(ReportBuilder.of("时速350公里。").exclusion("50公里", "时速").report(), problems);

    assertEquals(
        List.of(ProblemCode.NUMERAL_RULE_UNUSED, ProblemCode.NUMERAL_UNACCOUNTED), codes());
    assertEquals(List.of("350", "时速350公里。"), problems.sorted().get(1).arguments());
  }

  @Test
  void exclusionMatchesFullWidthDigits() {
    thenCoverages(
        ReportBuilder.of("时速３５０公里，２０２４年。").exclusion("350公里", "时速").exclusion("{year}年", "年份"),
        "1-1 p1 ３５０ EXCLUDED 时速",
        "1-1 p1 ２０２４ EXCLUDED 年份");
  }

  @ParameterizedTest
  @CsvSource({"时速３５０公里", "时速{n}公里，", "（{n}公里）", "！350：", "ＰＭ２．５", "ＰＭ{n}"})
  void exclusionInFullWidthDigitsMatches(String phrase) {
    ReportBuilder given = ReportBuilder.of("时速３５０公里，（350公里）！350：ＰＭ２．５。");
    given.exclusion(phrase, "甲");
    Linker.link(given.report(), problems);

    assertEquals(
        List.of(),
        problems.sorted().stream()
            .filter(p -> p.code() == ProblemCode.NUMERAL_RULE_UNUSED)
            .toList());
  }

  @Test
  void exclusionPhraseIsFoundAcrossLines() {
    thenCoverages(
        ReportBuilder.of("时速 350\n公里。").exclusion("时速350 公里", "时速"), "1-1 p1 350 EXCLUDED 时速");
  }

  @Test
  void uncoveredNumeralIsReportedWithTextAroundIt() {
    thenProblem(
        ReportBuilder.of("一二三四五六七八九12九八七六五四三二一"),
        ProblemCode.NUMERAL_UNACCOUNTED,
        "12",
        "二三四五六七八九12九八七六五四三二");
    assertEquals(new Place("content/x.yaml", 1, 10), problems.sorted().get(0).place());
  }

  @Test
  void numeralClaimedByTwoRowsIsReported() {
    thenProblem(
        ReportBuilder.of("严控收入增长5%。")
            .target("a", "收入增长5%", "5", "%", Bound.NONE)
            .commitment("b", "严控收入增长5%", null, null, null),
        ProblemCode.NUMERAL_ACCOUNTED_TWICE,
        "5",
        "严控收入增长5%。",
        "a (content/x.yaml:9)",
        "b (content/x.yaml:11)");
    assertEquals(new Place("content/x.yaml", 1, 7), problems.sorted().get(0).place());
  }

  @Test
  void numeralClaimedByRowAndExclusionIsReported() {
    thenProblem(
        ReportBuilder.of("收入增长5%。")
            .target("a", "收入增长5%", "5", "%", Bound.NONE)
            .exclusion("{n}%", "示例"),
        ProblemCode.NUMERAL_ACCOUNTED_TWICE,
        "5",
        "收入增长5%。",
        "a (content/x.yaml:9)",
        "{n}% (content/numerals.yaml:1)");
  }

  @Test
  void numeralClaimedByTwoExclusionsIsReported() {
    thenProblem(
        ReportBuilder.of("2024年。").exclusion("{year}年", "年份").exclusion("{n}年", "年数"),
        ProblemCode.NUMERAL_ACCOUNTED_TWICE,
        "2024",
        "2024年。",
        "{year}年 (content/numerals.yaml:1)",
        "{n}年 (content/numerals.yaml:2)");
  }

  @Test
  void numeralOfNoteMayAlsoBeExcluded() {
    thenCoverages(
        ReportBuilder.of("实施“1269”计划，共3项。")
            .note("plan", 1, List.of("“1269”计划"), "甲。")
            .exclusion("{n}项", "条数"),
        "1-1 p1 1269 NOTE plan",
        "1-1 p1 3 EXCLUDED 条数",
        "notes note-1 1 NOTE plan",
        "notes note-1 1269 NOTE plan");
  }

  @Test
  void unusedExclusionIsReported() {
    Linker.link(
        ReportBuilder.of("2024年。").exclusion("{year}年", "年份").exclusion("{n}公里", "里程").report(),
        problems);

    assertEquals(
        List.of(
            new Problem(
                new Place("content/numerals.yaml", 2, 1),
                ProblemCode.NUMERAL_RULE_UNUSED,
                List.of("{n}公里"),
                null)),
        problems.sorted());
  }

  @Test
  void numeralOfQuoteNotFoundIsNotReported() {
    ReportBuilder given = ReportBuilder.of("增长5%。").target("a", "提高5%", "5", "%", Bound.NONE);
    LinkedReport linked = Linker.link(given.report(), problems);

    assertEquals(List.of(), linked.coverages());
    assertEquals(List.of(ProblemCode.QUOTE_NOT_FOUND), codes());
  }

  @Test
  void otherProblemsHideNothing() {
    ReportBuilder given =
        ReportBuilder.of("增长5%，2024年。")
            .target("a", "增长6%", "6", "%", Bound.NONE)
            .entry("b", "无人用")
            .exclusion("{n}公里", "里程");
    Linker.link(given.report(), problems);

    assertEquals(
        List.of(
            ProblemCode.QUOTE_NOT_FOUND,
            ProblemCode.NUMERAL_UNACCOUNTED,
            ProblemCode.NUMERAL_UNACCOUNTED,
            ProblemCode.NUMERAL_RULE_UNUSED,
            ProblemCode.TERM_UNUSED),
        codes().stream().sorted().toList());
  }

  @Test
  void unusedTermIsReported() {
    Linker.link(
        ReportBuilder.of("建设高地。").entry("gaodi", "高地").entry("b", "无人用").report(), problems);

    assertEquals(List.of(ProblemCode.TERM_UNUSED), codes());
    assertEquals(List.of("无人用"), problems.sorted().get(0).arguments());
  }

  @Test
  void uncoveredQuantityIsReported() {
    Linker.link(ReportBuilder.of("产值突破两万亿元，量质双升。").report(), problems);

    assertEquals(
        List.of(ProblemCode.QUANTITY_UNACCOUNTED, ProblemCode.QUANTITY_UNACCOUNTED), codes());
    assertEquals(List.of("突破两万亿元", "产值突破两万亿元，量质双升。"), problems.sorted().get(0).arguments());
    assertEquals(new Place("content/x.yaml", 1, 3), problems.sorted().get(0).place());
    assertEquals(List.of("双升", "破两万亿元，量质双升。"), problems.sorted().get(1).arguments());
  }

  @Test
  void quantityIsCoveredByQuoteOrTermOrExclusion() {
    Linker.link(
        ReportBuilder.of("保持产值突破两万亿元。", "实施倍增计划。", "量质双升。")
            .commitment("a", "保持产值突破两万亿元", null, null, null)
            .entry("plan", "倍增计划")
            .exclusion("量质双升", "没有数值")
            .report(),
        problems);

    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void rowWithNumberCoversOtherQuantityOnlyInItsNameOrShownWords() {
    Linker.link(
        ReportBuilder.of("培育5个千亿级产业。", "培训三百人，建成6个基地。", "产值翻一番增长到8亿元。")
            // The name given by the builder contains the id.
            .target("千亿", "培育5个千亿级产业", "5", "个", Bound.NONE)
            .target("b", "培训三百人，建成6个基地", "6", "个", Bound.NONE)
            .result("c", "产值翻一番增长到8亿元", "8", "亿元", Bound.NONE, "翻一番")
            .report(),
        problems);

    assertEquals(
        List.of(List.of("三百人", "培训三百人，建成6个基地。")),
        problems.sorted().stream().map(Problem::arguments).toList());
  }

  @Test
  void quantityIsCoveredInSameParagraphOnly() {
    Linker.link(
        ReportBuilder.of("实施倍增计划。", "总值倍增。", "完成三倍。", "再到三倍。")
            .entry("plan", "倍增计划")
            .commitment("a", "完成三倍", null, null, null)
            .report(),
        problems);

    assertEquals(
        List.of(List.of("三倍", "再到三倍。"), List.of("倍增", "总值倍增。")),
        problems.sorted().stream().map(Problem::arguments).toList());
  }

  @Test
  void arabicFigureIsNotQuantity() {
    thenCoverages(ReportBuilder.of("投资5亿元。").exclusion("投资{n}", "示例"), "1-1 p1 5 EXCLUDED 示例");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "十二所", "百分之五", "三成", "翻一番", "一半", "三十万人", "近百家", "零填埋", "全覆盖", "Ⅱ类", "三分之一", "两万亿元"
      })
  void quantityIsReportedInHeadingsBodyAndNotes(String quantity) {
    ReportBuilder given =
        new ReportBuilder()
            .heading("1", "一、", "总体" + quantity)
            .chapter("1-1", "高地" + quantity + "。")
            .note("n", 1, List.of("高地"), "达到" + quantity + "。");
    Linker.link(given.report(), problems);

    List<Problem> unaccounted =
        problems.sorted().stream()
            .filter(problem -> problem.code() == ProblemCode.QUANTITY_UNACCOUNTED)
            .toList();
    assertEquals(3, unaccounted.size(), () -> problems.sorted().toString());
    unaccounted.forEach(
        problem -> assertTrue(problem.arguments().get(0).endsWith(quantity), problem::toString));
  }

  @ParameterizedTest
  @ValueSource(strings = {"１２", "12", "３．５", "０"})
  void numeralIsReportedInHeadingsBodyAndNotes(String numeral) {
    ReportBuilder given =
        new ReportBuilder()
            .heading("1", "一、", "总体" + numeral)
            .chapter("1-1", "高地" + numeral + "。")
            .note("n", 1, List.of("高地"), "达到" + numeral + "。");
    Linker.link(given.report(), problems);

    assertEquals(
        3,
        codes().stream().filter(code -> code == ProblemCode.NUMERAL_UNACCOUNTED).count(),
        () -> problems.sorted().toString());
  }

  /**
   * Numerals of random paragraphs, each of a random kind, with the coverage that they must have.
   */
  @Test
  void coverageListsNumeralsOfAllTextBlocksInOrder() {
    Random random = new Random(229);
    for (int round = 0; round < ROUNDS; round++) {
      List<String> paragraphs = new ArrayList<>();
      List<String> expected = new ArrayList<>();
      ReportBuilder given = random(random, paragraphs, expected);
      Report report = given.report();
      Problems found = new Problems();

      List<CoveredQuantity> coverages = Linker.link(report, found).coverages();

      assertEquals(List.of(), found.sorted(), () -> "of " + paragraphs);
      assertEquals(expected, coverages.stream().map(CoverageCheckerTest::described).toList());
      assertEquals(
          numerals(report),
          coverages.stream().map(a -> a.textBlock().localId() + a.range() + a.text()).toList());
    }
  }

  private static ReportBuilder random(
      Random random, List<String> paragraphs, List<String> expected) {
    List<Runnable> rows = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    ReportBuilder given = new ReportBuilder();
    int number = 0;
    int note = 0;
    int excluded = 0;
    for (int p = 1 + random.nextInt(4); p > 0; p--) {
      StringBuilder text = new StringBuilder("总起");
      for (int i = random.nextInt(4); i > 0; i--) {
        String id = "g" + number;
        String head = "，第" + (char) ('甲' + number) + "事";
        String value = random.nextInt(900) + (random.nextBoolean() ? "" : "." + random.nextInt(90));
        String where = "1-1 p" + (paragraphs.size() + 1) + " ";
        number++;
        switch (random.nextInt(6)) {
          case 0 -> {
            String quote = head + "增长" + value + "%左右";
            rows.add(() -> given.target(id, quote, value, "%", Bound.APPROXIMATELY));
            expected.add(where + value + " TARGET " + id);
            text.append(quote);
          }
          case 1 -> {
            String quote = head + "新增" + value + "家";
            rows.add(() -> given.result(id, quote, value, "家", Bound.NONE, "新增"));
            expected.add(where + value + " RESULT " + id);
            text.append(quote);
          }
          case 2 -> {
            String quote = head + "守住" + value + "亩";
            rows.add(() -> given.commitment(id, quote, null, null, null));
            expected.add(where + value + " COMMITMENT " + id);
            text.append(quote);
          }
          case 3 -> {
            String quote = head + value + "号桥";
            rows.add(() -> given.project(id, quote, "总起"));
            expected.add(where + value + " PROJECT " + id);
            text.append(quote);
          }
          case 4 -> {
            int own = ++note;
            String name = value + "件" + head.charAt(2) + "实事";
            rows.add(() -> given.note(id, own, List.of(name), own + "号楼。"));
            expected.add(where + value + " NOTE " + id);
            notes.add("notes note-" + own + " " + own + " NOTE " + id);
            notes.add("notes note-" + own + " " + value + " NOTE " + id);
            notes.add("notes note-" + own + " " + own + " EXCLUDED 人数");
            text.append("，办好").append(name);
          }
          default -> {
            expected.add(where + value + " EXCLUDED 时速");
            text.append(head).append("时速").append(value).append("迈");
            excluded++;
          }
        }
      }
      paragraphs.add(text + "。");
    }
    given.chapter("1-1", paragraphs.toArray(String[]::new));
    rows.forEach(Runnable::run);
    expected.addAll(notes);
    if (note > 0) {
      given.exclusion("{n}号楼", "notes", "人数");
    }
    if (excluded > 0) {
      given.exclusion("时速{n}迈", "时速");
    }
    return given;
  }

  /**
   * Returns the numerals of each text block, found by the scanner that ArabicNumeralFinderTest
   * tests.
   */
  private static List<String> numerals(Report report) {
    List<String> found = new ArrayList<>();
    for (TextBlock textBlock : report.textBlocks()) {
      for (TextRange numeral : ArabicNumeralFinder.in(textBlock)) {
        found.add(textBlock.localId() + numeral + numeral.of(textBlock.text()));
      }
    }
    return found;
  }

  private void thenCoverages(ReportBuilder given, String... coverages) {
    LinkedReport linked = Linker.link(given.report(), problems);

    assertEquals(List.of(), problems.sorted());
    assertEquals(
        List.of(coverages),
        linked.coverages().stream().map(CoverageCheckerTest::described).toList());
  }

  private static String described(CoveredQuantity coverage) {
    return String.join(
        " ",
        coverage.textBlock().chapter(),
        coverage.textBlock().localId(),
        coverage.text(),
        coverage.kind().name(),
        coverage.ref() == null ? coverage.reason() : coverage.ref());
  }

  private void thenProblem(ReportBuilder given, ProblemCode code, String... arguments) {
    Linker.link(given.report(), problems);

    assertEquals(List.of(code), codes(), () -> problems.sorted().toString());
    assertEquals(List.of(arguments), problems.sorted().get(0).arguments());
  }

  private List<ProblemCode> codes() {
    return problems.sorted().stream().map(Problem::code).toList();
  }
}
