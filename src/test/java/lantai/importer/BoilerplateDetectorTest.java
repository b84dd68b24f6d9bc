package lantai.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lantai.model.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no part of a report is set aside and named, and nothing else is. */
class BoilerplateDetectorTest {

  @TempDir Path folder;
  private ImportRun trial;
  private String expected;

  @BeforeEach
  void importThePlainReport() throws Exception {
    Path plain = java.nio.file.Files.createDirectories(folder.resolve("plain"));
    expected = ImportRun.all(new ImportRun(plain).report(SampleReport.text()));
    trial = new ImportRun(folder);
  }

  @Test
  void buttonsAboveAndLinksBelowAreSetAside() throws Exception {
    String text =
        "首页\n当前位置：首页 > 政府信息公开\n下载\n打印\n【字号：\n加大\n还原\n减小\n】\n"
            + SampleReport.text()
            + "（来源：云溪日报）\n责任编辑：王小明\n【打印】【关闭】\n相关报道：\n一图读懂云溪蓝图\n主办：云溪市人民政府办公室\n云ICP备31000000号\n";

    assertEquals(expected, ImportRun.all(trial.report(text)));
    assertTrue(trial.told().contains("report.txt:3:1 网页部件：「下载」"), trial.told());
    assertTrue(trial.told().contains("「（来源：云溪日报）」"), trial.told());
  }

  @Test
  void linesOfTheImprintBetweenTitleAndTextAreSetAside() throws Exception {
    List<String> lines = new ArrayList<>(SampleReport.lines());
    lines.addAll(2, List.of("来源：云溪日报", "时间：2031-02-20 09:30", "浏览次数：1024"));

    Report report = trial.report(String.join("\n", lines));

    assertEquals(expected, ImportRun.all(report));
    assertEquals("2031-02-16", report.site().date().toString(), "the day of the meeting");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"- %d -", "— %d —", "第 %d 页", "%d / 9", "%d"})
  void pageNumbersAreSetAside(String form) throws Exception {
    List<String> wrapped = SampleReport.wrapped(34, "\u3000\u3000");
    List<String> lines = new ArrayList<>();
    int page = 1;
    for (int i = 0; i < wrapped.size(); i++) {
      lines.add(wrapped.get(i));
      if (i % 9 == 8) {
        lines.add(form.replace("%d", String.valueOf(page++)));
      }
    }
    assertEquals(expected, ImportRun.all(trial.report(String.join("\n", lines))));
    assertTrue(trial.told().contains("页码"));
  }

  @Test
  void aTableOfContentsIsSetAside() throws Exception {
    List<String> lines = new ArrayList<>(SampleReport.lines());
    lines.addAll(3, List.of("目 录", "一、2030年工作回顾……………1", "二、2031年工作安排……………4", "名词解释……………9"));
    assertEquals(expected, ImportRun.all(trial.report(String.join("\n", lines))));
    assertTrue(trial.told().contains("目录：「二、2031年工作安排"));
  }

  @Test
  void aTableOfContentsWithoutPagesIsSetAside() throws Exception {
    List<String> lines = new ArrayList<>(SampleReport.lines());
    lines.addAll(3, List.of("目录", "一、2030年工作回顾", "二、2031年工作安排"));
    assertEquals(expected, ImportRun.all(trial.report(String.join("\n", lines))));
  }

  @Test
  void runningHeadsBesidePageNumbersAreSetAside() throws Exception {
    List<String> wrapped = SampleReport.wrapped(34, "\u3000\u3000");
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < wrapped.size(); i++) {
      lines.add(wrapped.get(i));
      if (i % 8 == 7) {
        lines.addAll(List.of("- " + (i / 8 + 1) + " -", "\fⅩ云溪市人大会议文件"));
      }
    }
    assertEquals(expected, ImportRun.all(trial.report(String.join("\n", lines))));
  }

  @Test
  void aNewspapersContinuationIsSetAside() throws Exception {
    String text = SampleReport.text().replace("\n（二）着力", "\n下转3版\n（上接第1版）\n（二）着力");
    assertEquals(expected, ImportRun.all(trial.report(text)));
    assertTrue(trial.told().contains("报纸转版标记"));
  }

  @Test
  void charactersWithoutAShapeAreSetAside() throws Exception {
    String text = SampleReport.text().replace("产业", "产\u200B业").replace("\n一、", "\n\u2060一、");
    assertEquals(expected, ImportRun.all(trial.report(text)));
    assertTrue(trial.told().contains("U+200B"));
  }

  @Test
  void wordsLikeThoseOfFurnitureStayWithinTheText() throws Exception {
    String text = SampleReport.text().replace("一是引进", "推出“掌上打印”“下载即办”服务，来源：政务大厅。一是引进");
    Report report = trial.report(text);
    assertTrue(ImportRun.all(report).contains("来源：政务大厅。"));
    assertFalse(trial.told().contains("政务大厅"));
  }

  @Test
  void anAloneNumberThatBelongsToTheTextStays() throws Exception {
    List<String> lines = new ArrayList<>(SampleReport.lines());
    lines.set(7, "（二）城乡面貌持续改善。改造老旧小区28个，PM");
    lines.add(8, "2.5");
    lines.add(9, "平均浓度下降，城区水质全部达到Ⅲ类以上。");
    assertTrue(ImportRun.all(trial.report(String.join("\n", lines))).contains("PM2.5平均浓度下降"));
  }
}
