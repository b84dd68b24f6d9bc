package lantai.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lantai.chinese.TextRange;
import lantai.content.ContentReader;
import lantai.diagnostics.Messages;
import lantai.diagnostics.Problems;
import lantai.model.Chapter;
import lantai.model.Report;

/** Imports a file in a folder and reads the result. */
final class ImportRun {

  static final Messages MESSAGES = new Messages(Locale.SIMPLIFIED_CHINESE);

  private final Path folder;

  ImportRun(Path folder) {
    this.folder = folder;
  }

  /** Imports a file and reads the content folder. Every visible character must be accounted for. */
  Report report(String name, byte[] bytes) throws Exception {
    RoundTripResult roundTrip = importFile(name, bytes).roundTrip();
    assertEquals(
        roundTrip.sourceCharacters(),
        roundTrip.importedCharacters() + roundTrip.excludedCharacters());
    Problems problems = new Problems();
    Report report = ContentReader.read(out(), problems);
    assertFalse(problems.hasErrors(), () -> problems.sorted().toString());
    return report;
  }

  Report report(String text) throws Exception {
    return report("report.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  ImportReport importFile(String name, byte[] bytes) throws Exception {
    Path file = folder.resolve(name);
    Files.write(file, bytes);
    return ReportImporter.importReport(List.of(file), out(), ImportRun::noDrafts, MESSAGES);
  }

  static DraftedTables noDrafts(Report report) {
    return new DraftedTables(Map.of(), List.of());
  }

  static DraftQuestion question(String quoted) {
    return new DraftQuestion("1-0", "p1", "draft-doubt-generic", quoted, new TextRange(0, 1));
  }

  Path out() {
    return folder.resolve("content");
  }

  /** Returns each chapter as {@code id|number|title}. */
  static List<String> headings(Report report) {
    return report.chapters().stream()
        .map(chapter -> chapter.id() + "|" + chapter.number() + "|" + chapter.title())
        .toList();
  }

  /** Returns the text of all chapters, in lines. */
  static String all(Report report) {
    StringBuilder all = new StringBuilder();
    all.append(report.site().title()).append('\n').append(report.site().date()).append('\n');
    for (Chapter chapter : report.chapters()) {
      all.append(chapter.id() + "|" + chapter.number() + "|" + chapter.title()).append('\n');
      chapter.paragraphs().forEach(p -> all.append(p.text()).append('\n'));
    }
    report
        .notes()
        .forEach(n -> all.append(n.note() + n.term().value() + n.definition().value() + "\n"));
    return all.toString();
  }
}
