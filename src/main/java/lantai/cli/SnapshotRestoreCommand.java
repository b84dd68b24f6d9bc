package lantai.cli;

import java.nio.file.Path;
import java.util.List;
import lantai.archive.Snapshot;
import lantai.archive.SnapshotRestorer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "restore")
final class SnapshotRestoreCommand extends AbstractStoreCommand {

  @Parameters(paramLabel = "LABEL")
  String label;

  @Option(names = "--to", paramLabel = "DIR", required = true)
  Path to;

  @Override
  public Integer call() throws Exception {
    Snapshot snapshot = find(snapshots(), label);
    requireSeparate(to, List.of(folder));
    requireOutsideStores(to);
    SnapshotRestorer.restore(snapshot, to);
    String files = String.valueOf(snapshot.files().size());
    console.print("snapshot-restored", label, files, to.toString());
    return ExitCode.SUCCESS;
  }
}
