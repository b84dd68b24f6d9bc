package lantai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import lantai.archive.Snapshot;
import lantai.archive.Store;
import lantai.archive.SubmissionPackage;
import lantai.archive.SubmissionPackage.Agent;
import lantai.archive.SubmissionPackage.Payload;
import lantai.archive.history.Publication;
import lantai.archive.history.Version;
import lantai.build.Build;
import lantai.build.BuildResult;
import lantai.diagnostics.Messages;
import lantai.model.ArchivalMetadata;
import lantai.output.OutputSink;
import lantai.output.Publisher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lantai snapshot create}: publishes the site as a version and keeps it. */
@Command(
    name = "create",
    description = "Builds and publishes the site as a new version, and keeps it with its inputs.",
    mixinStandardHelpOptions = true)
final class SnapshotCreateCommand implements Callable<Integer> {

  @Mixin InputOptions folders;

  @Mixin StoreOptions kept;

  @Mixin SiteOptions output;

  @Mixin VersionOptions options;

  @Option(
      names = "--attach",
      paramLabel = "FILE",
      description = "A file to keep with it, such as the signed PDF; may be repeated.")
  List<Path> attachments = new ArrayList<>();

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who keeps it (default: the report's owner).")
  String by;

  private final Console console;

  SnapshotCreateCommand(Console console) {
    this.console = console;
  }

  private final Clock clock = Clock.systemUTC();

  @Override
  public Integer call() throws Exception {
    List<Path> read = List.of(folders.content, folders.templates);
    OutputPathCheck.require(output.out, read);
    OutputPathCheck.require(output.out, kept.place());
    for (Path store : kept.place()) {
      OutputPathCheck.require(store, read);
      OutputPathCheck.require(store, List.of(output.out));
    }
    List<String> altered = Publisher.altered(output.out, output.adopt);
    if (!altered.isEmpty()) {
      return refused("site-altered", altered.get(0));
    }
    BuildResult first = build(Publication.NONE);
    if (!first.succeeded()) {
      ImpactPrinter.print(first, console.messages(), console.err());
      return ExitCode.PROBLEMS.code();
    }
    String secrecy = first.site().archival().secrecy();
    if (!first.site().archival().isOpen()) {
      return refused("snapshot-secret", secrecy, ArchivalMetadata.OPEN);
    }
    String report = kept.of(first.site());
    SnapshotInputs material = SnapshotInputs.of(folders, attachments);
    try (Store store = kept.store.openForWriting(clock)) {
      List<Snapshot> before = store.snapshots(report);
      if (material.isKeptIn(before)) {
        return unchanged(before);
      }
      Version version = options.after(before, store.inventoryDigest(report), clock);
      return keep(store, report, version, before, material);
    }
  }

  private BuildResult build(Publication publication) throws IOException {
    return Build.build(folders.content, folders.templates, publication, OutputSink.MEMORY);
  }

  private int refused(String key, String... arguments) {
    console.printError(key, arguments);
    return ExitCode.PROBLEMS.code();
  }

  /** Published once more, in case whoever kept it was stopped before that. */
  private int unchanged(List<Snapshot> before) throws IOException {
    Publication publication = Publication.after(StoreOptions.history(before), output.versions);
    output.publish(build(publication), before);
    String head = before.get(before.size() - 1).version().label();
    console.print("snapshot-unchanged", head);
    return ExitCode.BUILT.code();
  }

  private int keep(
      Store store, String report, Version version, List<Snapshot> before, SnapshotInputs material)
      throws Exception {
    Messages messages = console.messages();
    Publication publication =
        new Publication(StoreOptions.history(before), version, material.digests(), output.versions);
    BuildResult build = build(publication.withoutMementos());
    ImpactPrinter.print(build, messages, console.err());
    if (!build.succeeded()) {
      return ExitCode.PROBLEMS.code();
    }
    Payload payload =
        new Payload(Publisher.listed(build.files()), material.source(), material.attachments());
    String custodian = by == null ? build.site().owner() : by;
    Agent agent = new Agent(custodian, build.site().base(), software());
    Snapshot snapshot =
        store.ingest(new SubmissionPackage(report, version, build.site(), payload, agent));
    BuildResult published = output.versions ? build(publication) : build;
    ImpactPrinter.print(output.consequences(published, before), messages, console.out());
    output.publish(published, before);
    console.print(
        "snapshot-kept",
        version.label(),
        String.valueOf(snapshot.files().size()),
        kept.store.address(),
        store.inventoryDigest(report));
    return ExitCode.BUILT.code();
  }

  /** Whoever builds it again wants to know which Java it ran on, too. */
  private static String software() {
    return SoftwareVersion.text()
        + ", Java "
        + Runtime.version()
        + " ("
        + System.getProperty("java.vendor")
        + ")";
  }
}
