package lantai.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lantai.content.ContentReader;
import lantai.diagnostics.Problems;
import lantai.importer.extract.RejectedFileException;
import lantai.model.Chapter;
import lantai.model.Paragraph;
import lantai.model.Report;

/** One file and what an import makes of it, in a folder of its own. */
final class ImportRun {

  private final Path folder;

  ImportRun(Path folder) {
    this.folder = folder;
  }

  /** Imports and reads what was written; the counts must come out even. */
  Report report(String name, byte[] bytes) throws Exception {
    ImportResult imported = take(name, bytes);
    assertEquals(
        imported.sourceCharacters(), imported.importedCharacters() + imported.excludedCharacters());
    Problems problems = new Problems();
    Report report = ContentReader.read(out(), problems);
    assertFalse(problems.hasErrors(), () -> problems.sorted().toString());
    return report;
  }

  Report report(String text) throws Exception {
    return report("report.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  ImportResult take(String name, byte[] bytes) throws Exception {
    Path file = folder.resolve(name);
    Files.write(file, bytes);
    return ReportImporter.importReport(
        file, out(), report -> new DraftProvider.DraftedFiles(Map.of(), List.of()));
  }

  /** The message key of the refusal; nothing was written. */
  String refusal(String name, byte[] bytes) {
    RejectedFileException refusal =
        assertThrows(RejectedFileException.class, () -> take(name, bytes));
    assertFalse(Files.exists(out()), "nothing is written");
    return refusal.key();
  }

  String refusal(String text) {
    return refusal("report.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  Path out() {
    return folder.resolve("content");
  }

  String told() throws IOException {
    return Files.readString(out().resolve(ReportImporter.REPORT_FILE));
  }

  /** Each chapter as {@code id|number|title}. */
  static List<String> headings(Report report) {
    return report.chapters().stream()
        .map(chapter -> chapter.id() + "|" + chapter.number() + "|" + chapter.title())
        .toList();
  }

  /** Each chapter with all its text, a line each. */
  static String all(Report report) {
    StringBuilder all = new StringBuilder();
    all.append(report.site().title()).append('\n').append(report.site().date()).append('\n');
    for (Chapter chapter : report.chapters()) {
      all.append(chapter.id() + "|" + chapter.number() + "|" + chapter.title()).append('\n');
      chapter.paragraphs().forEach(p -> all.append(p.text()).append('\n'));
    }
    report.notes().forEach(n -> all.append(n.note() + n.term().value() + n.definition() + "\n"));
    return all.toString();
  }

  static String text(Report report, String id) {
    return report.chapters().stream()
        .filter(chapter -> chapter.id().value().equals(id))
        .flatMap(chapter -> chapter.paragraphs().stream())
        .map(Paragraph::text)
        .collect(Collectors.joining("\n"));
  }
}
