package lantai;

import picocli.CommandLine.Command;

/** {@code lantai snapshot}: versions kept for good. */
@Command(
    name = "snapshot",
    description = "Keeps versions of the published site, checks them and gives them back.",
    mixinStandardHelpOptions = true,
    subcommands = {
      SnapshotCreateCommand.class,
      SnapshotListCommand.class,
      SnapshotVerifyCommand.class,
      SnapshotRestoreCommand.class,
      SnapshotDiffCommand.class,
      SnapshotExportCommand.class
    },
    synopsisSubcommandLabel = "COMMAND")
final class SnapshotCommand {}
