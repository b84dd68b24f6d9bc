package lantai.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lantai.model.Chapter;
import lantai.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chapters are found by the headings that a report has, of whatever level and form. */
class HeadingFinderTest {

  private static final List<String> FRONT =
      List.of(SampleReport.TITLE, SampleReport.MEETING, SampleReport.SPEAKER);

  private static final String TALK = "全市上下同心协力、迎难而上，各项工作取得了新的明显成效，完成了全年目标任务。";

  @TempDir Path folder;

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "第一部分 |第二部分 ,一、|二、",
    "第一部分：|第二部分：,（一）|（二）",
    "壹、|貳、,一、|二、",
    "一、|二、,1.|2.",
    "一、|二、,１．|２．",
    "一、|二、,1、|2、",
    "一 、|二 、,（ 一 ）|（ 二 ）",
    "一、|二、,㈠|㈡",
    "一.|二.,(一)|(二)",
    "（一）|（二）,1.|2."
  })
  void partsAndChaptersAreTheTwoHighestLevels(String parts, String chapters) throws Exception {
    String[] part = parts.split("\\|");
    String[] chapter = chapters.split("\\|");
    List<String> lines = new ArrayList<>(FRONT);
    lines.addAll(SampleReport.BODY.subList(0, 2));
    for (int i = 0; i < 2; i++) {
      lines.add(part[i] + (i == 0 ? "上年工作回顾" : "今年工作安排"));
      lines.add(TALK);
      for (int k = 0; k < 2; k++) {
        lines.add(chapter[k] + (k == 0 ? "产业发展" : "民生改善") + "。" + TALK + "一是办好实事。");
      }
    }
    Report report = new ImportRun(folder).report(String.join("\n", lines));

    assertEquals(
        List.of("0", "1-0", "1-1", "1-2", "2-0", "2-1", "2-2"),
        report.chapters().stream().map(c -> c.id().value()).toList());
    assertEquals("上年工作回顾", report.chapters().get(1).title());
    assertEquals("产业发展", report.chapters().get(2).title());
    assertEquals(Chapter.ChapterHeading.RUN_IN, report.chapters().get(2).heading());
  }

  @Test
  void headingsWithoutNumbersAreFoundByTheirForm() throws Exception {
    List<String> lines = new ArrayList<>(FRONT);
    lines.addAll(SampleReport.BODY.subList(0, 2));
    lines.addAll(List.of("“十五五”时期工作回顾", TALK, TALK, "今年的主要任务", TALK));
    lines.addAll(List.of("（一）做强产业", TALK, "（二）改善民生", TALK));
    Report report = new ImportRun(folder).report(String.join("\n", lines));

    assertEquals(
        List.of("0||开篇", "1-0||“十五五”时期工作回顾", "2-0||今年的主要任务", "2-1|（一）|做强产业", "2-2|（二）|改善民生"),
        ImportRun.headings(report));
  }

  @Test
  void boldHeadingsOfAPageAreHeadings() throws Exception {
    String page =
        "<html><body><h1>2031年政府工作报告</h1><div><p>各位代表：</p><p>我代表市人民政府，向大会报告工作，请予审议。</p>"
            + "<p><strong>过去一年的工作</strong></p><p>"
            + TALK
            + "</p><p>"
            + TALK
            + "</p>"
            + "<p><strong>新一年的任务</strong></p><p>"
            + TALK
            + "</p></div></body></html>";
    Report report =
        new ImportRun(folder).report("report.html", page.getBytes(StandardCharsets.UTF_8));

    assertEquals(List.of("0||开篇", "1-0||过去一年的工作", "2-0||新一年的任务"), ImportRun.headings(report));
  }

  @Test
  void whatAPageSetsInBoldAtTheHeadOfParagraphsIsBold() throws Exception {
    String page =
        "<html><body><h1>2031年政府工作报告</h1><div><p>各位代表：</p><p>我代表市人民政府，向大会报告工作，请予审议。</p>"
            + "<p>一、工作回顾</p><p><b>产业提速。</b>"
            + TALK
            + "</p><p>过去三年。"
            + TALK
            + "</p>"
            + "<p>二、工作安排</p><p><b>民生提质。</b>"
            + TALK
            + "</p><p><b>城乡提颜</b>。"
            + TALK
            + "</p></div></body></html>";
    Report report =
        new ImportRun(folder).report("report.html", page.getBytes(StandardCharsets.UTF_8));

    assertEquals("产业提速", report.chapters().get(1).paragraphs().get(0).heading());
    assertEquals(null, report.chapters().get(1).paragraphs().get(1).heading());
    assertEquals("城乡提颜", report.chapters().get(2).paragraphs().get(1).heading());
  }

  @Test
  void rowsOfFiguresAreNotRunTogether() throws Exception {
    String text =
        SampleReport.text()
            .replace("培育新兴产业。", "指标 2030年 2031年\n生产总值 500亿元 530亿元\n财政收入 30亿元 32亿元\n培育新兴产业。");
    Report report = new ImportRun(folder).report(text);

    assertTrue(ImportRun.text(report, "2-1").contains("\n生产总值 500亿元 530亿元\n"));
  }

  @Test
  void aReportWithoutHeadingsIsOneChapter() throws Exception {
    List<String> lines = new ArrayList<>(FRONT);
    lines.addAll(List.of("各位代表：", "现在，我代表市人民政府向大会报告工作，请予审议。", TALK, TALK, TALK));
    lines.add("各位代表！让我们团结奋斗，再创佳绩！");
    ImportRun trial = new ImportRun(folder);
    Report report = trial.report(String.join("\n", lines));

    assertEquals(List.of("0||开篇", "1-0||正文", "closing||结束语"), ImportRun.headings(report));
    assertTrue(trial.told().contains("没有找到标题"));
  }

  @Test
  void firstSecondAndThirdInAParagraphAreNoHeadings() throws Exception {
    List<String> lines = new ArrayList<>(FRONT);
    lines.addAll(List.of("各位代表：", "我代表市人民政府向大会报告工作，请予审议。", "一、工作回顾", TALK));
    lines.addAll(List.of("二、工作安排", "一是抓产业。" + TALK, "二是抓民生。" + TALK, "三是抓作风。" + TALK));
    Report report = new ImportRun(folder).report(String.join("\n", lines));

    assertEquals(
        List.of("0", "1-0", "2-0"), report.chapters().stream().map(c -> c.id().value()).toList());
    assertEquals("一是抓产业", report.chapters().get(2).paragraphs().get(0).heading());
  }

  @Test
  void industriesCountedInOrdinalsAreNoHeading() throws Exception {
    String text = SampleReport.text().replace("做强主导产业。", "一、二、三产业协同发展。");

    assertEquals(
        10, new ImportRun(folder).report(text).chapters().size(), "the same chapters as without");
  }

  @Test
  void aPartWithNothingBeforeItsFirstChapterKeepsItsHeadingAsText() throws Exception {
    List<String> lines = new ArrayList<>(SampleReport.lines());
    lines.remove(SampleReport.BODY.get(10));
    ImportRun trial = new ImportRun(folder);
    Report report = trial.report(String.join("\n", lines));

    assertEquals("二、2031年工作安排", ImportRun.text(report, "2-0"));
    assertTrue(trial.told().contains("标题下面没有正文"));
  }

  @Test
  void anAppendixIsAChapterAfterTheClosing() throws Exception {
    List<String> lines = new ArrayList<>(FRONT);
    lines.addAll(SampleReport.BODY);
    lines.addAll(List.of("附件1", "2031年市十件民生实事", "1.新建公园5座。", "2.改造管网30公里。"));
    lines.addAll(List.of("附件2", "名词解释"));
    lines.addAll(SampleReport.notes("%d."));
    Report report = new ImportRun(folder).report(String.join("\n", lines));

    Chapter last = report.chapters().get(report.chapters().size() - 1);
    assertEquals("附件1|2031年市十件民生实事", last.number() + "|" + last.title());
    assertEquals("附件2", report.site().appendix().label());
    assertEquals(3, report.notes().size());
  }

  @Test
  void numbersThatWordPrintsByItselfAreRead() throws Exception {
    StringBuilder body = new StringBuilder();
    for (String line : SampleReport.lines()) {
      String use = "";
      String words = line;
      if (line.matches("[一二]、.*") || line.matches("（[一二三]）.*")) {
        boolean part = line.charAt(1) == '、';
        words = line.substring(part ? 2 : 3);
        use =
            "<w:pPr><w:numPr><w:ilvl w:val=\""
                + (part ? 0 : 1)
                + "\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr>";
      }
      body.append("<w:p>" + use + "<w:r><w:t>" + words + "</w:t></w:r></w:p>");
    }
    String numbering =
        "<w:abstractNum w:abstractNumId=\"3\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt"
            + " w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl><w:lvl"
            + " w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText"
            + " w:val=\"（%2）\"/></w:lvl></w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId"
            + " w:val=\"3\"/></w:num>";
    byte[] document =
        TestDocuments.word(
            body.toString(),
            Map.of("word/numbering.xml", TestDocuments.part("numbering", numbering)));
    Path other = java.nio.file.Files.createDirectories(folder.resolve("other"));

    assertEquals(
        ImportRun.all(new ImportRun(folder).report(SampleReport.text())),
        ImportRun.all(new ImportRun(other).report("report.docx", document)));
  }

  @Test
  void aTraditionalReportIsRead() throws Exception {
    String text =
        "雲溪市\n市長施政報告\n雲溪市議會第2屆第1次定期會\n市長 林知秋\n各位議員女士、先生：\n"
            + "今天，謹就施政情形向各位議員提出報告，敬請指教。\n壹、前言\n感謝各位議員對市政的支持與督促，讓雲溪不斷向前邁進。\n"
            + "貳、施政規劃與執行\n一、宜居城市\n推動社會住宅2千戶，改善人行環境，打造友善城市，讓市民安居樂業。\n"
            + "二、文化城市\n興建圖書館3座，推廣閱讀，保存文化資產，讓傳統與現代在城市裡共生共榮。\n"
            + "參、結語\n謝謝各位議員，敬祝大會圓滿成功。\n";
    Report report = new ImportRun(folder).report(text);

    assertEquals("雲溪市市長施政報告", report.site().title());
    assertEquals(
        List.of("0", "1-0", "2-0", "2-1", "2-2", "3-0"),
        report.chapters().stream().map(c -> c.id().value()).toList());
  }
}
