package lantai.importer.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lantai.model.Commitment;
import lantai.model.Project;
import lantai.model.Result;
import lantai.model.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordedRowProposerTest {

  @TempDir Path folder;

  @Test
  void judgementsOfAReviewAreResults() {
    DraftRun run =
        DraftRun.past(folder, "云岭茶博会成功举办，茶叶产业园获批，医共体建设实现县级全覆盖，群众满意度居全省前列，在全国率先出台茶叶条例，茶叶产业取得新进展。");

    assertEquals(
        List.of(
            "云岭茶博会 成功举办 status",
            "茶叶产业园 获批 status",
            "医共体建设 实现县级全覆盖 coverage",
            "群众满意度 居全省前列 band",
            "茶叶条例 在全国率先出台 first"),
        run.report().rows(Result.class).stream()
            .map(
                result ->
                    result.name()
                        + " "
                        + result.claim().judgement().value()
                        + " "
                        + result.claim().kind().word())
            .toList());
    assertEquals(List.of(), run.problems());
  }

  @Test
  void undertakingsOfAPlanAreCommitments() {
    DraftRun run =
        DraftRun.future(
            folder, "编制茶产业发展规划，启动古茶园保护行动，建成茶叶交易中心，办好茶文化节，坚决守住耕地红线，完成好各项工作，发布一批目录，推进改革。");

    assertEquals(
        List.of(
            "茶产业发展规划 编制 finish",
            "古茶园保护行动 启动 start",
            "茶叶交易中心 建成 establish",
            "茶文化节 办好 host",
            "耕地红线 坚决守住 hold"),
        run.report().rows(Commitment.class).stream()
            .map(row -> row.name() + " " + row.word().value() + " " + row.nature().word())
            .toList());
    assertEquals(List.of(), run.problems());
  }

  @Test
  void projectsOfAListHaveTheStageThatIsPrinted() {
    Map<String, String> chapters = new LinkedHashMap<>();
    chapters.put("2030年工作回顾", "云岭机场、青溪水库等项目建成投运。");
    chapters.put("2031年工作安排", "云岭大桥、青溪至云岭铁路等重大项目开工建设，产业、文化加快推进。");
    DraftRun run = DraftRun.of(folder, chapters);

    assertEquals(
        List.of("云岭机场 2030 建成", "青溪水库 2030 建成", "云岭大桥 2031 开工", "青溪至云岭铁路 2031 开工"),
        run.report().rows(Project.class).stream()
            .map(row -> row.name() + " " + row.year() + " " + row.stage().word())
            .toList());
    assertEquals(List.of(), run.problems());
  }

  @Test
  void effortForAListOfProjectsIsDraftedForEachOfThem() {
    DraftRun run =
        DraftRun.future(
            folder,
            "争取云岭大桥、青溪铁路开工建设，推动环城高速年内开工建设，力促云岭机场建成投运，"
                + "加快推进青溪水库、云岭电站建成投用，南山隧道力争年内贯通，东湖大桥顺利通车，加快推进北岭水库建设。");

    assertEquals(
        List.of(
            "云岭大桥 争取 开工建设",
            "青溪铁路 争取 开工建设",
            "环城高速 推动 年内开工建设",
            "云岭机场 力促 建成投运",
            "青溪水库 加快推进 建成投用",
            "云岭电站 加快推进 建成投用",
            "南山隧道 力争 年内贯通",
            "东湖大桥  通车",
            "北岭水库  加快推进"),
        run.report().rows(Project.class).stream()
            .map(row -> row.name() + " " + row.effort() + " " + row.word().value())
            .toList());
    assertEquals(List.of(), run.problems());
  }

  @Test
  void targetHasTheResultOfTheSameIndicatorAsItsBaseline() {
    Map<String, String> chapters = new LinkedHashMap<>();
    chapters.put("2030年工作回顾", "财政收入增长5%，茶叶产量达到30万吨。");
    chapters.put("2031年工作安排", "财政收入增长6%，茶叶产量增长3%。");
    DraftRun run = DraftRun.of(folder, chapters);
    List<Target> targets = run.report().rows(Target.class);

    assertEquals("cai-zheng-shou-ru-2030", targets.get(0).baseline().result().value().value());
    assertEquals("same", targets.get(0).baseline().relation().word());
    assertEquals(null, targets.get(1).baseline());
  }

  @Test
  void drafterComparesOnlyWhatACheckAccepts() {
    Map<String, String> chapters = new LinkedHashMap<>();
    chapters.put("2030年工作回顾", "改造老旧小区56个。2028年，茶叶产量达到30万吨。“十四五”时期，能耗累计下降14.5%，财政收入年均增长3.9%。");
    chapters.put("2031年工作安排", "改造老旧小区30个、1.2万户，茶叶产量达到32万吨，能耗下降3%，财政收入增长3%。");
    DraftRun run = DraftRun.of(folder, chapters);

    assertEquals(
        List.of("老旧小区 个", "老旧小区 万户 -", "茶叶产量 万吨 -", "能耗 % -", "财政收入 % -"),
        run.report().rows(Target.class).stream()
            .map(
                target ->
                    target.name()
                        + " "
                        + target.figure().unitText()
                        + (target.baseline() == null ? " -" : ""))
            .toList());
    assertEquals(List.of(), run.problems());
  }
}
