package lantai.importer.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowProposerTest {

  /** Each as {@code name modality word value unit bound nature direction}, ; between rows. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "茶叶产值突破5亿元 | 茶叶产值 - - 5 亿元 MORE_THAN LEVEL NONE",
        "茶叶产值突破5亿元、达6亿元 | 茶叶产值 - - 5 亿元 MORE_THAN LEVEL NONE; 茶叶产值 - 达 6 亿元 NONE LEVEL NONE",
        "覆盖率提高至80%以上 | 覆盖率 - 提高至 80 % AT_LEAST RATE NONE",
        "PM2.5平均浓度下降至25微克/立方米 | PM2.5平均浓度 - 下降至 25 微克/立方米 NONE LEVEL NONE",
        "规上企业从180户增加到330户 | 规上企业 - 增加到 330 户 NONE COUNT NONE",
        "收入比值由3.27缩小至2.93 | 收入比值 - 缩小至 2.93 - NONE LEVEL NONE",
        "能耗下降2.5% | 能耗 - 下降 2.5 % NONE GROWTH DOWN",
        "电价下降5分/千瓦时 | 电价 - 下降 5 分/千瓦时 NONE INCREMENT DOWN",
        "森林覆盖率提高2个百分点 | 森林覆盖率 - 提高 2 个百分点 NONE INCREMENT UP",
        "新增装机增长2.4倍 | 新增装机 - 增长 2.4 倍 NONE GROWTH UP",
        "民生投资占支出比重80%左右 | 民生投资占支出比重 - - 80 % APPROXIMATELY SHARE NONE",
        "医保参保率稳定在98%以上 | 医保参保率 稳定在 - 98 % AT_LEAST RATE FLAT",
        "全年失业率控制在5%以内 | 失业率 - - 5 % AT_MOST RATE NONE",
        "省重点项目投资完成年计划的105% | 省重点项目投资 - 完成年计划的 105 % NONE RATE NONE",
        "经济总量稳居全国第4位 | 经济总量全国位次 稳居 - 4 - NONE RANK FLAT",
        "通关效率居全省第2 | 通关效率全省位次 - 居 2 - NONE RANK NONE",
        "集装箱指数从第11位跃升至第7位 | 集装箱指数 - 跃升至 7 - NONE RANK NONE",
        "投资连续54个月保持增长 | 投资保持增长 - 连续 54 个月 NONE DURATION NONE",
        "服务贸易总额突破25亿元 | 服务贸易总额 - - 25 亿元 MORE_THAN LEVEL NONE",
        "零售总额实现4亿元、增长2.8% | 零售总额 - - 4 亿元 NONE LEVEL NONE; 零售总额 - 增长 2.8 % NONE GROWTH UP",
        "2家平台获批 | 获批的平台 - - 2 家 NONE COUNT NONE",
        "为80万群众提供帮扶 | 提供帮扶的群众 - - 80 万 NONE COUNT NONE",
        "打造红茶、绿茶2个茶叶品牌 | 红茶、绿茶茶叶品牌 - 打造 2 个 NONE COUNT NONE",
        "编制《茶叶条例》等9件法规 | 法规 - 编制 9 件 NONE COUNT NONE",
        "力争新建公园3座 | 公园 力争 新建 3 座 NONE INCREMENT UP",
        "推动茶园面积达26万亩 | 茶园面积 - 达 26 万亩 NONE LEVEL NONE",
        "茶农收入比上年增加1800元 | 茶农收入 - 增加 1800 元 NONE INCREMENT UP"
      })
  void sentenceGivesARow(String sentence, String expected) {
    assertEquals(List.of(expected.split("; ")), rows(sentence + "。"));
  }

  @Test
  void pairedNamesShareWordsPrintedOnce() {
    assertEquals(List.of("城镇居民收入 5", "农村居民收入 6"), names("城镇、农村居民收入分别增长5%、6%。"));
    assertEquals(List.of("红茶产量 5", "绿茶产量 6"), names("红茶、绿茶产量分别达到5万吨、6万吨。"));
    assertEquals(List.of("事故起数 5", "事故死亡人数 6"), names("事故起数、死亡人数分别下降5%和6%。"));
    assertEquals(List.of("红茶产值占农业比重 2", "绿茶产值占农业比重 5"), names("红茶、绿茶产值占农业比重分别超过2%、5%。"));
    assertEquals(List.of("原煤产量 7", "天然气产量 9"), names("原煤、天然气产量分别达到7万吨、9亿立方米。"));
    assertEquals(List.of("城市低保标准 3", "农村低保标准 4"), names("城乡低保标准分别提高3%、4%。"));
  }

  @Test
  void pairedFiguresWithoutNamesHaveTheNamesOfThePreviousClause() {
    assertEquals(
        List.of("接待游客 17", "旅游花费 12", "接待游客 3", "旅游花费 4"), names("接待游客17万人次、旅游花费12亿元，分别增长3%、4%。"));
    assertEquals(List.of(), names("城镇、农村居民收入分别增长5%、6%、7%。"));
  }

  @Test
  void boundOfTheLastPairedFigureIsSharedIfTheOthersHaveNone() {
    assertEquals(List.of("AT_LEAST", "APPROXIMATELY"), bounds("城镇、农村居民收入分别增长不低于5%、6%左右。"));
    assertEquals(List.of("NONE", "AT_LEAST"), bounds("城镇、农村居民收入分别增长5%、不低于6%。"));
    assertEquals(List.of("AT_LEAST", "AT_LEAST"), bounds("城镇、农村居民收入分别增长5%、6%以上。"));
  }

  @Test
  void figureWithoutANameHasTheNameOfThePreviousOne() {
    assertEquals(List.of("茶叶产值 5", "茶叶产值 6"), names("茶叶产值达到5亿元，增长6%。"));
    assertEquals(List.of("粮食播种面积 15", "粮食总产量 13"), names("粮食播种面积15万亩、总产量13亿斤。"));
    assertEquals(List.of("茶叶产值 5", "茶叶产值增速全省位次 2"), names("茶叶产值增长5%，增速居全省第2位。"));
    assertEquals(List.of("养老机构 15", "养老机构床位 2"), names("建成养老机构15个、床位2万张。"));
    assertEquals(List.of("茶叶产值 5", "增速 6"), names("茶叶产值达到5亿元。增速6%。"));
  }

  @Test
  void quoteOfAFurtherObjectBeginsWithTheVerb() {
    assertEquals(
        List.of("确保新建公园120座|null", "确保新建公园120座、绿道200公里|绿道200公里", "确保新建公园120座、绿道200公里和食堂8个|食堂8个"),
        quotes("确保新建公园120座、绿道200公里和食堂8个。"));
    assertEquals(List.of("打造4个产业集群|null", "打造4个产业集群、6个产业基地|6个产业基地"), quotes("打造4个产业集群、6个产业基地。"));
  }

  @Test
  void wordOfIntentBelongsToItsClause() {
    assertEquals(
        List.of("确保粮食面积15万亩|null", "确保粮食面积15万亩、油料面积2万亩|油料面积2万亩"), quotes("确保粮食面积15万亩、油料面积2万亩。"));
    assertEquals(List.of("力争茶叶产值增长5%|null", "茶园面积3万亩|null"), quotes("力争茶叶产值增长5%，茶园面积3万亩。"));
  }

  @Test
  void periodIsTakenFromThePassage() {
    PassagePeriodReader passages =
        new PassagePeriodReader(lantai.model.ChapterKind.FIVE_YEAR_REVIEW, "", 2031);
    NormalizedTextBlock text = DraftTexts.of("茶叶产值增长5%。刚刚过去的2030年，财政收入增长6%。五年来，出口增长7%。");
    PassagePeriodReader.ParagraphPassages paragraph = passages.next(text);

    assertEquals(
        List.of("TERM", "ANNUAL", "TERM"),
        new RowProposer(text, paragraph::at)
            .propose().stream().map(each -> each.period().name()).toList());
  }

  private static List<RowProposal> propose(String text) {
    PassagePeriod passage = new PassagePeriod(true, false, null, false, 2031);
    return new RowProposer(DraftTexts.of(text), offset -> passage).propose();
  }

  private static String value(RowProposal proposal) {
    return proposal.figure().numerals().get(0).of(proposal.text().plain());
  }

  private static List<String> rows(String text) {
    return propose(text).stream()
        .map(
            each -> {
              FigureMeaning meaning = each.meaning();
              String unit = each.figure().unit();
              return String.join(
                  " ",
                  meaning.name(),
                  meaning.modality() == null ? "-" : meaning.modality(),
                  meaning.word() == null ? "-" : meaning.word(),
                  value(each),
                  unit.isEmpty() ? "-" : unit,
                  each.figure().bound().name(),
                  meaning.nature().name(),
                  meaning.direction().name());
            })
        .toList();
  }

  private static List<String> names(String text) {
    return propose(text).stream().map(each -> each.meaning().name() + " " + value(each)).toList();
  }

  private static List<String> bounds(String text) {
    return propose(text).stream().map(each -> each.figure().bound().name()).toList();
  }

  /** Returns each row as {@code quote|focus}. */
  private static List<String> quotes(String text) {
    return propose(text).stream()
        .map(each -> each.quote().printed() + "|" + each.quote().printedFocus())
        .toList();
  }
}
