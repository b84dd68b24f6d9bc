package lantai.cli;

import java.nio.file.Path;
import java.util.List;
import lantai.archive.ArchivedFile;
import lantai.archive.Snapshot;
import lantai.archive.Store;
import lantai.archive.export.SnapshotExporter;
import lantai.archive.export.SnapshotExporter.ExportFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "export",
    description = {
      "Writes an archived version as one file, and FILE.sha512 beside it.",
      "wacz: for ReplayWeb.page; warc: WARC 1.1; bagit: a BagIt 1.0 bag in a zip;",
      "ocfl: the report's OCFL object with all its versions in a zip; zip: the version's files."
    })
final class SnapshotExportCommand extends StoreCommand {

  @Parameters(paramLabel = "LABEL", description = "The label of the version.")
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
      description = "The file to write (default: named by report, version and format).")
  @Nullable Path output;

  @Override
  public Integer call() throws Exception {
    Snapshot snapshot = find(snapshots(), label);
    List<ArchivedFile> object = format == ExportFormat.OCFL ? object(snapshot.report()) : List.of();
    Path file =
        output == null
            ? Path.of(SnapshotExporter.baseName(snapshot) + "." + format.extension())
            : output;
    SnapshotExporter.export(snapshot, format, object, file);
    console.print("snapshot-exported", label, file.toString());
    return ExitCode.BUILT;
  }

  private List<ArchivedFile> object(String report) throws Exception {
    try (Store open = Store.openForReading(location.folder())) {
      return open.objectFiles(report);
    }
  }
}
