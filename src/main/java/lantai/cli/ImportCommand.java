package lantai.cli;

import java.nio.file.Path;
import lantai.importer.ImportReport;
import lantai.importer.ReportImporter;
import lantai.importer.RoundTripCheck.RoundTripException;
import lantai.importer.draft.RowDrafter;
import lantai.importer.extract.RejectedFileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "import")
public final class ImportCommand extends ConsoleCommand {

  /** Further review items are in the import report only. */
  private static final int SHOWN = 12;

  @Parameters(index = "0", paramLabel = "FILE")
  Path file;

  @Option(names = "--out", paramLabel = "DIR", defaultValue = "content")
  Path out;

  @Override
  public Integer call() throws Exception {
    try {
      print(ReportImporter.importReport(file, out, RowDrafter::of));
      return ExitCode.SUCCESS;
    } catch (RejectedFileException refusal) {
      console.printError(refusal.key(), refusal.arguments());
      return ExitCode.PROBLEMS;
    } catch (RoundTripException mismatch) {
      console.printError("import-mismatch", file.toString(), mismatch.getMessage());
      return ExitCode.FAULT;
    }
  }

  private void print(ImportReport imported) {
    console.print(
        "imported",
        file.toString(),
        out.toString(),
        String.valueOf(imported.chapters()),
        String.valueOf(imported.notes()));
    console.print(
        "import-characters",
        String.valueOf(imported.check().sourceCharacters()),
        String.valueOf(imported.check().importedCharacters()),
        String.valueOf(imported.check().excludedCharacters()));
    imported.exclusionSummary().forEach(line -> console.out().println("  " + line));
    imported.reviewItems().stream()
        .limit(SHOWN)
        .forEach(line -> console.out().println("  " + line));
    String report = out.resolve(ReportImporter.REPORT_FILE).toString();
    console.print("import-review", String.valueOf(imported.reviewItems().size()), report);
    String folder = out.equals(Path.of(InputOptions.CONTENT)) ? "" : " --content " + out;
    console.print("import-next", folder);
  }
}
