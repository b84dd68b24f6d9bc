package lantai.cli;

import java.nio.file.Path;
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

@Command(
    name = "import",
    description = "Makes a content folder from a received report (.txt, .html, .docx, .pdf).")
public final class ImportCommand extends ConsoleCommand {

  /** Further review items are in the import report only. */
  private static final int SHOWN = 12;

  @Parameters(index = "0", paramLabel = "FILE", description = "The received report.")
  Path file;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "content",
      description =
          "Content folder to create; may exist if it is empty (default: ${DEFAULT-VALUE}).")
  Path out;

  @Override
  public Integer call() throws Exception {
    try {
      print(ReportImporter.importReport(file, out, ImportCommand::drafted));
      return ExitCode.BUILT;
    } catch (RejectedFileException refusal) {
      console.printError(refusal.key(), refusal.arguments());
      return ExitCode.PROBLEMS;
    } catch (RoundTripException mismatch) {
      console.printError("import-mismatch", file.toString(), mismatch.getMessage());
      return ExitCode.FAULT;
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
