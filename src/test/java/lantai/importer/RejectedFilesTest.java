package lantai.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lantai.importer.extract.RejectedFileException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no report, or no file to read, is refused in words, and nothing is written. */
class RejectedFilesTest {

  private static final String BODY =
      "\n一、上年工作回顾\n各位代表：现在，我受市人民政府委托，向大会作报告，请予审议。全年各项工作顺利完成。\n二、工作安排\n认真做好各项工作。\n";

  @TempDir Path folder;

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "云溪市2030年国民经济和社会发展统计公报,import-other-communique",
    "关于云溪市2030年预算执行情况和2031年预算草案的报告,import-other-budget",
    "关于云溪市2030年国民经济和社会发展计划执行情况的报告,import-other-plan",
    "在中国共产党云溪市第九次代表大会上的报告,import-other-party",
    "云溪市中级人民法院工作报告,import-other-court",
    "云溪市人民检察院工作报告,import-other-court",
    "云溪市人民代表大会常务委员会工作报告,import-other-assembly",
    "《政府工作报告》解读,import-other-about",
    "2031年政府工作报告重点工作分工方案,import-other-about"
  })
  void anotherDocumentIsRefusedByItsName(String title, String key) {
    assertEquals(key, new ImportRun(folder).refusal(title + BODY));
  }

  @Test
  void newsOfAReportIsRefused() {
    String news =
        "云溪市市长作政府工作报告\n本报讯 2月16日，云溪市第九届人民代表大会第三次会议开幕。市长林知秋代表市人民政府向大会作政府工作报告。"
            + "\n报告分为两个部分：2030年工作回顾和2031年主要任务。报告指出，过去一年经济增长6.1%。\n";
    assertEquals("import-no-report", new ImportRun(folder).refusal(news));
  }

  @Test
  void aReportWithoutATitleMayNameAPlanInItsFirstSentence() throws Exception {
    String text =
        "各位代表：\n现在，我代表市人民政府向大会报告工作，请连同《云溪市规划纲要（草案）》一并审议。\n一、工作回顾\n成绩来之不易。\n" + "二、工作安排\n任务十分艰巨。\n";
    assertEquals(3, new ImportRun(folder).report(text).chapters().size());
  }

  @Test
  void aReportThatSpeaksOfABudgetIsNotABudget() throws Exception {
    String text = SampleReport.text().replace("对此，我们将认真加以解决。", "预算执行情况和预算草案另行书面报告，请一并审议。");
    assertTrue(ImportRun.all(new ImportRun(folder).report(text)).contains("预算草案另行书面报告"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "发票号码：31000001。购买方：云溪商贸公司。价税合计：1200元。,import-no-report",
    "关于开展爱国卫生月活动的通知。请各单位认真组织实施。,import-no-report",
    "The quick brown fox jumps over the lazy dog.,import-not-chinese"
  })
  void whatIsNoReportIsRefused(String text, String key) {
    assertEquals(key, new ImportRun(folder).refusal(text));
  }

  @Test
  void anEmptyFileIsRefused() {
    assertEquals("import-empty", new ImportRun(folder).refusal(""));
    assertEquals("import-empty", new ImportRun(folder).refusal(" \n\u3000\n"));
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    byte[] bytes = new byte[4000];
    new java.util.Random(7).nextBytes(bytes);
    assertEquals("import-binary", new ImportRun(folder).refusal("report.txt", bytes));
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
    assertEquals("import-binary", new ImportRun(folder).refusal("report.png", png));
  }

  @Test
  void otherFormatsAreRefusedByName() {
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
    assertEquals("import-old-word", new ImportRun(folder).refusal("report.doc", old));
    assertEquals(
        "import-other-format", new ImportRun(folder).refusal("report.rtf", ascii("{\\rtf1 }")));
    byte[] odt = TestDocuments.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text"));
    assertEquals("import-other-format", new ImportRun(folder).refusal("report.odt", odt));
    byte[] zip = TestDocuments.zip(Map.of("notes.txt", "各位代表"));
    assertEquals("import-no-document", new ImportRun(folder).refusal("report.docx", zip));
  }

  @Test
  void aDocumentThatWouldBurstIsRefused() {
    String bomb = "<w:p><w:r><w:t>" + "各".repeat(30_000_000) + "</w:t></w:r></w:p>";
    assertEquals(
        "import-bomb",
        new ImportRun(folder).refusal("report.docx", TestDocuments.word(bomb, Map.of())));
  }

  @Test
  void aDocumentThatDeclaresEntitiesIsRefused() {
    String xml =
        "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY e SYSTEM"
            + " \"file:///etc/hostname\">]><w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>";
    byte[] document = TestDocuments.zip(Map.of("word/document.xml", xml));
    assertEquals("import-entity", new ImportRun(folder).refusal("report.docx", document));
  }

  @Test
  void aScannedPdfIsRefused() {
    assertEquals("import-scanned", new ImportRun(folder).refusal("report.pdf", TestPdf.scanned()));
  }

  @Test
  void aPdfWithAPasswordIsRefused() throws Exception {
    byte[] plain = TestPdf.of(SampleReport.lines(), 30, "云溪市政府文件");
    assertEquals(
        "import-encrypted", new ImportRun(folder).refusal("report.pdf", TestPdf.locked(plain)));
  }

  @Test
  void aBrokenPdfIsRefused() {
    assertEquals(
        "import-unknown-format",
        new ImportRun(folder).refusal("report.pdf", ascii("%PDF-1.7 nothing")));
  }

  @Test
  void aFolderThatIsNotEmptyIsRefused() throws Exception {
    Path file = folder.resolve("report.txt");
    Files.writeString(file, SampleReport.text());
    Path out = Files.createDirectories(folder.resolve("full"));
    Files.writeString(out.resolve("mine.txt"), "mine");

    RejectedFileException refusal =
        Assertions.assertThrows(
            RejectedFileException.class,
            () ->
                ReportImporter.importReport(
                    file, out, report -> new DraftProvider.DraftedFiles(Map.of(), List.of())));

    assertEquals("folder-not-empty", refusal.key());
    assertEquals("mine", Files.readString(out.resolve("mine.txt")));
  }

  @Test
  void anEmptyFolderIsTaken() throws Exception {
    ImportRun trial = new ImportRun(folder);
    Files.createDirectories(trial.out());

    assertEquals(3, trial.report(SampleReport.text()).notes().size());
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
