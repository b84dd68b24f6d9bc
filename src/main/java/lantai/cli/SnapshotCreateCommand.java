package lantai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lantai.addresses.AddressRegistry;
import lantai.archive.IngestProvenance;
import lantai.archive.Snapshot;
import lantai.archive.Store;
import lantai.archive.SubmissionPackage;
import lantai.archive.VersionPayload;
import lantai.archive.history.ReportVersions;
import lantai.archive.history.VersionHistory;
import lantai.archive.history.VersionMetadata;
import lantai.build.Build;
import lantai.build.BuildResult;
import lantai.model.ArchivalMetadata;
import lantai.output.OutputSink;
import lantai.output.Publisher;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "create")
final class SnapshotCreateCommand extends AbstractStoreCommand {

  @Mixin InputOptions input;

  @Mixin PublicationOptions site;

  @Mixin NewVersionOptions options;

  @Option(names = "--attach", paramLabel = "FILE")
  List<Path> attachments = new ArrayList<>();

  @Option(names = "--by", paramLabel = "NAME")
  @Nullable String by;

  @Option(names = "--approved-by", paramLabel = "NAME", defaultValue = "")
  String approver;

  private final Clock clock = Clock.systemUTC();

  @Override
  public Integer call() throws Exception {
    checkFolders();
    List<String> altered = Publisher.altered(site.out, site.adopt);
    if (!altered.isEmpty()) {
      return refused("site-altered", altered.get(0));
    }
    BuildResult first = build(ReportVersions.NONE);
    if (!first.succeeded()) {
      console.printWithCount(first.problems());
      return ExitCode.PROBLEMS;
    }
    if (first.site().draft()) {
      console.print(first.problems());
      return refused("snapshot-draft");
    }
    String secrecy = first.site().archival().secrecy();
    if (!first.site().archival().isOpen()) {
      return refused("snapshot-secret", secrecy, ArchivalMetadata.OPEN);
    }
    String report = reportName(first.site());
    try (Store open = Store.openForWriting(store(), clock)) {
      open.requireAsRecorded();
      List<Snapshot> before = open.snapshots(report);
      VersionMetadata version = options.after(before, open.inventoryDigest(report), clock);
      requireKept(site, before);
      AddressFileUpdater addresses = new AddressFileUpdater(input.content, console);
      addresses.printIfLost(before);
      VersionHistory past = history(before);
      Optional<AddressRegistry> registry = Build.addresses(input.content, past);
      SnapshotInputs written = SnapshotInputs.of(input, attachments);
      SnapshotInputs inputs = registry.map(written::with).orElse(written);
      if (inputs.isArchivedIn(before)) {
        // The command that archived it may have been interrupted before it published the site.
        publish(before, past, before);
        console.print("snapshot-unchanged", before.get(before.size() - 1).version().label());
        return ExitCode.SUCCESS;
      }
      return archive(open, version, before, past, inputs);
    }
  }

  private void checkFolders() throws IOException {
    requireSeparate(site.out, input.folders());
    requireSeparate(site.out, List.of(folder));
    requireSeparate(folder, input.folders());
    requireSeparate(folder, List.of(site.out));
  }

  private BuildResult build(ReportVersions reportVersions) throws IOException {
    return Build.build(input.content, input.templates(), reportVersions, OutputSink.MEMORY);
  }

  private int refused(String key, String... arguments) {
    console.printError(key, arguments);
    return ExitCode.PROBLEMS;
  }

  private int archive(
      Store open,
      VersionMetadata version,
      List<Snapshot> before,
      VersionHistory past,
      SnapshotInputs inputs)
      throws Exception {
    BuildResult build = build(ReportVersions.ofArchivedBuild(past, version, inputs.digests()));
    console.printWithCount(build.problems());
    if (!build.succeeded()) {
      return ExitCode.PROBLEMS;
    }
    String report = reportName(build.site());
    VersionPayload payload =
        new VersionPayload(
            Publisher.withManifest(build.files()), inputs.source(), inputs.attachments());
    String custodian = by == null ? build.site().owner() : by;
    IngestProvenance agent =
        new IngestProvenance(custodian, build.site().base(), software(), approver.strip());
    Snapshot snapshot =
        open.ingest(new SubmissionPackage(report, version, build.site(), payload, agent));
    List<Snapshot> now = Stream.concat(before.stream(), Stream.of(snapshot)).toList();
    publish(now, history(past, snapshot), before);
    console.print(
        "snapshot-kept",
        version.label(),
        String.valueOf(snapshot.files().size()),
        folder.toString(),
        open.inventoryDigest(report));
    return ExitCode.SUCCESS;
  }

  /**
   * Publishes the same site as {@code build}, with the new version in its list.
   *
   * @param before the versions that were already published
   */
  private void publish(List<Snapshot> versions, VersionHistory history, List<Snapshot> before)
      throws IOException {
    SitePublication publication = new SitePublication(site, versions);
    BuildResult build = build(ReportVersions.after(history, publication.includesVersions()));
    new SitePublication(site, before).printImpact(build, console);
    AddressFileUpdater addresses = new AddressFileUpdater(input.content, console);
    addresses.printChanges(build);
    publication.publish(build);
    addresses.write(build);
  }

  /** Returns the program and Java with their versions, as a rebuild may depend on both. */
  private static String software() {
    String java = Runtime.version() + " (" + System.getProperty("java.vendor") + ")";
    return RootCommand.version() + ", Java " + java;
  }
}
