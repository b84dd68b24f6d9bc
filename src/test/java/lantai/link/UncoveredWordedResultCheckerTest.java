package lantai.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lantai.diagnostics.Located;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.Bound;
import lantai.model.QualitativeClaim;
import lantai.model.QualitativeClaimKind;
import lantai.model.ReportBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UncoveredWordedResultCheckerTest {

  private final Problems problems = new Problems();

  private static QualitativeClaim claim(String judgement) {
    return claim(judgement, null, false, List.of());
  }

  private static QualitativeClaim claim(
      String judgement, String scope, boolean implied, List<Located<String>> objects) {
    return new QualitativeClaim(
        located(judgement),
        judgement.contains("首") ? QualitativeClaimKind.FIRST : QualitativeClaimKind.COMPLETION,
        located(scope),
        implied,
        objects,
        null,
        null,
        null);
  }

  private static Located<String> located(String text) {
    return text == null ? null : new Located<>(text, new Place("content/x.yaml", 7, 1));
  }

  private static ReportBuilder review(String words) {
    return ReportBuilder.of(words + "，完成任务。").claim("c", "完成任务", claim("完成"));
  }

  @ParameterizedTest
  @CsvSource({
    "全省首个港口投运, 首个",
    "首家实验室启动, 首家",
    "全国首单债券发行, 首单",
    "首座码头投产, 首座",
    "首部法规出台, 首部",
    "在全国率先开展试点, 率先",
    "成为全国唯一省份, 唯一",
    "增速居全国前列, 居全国前列",
    "绿化率稳居中部地区前列, 居中部地区前列",
    "连续获评全国优秀, 全国优秀",
    "创历史新纪录, 新纪录",
    "改造超额完成, 超额完成",
    "增速位居全国首位, 居全国首位",
    "增速升至榜首, 升至榜首",
    "创新能力进入第一方阵, 第一方阵",
    "世界最薄的钢下线, 世界最薄",
    "如期实现目标, 如期实现",
    "交付提前完成, 提前完成",
    "入选全国首批试点, 首批",
    "全国首条航线开通, 首条",
    "为全国首创, 首创",
    "企业首次实现盈利, 首次",
    "质量为历史最好水平, 历史最好",
    "案件数降至历史最低, 历史最低",
    "水质创有记录以来最好水平, 以来最好",
    "产量创历史新高, 新高",
    "客流连创新高，旅游火热, 新高",
    "体育实现历史性突破, 历史性突破",
    "任务圆满完成, 圆满完成",
    "大会圆满举办, 圆满举办",
    "改革全面完成, 全面完成",
    "项目如期完工, 如期完工",
    "规模全省居首, 居首",
    "女排夺冠, 夺冠",
    "女排荣获全国冠军, 获全国冠军",
    "性能全球领先, 全球领先",
    "技术处于国际领先水平, 处于国际领先",
    "产品填补国内空白, 填补国内空白",
    "综合排名进位明显, 进位",
    "项目全部开工, 全部开工",
    "欠款悉数兑现, 悉数兑现",
    "职工全员参保, 全员参保",
    "投资目标未完成, 未完成",
    "未能完成年度目标, 未能完成年度目标",
    "服务与期盼还有差距, 有差距",
    "建设水平存在一定差距, 在一定差距",
    "增速未达预期, 未达预期",
    "增速未达到年初目标, 未达到年初目标",
    "增速不及预期, 不及预期",
    "甲高铁建成通车, 建成通车",
    "甲水库投入使用, 投入使用",
    "群体荣获全国称号, 荣获",
    "园区获评国家试点, 获评",
    "开发区跻身先进行列, 跻身",
    "增速领跑全国, 领跑",
    "增速好于预期, 好于预期",
    "企业扭亏为盈, 扭亏为盈",
    "制造业基础薄弱, 薄弱",
    "安全生产的薄弱环节不容忽视, 薄弱环节"
  })
  void claimThatNoResultQuotesIsReported(String words, String claim) {
    Linker.link(review(words).report(), problems);

    assertEquals(List.of(ProblemCode.CLAIM_UNACCOUNTED), codes());
    Problem problem = problems.sorted().get(0);
    assertEquals(claim, problem.arguments().get(0));
    assertEquals(words.indexOf(claim) + 1, problem.place().column());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "首要任务",
        "率先垂范",
        "表彰全国优秀教师",
        "首席专家",
        "前列腺",
        "摆在首位",
        "水效领跑者",
        "薄弱学校提升",
        "民生等薄弱环节",
        "获评A级企业",
        "最大限度",
        "首台套",
        "走在前列的总目标",
        "首创精神",
        "首批次",
        "首发经济",
        "新高地",
        "新高度",
        "更新高铁列车",
        "领先优势",
        "追赶进位",
        "争先进位",
        "单项冠军企业",
        "获得单项冠军企业称号",
        "城乡差距缩小",
        "收入差距",
        "全域旅游",
        "全员劳动生产率",
        "全部工作",
        "实施“首创”计划",
        "入选《首批名录》",
        "目标任务的圆满完成",
        "全部投资",
        "历史最后一页",
        "尚未完善"
      })
  void otherWordsAreNotClaims(String words) {
    Linker.link(review(words).report(), problems);

    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void claimThatAResultQuotesIsAccounted() {
    Linker.link(review("全省首个港口投运").claim("d", "全省首个港口", claim("首个")).report(), problems);

    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void claimThatOnlyAProjectQuotesIsReported() {
    Linker.link(review("全省首个港口投运").project("p", "全省首个港口", "投运").report(), problems);

    assertEquals(List.of(ProblemCode.CLAIM_UNACCOUNTED), codes());
  }

  @Test
  void claimThatARowWithAnErrorQuotesIsNotReported() {
    Linker.link(review("全省首个港口投运").claim("d", "全省首个码头", claim("首个")).report(), problems);

    assertEquals(List.of(ProblemCode.QUOTE_NOT_FOUND), codes());
  }

  @Test
  void numberedFirstBatchIsNotAClaim() {
    Linker.link(review("首批17家部门试行").exclusion("17家", "示例").report(), problems);

    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void claimMayBeExcluded() {
    Linker.link(review("全省首个港口投运").exclusion("首个港口", "示例").report(), problems);

    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void plansAndNotesMakeNoClaims() {
    ReportBuilder given =
        new ReportBuilder()
            .chapter("2-1", "建设全省首个港口，增长5%。", "高地。")
            .target("t", "增长5%", "5", "%", Bound.NONE)
            .note("n", 1, List.of("高地"), "首个。");
    Linker.link(given.report(), problems);

    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void otherChaptersOfTheReviewAreReadToo() {
    ReportBuilder given =
        new ReportBuilder()
            .chapter("1-1", "完成任务。")
            .chapter("1-2", "首个港口。")
            .claim("c", "完成任务", claim("完成"));
    Linker.link(given.report(), problems);

    assertEquals(List.of(ProblemCode.CLAIM_UNACCOUNTED), codes());
  }

  @Test
  void wordsOfAClaimMustBeInItsQuote() {
    QualitativeClaim elsewhere = claim("首个", "全国", false, List.of(located("港口"), located("机场")));
    Linker.link(
        ReportBuilder.of("全国瞩目，首个港口投运，机场投运。").claim("c", "首个港口投运", elsewhere).report(), problems);

    assertEquals(List.of(ProblemCode.WORD_NOT_IN_QUOTE, ProblemCode.WORD_NOT_IN_QUOTE), codes());
    assertEquals(
        List.of(List.of("全国"), List.of("机场")),
        problems.sorted().stream().map(Problem::arguments).toList());
  }

  @Test
  void impliedScopeMayBePrintedBeforeTheQuote() {
    QualitativeClaim implied = claim("首个", "全国", true, List.of());
    Linker.link(ReportBuilder.of("全国瞩目，首个港口投运。").claim("c", "首个港口投运", implied).report(), problems);

    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void impliedScopeThatIsNotPrintedIsReported() {
    QualitativeClaim implied = claim("首个", "全国", true, List.of());
    Linker.link(ReportBuilder.of("首个港口投运，全国瞩目。").claim("c", "首个港口投运", implied).report(), problems);

    assertEquals(List.of(ProblemCode.WORD_NOT_IN_QUOTE), codes());
    assertEquals(Problem.Hint.of("implied-scope"), problems.sorted().get(0).hint());
  }

  private List<ProblemCode> codes() {
    return problems.sorted().stream().map(Problem::code).toList();
  }
}
