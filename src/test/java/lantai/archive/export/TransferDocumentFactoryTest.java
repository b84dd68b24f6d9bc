package lantai.archive.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import lantai.archive.ArchivedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransferDocumentFactoryTest {

  @TempDir Path folder;

  @Test
  void transferListNumbersEachFileAndQuotesTheTitle() throws IOException {
    ExportedReport report = ExportedReport.in(folder);
    StringBuilder expected = new StringBuilder("\uFEFF序号,文件,字节数,SHA-512,版本,题名\r\n");
    int number = 1;
    for (ArchivedFile file : report.snapshot().files()) {
      expected.append(number++ + "," + file.path() + "," + file.read().length + ",");
      expected.append(file.sha512() + ",v1,\"2032年\"\"云湖\"\"县,工作报告\"\r\n");
    }

    assertEquals(expected.toString(), TransferDocumentFactory.list(report.snapshot()));
  }

  @Test
  void checklistSaysWhereEachItemIs() throws IOException {
    String checklist = TransferDocumentFactory.checklist(ExportedReport.in(folder).snapshot());

    assertTrue(checklist.startsWith("\uFEFF标准,项目,落实之处,内容\r\n"), checklist);
    assertTrue(checklist.endsWith("\r\n说明,条目名称据公开资料整理，移交前请对照标准原文,,\r\n"), checklist);
    assertLine(checklist, "DA/T 46-2009,档案馆名称,未落实,");
    assertLine(checklist, "DA/T 46-2009,档号,未落实,");
    assertLine(checklist, "DA/T 46-2009,电子文件号,meta/snapshot.json 的 id," + ExportedReport.REPORT);
    assertLine(checklist, "DA/T 46-2009,业务行为、行为时间,meta/snapshot.json 的 events,");
    assertLine(checklist, "DA/T 80-2019,归档范围：全部公开网页,site/,");
    assertLine(checklist, "DA/T 80-2019,版式文件（OFD 或 PDF）,未落实,");
  }

  @Test
  void checklistNamesTheAttachmentsOfFixedLayout() throws IOException {
    ExportedReport report =
        ExportedReport.in(
            folder, "attachments/report.PDF", "attachments/report.ofd", "attachments/pdf.txt");

    assertLine(
        TransferDocumentFactory.checklist(report.snapshot()),
        "DA/T 80-2019,版式文件（OFD 或 PDF）,attachments/report.PDF；attachments/report.ofd,");
  }

  private static void assertLine(String csv, String line) {
    assertTrue(List.of(csv.split("\r\n")).contains(line), csv);
  }
}
