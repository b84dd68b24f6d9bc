package lantai.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import lantai.archive.IntegrityIssue;
import lantai.archive.ParsedGb7714Reference;
import lantai.archive.PublishedVersionsChecker;
import lantai.archive.RepairMessage;
import lantai.archive.Snapshot;
import lantai.archive.Store;
import lantai.archive.VerificationLevel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "verify")
final class SnapshotVerifyCommand extends AbstractStoreCommand {

  @Parameters(paramLabel = "LABEL", arity = "0..1")
  @Nullable String label;

  @Option(names = "--all")
  boolean all;

  @Option(names = "--repair")
  boolean repair;

  @Option(names = "--citation", paramLabel = "TEXT")
  @Nullable String citation;

  /** An inventory's digest that was noted outside the store. */
  @Option(names = "--expect", paramLabel = "SHA512")
  @Nullable String expected;

  @Option(names = "--out", paramLabel = "DIR")
  @Nullable Path site;

  @ArgGroup VerificationOptions depth = new VerificationOptions();

  @Override
  public Integer call() throws Exception {
    if (citation != null) {
      return verify(citation);
    }
    if (repair) {
      repair();
    }
    VerificationLevel level = depth.level();
    List<IntegrityIssue> findings;
    try (Store open = Store.openForReading(store())) {
      findings = open.verify(level, Clock.systemUTC());
    }
    List<List<Snapshot>> every = findings.isEmpty() ? snapshotsOfAllReports() : List.of();
    if (findings.isEmpty()) {
      findings = PublishedVersionsChecker.of(site()).issue(every).stream().toList();
    }
    if (!findings.isEmpty()) {
      return damaged(findings);
    }
    List<List<Snapshot>> reports = report == null ? every : snapshotsOfChosenReports();
    List<Snapshot> snapshots = reports.stream().flatMap(List::stream).toList();
    if (label != null) {
      find(snapshots, label);
    }
    String key =
        switch (level) {
          case STRUCTURE -> "snapshot-verified-quickly";
          case NEWEST -> "snapshot-verified-newest";
          case FIXITY -> "snapshot-verified";
        };
    console.print(key, String.valueOf(snapshots.size()));
    if (expected != null && !isExpected(reports)) {
      return ExitCode.PROBLEMS;
    }
    return depth.rebuild ? rebuild(reports) : ExitCode.SUCCESS;
  }

  /** The site whose versions must be in the store: by default the one beside it. */
  private Path site() {
    return site != null ? site : folder.toAbsolutePath().resolveSibling(PublicationOptions.FOLDER);
  }

  /** Whether a version has the expected inventory; the later ones follow from it. */
  private boolean isExpected(List<List<Snapshot>> reports) throws IOException {
    for (List<Snapshot> versions : reports) {
      List<String> inventories = inventories(versions);
      for (int i = 0; i < versions.size(); i++) {
        if (inventories.get(i).equalsIgnoreCase(expected.strip())) {
          String later = String.valueOf(versions.size() - i - 1);
          console.print("expected-found", versions.get(i).version().label(), later);
          return true;
        }
      }
    }
    console.printError("expected-missing", expected);
    return false;
  }

  /** Whether the version that a printed reference names has its words at its address. */
  private int verify(String text) throws IOException {
    ParsedGb7714Reference printed =
        ParsedGb7714Reference.of(text).orElseThrow(() -> new UsageException("citation-unread"));
    boolean known = false;
    for (Snapshot snapshot : snapshotsOfChosenReports().stream().flatMap(List::stream).toList()) {
      if (snapshot.version().label().equals(printed.version())) {
        known = true;
        if (printed.holdsIn(snapshot.content(), snapshot.description().base())) {
          console.print("citation-true", printed.version(), printed.address());
          return ExitCode.SUCCESS;
        }
      }
    }
    console.printError(
        known ? "citation-false" : "citation-version-unknown",
        printed.version(),
        printed.address(),
        printed.hash());
    return ExitCode.PROBLEMS;
  }

  private void repair() throws IOException {
    Store.openForReading(store()).close();
    try (Store open = Store.openForWriting(store(), Clock.systemUTC())) {
      List<RepairMessage> repairs = new ArrayList<>(open.repairs());
      repairs.addAll(open.recoverLog());
      repairs.forEach(each -> console.print("snapshot-repaired", each.say(console.messages())));
      if (repairs.isEmpty()) {
        console.print("snapshot-whole");
      }
    }
  }

  private int damaged(List<IntegrityIssue> findings) {
    for (IntegrityIssue finding : findings) {
      String description = finding.description();
      boolean foreign = console.language() != Language.EN && !description.startsWith("word.");
      console.printError(
          "snapshot-finding",
          finding.code(),
          finding.location(),
          foreign ? "word.issue-ocfl" : description);
    }
    findings.stream()
        .map(IntegrityIssue::adviceKey)
        .distinct()
        .forEach(advice -> console.printError(advice));
    console.printError("snapshot-damaged", String.valueOf(findings.size()));
    return ExitCode.PROBLEMS;
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
    return same ? ExitCode.SUCCESS : ExitCode.PROBLEMS;
  }

  private boolean rebuild(Snapshot snapshot, List<Snapshot> before) throws IOException {
    SnapshotRebuildResult rebuild = SnapshotRebuildResult.of(snapshot, before);
    PrintWriter stream = rebuild.isSame() ? console.out() : console.err();
    stream.println(rebuild.message(console.messages()));
    return rebuild.isSame();
  }
}
