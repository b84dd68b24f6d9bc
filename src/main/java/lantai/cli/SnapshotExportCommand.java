package lantai.cli;

import java.nio.file.Path;
import java.util.List;
import lantai.archive.ArchivedFile;
import lantai.archive.Snapshot;
import lantai.archive.Store;
import lantai.archive.export.ExportFormat;
import lantai.archive.export.SnapshotExporter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "export")
final class SnapshotExportCommand extends AbstractStoreCommand {

  @Parameters(paramLabel = "LABEL")
  String label;

  @Option(names = "--format", paramLabel = "FORMAT", required = true)
  ExportFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  @Nullable Path output;

  @Override
  public Integer call() throws Exception {
    Snapshot snapshot = find(snapshots(), label);
    List<ArchivedFile> object = format == ExportFormat.OCFL ? object(snapshot.report()) : List.of();
    Path file =
        output == null
            ? Path.of(SnapshotExporter.baseName(snapshot) + "." + format.extension())
            : output;
    requireOutsideStores(file);
    SnapshotExporter.export(snapshot, format, object, file);
    console.print("snapshot-exported", label, file.toString());
    return ExitCode.SUCCESS;
  }

  private List<ArchivedFile> object(String report) throws Exception {
    try (Store open = Store.openForReading(store())) {
      return open.objectFiles(report);
    }
  }
}
