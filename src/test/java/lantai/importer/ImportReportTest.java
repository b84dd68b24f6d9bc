package lantai.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import lantai.importer.extract.ExtractedText;
import lantai.importer.structure.ParsedReport;
import lantai.importer.structure.ParsedText;
import lantai.importer.structure.StructureParser;
import org.junit.jupiter.api.Test;

class ImportReportTest {

  private static final String QUESTION = "1-0#p1：名称太笼统，是什么的，请补：「draft item」";

  private static ImportReport report(String text, int moved, DraftQuestion... draftQuestions) {
    ExtractedText source = ParsedText.lines(text.split("\n", -1));
    ParsedReport parsed = StructureParser.parse(source);
    return new ImportReport(
        source,
        parsed,
        ReportMetadata.of(parsed),
        OptionalInt.empty(),
        new RoundTripResult(9, 7, 2, moved),
        List.of(draftQuestions));
  }

  @Test
  void importReportOfAMinimalTextListsEverythingMissing() {
    assertEquals(
        """
        # 导入报告

        文件 t：可见字符 9 个，其中 7 个在内容文件夹里，2 个未收入正文（见下）；缺 0 字，多 0 字。
        这种格式的文件没有另行清点。
        次序与原文一致。

        ## 需要补充或确认的

        - 原文没有标题：请写 site.yaml 的 title。
        - 原文没有会议名称和日期一行：请写 site.yaml 的 subtitle。
        - 找不到报告日期：请写 site.yaml 的 date。
        - 找不到政府名称：请写 site.yaml 的 owner，以及 government 的 name、description、content-source。
        - site.yaml 的 base（网站发布后的网址）：请写。
        - site.yaml 的 government：domain、id-code、published、contact 还是空的；这些和 source 的 url，删去 draft 之前必须补齐。
        - 标有 heading: supplied 的各章，原文没有标题，请拟定合适的标题。

        ## 存疑之处（文件:行:列）

        - 全文没有找到标题，没有分章

        ## 未收入正文的内容

        （无）

        ## 文件里有、但不是报告文字的内容

        （无）
        """,
        report("各位代表：\n请予审议。", 0).text(ImportRun.MESSAGES));
  }

  @Test
  void reviewItemsAndExcludedTextHavePlaces() {
    ImportReport report =
        report(
            "首页\n" + SampleReport.text() + "打印\n甲\u200B\u2060乙\n关闭",
            3,
            ImportRun.question("draft item"));
    List<String> lines = report.text(ImportRun.MESSAGES).lines().toList();
    assertTrue(lines.contains("有 3 个字符的位置与原文不同（如注释移到文末），内容不变。"), report.text(ImportRun.MESSAGES));
    assertEquals(
        List.of("t:12:1 从这里起按这一部分的小结处理：「各位代表！成绩来之不易，这是全市人民团结奋斗的结果。我代表市人民政府，向…」", QUESTION),
        report.reviewItems(ImportRun.MESSAGES));
    assertTrue(lines.contains("- t:1:1 网页部件：「首页」"), report.text(ImportRun.MESSAGES));
    assertTrue(lines.contains("- t:28:2 看不见的字符：「U+200B」"), report.text(ImportRun.MESSAGES));
    int home = lines.indexOf("- t:1:1 网页部件：「首页」");
    assertTrue(home < lines.indexOf("- t:27:1 网页部件：「打印」"));
    assertTrue(lines.contains("- " + QUESTION));
    assertTrue(lines.contains("- glossary.yaml 的拼音由程序标注，多音字请核对。"));
    assertTrue(lines.stream().noneMatch(line -> line.contains("占位")));
  }

  @Test
  void exclusionSummaryCountsPlacesAndCharacters() {
    assertEquals(
        List.of("未收入正文：网页部件 2 处，4 个字符", "未收入正文：注释的编号和冒号 6 处，9 个字符"),
        report("首页\n" + SampleReport.text() + "打印\n", 0).exclusionSummary(ImportRun.MESSAGES));
  }

  @Test
  void importReportWithoutReviewItemsSaysSo() {
    String text = report("政府工作报告\n各位代表：\n一、回顾\n甲。\n二、安排\n乙。", 0).text(ImportRun.MESSAGES);
    assertTrue(text.contains("## 存疑之处（文件:行:列）\n\n（无）\n"), text);
  }
}
