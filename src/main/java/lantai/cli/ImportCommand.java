package lantai.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import lantai.importer.DraftProvider;
import lantai.importer.ImportResult;
import lantai.importer.ReportImporter;
import lantai.importer.RoundTripException;
import lantai.importer.draft.Draft;
import lantai.importer.draft.GoalDrafter;
import lantai.importer.extract.RejectedFileException;
import lantai.model.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lantai import}: a received report becomes a content folder. */
@Command(
    name = "import",
    description = "Makes a content folder of a report as received (.txt, .html, .docx, .pdf).",
    mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {

  /** More lines than this stand in the import report alone. */
  private static final int SHOWN = 12;

  @Parameters(index = "0", paramLabel = "FILE", description = "The report as received.")
  Path file;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "content",
      description = "Content folder to make; empty or not there (default: ${DEFAULT-VALUE}).")
  Path out;

  private final Console console;

  ImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    try {
      print(ReportImporter.importReport(file, out, ImportCommand::drafted));
      return ExitCode.BUILT.code();
    } catch (RejectedFileException refusal) {
      console.printError(refusal.key(), refusal.arguments());
      return ExitCode.PROBLEMS.code();
    } catch (RoundTripException mismatch) {
      console.printError("import-mismatch", file.toString(), mismatch.getMessage());
      return ExitCode.FAULT.code();
    }
  }

  private static DraftProvider.DraftedFiles drafted(Report report) {
    Draft draft = GoalDrafter.of(report);
    return new DraftProvider.DraftedFiles(draft.files(), draft.lines());
  }

  private void print(ImportResult imported) {
    console.print(
        "imported",
        file.toString(),
        out.toString(),
        String.valueOf(imported.chapters()),
        String.valueOf(imported.notes()));
    console.print(
        "import-characters",
        String.valueOf(imported.sourceCharacters()),
        String.valueOf(imported.importedCharacters()),
        String.valueOf(imported.excludedCharacters()));
    imported.exclusionSummary().forEach(line -> console.out().println("  " + line));
    imported.reviewItems().stream()
        .limit(SHOWN)
        .forEach(line -> console.out().println("  " + line));
    String report = out.resolve(ReportImporter.REPORT_FILE).toString();
    console.print("import-review", String.valueOf(imported.reviewItems().size()), report);
  }
}
