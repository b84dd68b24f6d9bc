package lantai.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import lantai.archive.Snapshot;
import lantai.archive.history.ReportVersions;
import lantai.build.Build;
import lantai.build.BuildResult;
import lantai.output.OutputSink;
import lantai.output.Publisher;
import lantai.output.SiteFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "build")
public final class BuildCommand extends AbstractStoreCommand {

  @Mixin InputOptions input;

  @Mixin PublicationOptions site;

  @Option(names = "--dry-run")
  boolean dryRun;

  @Mixin DiagnosticsOptions diagnostics;

  @Override
  public Integer call() throws Exception {
    long start = System.nanoTime();
    Console formatted = diagnostics.applyTo(console);
    requireSeparate(site.out, input.folders());
    requireSeparate(site.out, List.of(folder));
    UpToDateChecker upToDate = new UpToDateChecker(console.arguments(), console.language());
    List<Snapshot> past = past(input.content);
    requireKept(site, past);
    SitePublication publication = new SitePublication(site, past);
    try (Publisher publisher = new Publisher(site.out)) {
      BuildResult build = build(publication, dryRun ? OutputSink.MEMORY : publisher);
      formatted.printWithCount(build.problems());
      if (!build.succeeded()) {
        return ExitCode.PROBLEMS;
      }
      AddressFileUpdater addresses = new AddressFileUpdater(input.content, formatted);
      addresses.printIfLost(past);
      addresses.printChanges(build);
      publication.printImpact(build, formatted);
      String key = result(build, publication, publisher);
      if (!dryRun) {
        addresses.write(build);
      }
      String[] facts = facts(build, start);
      formatted.printSummary(key, facts);
      // Later runs have to print warnings and machine-readable output again.
      if (!dryRun && build.problems().isEmpty() && !formatted.format().isForPrograms()) {
        record(upToDate, console.messages().say("unchanged", facts));
      }
    }
    return ExitCode.SUCCESS;
  }

  private String result(BuildResult build, SitePublication publication, Publisher publisher)
      throws IOException {
    if (dryRun) {
      return publication.isUpToDate(build) ? "unchanged" : "dry-run";
    }
    return publication.publish(build, publisher) ? "built" : "unchanged";
  }

  private BuildResult build(SitePublication publication, OutputSink sink) throws IOException {
    ReportVersions reportVersions =
        ReportVersions.after(history(publication.past()), publication.includesVersions());
    return Build.build(input.content, input.templates(), reportVersions, sink);
  }

  private void record(UpToDateChecker upToDate, String message) throws IOException {
    upToDate.record(site.out, List.of(input.content, input.templates, store()), message);
  }

  private String[] facts(BuildResult build, long start) {
    String home = site.out.resolve("index.html").toAbsolutePath().normalize().toString();
    String pages = String.valueOf(build.files().stream().filter(SiteFile::isHtml).count());
    String files = String.valueOf(build.files().size());
    BigDecimal seconds = BigDecimal.valueOf(System.nanoTime() - start, 9);
    String rounded = seconds.setScale(1, RoundingMode.HALF_UP).toPlainString();
    return new String[] {home, pages, files, rounded};
  }
}
