package lantai.cli;

import java.nio.file.Path;
import java.time.Clock;
import lantai.archive.Replication;
import lantai.archive.StoreLocation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "replicate")
final class SnapshotReplicateCommand extends StoreCommand {

  @Option(names = "--to", paramLabel = "DIR", required = true)
  String target;

  @Override
  public Integer call() throws Exception {
    if (!StoreLocation.isRemote(target)) {
      requireSeparate(Path.of(target), localFolders());
    }
    int written = Replication.replicate(location.folder(), target, Clock.systemUTC());
    console.print("snapshot-replicated", target, String.valueOf(written));
    return ExitCode.SUCCESS;
  }
}
