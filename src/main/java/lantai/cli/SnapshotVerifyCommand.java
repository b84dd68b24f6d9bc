package lantai.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import lantai.archive.IntegrityIssue;
import lantai.archive.Snapshot;
import lantai.archive.Store;
import lantai.archive.Store.VerificationLevel;
import lantai.archive.StoreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lantai snapshot verify}: checks the store. */
@Command(
    name = "verify",
    description = {
      "Checks the store: structure, inventories and, unless --quick is given, all files.",
      "With --rebuild, also builds the versions again from their inputs and compares them."
    },
    mixinStandardHelpOptions = true)
final class SnapshotVerifyCommand extends StoreCommand {

  @Parameters(
      paramLabel = "LABEL",
      arity = "0..1",
      description = "The version to rebuild (default: all).")
  @Nullable String label;

  @Option(names = "--all", description = "All versions (default).")
  boolean all;

  @Option(
      names = "--repair",
      description = {
        "First completes what an interrupted writer left, and repairs the newest inventory.",
        "Nothing is deleted: incomplete files are moved to STORE.work/quarantine."
      })
  boolean repair;

  @ArgGroup VerificationDepth depth = new VerificationDepth();

  static final class VerificationDepth {

    @Option(names = "--quick", description = "Structure and inventories only.")
    boolean quick;

    @Option(names = "--full", description = "All files (default).")
    boolean full;

    @Option(names = "--rebuild", description = "All files, and the site built again.")
    boolean rebuild;
  }

  @Override
  public Integer call() throws Exception {
    if (repair) {
      repair();
    }
    List<IntegrityIssue> findings;
    try (Store open = Store.openForReading(location.folder())) {
      findings =
          open.verify(
              depth.quick ? VerificationLevel.STRUCTURE : VerificationLevel.FIXITY,
              Clock.systemUTC());
    }
    if (!findings.isEmpty()) {
      return damaged(findings);
    }
    List<List<Snapshot>> reports = allSnapshots();
    List<Snapshot> snapshots = reports.stream().flatMap(List::stream).toList();
    if (label != null) {
      find(snapshots, label);
    }
    String key = depth.quick ? "snapshot-verified-quickly" : "snapshot-verified";
    console.print(key, String.valueOf(snapshots.size()));
    return depth.rebuild ? rebuild(reports) : ExitCode.BUILT.code();
  }

  private void repair() throws IOException {
    if (!Store.exists(location.folder())) {
      throw new StoreException("store-missing", location.address());
    }
    try (Store open = location.openForWriting(Clock.systemUTC())) {
      open.repairs().forEach(line -> console.print("snapshot-repaired", line));
      if (open.repairs().isEmpty()) {
        console.print("snapshot-whole");
      }
    }
  }

  private int damaged(List<IntegrityIssue> findings) {
    findings.forEach(finding -> console.printError("snapshot-finding", finding.toString()));
    findings.stream()
        .map(IntegrityIssue::adviceKey)
        .distinct()
        .forEach(advice -> console.printError(advice));
    console.printError("snapshot-damaged", String.valueOf(findings.size()));
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
    stream.println(rebuild.message(console.messages()));
    return rebuild.isSame();
  }
}
