package lantai;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import lantai.archive.Finding;
import lantai.archive.Snapshot;
import lantai.archive.Store;
import lantai.text.Messages;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lantai snapshot verify}: whether what is kept is what was published. */
@Command(
    name = "verify",
    description = {
      "Checks the store: structure, inventories and, unless --quick, every byte.",
      "With --rebuild the versions are built again from their inputs and compared."
    },
    mixinStandardHelpOptions = true)
final class SnapshotVerifyCommand implements Callable<Integer> {

  @Mixin KeptVersions kept;

  @Parameters(
      paramLabel = "LABEL",
      arity = "0..1",
      description = "The version to rebuild; without it, all of them.")
  String label;

  @Option(names = "--all", description = "All versions; this is the default.")
  boolean all;

  @ArgGroup Depth depth = new Depth();

  @Spec CommandSpec spec;

  /** How much is looked at. */
  static final class Depth {

    @Option(names = "--quick", description = "Structure and inventories alone.")
    boolean quick;

    @Option(names = "--full", description = "Every byte; this is the default.")
    boolean full;

    @Option(names = "--rebuild", description = "Every byte, and the site built again.")
    boolean rebuild;
  }

  @Override
  public Integer call() throws Exception {
    Messages messages = Main.messages(spec);
    List<Finding> findings;
    try (Store store = Store.read(kept.store)) {
      findings = store.verify(!depth.quick);
    }
    PrintWriter err = spec.commandLine().getErr();
    if (!findings.isEmpty()) {
      findings.forEach(
          finding -> err.println(messages.say("snapshot-finding", finding.toString())));
      err.println(messages.say("snapshot-damaged", String.valueOf(findings.size())));
      return ExitCode.PROBLEMS.code();
    }
    List<Snapshot> snapshots = kept.snapshots();
    String said = depth.quick ? "snapshot-verified-quickly" : "snapshot-verified";
    spec.commandLine().getOut().println(messages.say(said, String.valueOf(snapshots.size())));
    return depth.rebuild ? rebuild(snapshots, messages) : ExitCode.BUILT.code();
  }

  private int rebuild(List<Snapshot> snapshots, Messages messages) throws IOException {
    List<Snapshot> wanted = label == null ? snapshots : List.of(kept.find(snapshots, label));
    boolean same = true;
    for (Snapshot snapshot : wanted) {
      List<Snapshot> before = snapshots.subList(0, snapshots.indexOf(snapshot));
      Rebuild rebuild = Rebuild.of(snapshot, before);
      same &= rebuild.isSame();
      PrintWriter console =
          rebuild.isSame() ? spec.commandLine().getOut() : spec.commandLine().getErr();
      console.println(rebuild.say(messages));
    }
    return same ? ExitCode.BUILT.code() : ExitCode.PROBLEMS.code();
  }
}
