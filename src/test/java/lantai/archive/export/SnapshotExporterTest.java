package lantai.archive.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import lantai.archive.ArchivedFile;
import lantai.archive.StoreException;
import lantai.output.Sha2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotExporterTest {

  @TempDir Path folder;

  @Test
  void zipHasTheFilesOfTheVersionInAFolder() throws IOException {
    ExportedReport report = ExportedReport.in(folder);
    Map<String, String> expected = new HashMap<>();
    for (ArchivedFile file : report.snapshot().files()) {
      expected.put("yunhu-2032-v1/" + file.path(), file.sha512());
    }

    assertEquals(expected, digests(report.unpacked(ExportFormat.ZIP)));
  }

  @Test
  void ocflObjectIsExportedAsItIsStored() throws IOException {
    ExportedReport report = ExportedReport.in(folder);
    Map<String, String> expected = new HashMap<>();
    for (ArchivedFile file : report.object()) {
      expected.put(file.path(), file.sha512());
    }

    assertEquals(expected, digests(report.unpacked(ExportFormat.OCFL)));
  }

  private static Map<String, String> digests(SortedMap<String, byte[]> files) {
    Map<String, String> digests = new HashMap<>();
    files.forEach((path, content) -> digests.put(path, Sha2.hex512(content)));
    return digests;
  }

  @Test
  void digestAndDocumentsAreNextToTheFile() throws IOException {
    ExportedReport report = ExportedReport.in(folder);
    Path file = report.export(ExportFormat.BAGIT);

    assertEquals(
        Sha2.hex512(Files.readAllBytes(file)) + "  export.bagit.zip\n",
        Files.readString(folder.resolve("export.bagit.zip.sha512")));
    assertEquals(
        TransferDocumentFactory.list(report.snapshot()),
        Files.readString(folder.resolve("export.bagit.zip.transfer.csv")));
    assertEquals(
        TransferDocumentFactory.checklist(report.snapshot()),
        Files.readString(folder.resolve("export.bagit.zip.checklist.csv")));
  }

  @Test
  void fileWithItsDigestIsNotWrittenAgain() throws IOException {
    ExportedReport report = ExportedReport.in(folder);
    Path file = report.export(ExportFormat.ZIP);
    Files.delete(file);

    assertRefused("export.zip.sha512", report);
    assertFalse(Files.exists(file));
  }

  @Test
  void otherFileOfTheNameIsKept() throws IOException {
    ExportedReport report = ExportedReport.in(folder);
    Path file = Files.writeString(folder.resolve("export.zip"), "mine");

    assertRefused("export.zip", report);
    assertEquals("mine", Files.readString(file));
    assertFalse(Files.exists(folder.resolve("export.zip.sha512")));
  }

  @Test
  void folderOfTheNameIsKept() throws IOException {
    ExportedReport report = ExportedReport.in(folder);
    Files.createDirectory(folder.resolve("export.zip"));

    assertRefused("export.zip", report);
  }

  @Test
  void exportThatWasInterruptedAfterTheFileIsCompleted() throws IOException {
    ExportedReport report = ExportedReport.in(folder);
    Path file = report.export(ExportFormat.ZIP);
    byte[] written = Files.readAllBytes(file);
    Path digest = folder.resolve("export.zip.sha512");
    String sum = Files.readString(digest);
    Files.delete(digest);

    report.export(ExportFormat.ZIP);

    assertEquals(sum, Files.readString(digest));
    assertArrayEquals(written, Files.readAllBytes(file));
  }

  private void assertRefused(String file, ExportedReport report) {
    StoreException refused =
        assertThrows(StoreException.class, () -> report.export(ExportFormat.ZIP));

    assertEquals("export-exists", refused.key());
    assertEquals(
        List.of(folder.toAbsolutePath().resolve(file).toString()), List.of(refused.arguments()));
  }
}
