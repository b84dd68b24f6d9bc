package lantai.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import lantai.archive.Replication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lantai snapshot replicate}: the whole store, kept in a second place. */
@Command(
    name = "replicate",
    description = "Copies the store to a second place and verifies it there; adds what is missing.",
    mixinStandardHelpOptions = true)
final class SnapshotReplicateCommand implements Callable<Integer> {

  @Mixin StoreOptions kept;

  @Option(
      names = "--to",
      paramLabel = "DIR",
      required = true,
      description = "The second place: a folder, or s3://bucket/prefix.")
  String target;

  private final Console console;

  SnapshotReplicateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    int written = Replication.replicate(kept.store.folder(), target, Clock.systemUTC());
    console.print("snapshot-replicated", target, String.valueOf(written));
    return ExitCode.BUILT.code();
  }
}
