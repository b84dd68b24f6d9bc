package lantai.importer.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import lantai.model.ReportRow;
import lantai.model.Result;
import lantai.model.ResultPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What drafted rows say of sentences whose figures are easily misread. */
class DraftedMeaningTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "全区实有经营主体12万5千户。|全区实有经营主体 125000户",
        "全区常住人口58万6千人。|全区常住人口 586000人",
        "粮食产量11亿3千万斤。|粮食产量 1130000000斤",
        "茶叶产值1亿2千多万元。|茶叶产值 12000万元",
        "财政收入3亿多元。|财政收入 3亿元",
        "新增停车位1千2百个。|停车位 1200个 新增",
        "税收收入3千余万元。|税收收入 3千万元"
      })
  void mixedNumeralIsOneNumber(String text, String row) {
    assertEquals(row, rows(DraftRun.past(folder, text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "地方政府专项债券争取到位42.6亿元。|地方政府专项债券 42.6亿元 争取到位",
        "争取到中央预算内资金3.2亿元。|中央预算内资金 3.2亿元 争取到",
        "争取到上级资金8.5亿元。|上级资金 8.5亿元 争取到",
        "争取上级专项债券12亿元。|上级专项债券 12亿元 争取",
        "确保粮食产量11亿斤。|粮食产量 11亿斤"
      })
  void resultIsNeverOnlySought(String text, String row) {
    DraftRun run = DraftRun.past(folder, text);

    assertEquals(row, rows(run));
    assertTrue(run.report().rows(Result.class).stream().allMatch(each -> each.modality() == null));
  }

  @Test
  void whatIsSoughtUntilAYearIsNotObtained() {
    assertEquals(
        "全市高新技术企业 300家 达到; 公园 20个 争取 建成",
        rows(DraftRun.future(folder, "争取到2032年，全市高新技术企业达到300家。争取到年底建成公园20个。")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "农产品加工转化率达到72%，较2020年提升8个百分点。",
        "旅游收入25亿元，较2020年增长60%。",
        "城镇化率62.5%，较“十四五”末提高6.2个百分点。",
        "单位工业增加值用水量比2020年下降16%。"
      })
  void comparisonWithAnEarlierYearIsShownAndNotOfTheYear(String text) {
    DraftRun run = DraftRun.past(folder, text);
    List<Result> results = run.report().rows(Result.class);
    Result last = results.get(results.size() - 1);
    String base = text.replaceFirst(".*[，量](.*?[年末])[提增下].*", "$1");

    assertEquals(ResultPeriod.UNSTATED, last.period(), text);
    assertTrue(run.linked().quoteMatchOf(last).shown().text().startsWith(base), base);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "地区生产总值增长6%以上、力争6.5%。|growth growth",
        "进出口增长5%，力争达到7%。|growth growth",
        "规上工业增加值增长7%、奋斗目标8%。|growth growth",
        "单位能耗下降3%、力争3.5%。|growth growth",
        "城镇化率提高2%，达到65%。|growth rate",
        "服务业占地区生产总值比重力争达到33%。|share",
        "工业投资占比提高到35%，力争达到40%。|share share",
        "城镇新增就业5000人，力争6000人。|increment increment",
        "空气质量综合指数改善4.8%。|growth"
      })
  void natureFollowsTheWords(String text, String natures) {
    assertEquals(
        natures,
        DraftRun.future(folder, text).report().rows().stream()
            .map(row -> row.figure().nature().word())
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"加装电梯102部。", "失业人员再就业5200人。", "外贸出口从上年的-3.1%回升至6.4%。"})
  void whatHappenedInTheYearIsNoState(String text) {
    assertEquals(
        List.of(ResultPeriod.ANNUAL),
        DraftRun.past(folder, text).report().rows(Result.class).stream()
            .map(Result::period)
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "投入2000万元改造敬老院4所。|改造敬老院 2000万元 投入; 敬老院 4所 改造",
        "外贸出口从上年的-3.1%回升至6.4%。|外贸出口 6.4% 回升至",
        "培育10亿元企业5家。|10亿元企业 5家 培育",
        "总投资5亿元建设污水处理厂2座。|总投资建设污水处理厂 5亿元; 污水处理厂 2座 建设",
        "房地产开发投资下降15.2%、降幅收窄6个百分点。|房地产开发投资 -15.2% 下降; 房地产开发投资降幅 -6个百分点 收窄",
        "完成技改投资23亿元，同比由降转增8%。|技改投资 23亿元 完成; 技改投资 8% 由降转增",
        "实施项目200个，其中新开工80个、竣工投产60个。|实施项目 200个; 实施项目 80个 新开工; 实施项目 60个 竣工投产",
        "外贸增长6%，增速位居全市第1。|外贸 6% 增长; 外贸增速全市位次 1 位居 全市",
        "城乡低保标准分别提高30元、40元，达到920元、740元。|城市低保标准 30元 提高; 农村低保标准 40元 提高; 城市低保标准 920元 达到; 农村低保标准 740元 达到"
      })
  void nameIsOfWhatIsMeasured(String text, String rows) {
    assertEquals(rows, rows(DraftRun.past(folder, text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "降幅收窄6个百分点。",
        "平均每天新增90户。",
        "新开工80个。",
        "工业用电量增速由负3.2%转为正1.8%。",
        "两项指标均居全市第1位。",
        "低保标准达到920元、740元。"
      })
  void figureWithoutAPlausibleNameIsAskedAbout(String text) {
    DraftRun run = DraftRun.past(folder, text);

    assertEquals("", rows(run));
    assertTrue(
        run.questions().stream().anyMatch(question -> question.contains("数字没有判断")),
        run.questions()::toString);
  }

  /** Each as {@code name value-and-unit word}. */
  private static String rows(DraftRun run) {
    return rows(run.report().rows());
  }

  private static String rows(List<ReportRow> rows) {
    return rows.stream()
        .map(
            row -> {
              String value = row.figure().value().value() + row.figure().unitText();
              String words =
                  row.shownWords().stream()
                      .map(word -> " " + word.value())
                      .collect(Collectors.joining());
              return row.name() + " " + value + words;
            })
        .collect(Collectors.joining("; "));
  }
}
