package lantai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import lantai.archive.Snapshot;
import lantai.archive.history.Publication;
import lantai.build.Build;
import lantai.build.BuildResult;
import lantai.output.OutputSink;
import lantai.output.Publisher;
import lantai.output.SiteFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code lantai build}: writes the site or, if there are errors, reports them and writes nothing.
 */
@Command(
    name = "build",
    description = "Writes the site; on any error writes nothing and shows all problems.",
    mixinStandardHelpOptions = true)
public final class BuildCommand implements Callable<Integer> {

  @Mixin InputOptions folders;

  @Mixin SiteOptions output;

  @Mixin StoreOptions kept;

  @Option(
      names = "--dry-run",
      description = "Show what building would change for readers, and write nothing.")
  boolean dryRun;

  @Mixin DiagnosticsOptions diagnostics;

  private final Console console;

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    long start = System.nanoTime();
    OutputPathCheck.require(output.out, List.of(folders.content, folders.templates));
    OutputPathCheck.require(output.out, kept.place());
    UpToDateCheck upToDate = new UpToDateCheck(console.arguments(), console.language());
    List<Snapshot> past = kept.past(folders.content);
    try (Publisher publisher = new Publisher(output.out)) {
      BuildResult build = build(past, dryRun ? OutputSink.MEMORY : publisher);
      diagnostics.tell(build, console);
      if (!build.succeeded()) {
        return ExitCode.PROBLEMS.code();
      }
      ImpactPrinter.print(
          output.consequences(build, past), console.messages(), diagnostics.stream(console));
      String key =
          dryRun ? "dry-run" : output.publish(build, past, publisher) ? "built" : "unchanged";
      diagnostics.stream(console).println(message(key, build, start));
      // Later runs have to print warnings again, and what programs read.
      if (!dryRun && build.problems().isEmpty() && !diagnostics.isForPrograms(console)) {
        record(upToDate, message("unchanged", build, start));
      }
    }
    return ExitCode.BUILT.code();
  }

  private BuildResult build(List<Snapshot> past, OutputSink sink) throws IOException {
    Publication publication = Publication.after(StoreOptions.history(past), output.versions);
    return Build.build(folders.content, folders.templates, publication, sink);
  }

  private void record(UpToDateCheck upToDate, String message) throws IOException {
    if (!kept.store.isRemote()) {
      List<Path> read = List.of(folders.content, folders.templates, kept.store.folder());
      upToDate.record(output.out, read, message);
    }
  }

  private String message(String key, BuildResult build, long start) {
    String home = output.out.resolve("index.html").toAbsolutePath().normalize().toString();
    String pages = String.valueOf(build.files().stream().filter(SiteFile::isHtml).count());
    String files = String.valueOf(build.files().size());
    String seconds = ImpactPrinter.seconds(System.nanoTime() - start);
    return console.messages().say(key, home, pages, files, seconds);
  }
}
