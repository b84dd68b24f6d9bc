package lantai.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lantai.importer.extract.RejectedFileException;
import lantai.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportImporterTest {

  private static final Charset UTF_8 = StandardCharsets.UTF_8;

  @TempDir Path folder;

  @Test
  void importedReportHasItsMetadataChaptersAndNotes() throws Exception {
    Report report = new ImportRun(folder).report(SampleReport.text());

    assertEquals(
        List.of(
            "0||开篇",
            "1-0|一、|2030年工作回顾",
            "1-1|（一）|产业根基更加牢固",
            "1-2|（二）|城乡面貌持续改善",
            "1-3|（三）|民生保障坚实有力",
            "1-closing||小结",
            "2-0|二、|2031年工作安排",
            "2-1|（一）|加快建设现代产业体系",
            "2-2|（二）|着力增进民生福祉",
            "closing||结束语"),
        ImportRun.headings(report));
    assertEquals(SampleReport.TITLE, report.site().title());
    assertEquals(
        SampleReport.MEETING + " " + SampleReport.SPEAKER, report.site().subtitle().value());
    assertEquals("2031-02-16", report.site().date().toString());
    assertEquals("云溪市人民政府", report.site().owner());
    assertEquals(3, report.notes().size());
  }

  @ParameterizedTest
  @MethodSource("files")
  void reportIsTheSameInEveryFormat(String name, byte[] bytes) throws Exception {
    Path other = Files.createDirectories(folder.resolve("other"));
    Report expected = new ImportRun(folder).report(SampleReport.text());
    Report found = new ImportRun(other).report(name, bytes);

    assertEquals(ImportRun.all(expected), ImportRun.all(found));
  }

  static Stream<Arguments> files() {
    List<Arguments> files = new ArrayList<>();
    List<String> lines = SampleReport.lines();
    for (String charset : List.of("GB18030", "UTF-16LE")) {
      add(files, charset + ".txt", SampleReport.text().getBytes(Charset.forName(charset)));
    }
    add(files, "crlf.txt", SampleReport.text().replace("\n", "\r\n").getBytes(UTF_8));
    String spaces = "<p>&nbsp;&nbsp;&nbsp;&nbsp;";
    addPage(files, "paragraphs.html", spaces, "</p>\n<p>\u3000\u3000", "</p>");
    addPage(files, "breaks.html", "<div id=zoom><p>", "<br>\n<br/>\u3000\u3000", "</p></div>");
    addPage(
        files,
        "table.html",
        "<table><tr><td><div class=TRS_Editor><div><span>",
        "</span></div><div><span>",
        "</span></div></div></td></tr></table>");
    addPage(
        files,
        "word.html",
        "<div class=WordSection1><p class=MsoNormal><b><o:p></o:p></b><span lang=EN-US>",
        "</span></p><p class=MsoNormal><span style='font-size:16pt'>",
        "</span></p></div>");
    add(files, "report.docx", TestDocuments.word(lines));
    for (int perPage : new int[] {7, 11, 16, 30}) {
      List<String> wrapped = SampleReport.wrapped(36, "\u3000\u3000");
      add(files, perPage + ".pdf", TestPdf.of(wrapped, perPage, "云溪市政府文件"));
    }
    return files.stream();
  }

  private static void addPage(
      List<Arguments> files, String name, String before, String between, String after) {
    String page =
        TestDocuments.html("<meta charset=utf-8>", SampleReport.lines(), before, between, after);
    add(files, name, page.getBytes(UTF_8));
  }

  private static void add(List<Arguments> files, String name, byte[] bytes) {
    files.add(Arguments.of(name, bytes));
  }

  @Test
  void footnotesOfAPdfAreNotes() throws Exception {
    List<String> text = SampleReport.wrapped(36, "\u3000\u3000");
    List<String> lines = new ArrayList<>();
    for (String line : text.subList(0, text.indexOf("\u3000\u3000名词解释"))) {
      lines.add(line.replace("“一溪两谷”产业带建成", "“一溪两谷”产业带①建成"));
    }
    int page = 24;
    lines.addAll(page - 2, List.of("\u2193①“一溪两谷”产业带：沿溪的两个产业", "\u2193集聚区。"));
    Report report = new ImportRun(folder).report("report.pdf", TestPdf.of(lines, page, "云溪市政府文件"));

    assertEquals(1, report.notes().size());
    assertEquals("沿溪的两个产业集聚区。", report.notes().get(0).definition().value());
    assertTrue(ImportRun.all(report).contains("“一溪两谷”产业带建成投运"));
  }

  @Test
  void schemasAndDraftsAreWritten() throws Exception {
    Path file = Files.writeString(folder.resolve("report.txt"), SampleReport.text());
    Path out = folder.resolve("a/b/content");
    ImportReport result =
        ReportImporter.importReport(
            List.of(file),
            out,
            report ->
                new DraftedTables(
                    Map.of("goals/targets.yaml", "# " + report.chapters().size() + "\n[]\n"),
                    List.of(ImportRun.question("draft item"))),
            ImportRun.MESSAGES);

    assertEquals(10, result.chapters());
    assertEquals(3, result.notes());
    assertEquals(
        result.roundTrip().sourceCharacters(),
        result.roundTrip().importedCharacters() + result.roundTrip().excludedCharacters());
    assertEquals(2, result.reviewItems(ImportRun.MESSAGES).size());
    assertEquals(1, result.exclusionSummary(ImportRun.MESSAGES).size());
    assertTrue(
        Files.readString(out.resolve("goals/targets.yaml"))
            .matches("# yaml-language-server: .*\n# 10\n\\[]\n"));
    assertTrue(Files.exists(out.resolve(".schema/site.json")));
    assertTrue(Files.readString(out.resolve(ReportImporter.REPORT_FILE)).contains("draft item"));
    try (Stream<Path> files = Files.list(out.getParent())) {
      assertEquals(List.of(out), files.toList());
    }
  }

  @Test
  void folderMustBeEmptyOrAbsent() throws Exception {
    Path file = Files.writeString(folder.resolve("report.txt"), SampleReport.text());
    Path out = Files.createDirectories(folder.resolve("full"));
    Files.writeString(out.resolve("mine.txt"), "mine");
    assertEquals("folder-not-empty " + out, rejection(file, out));
    assertEquals("mine", Files.readString(out.resolve("mine.txt")));
    assertEquals("folder-not-empty " + file, rejection(file, file));
    Path empty = Files.createDirectories(folder.resolve("empty"));
    assertEquals(
        3,
        ReportImporter.importReport(List.of(file), empty, ImportRun::noDrafts, ImportRun.MESSAGES)
            .notes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "The quick brown fox", "关于爱国卫生月活动的通知。"})
  void rejectedFileLeavesNoFolder(String text) throws Exception {
    Path file = Files.writeString(folder.resolve("report.txt"), text);
    assertTrue(rejection(file, folder.resolve("out")).startsWith("import-"));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  private static String rejection(Path file, Path out) {
    RejectedFileException rejected =
        assertThrows(
            RejectedFileException.class,
            () ->
                ReportImporter.importReport(
                    List.of(file), out, ImportRun::noDrafts, ImportRun.MESSAGES));
    return rejected.key() + " " + rejected.arguments()[0];
  }

  @Test
  void reportWithoutTitleMayNameAPlan() throws Exception {
    String text =
        "各位代表：\n现在，我代表市人民政府向大会报告工作，请连同《云溪市规划纲要（草案）》一并审议。\n一、工作回顾\n成绩来之不易。\n" + "二、工作安排\n任务十分艰巨。\n";
    assertEquals(3, new ImportRun(folder).report(text).chapters().size());
  }
}
