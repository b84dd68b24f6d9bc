package lantai.cli;

import java.time.Clock;
import lantai.archive.Replication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "replicate",
    description = "Copies missing files of the store to a second place, and verifies it there.")
final class SnapshotReplicateCommand extends StoreCommand {

  @Option(
      names = "--to",
      paramLabel = "DIR",
      required = true,
      description = "A folder, or s3://bucket/prefix.")
  String target;

  @Override
  public Integer call() throws Exception {
    int written = Replication.replicate(location.folder(), target, Clock.systemUTC());
    console.print("snapshot-replicated", target, String.valueOf(written));
    return ExitCode.BUILT;
  }
}
