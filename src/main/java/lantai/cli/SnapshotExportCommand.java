package lantai.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import lantai.archive.ArchivedFile;
import lantai.archive.Snapshot;
import lantai.archive.Store;
import lantai.archive.export.ExportFormat;
import lantai.archive.export.SnapshotExporter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lantai snapshot export}: a kept version as one file for others. */
@Command(
    name = "export",
    description = {
      "Writes a kept version as one file, and beside it FILE.sha512.",
      "wacz: to be replayed by ReplayWeb.page; warc: WARC 1.1; bagit: a BagIt 1.0 bag in a zip;",
      "ocfl: the report's OCFL object with all its versions in a zip; zip: the version's files."
    },
    mixinStandardHelpOptions = true)
final class SnapshotExportCommand implements Callable<Integer> {

  @Mixin StoreOptions kept;

  @Parameters(paramLabel = "LABEL", description = "The version's name.")
  String label;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      required = true,
      description = "One of: ${COMPLETION-CANDIDATES} (in any case).")
  ExportFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The file to write (default: named after report, version and format).")
  Path output;

  private final Console console;

  SnapshotExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    Snapshot snapshot = kept.find(label);
    List<ArchivedFile> object = format == ExportFormat.OCFL ? object(snapshot.report()) : List.of();
    Path file =
        output == null
            ? Path.of(SnapshotExporter.baseName(snapshot) + "." + format.extension())
            : output;
    SnapshotExporter.export(snapshot, format, object, file);
    console.print("snapshot-exported", label, file.toString());
    return ExitCode.BUILT.code();
  }

  private List<ArchivedFile> object(String report) throws Exception {
    try (Store open = Store.openForReading(kept.store.folder())) {
      return open.objectFiles(report);
    }
  }
}
