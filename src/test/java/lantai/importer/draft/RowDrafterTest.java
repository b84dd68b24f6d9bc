package lantai.importer.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lantai.link.CoveredQuantity;
import lantai.model.Result;
import lantai.model.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowDrafterTest {

  @TempDir Path folder;

  @Test
  void figuresOfAFutureChapterAreTargets() {
    DraftRun run =
        DraftRun.future(folder, "预期目标是：地区生产总值增长6%左右，确保茶叶产量30万吨以上，城镇调查失业率控制在5.5%以内，城镇新增就业2万人。");

    assertEquals(
        List.of(
            "地区生产总值 6 % approximately growth",
            "茶叶产量 30 万吨 at-least level",
            "城镇调查失业率 5.5 % at-most rate",
            "城镇新增就业 2 万人 none increment"),
        run.targets());
    assertEquals(List.of(), run.problems());
  }

  @Test
  void numbersOfTitlesAreExcluded() {
    DraftRun run = DraftRun.future(folder, "一切都好。");

    assertTrue(run.draft().files().get("numerals.yaml").contains("- phrase: \"{year}年\"\n"));
    assertEquals(List.of(), run.problems());
  }

  @Test
  void figuresOfAPastChapterAreResults() {
    DraftRun run = DraftRun.past(folder, "规上工业增加值增长7.2%，财政收入达到120亿元、下降1.5%。森林覆盖率达61%。");

    assertEquals(
        List.of(
            "规上工业增加值 7.2 % growth annual",
            "财政收入 120 亿元 level annual", "财政收入 -1.5 % growth annual", "森林覆盖率 61 % rate status"),
        run.results());
    assertEquals(List.of(), run.targets());
  }

  @Test
  void figuresAfterFenbieArePairedWithNamesAndQuestioned() {
    DraftRun run = DraftRun.future(folder, "城镇、农村居民人均可支配收入分别增长5%、6%左右。");

    assertEquals(
        List.of("城镇居民人均可支配收入 5 % approximately growth", "农村居民人均可支配收入 6 % approximately growth"),
        run.targets());
    assertTrue(run.questions().stream().anyMatch(item -> item.contains("分别")));
  }

  @Test
  void rangeHasBothEnds() {
    DraftRun run =
        DraftRun.future(
            folder,
            "地区生产总值增长5%—5.5%，外贸出口增长4%至6%，能耗下降2～3%，城镇新增就业30万—35万人左右，建成200至300个充电站，建成充电桩200至300个。");

    assertEquals(
        List.of(
            "地区生产总值 5—5.5 % range growth",
            "外贸出口 4—6 % range growth",
            "能耗 -2—-3 % range growth",
            "城镇新增就业 30—35 万人 approximately increment",
            "充电站 200—300 个 range count",
            "充电桩 200—300 个 range count"),
        run.targets());
    assertEquals(List.of(), run.problems());
  }

  @Test
  void rangeOfTwoUnitsAndPossibleStepAreNotProposed() {
    DraftRun run = DraftRun.future(folder, "地区生产总值增长5%—5.5个百分点，低保标准提高30元至500元，茶叶产量达到30万吨。");

    assertEquals(List.of("茶叶产量 30 万吨 none level"), run.targets());
    assertTrue(run.questions().size() >= 2);
    assertEquals(List.of(), run.problems());
  }

  @Test
  void allObjectsOfOneVerbAreProposed() {
    DraftRun run =
        DraftRun.future(folder, "新建公园120座、绿道200公里，新增养老床位30张、食堂8个。打造4个产业集群、6个产业基地，新增4000张托育床位。");

    assertEquals(
        List.of(
            "公园 120 座 none increment",
            "绿道 200 公里 none increment",
            "养老床位 30 张 none increment",
            "食堂 8 个 none increment",
            "产业集群 4 个 none count",
            "产业基地 6 个 none count",
            "托育床位 4000 张 none increment"),
        run.targets());
    assertEquals(List.of(), run.problems());
  }

  @Test
  void figureThatQualifiesANounIsNotProposed() {
    DraftRun run = DraftRun.future(folder, "建设总投资10亿元的产业园，与5个友城交流，服务0—6岁儿童，每10万人口增加一所学校。");

    assertEquals(List.of(), run.targets());
    assertEquals(List.of(), run.problems());
  }

  @Test
  void partOfAnIncrementIsAnIncrement() {
    DraftRun run = DraftRun.future(folder, "打造3个5A级景区，新增装机30万千瓦，其中光伏装机10万千瓦。");

    assertEquals(
        List.of("5A级景区 3 个 none count", "装机 30 万千瓦 none increment", "光伏装机 10 万千瓦 none increment"),
        run.targets());
    assertEquals(List.of(), run.problems());
  }

  @Test
  void levelAfterGrowthHasTheSameName() {
    DraftRun run = DraftRun.future(folder, "地区生产总值增长7.5%，达到326.4亿元；固定资产投资增长10%。");

    assertEquals(
        List.of(
            "地区生产总值 7.5 % none growth", "地区生产总值 326.4 亿元 none level", "固定资产投资 10 % none growth"),
        run.targets());
    assertEquals(List.of(), run.problems());
  }

  @Test
  void urbanAndRuralNamesArePaired() {
    DraftRun run = DraftRun.future(folder, "城乡居民人均可支配收入分别增长5%、6.5%左右，研发投入强度达到3.5%以上。");

    assertEquals(
        List.of(
            "城镇居民人均可支配收入 5 % approximately growth",
            "农村居民人均可支配收入 6.5 % approximately growth", "研发投入强度 3.5 % at-least rate"),
        run.targets());
  }

  @Test
  void fiveYearPlanHasADeadlineAndShowsAverages() {
    DraftRun run =
        DraftRun.of(folder, Map.of("“十五五”时期的主要目标", "生产总值年均增长5%左右，到2028年茶叶产量达到4万吨，年均新增城镇就业3万人。"));

    assertEquals(
        List.of("生产总值 年均增长 2030 false", "茶叶产量 达到 2028 false", "城镇就业 年均新增 2028 false"),
        run.report().rows(Target.class).stream()
            .map(
                target ->
                    String.join(
                        " ",
                        target.name(),
                        target.word().value(),
                        String.valueOf(target.until()),
                        String.valueOf(target.main())))
            .toList());
    assertEquals(List.of(), run.problems());
  }

  @Test
  void onlyTheSentenceOfTheMainTargetsGivesMainTargets() {
    DraftRun run = DraftRun.future(folder, "主要预期目标是：生产总值增长5%左右；财政收入增长3%。新建公园120座。");

    assertEquals(
        List.of(true, true, false),
        run.report().rows(Target.class).stream().map(Target::main).toList());
  }

  @Test
  void chapterOfUnknownTenseGivesNoProposals() {
    DraftRun run = DraftRun.of(folder, Map.of("工作回顾和今年工作安排", "财政收入增长8%。茶叶产量达到30万吨。"));

    assertEquals(List.of(), run.targets());
    assertEquals(List.of(), run.results());
    assertEquals(List.of(), run.problems());
  }

  @Test
  void pastSentenceInAFutureChapterIsNotATarget() {
    DraftRun run = DraftRun.future(folder, "去年财政收入增长8%。");

    assertEquals(List.of(), run.targets());
  }

  @Test
  void exclusionHasAReasonOnlyIfTheWordingIsUnambiguous() {
    DraftRun run =
        DraftRun.past(folder, "2030年3月5日，第2次会议通过《云岭5年行动》，新开通5G专网，举办“双11”茶会，兑现了7件事，排在第3。");
    List<String> reasons =
        run.linked().coverages().stream()
            .filter(coverage -> coverage.textBlock().paragraph() != null)
            .map(CoveredQuantity::reason)
            .toList();

    assertEquals(
        Arrays.asList("年份", "日期", "日期", "序号", "名称的一部分", "名称的一部分", "名称的一部分", null, null), reasons);
  }

  @Test
  void numberBeforeAChangeIsExcludedWithItsReason() {
    DraftRun run = DraftRun.past(folder, "财政收入从7亿元提高到8亿元，加快数字政府2.0建设，应对6.2级地震。");

    assertEquals(
        List.of("7 变化前的数，属于后面的一项", "8 null", "2.0 名称的一部分", "6.2 名称的一部分"),
        run.linked().coverages().stream()
            .filter(coverage -> coverage.textBlock().paragraph() != null)
            .map(
                coverage ->
                    coverage.range().of(coverage.textBlock().text()) + " " + coverage.reason())
            .toList());
  }

  @Test
  void fullWidthDigitsAreReadAndQuotedAsPrinted() {
    DraftRun run = DraftRun.future(folder, "粮食产量达到４．５亿斤。");

    assertEquals(List.of("粮食产量 4.5 亿斤 none level"), run.targets());
    assertEquals("粮食产量达到４．５亿斤", run.report().rows(Target.class).get(0).citation().quote().value());
  }

  @Test
  void repeatedQuoteIsLengthenedUntilUnique() {
    DraftRun run = DraftRun.past(folder, "上半年，财政收入增长5%。下半年扭转颓势，财政收入增长5%，好于往年。");

    assertEquals(List.of(), run.problems());
    assertEquals(2, run.report().rows(Result.class).size());
  }

  @Test
  void rowWhoseSentenceOccursTwiceIsDroppedAndReported() {
    DraftRun run = DraftRun.past(folder, "财政收入增长5%。财政收入增长5%。");

    assertEquals(List.of(), run.results());
    assertEquals(
        List.of(
            "1-0#p1：起草的一行没有通过核对，没有写入：「财政收入增长5%」",
            "1-0#p1：起草的一行没有通过核对，没有写入：「财政收入增长5%」",
            "1-0#heading：数字没有判断：「第1部分2030年工作回顾」",
            "1-0#p1：数字没有判断：「财政收入增长5%」",
            "1-0#p1：数字没有判断：「财政收入增长5%」"),
        run.questions());
  }

  @Test
  void questionsAskAboutPlansUnknownTensesAndNumbers() {
    Map<String, String> chapters = new LinkedHashMap<>();
    chapters.put("“十四五”时期工作回顾", "财政收入增长5%。");
    chapters.put("“十五五”时期工作安排", "茶叶产量达到3万吨。");
    chapters.put("工作回顾和今年安排", "财政收入增长6%。\n\n有3—5家，排在2030年的第3位，见第2版。");

    assertEquals(
        List.of(
            "3-0#heading：看不出这一章是回顾还是安排，没有起草目标和完成情况（明说“预期目标”的除外）：「工作回顾和今年安排」",
            "1-0#heading：数字没有判断：「第1部分“十四五”时期工作回顾」",
            "2-0#heading：数字没有判断：「第2部分“十五五”时期工作安排」",
            "3-0#heading：数字没有判断：「第3部分工作回顾和今年安排」",
            "3-0#p1：数字没有判断：「财政收入增长6%」",
            "3-0#p2：是一个区间，没有起草：「有3—5家」",
            "3-0#p2：数字没有判断：「排在2030年的第3位」"),
        DraftRun.of(folder, chapters).questions());
  }

  @Test
  void headingMayRepeatAQuote() {
    DraftRun run = DraftRun.of(folder, Map.of("工作回顾：财政收入增长5%", "全年财政收入增长5%，好于预期。"));

    assertEquals("财政收入增长5%", run.report().rows(Result.class).get(0).citation().quote().value());
  }

  @Test
  void periodOfAResultDependsOnItsWordingAndName() {
    assertEquals(
        List.of(
            "财政收入 5 % growth annual",
            "茶叶产量 30 万吨 level cumulative",
            "出口额 4 亿元 level status",
            "茶叶总产量 3 万吨 level term",
            "茶园面积 30 万亩 level status"),
        DraftRun.past(folder, "财政收入增长5%。茶叶产量累计达到30万吨。五年来，出口额达到4亿元。茶叶总产量达到3万吨。茶园面积达到30万亩。")
            .results());
  }
}
