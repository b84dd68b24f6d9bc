package lantai.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import lantai.Main;
import lantai.archive.Restoration;
import lantai.archive.Snapshot;
import lantai.diagnostics.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Snapshot snapshot = kept.find(label);
    OutputPathCheck.require(spec, to, kept.place());
    Restoration.restore(snapshot, to);
    Messages messages = Main.messages(spec);
    String files = String.valueOf(snapshot.files().size());
    spec.commandLine()
        .getOut()
        .println(messages.say("snapshot-restored", label, files, to.toString()));
    return ExitCode.BUILT.code();
  }
}
