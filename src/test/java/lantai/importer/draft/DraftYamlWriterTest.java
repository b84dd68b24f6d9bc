package lantai.importer.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import lantai.importer.DraftedTables;
import lantai.model.ReportBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftYamlWriterTest {

  @TempDir Path folder;

  @Test
  void targetHasTheRequiredKeys() {
    assertEquals(
        """
        - id: cheng-zhen-jiu-ye
          draft: true
          name: 城镇就业
          chapter: 1-0
          quote: 确保新增城镇就业30万—35万人左右
          value: "30"
          to: "35"
          unit: 万人
          bound: approximately
          nature: increment
          modality: 确保
          word: 新增
        """,
        rows(DraftRun.future(folder, "确保新增城镇就业30万—35万人左右。"), "goals/targets.yaml"));
  }

  @Test
  void resultHasWordDirectionAndPeriod() {
    assertEquals(
        """
        - id: cai-zheng-shou-ru-2030
          draft: true
          name: 财政收入
          chapter: 1-0
          quote: 财政收入达到5亿元
          value: "5"
          unit: 亿元
          nature: level
          word: 达到
          direction: none
          period: annual
        - id: cai-zheng-shou-ru-2030-2
          draft: true
          name: 财政收入
          chapter: 1-0
          quote: "财政收入达到5亿元，下降2%"
          focus: "下降2%"
          value: "-2"
          unit: "%"
          nature: growth
          word: 下降
          direction: down
          period: annual
        """,
        rows(DraftRun.past(folder, "财政收入达到5亿元，下降2%。"), "goals/results.yaml"));
  }

  @Test
  void exclusionHasAChapterUnlessItAppliesToAll() {
    String rows = rows(DraftRun.past(folder, "排在第3的位置，举办“双11”，产量翻番。"), "numerals.yaml");

    assertTrue(
        rows.endsWith(
            """
            - phrase: 排在第3的位置
              draft: true
              chapter: 1-0
            - phrase: “双11”
              draft: true
              reason: 名称的一部分
            - phrase: 产量翻番
              draft: true
              chapter: 1-0
            """),
        rows);
  }

  @Test
  void chapterThatIsANumberIsQuoted() {
    DraftedTables draft =
        RowDrafter.of(new ReportBuilder().chapter("12", "主要目标是：财政收入增长5%。有3家。").report());

    assertTrue(draft.files().get("goals/targets.yaml").contains("\n  chapter: \"12\"\n"));
    assertTrue(draft.files().get("numerals.yaml").contains("\n  chapter: \"12\"\n"));
  }

  @Test
  void fileWithoutRowsHasOnlyItsComment() {
    Map<String, String> files = DraftRun.past(folder, "一切都好。").draft().files();

    for (String file :
        new String[] {"goals/targets.yaml", "goals/results.yaml", "goals/commitments.yaml"}) {
      assertTrue(files.get(file).matches("# 导入时.*\n"), file);
    }
    assertEquals(5, files.size());
  }

  private static String rows(DraftRun run, String file) {
    return run.draft().files().get(file).replaceFirst("#.*\n", "");
  }
}
