package lantai;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import lantai.archive.Deposit;
import lantai.archive.Inputs;
import lantai.archive.Keeper;
import lantai.archive.Snapshot;
import lantai.archive.Store;
import lantai.history.Publication;
import lantai.history.Version;
import lantai.publish.Publisher;
import lantai.text.Digest;
import lantai.text.Messages;
import lantai.text.SiteFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lantai snapshot create}: publishes the site as a version and keeps it. */
@Command(
    name = "create",
    description = "Builds and publishes the site as a new version, and keeps it with its inputs.",
    mixinStandardHelpOptions = true)
final class SnapshotCreateCommand implements Callable<Integer> {

  private static final String ATTACHMENTS = "attachments/";

  @Mixin Folders folders;

  @Mixin KeptVersions kept;

  @Mixin Output output;

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

  @Spec CommandSpec spec;

  private final Clock clock = Clock.systemUTC();

  @Override
  public Integer call() throws Exception {
    Messages messages = Main.messages(spec);
    List<String> altered = Publisher.altered(output.out);
    if (!altered.isEmpty()) {
      spec.commandLine().getErr().println(messages.say("site-altered", altered.get(0)));
      return ExitCode.PROBLEMS.code();
    }
    Build first = Build.run(folders.content, folders.templates);
    if (!first.succeeded()) {
      Reporter.print(first, messages, spec.commandLine().getErr());
      return ExitCode.PROBLEMS.code();
    }
    String report = kept.report == null ? KeptVersions.name(first.site()) : kept.report;
    List<SiteFile> source = Inputs.of(folders.content, folders.templates);
    try (Store store = Store.write(kept.store, clock)) {
      List<Snapshot> before = store.snapshots(report);
      if (!before.isEmpty() && isSame(before.get(before.size() - 1), source)) {
        String head = before.get(before.size() - 1).version().label();
        spec.commandLine().getOut().println(messages.say("snapshot-unchanged", head));
        return ExitCode.BUILT.code();
      }
      Version version = options.after(before, store.head(report), clock);
      return keep(store, report, version, before, source, messages);
    }
  }

  private int keep(
      Store store,
      String report,
      Version version,
      List<Snapshot> before,
      List<SiteFile> source,
      Messages messages)
      throws Exception {
    Publication publication =
        new Publication(KeptVersions.history(before), version, digests(source), output.versions);
    Build build = Build.run(folders.content, folders.templates, publication.unfrozen());
    Reporter.print(build, messages, spec.commandLine().getErr());
    if (!build.succeeded()) {
      return ExitCode.PROBLEMS.code();
    }
    Keeper keeper = new Keeper(by == null ? build.site().owner() : by, build.site().base());
    Snapshot snapshot =
        store.keep(
            new Deposit(
                report,
                version,
                build.site(),
                Publisher.listed(build.files()),
                source,
                attached(),
                keeper,
                new Main.Version().getVersion()[0]));
    Build published =
        output.versions ? Build.run(folders.content, folders.templates, publication) : build;
    output.publish(published, before);
    spec.commandLine()
        .getOut()
        .println(
            messages.say(
                "snapshot-kept",
                version.label(),
                String.valueOf(snapshot.files().size()),
                kept.store.toString(),
                store.head(report)));
    return ExitCode.BUILT.code();
  }

  private static boolean isSame(Snapshot head, List<SiteFile> source) {
    Map<String, String> before = head.digests(Snapshot.SOURCE);
    return before.equals(digests(source));
  }

  private static Map<String, String> digests(List<SiteFile> source) {
    return source.stream()
        .collect(
            Collectors.toMap(
                file -> file.path().substring(Snapshot.SOURCE.length()),
                file -> Digest.hex512(file.bytes())));
  }

  private List<SiteFile> attached() throws Exception {
    List<SiteFile> files = new ArrayList<>();
    for (Path file : attachments) {
      files.add(new SiteFile(ATTACHMENTS + file.getFileName(), Files.readAllBytes(file)));
    }
    return files;
  }
}
