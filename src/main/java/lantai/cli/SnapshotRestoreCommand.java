package lantai.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import lantai.archive.Restoration;
import lantai.archive.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lantai snapshot restore}: a kept version, given back. */
@Command(
    name = "restore",
    description = "Writes all files of a kept version to a new folder.",
    mixinStandardHelpOptions = true)
final class SnapshotRestoreCommand implements Callable<Integer> {

  @Mixin StoreOptions kept;

  @Parameters(paramLabel = "LABEL", description = "The version's name.")
  String label;

  @Option(
      names = "--to",
      paramLabel = "DIR",
      required = true,
      description = "A folder that does not exist yet or is empty.")
  Path to;

  private final Console console;

  SnapshotRestoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    Snapshot snapshot = kept.find(label);
    OutputPathCheck.require(to, kept.place());
    Restoration.restore(snapshot, to);
    String files = String.valueOf(snapshot.files().size());
    console.print("snapshot-restored", label, files, to.toString());
    return ExitCode.BUILT.code();
  }
}
