package lantai.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import lantai.diagnostics.Messages;
import lantai.importer.ImportReport;
import lantai.importer.ReportImporter;
import lantai.importer.RoundTripException;
import lantai.importer.draft.RowDrafter;
import lantai.importer.extract.RejectedFileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "import")
public final class ImportCommand extends AbstractConsoleCommand {

  /** Beyond this number, review items that are not doubts are only in the import report. */
  private static final int SHOWN = 12;

  @Parameters(arity = "1..*", paramLabel = "FILE")
  List<Path> files;

  @Option(names = "--out", paramLabel = "DIR", defaultValue = "content")
  Path out;

  @Override
  public Integer call() throws Exception {
    try {
      ImportReport imported =
          ReportImporter.importReport(files, out, RowDrafter::of, console.messages());
      print(imported);
      return imported.doubts() == 0 ? ExitCode.SUCCESS : ExitCode.PROBLEMS;
    } catch (RejectedFileException refusal) {
      console.printError(refusal.key(), refusal.arguments());
      return ExitCode.PROBLEMS;
    } catch (RoundTripException mismatch) {
      console.printError("import-mismatch", names(), mismatch.getMessage());
      return ExitCode.FAULT;
    }
  }

  private String names() {
    return files.stream().map(Path::toString).collect(Collectors.joining(", "));
  }

  private void print(ImportReport imported) {
    Messages messages = console.messages();
    console.print(
        "imported",
        names(),
        out.toString(),
        String.valueOf(imported.chapters()),
        String.valueOf(imported.notes()));
    console.print(
        "import-characters",
        String.valueOf(imported.roundTrip().sourceCharacters()),
        String.valueOf(imported.roundTrip().importedCharacters()),
        String.valueOf(imported.roundTrip().excludedCharacters()));
    console.out().println(imported.crossCheck(messages));
    imported.exclusionSummary(messages).forEach(line -> console.out().println("  " + line));
    List<String> reviewItems = imported.reviewItems(messages);
    reviewItems.stream()
        .limit(Math.max(SHOWN, imported.doubts()))
        .forEach(line -> console.out().println("  " + line));
    String report = out.resolve(ReportImporter.REPORT_FILE).toString();
    console.print("import-review", String.valueOf(reviewItems.size()), report);
    if (imported.doubts() > 0) {
      console.printError("import-look", String.valueOf(imported.doubts()));
    }
    String folder = out.equals(Path.of(InputOptions.CONTENT)) ? "" : " --content " + out;
    console.print("import-next", folder);
  }
}
