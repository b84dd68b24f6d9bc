package lantai.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "snapshot",
    mixinStandardHelpOptions = true,
    subcommands = {
      SnapshotCreateCommand.class,
      SnapshotListCommand.class,
      SnapshotVerifyCommand.class,
      SnapshotRestoreCommand.class,
      SnapshotDiffCommand.class,
      SnapshotExportCommand.class,
      SnapshotReplicateCommand.class
    },
    synopsisSubcommandLabel = "COMMAND")
public final class SnapshotCommand implements Callable<Integer> {

  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    throw new UsageException("command-missing", String.join(", ", spec.subcommands().keySet()));
  }
}
