package lantai.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import lantai.archive.IntegrityIssue;
import lantai.archive.Snapshot;
import lantai.archive.Store;
import lantai.archive.StoreException;
import lantai.archive.VerificationLevel;
import lantai.diagnostics.Messages;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lantai snapshot verify}: whether what is kept is what was published. */
@Command(
    name = "verify",
    description = {
      "Checks the store: structure, inventories and, unless --quick, every byte.",
      "With --rebuild the versions are built again from their inputs and compared."
    },
    mixinStandardHelpOptions = true)
final class SnapshotVerifyCommand implements Callable<Integer> {

  @Mixin StoreOptions kept;

  @Parameters(
      paramLabel = "LABEL",
      arity = "0..1",
      description = "The version to rebuild; without it, all of them.")
  String label;

  @Option(names = "--all", description = "All versions; this is the default.")
  boolean all;

  @Option(
      names = "--repair",
      description = {
        "First mends what an interrupted writer left behind, and the newest inventory.",
        "Nothing is deleted: what is not whole is moved to STORE.work/quarantine."
      })
  boolean repair;

  @ArgGroup VerificationDepth depth = new VerificationDepth();

  private final Console console;

  SnapshotVerifyCommand(Console console) {
    this.console = console;
  }

  /** How much is looked at. */
  static final class VerificationDepth {

    @Option(names = "--quick", description = "Structure and inventories alone.")
    boolean quick;

    @Option(names = "--full", description = "Every byte; this is the default.")
    boolean full;

    @Option(names = "--rebuild", description = "Every byte, and the site built again.")
    boolean rebuild;
  }

  @Override
  public Integer call() throws Exception {
    if (repair) {
      repair();
    }
    List<IntegrityIssue> findings;
    try (Store store = Store.openForReading(kept.store.folder())) {
      findings =
          store.verify(
              depth.quick ? VerificationLevel.STRUCTURE : VerificationLevel.FIXITY,
              Clock.systemUTC());
    }
    if (!findings.isEmpty()) {
      return damaged(findings);
    }
    List<List<Snapshot>> reports = kept.all();
    List<Snapshot> snapshots = reports.stream().flatMap(List::stream).toList();
    if (label != null) {
      kept.find(snapshots, label);
    }
    String said = depth.quick ? "snapshot-verified-quickly" : "snapshot-verified";
    say(said, String.valueOf(snapshots.size()));
    return depth.rebuild ? rebuild(reports) : ExitCode.BUILT.code();
  }

  private void repair() throws IOException {
    if (!Store.exists(kept.store.folder())) {
      // Writing would make one.
      throw new StoreException("store-missing", kept.store.address());
    }
    try (Store store = kept.store.openForWriting(Clock.systemUTC())) {
      store.repairs().forEach(line -> say("snapshot-repaired", line));
      if (store.repairs().isEmpty()) {
        say("snapshot-whole");
      }
    }
  }

  private int damaged(List<IntegrityIssue> findings) {
    Messages messages = console.messages();
    PrintWriter err = console.err();
    findings.forEach(finding -> err.println(messages.say("snapshot-finding", finding.toString())));
    findings.stream()
        .map(IntegrityIssue::adviceKey)
        .distinct()
        .forEach(advice -> err.println(messages.say(advice)));
    err.println(messages.say("snapshot-damaged", String.valueOf(findings.size())));
    return ExitCode.PROBLEMS.code();
  }

  private int rebuild(List<List<Snapshot>> reports) throws IOException {
    boolean same = true;
    for (List<Snapshot> versions : reports) {
      for (Snapshot snapshot : versions) {
        if (label == null || label.equals(snapshot.version().label())) {
          same &= rebuild(snapshot, versions.subList(0, versions.indexOf(snapshot)));
        }
      }
    }
    return same ? ExitCode.BUILT.code() : ExitCode.PROBLEMS.code();
  }

  private boolean rebuild(Snapshot snapshot, List<Snapshot> before) throws IOException {
    SnapshotRebuild rebuild = SnapshotRebuild.of(snapshot, before);
    PrintWriter stream = rebuild.isSame() ? console.out() : console.err();
    stream.println(rebuild.say(console.messages()));
    return rebuild.isSame();
  }

  private void say(String key, String... arguments) {
    console.print(key, arguments);
  }
}
