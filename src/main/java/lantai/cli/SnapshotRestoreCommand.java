package lantai.cli;

import java.nio.file.Path;
import lantai.archive.Restoration;
import lantai.archive.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "restore", description = "Writes all files of an archived version to a new folder.")
final class SnapshotRestoreCommand extends StoreCommand {

  @Parameters(paramLabel = "LABEL", description = "The label of the version.")
  String label;

  @Option(
      names = "--to",
      paramLabel = "DIR",
      required = true,
      description = "A folder that does not exist or is empty.")
  Path to;

  @Override
  public Integer call() throws Exception {
    Snapshot snapshot = find(snapshots(), label);
    requireSeparate(to, localFolders());
    Restoration.restore(snapshot, to);
    String files = String.valueOf(snapshot.files().size());
    console.print("snapshot-restored", label, files, to.toString());
    return ExitCode.BUILT;
  }
}
